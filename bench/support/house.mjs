// A database of its own for one measurement: embedded server in a folder that goes away, schema, rules, one district.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { prepareOrExit, root } from '../../scripts/prepare.mjs';

await prepareOrExit();
const room = (name) => import(path.join(root, 'dist', 'libs', name, 'index.js'));
export const [core, platform, rules, store, desk] = await Promise.all(['core', 'platform', 'rules', 'store', 'desk'].map(room));

export const district = 'bench';
export const units = ['east', 'west'];

/** Starts the server, and gives its address, a superuser pool, the journal's terms and an end. */
export async function house() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bihuan-bench-'));
  const server = await platform.startEmbeddedPostgres({ dataFolder: folder });
  await store.migrate(server.url);
  const admin = new pg.Pool({ connectionString: within(server.superuserUrl, server.url), max: 2 });
  admin.on('error', () => undefined);
  const procedures = rules.loadProcedures(path.join(root, 'procedures')).procedures;
  const calendars = rules.loadCalendars(path.join(root, 'procedures', 'calendars')).calendars;
  await store.loadRules(admin, { procedures, calendars });
  await admin.query(
    `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ($1, '测', 'Bench', 'Asia/Shanghai', 'cn', 'cn-hotline', 'B')`,
    [district],
  );
  for (const unit of units) {
    await admin.query(`insert into bihuan.unit (district, id, name_zh, name_en, valid_from) values ($1, $2, $2, $2, '2020-01-01')`, [district, unit]);
    await admin.query(
      `insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ($1, gen_random_uuid(), $2, $2, '-', '{handler}', $2)`,
      [district, unit],
    );
  }
  const database = await store.openDatabase({ url: server.url, applicationName: 'bench' });
  const rulebook = new desk.Rulebook(database.hot);
  await rulebook.load();
  await rulebook.know(district);
  return {
    url: server.url,
    admin,
    database,
    rulebook,
    async end() {
      await database.close();
      await admin.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Middle of an odd number of figures. */
export function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
}

function within(superuserUrl, url) {
  const address = new URL(superuserUrl);
  address.pathname = new URL(url).pathname;
  return address.href;
}
