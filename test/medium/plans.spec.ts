import { Deliveries } from '@bihuan/store';
import type pg from 'pg';

import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(120_000);

/** A node of a plan, as `explain (format json)` tells it. */
interface Node {
  'Node Type': string;
  'Join Filter'?: string;
  Plans?: Node[];
}

/** Rows that have no index: looked through from beginning to end, each time. */
const withoutIndex = ['CTE Scan', 'Function Scan'];

/** Joins that hold each row of one side against each of the other. */
function eachAgainstEach(node: Node): Node[] {
  const [, inner] = node.Plans ?? [];
  const quadratic = node['Node Type'] === 'Nested Loop' && node['Join Filter'] !== undefined && inner !== undefined && withoutIndex.includes(inner['Node Type']);
  return [...(quadratic ? [node] : []), ...(node.Plans ?? []).flatMap(eachAgainstEach)];
}

/** The named statements that a pool was asked meanwhile, by name. */
async function overhear(pools: readonly pg.Pool[], work: () => Promise<unknown>): Promise<Map<string, string>> {
  const heard = new Map<string, string>();
  const originals = pools.map((pool) => {
    const query = pool.query.bind(pool) as (asked: { name?: string; text?: string }, ...more: unknown[]) => unknown;
    const listening = (asked: { name?: string; text?: string }, ...more: unknown[]) => {
      if (asked.name !== undefined && asked.text !== undefined) heard.set(asked.name, asked.text);
      return query(asked, ...more);
    };
    pool.query = listening as typeof pool.query;
    return () => delete (pool as Partial<pg.Pool>).query;
  });
  await work();
  for (const restore of originals) restore();
  return heard;
}

/** How dear the planner thinks it to look into a table: from one that is in memory and all but empty to one of many millions. */
const prices = [0.01, 0.1, 1, 4, 10, 100];

/** Names of the statements whose plan, made once for all values, has such a join at any price. */
async function heldEachAgainstEach({ store }: WorkerOffice, heard: Map<string, string>): Promise<string[]> {
  const slow = new Set<string>();
  const client = await store.hot.connect();
  for (const price of prices) {
    await client.query(`set random_page_cost = ${price}`);
    for (const [name, text] of heard) {
      const { rows: [row] } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (generic_plan, format json) ${text}`);
      if (row && eachAgainstEach(row['QUERY PLAN'][0].Plan).length > 0) slow.add(name);
    }
  }
  client.release(true);
  return [...slow];
}

describe('The plans of what an office does by the hundred', () => {
  let office: WorkerOffice;
  beforeAll(async () => {
    office = await workerOffice();
  });
  afterAll(() => office.end());

  it('hold no row of a batch against every other, whatever the planner believes of the tables, so that five hundred cost no more each than five', async () => {
    const { hot, sweep } = office.store;
    await office.rows(`insert into bihuan.webhook (district, url, secret) values ('heping', 'https://other.example', 's')`);
    const heard = await overhear([hot, sweep], async () => {
      await office.register(20);
      await office.time.forwardTo(new Date(Date.parse(await office.time.now()) + 8 * 86_400_000).toISOString());
      while ((await office.worker().sweep()).rang.length > 0);
      await office.outgoing().flush();
      await office.outbox.completeCommands([{ district: 'heping', id: 1 }]);
      await new Deliveries(sweep).claim(20);
    });
    expect([...heard.keys()]).toEqual(expect.arrayContaining(['journal-read', 'journal-write', 'journal-write-papers', 'clocks-claim', 'outbox-drain', 'outbox-claim-commands', 'outbox-complete', 'deliveries-claim']));
    const { pool } = office.database;
    const fresh = await heldEachAgainstEach(office, heard);
    await pool.query('vacuum analyze');
    const quiet = await heldEachAgainstEach(office, heard);
    // The planner takes the rows a page from here and counts the pages himself.
    await pool.query(`update pg_class set reltuples = 1000000, relpages = 1 where relnamespace = 'bihuan'::regnamespace and relkind = 'r'`);
    const full = await heldEachAgainstEach(office, heard);
    expect({ fresh, quiet, full }).toEqual({ fresh: [], quiet: [], full: [] });
  });
});
