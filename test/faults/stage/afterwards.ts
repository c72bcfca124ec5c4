import { check, type Checked, type Evidence } from '@bihuan/check';
import type pg from 'pg';

import { until } from '../../support/until';
import { SWEEP_MS } from './quick';

/** What is still under way, by kind; parked rows are not. */
const underWay = `select
  (select count(*) from bihuan.clock where next_at <= bihuan.now() and parked_at is null)::int as clocks,
  (select count(*) from bihuan.outbox where parked_at is null)::int as promised,
  (select count(*) from bihuan.delivery where status = 'pending')::int as outside`;

/** Waits until whatever is due has rung and whatever was promised has been told. */
export async function settled(pool: pg.Pool, withinMs = 30_000): Promise<void> {
  let left: { clocks: number; promised: number; outside: number } | undefined;
  const none = async () => {
    [left] = (await pool.query<{ clocks: number; promised: number; outside: number }>(underWay).catch(() => ({ rows: [] }))).rows;
    return left !== undefined && left.clocks + left.promised + left.outside === 0;
  };
  await until('clocks that have rung and notices that are told', none, withinMs).catch((error: unknown) => {
    throw new Error(`${String(error)}: ${JSON.stringify(left)}`);
  });
}

/** Lets the checker look at everything, and fails with what is not as it must be. */
export async function flawless(pool: pg.Pool, evidence: Evidence): Promise<Checked> {
  const checked = await check(pool, { evidence: evidence.clients ? { faults: 1, ...evidence } : { ...evidence, faults: undefined }, graceMs: 65 * SWEEP_MS });
  expect(checked.violations).toEqual([]);
  return checked;
}
