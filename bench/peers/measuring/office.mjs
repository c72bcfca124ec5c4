// The office that ours is measured in, as a template from which each run gets a database of its own.
import pg from 'pg';
import path from 'node:path';
import { root } from '../../../scripts/prepare.mjs';
import { desk, rules, store } from '../../support/house.mjs';

/** Everybody's password. */
export const password = 'not-a-secret-at-all';

const accounts = [
  ['clerk', ['clerk'], null],
  ['verifier', ['verifier'], null],
  ['supervisor', ['supervisor'], null],
  ['east', ['handler'], 'east'],
];

/** Furnishes a database with schema, queue, rules, one district and its people; time is movable. */
export async function furnishOffice({ url, superuserUrl }) {
  const admin = new pg.Pool({ connectionString: superuserUrl, max: 1 });
  try {
    await admin.query('create extension if not exists cube; create extension if not exists earthdistance');
    await store.migrate(url);
    const { migrateQueue } = await import(path.join(root, 'dist', 'libs', 'alarm', 'index.js'));
    await migrateQueue(url);
    const { procedures } = rules.loadProcedures(path.join(root, 'procedures'));
    const { calendars } = rules.loadCalendars(path.join(root, 'procedures', 'calendars'));
    await store.loadRules(admin, { procedures, calendars });
    await admin.query(`insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ('bench', '测', 'Bench', 'Asia/Shanghai', 'cn', 'cn-hotline', 'B')`);
    await admin.query(`insert into bihuan.unit (district, id, name_zh, name_en, valid_from) values ('bench', 'east', '东', 'East', '2020-01-01')`);
    const hash = await desk.hashOf(password);
    for (const [login, roles, unit] of accounts) {
      await admin.query(
        `insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ('bench', gen_random_uuid(), $1, $1, $2, $3, $4)`,
        [login, hash, roles, unit],
      );
    }
  } finally {
    await admin.end();
  }
  const database = await store.openDatabase({ url, applicationName: 'bench' });
  await new store.MovedTime(database.sweep).begin('2026-03-02T01:00:00.000Z');
  await database.close();
}
