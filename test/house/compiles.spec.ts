import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(300_000);

/** What the compiler has to say about a project; jest itself strips types without reading them. */
function complaintsOf(project: string, compiler: string): string {
  const [name = '', bin = ''] = compiler.split('/');
  const program = join('node_modules', name, 'bin', bin);
  return spawnSync(process.execPath, [program, '--noEmit', '--incremental', 'false', '--project', project], { encoding: 'utf8' }).stdout;
}

it.each([
  ['tsconfig.json', 'typescript/tsc'], ['test/tsconfig.json', 'typescript/tsc'], ['test/browser/tsconfig.json', 'typescript/tsc'], ['apps/console/tsconfig.json', 'vue-tsc/vue-tsc.js'],
])('every program and every spec of %s keeps its types', (project, compiler) => {
  expect(complaintsOf(project, compiler)).toBe('');
});
