import { Office } from '@bihuan/desk';
import { makeDemo } from '@bihuan/intake';
import { openDatabase, type Database } from '@bihuan/store';

import { readRuleFiles, storeRules } from '../../apps/cli/rule-files';
import { testDatabase, type TestDatabase } from './database';

/** An office with the shipped rules on a database of its own; no demo in it yet. */
export interface DemoOffice {
  database: TestDatabase;
  store: Database;
  office: Office;
  end(): Promise<void>;
}

/** Opens it; movable time is begun where it is asked for, and the demo made. */
export async function demoOffice(asked: { movable?: boolean; demo?: boolean } = {}): Promise<DemoOffice> {
  const database = await testDatabase();
  const store = await openDatabase({ url: database.url, applicationName: 'spec' });
  await storeRules(store, readRuleFiles());
  const office = await Office.open(database.url, 'spec', (parked) => {
    throw new Error(`parked: ${JSON.stringify(parked)}`);
  });
  if (asked.movable) await office.time.begin();
  if (asked.demo) await makeDemo(office);
  return {
    database, store, office,
    end: async () => {
      await office.close();
      await store.close();
      await database.drop();
    },
  };
}
