import tseslint from 'typescript-eslint';

/** Rules for the eye stand in STYLE.md; here stand those that find mistakes. */
export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.bihuan/', 'apps/console/'] },
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [tseslint.configs.base],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['{apps,libs,test,bench}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An `async` method may answer at once where its neighbours wait.
      '@typescript-eslint/require-await': 'off',
      // Functions in plain objects are written as methods here and taken apart freely; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A cast may say which row of a table is meant where the compiler would do without.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Object ids of PostgreSQL's types are numbers there and an enum in its typings.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      // Jest's matchers are typed `any` (`expect.stringContaining`), and a row of a query that a spec just wrote needs no type.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['{libs,apps/api,apps/worker}/**/*.ts'],
    rules: { 'no-console': 'error' }, // they speak through the log
  },
);
