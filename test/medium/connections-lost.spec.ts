import { figuresOf } from '@bihuan/store';
import type { ClientBase } from 'pg';

import { testStore, type TestStore } from '../support/store';
import { until } from '../support/until';

jest.setTimeout(60_000);

describe('A connection that the database ends', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await testStore();
  });
  afterAll(() => store?.end());

  /** Ends a connection from outside, and waits until this side has heard of it. An error that nobody hears ends the program, and this spec with it. */
  async function ended(client: ClientBase): Promise<void> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const gone = new Promise<void>((resolve) => void client.once('end', resolve));
    await store.rows('select pg_terminate_backend($1)', rows[0]?.pid);
    await gone;
  }

  describe.each([
    ['the desk works', () => store.hot],
    ['clocks are swept', () => store.sweep],
  ])('by which %s', (_, pool) => {
    it('ends no program while it is held between two statements, and tells the next statement', async () => {
      const client = await pool().connect();
      await client.query('begin');
      await ended(client);
      await expect(client.query('commit')).rejects.toThrow(/connection error|terminated/);
      client.release(true);
      expect((await pool().query<{ n: number }>('select 1 as n')).rows).toEqual([{ n: 1 }]);
    });

    it('ends no program when it breaks after it was given back', async () => {
      const client = await pool().connect();
      client.release();
      await ended(client);
      expect((await pool().query<{ n: number }>('select 1 as n')).rows).toEqual([{ n: 1 }]);
    });
  });

  it('ends no program that reads forms through it', async () => {
    const runner = store.dataSource.createQueryRunner();
    const client = (await runner.connect()) as ClientBase;
    client.removeAllListeners('error');
    await ended(client);
    await runner.release().catch(() => undefined);
    expect(await store.dataSource.query('select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('ends no program that counts figures while all are cut again and again', async () => {
    const cutting = setInterval(() => {
      store.rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'spec' and pid <> pg_backend_pid() and query not like '%pg_terminate%'`).catch(() => undefined);
    }, 5);
    const counts = await Promise.allSettled(Array.from({ length: 300 }, () => figuresOf(store.hot)));
    clearInterval(cutting);
    expect(counts).toHaveLength(300);
    await until('figures are counted again', async () => (await figuresOf(store.hot).catch(() => undefined)) !== undefined);
  });
});
