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
  /** Closes it and leaves its database as a pattern for `officeLike`. */
  rest(): Promise<TestDatabase>;
  end(): Promise<void>;
}

/** Read once for every office that a spec opens. */
let files: ReturnType<typeof readRuleFiles> | undefined;

/** Opens it; movable time is begun where it is asked for, and the demo made. */
export async function demoOffice(asked: { movable?: boolean; demo?: boolean } = {}): Promise<DemoOffice> {
  const database = await testDatabase();
  const store = await openDatabase({ url: database.url, applicationName: 'spec' });
  await storeRules(store, (files ??= readRuleFiles()));
  const here = await opened(database, store);
  if (asked.movable) await here.office.time.begin();
  if (asked.demo) await makeDemo(here.office);
  return here;
}

/** Opens another office that has all that one has; the one has been closed and its database rests. */
export async function officeLike(pattern: TestDatabase): Promise<DemoOffice> {
  const database = await testDatabase(pattern);
  return opened(database, await openDatabase({ url: database.url, applicationName: 'spec' }));
}

async function opened(database: TestDatabase, store: Database): Promise<DemoOffice> {
  const office = await Office.open(database.url, 'spec', (parked) => {
    throw new Error(`parked: ${JSON.stringify(parked)}`);
  });
  const close = async () => {
    await office.close();
    await store.close();
  };
  return {
    database, store, office,
    rest: async () => {
      await close();
      await database.rest();
      return database;
    },
    end: async () => {
      await close();
      await database.drop();
    },
  };
}
