import { Office } from '@bihuan/desk';
import { loadCalendars, loadProcedures } from '@bihuan/rules';
import { loadRules } from '@bihuan/store';

import { testDatabase, type TestDatabase } from '../support/database';
import { heping, openOffice, type OfficePlan } from '../support/office-people';

/** A large office on a database of its own, its clock at the beginning of a quarter. */
export interface LargeOffice {
  office: Office;
  database: TestDatabase;
  units: readonly string[];
  /** Account ids by login. */
  accounts: ReadonlyMap<string, string>;
  parked: object[];
  end(): Promise<void>;
}

/** The petition office of a district with so many units, each with one handler. */
export async function largeOffice(units: number, at: string): Promise<LargeOffice> {
  const codes = Array.from({ length: units }, (_, n) => `unit-${n + 1}`);
  const plan: OfficePlan = {
    ...heping,
    units: Object.fromEntries(codes.map((code, n) => [code, { zh: `第${n + 1}单位`, en: `Unit ${n + 1}` }])),
    people: {
      ...Object.fromEntries(['clerk', 'coordinator', 'verifier', 'supervisor', 'leader'].map((role) => [role, { name: role, roles: [role] as OfficePlan['people'][string]['roles'] }])),
      ...Object.fromEntries(codes.map((code) => [code, { name: code, roles: ['handler'] as const, unit: code }])),
    },
  };
  const database = await testDatabase();
  await loadRules(database.pool, { procedures: loadProcedures('procedures').procedures, calendars: loadCalendars('procedures/calendars').calendars });
  await openOffice(database.pool, plan);
  const { rows } = await database.pool.query<{ login: string; id: string }>('select login, id from bihuan.account');
  const parked: object[] = [];
  const office = await Office.open(database.url, 'quarter', (row) => parked.push(row));
  await office.time.begin(at);
  return {
    office, database, units: codes, parked, accounts: new Map(rows.map(({ login, id }) => [login, id])),
    end: async () => {
      await office.close();
      await database.drop();
    },
  };
}
