import { join } from 'node:path';

import { Office } from '@bihuan/desk';
import { loadCalendars, loadProcedures } from '@bihuan/rules';
import { loadRules } from '@bihuan/store';

import { testDatabase, type TestDatabase } from '../support/database';

/** An open office on a database of its own. */
export interface OpenOffice {
  office: Office;
  database: TestDatabase;
  /** What had to be parked. */
  parked: object[];
  /** Rows of a query, as superuser. */
  rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

/** A district of the office. */
export interface District {
  code: string;
  zh: string;
  zone: string;
  calendar: string;
  procedure: string;
  prefix: string;
}

/** A district of a Chinese city, under the procedure of the hotline. */
export const heping: District = { code: 'heping', zh: '和平区', zone: 'Asia/Shanghai', calendar: 'cn', procedure: 'cn-hotline', prefix: 'HP' };
/** Chicago, under the terms of Amsterdam: its federal calendar, its zone, no cards. */
export const chicago: District = { code: 'chicago', zh: '芝加哥', zone: 'America/Chicago', calendar: 'us-federal', procedure: 'amsterdam-nuisance', prefix: 'CHI' };

/** Opens an office with the shipped rules, whose clock begins at an instant and can be moved. */
export async function openOffice(at: string, districts: readonly District[] = [heping]): Promise<OpenOffice> {
  const database = await testDatabase();
  const rules = join(process.cwd(), 'procedures');
  await loadRules(database.pool, { procedures: loadProcedures(rules).procedures, calendars: loadCalendars(join(rules, 'calendars')).calendars });
  for (const { code, zh, zone, calendar, procedure, prefix } of districts) {
    await database.pool.query(
      `insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix) values ($1, $2, $1, $3, $4, $5, $6)`,
      [code, zh, zone, calendar, procedure, prefix],
    );
  }
  const parked: object[] = [];
  const office = await Office.open(database.url, 'spec', (row) => parked.push(row));
  await office.time.begin(at);
  return {
    office,
    database,
    parked,
    rows: async <Row extends object>(sql: string, ...values: unknown[]) => (await database.pool.query<Row>(sql, values)).rows,
    end: async () => {
      await office.close();
      await database.drop();
    },
  };
}
