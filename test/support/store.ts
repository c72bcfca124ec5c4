import { Journal, openDatabase, type Database } from '@bihuan/store';

import { testDatabase, type TestDatabase } from './database';
import { opening, seedDistrict, type Step } from './store-moves';

/** An open store on a database of its own. */
export interface TestStore extends Database {
  database: TestDatabase;
  journal: Journal;
  /** Opens a complaint and returns its id. */
  open(step?: Step): Promise<string>;
  /** Rows of a query, as superuser. */
  rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

/** Makes a store with one district. */
export async function testStore(): Promise<TestStore> {
  const database = await testDatabase();
  await seedDistrict(database.pool);
  const store = await openDatabase({ url: database.url, applicationName: 'spec', patience: { lock: 1_000 } });
  const journal = new Journal(store.hot, { reporterKey: 'key' });
  return {
    ...store,
    database,
    journal,
    open: async (step) => {
      const [written] = await journal.write([opening(step)], 'people');
      if (written?.outcome !== 'written') throw new Error(written?.outcome);
      return written.turn.next.id;
    },
    rows: async <Row extends object>(sql: string, ...values: unknown[]) => (await database.pool.query<Row>(sql, values)).rows,
    end: async () => {
      await store.close();
      await database.drop();
    },
  };
}
