// A database of its own for one measurement: embedded server, schema, rules, one district with its people.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { prepareOrExit, root } from '../../scripts/prepare.mjs';

export { median } from './figures.mjs';

await prepareOrExit();
const room = (name) => import(path.join(root, 'dist', 'libs', name, 'index.js'));
const [core, platform, rules, store, desk, alarm] = await Promise.all(['core', 'platform', 'rules', 'store', 'desk', 'alarm'].map(room));

export { core, desk, platform, rules, store };

export const district = 'bench';
export const units = ['east', 'west'];
/** Everybody who asks in a measurement; handlers stand beside, one a unit. */
export const people = { office: ['clerk', 'coordinator', 'verifier', 'supervisor'] };

/** Starts a server. With a name its folder is kept, and found filled the next time. */
export async function server(kept) {
  const folder = kept ? path.join(tmpdir(), `bihuan-bench-kept-${kept}`) : mkdtempSync(path.join(tmpdir(), 'bihuan-bench-'));
  mkdirSync(folder, { recursive: true });
  const mark = path.join(folder, 'filled');
  const running = await platform.startEmbeddedPostgres({ dataFolder: folder });
  const named = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const asked = new pg.Client({ connectionString: named(running.superuserUrl, 'postgres') });
  await asked.connect();
  const { rows: [{ version }] } = await asked.query(`select split_part(current_setting('server_version'), ' ', 1) as version`);
  await asked.end();
  return {
    version,
    pid: running.pid,
    url: running.url,
    superuserUrl: running.superuserUrl,
    /** Makes the schema and fills it, unless that was done before. */
    async fillOnce(at, fill) {
      if (existsSync(mark)) return;
      const began = performance.now();
      await prepareDatabase(running, at);
      const house = await open(running.url, named(running.superuserUrl, 'bihuan'));
      await fill(house);
      await house.close();
      console.error(`filled in ${Math.round((performance.now() - began) / 1000)} s`);
      if (kept) writeFileSync(mark, '');
    },
    /** A copy of what was filled, to be used up. */
    async copy(name) {
      const admin = new pg.Client({ connectionString: named(running.superuserUrl, 'postgres') });
      await admin.connect();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query('checkpoint');
      await admin.query(`create database ${name} template bihuan owner bihuan strategy file_copy`);
      await admin.end();
      return open(named(running.url, name), named(running.superuserUrl, name));
    },
    async stop() {
      await running.stop(60_000);
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a server with one prepared database, and gives its address, a superuser pool, the journal's terms and an end. `at`: its movable time at the beginning. */
export async function house(at) {
  const running = await server();
  await prepareDatabase(running, at);
  const opened = await open(running.url, Object.assign(new URL(running.superuserUrl), { pathname: new URL(running.url).pathname }).href);
  return {
    ...opened,
    pid: running.pid,
    async end() {
      await opened.close();
      await running.stop();
    },
  };
}

/** Makes the queues on PostgreSQL; without them a worker has its sweep alone. */
export const migrateQueueOf = (url) => alarm.migrateQueue(url);

async function prepareDatabase({ url, superuserUrl }, at) {
  await store.migrate(url);
  const admin = new pg.Pool({ connectionString: Object.assign(new URL(superuserUrl), { pathname: new URL(url).pathname }).href, max: 1 });
  await admin.query('create extension if not exists pg_stat_statements');
  const procedures = rules.loadProcedures(path.join(root, 'procedures')).procedures;
  const calendars = rules.loadCalendars(path.join(root, 'procedures', 'calendars')).calendars;
  await store.loadRules(admin, { procedures, calendars });
  await admin.query(
    `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ($1, '测', 'Bench', 'Asia/Shanghai', 'cn', 'cn-hotline', 'B')`,
    [district],
  );
  const account = (login, roles, unit) => admin.query(
    `insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ($1, gen_random_uuid(), $2, $2, '-', $3, $4)`,
    [district, login, roles, unit],
  );
  for (const unit of units) {
    await admin.query(`insert into bihuan.unit (district, id, name_zh, name_en, valid_from) values ($1, $2, $2, $2, '2020-01-01')`, [district, unit]);
    await account(unit, ['handler'], unit);
  }
  for (const [login, roles] of Object.entries(people)) await account(login, roles, null);
  if (at) await admin.query(`update bihuan.installation set time_movable = true, time_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)`, [at]);
  await admin.end();
}

async function open(url, superuserUrl) {
  const admin = new pg.Pool({ connectionString: superuserUrl, max: 4 });
  admin.on('error', () => undefined);
  const database = await store.openDatabase({ url, applicationName: 'bench' });
  const rulebook = new desk.Rulebook(database.hot);
  await rulebook.load();
  await rulebook.know(district);
  const { rows: [{ version }] } = await admin.query(`select split_part(current_setting('server_version'), ' ', 1) as version`);
  return {
    url,
    admin,
    database,
    rulebook,
    postgres: version,
    async close() {
      await database.close();
      await admin.end();
    },
  };
}
