import { setTimeout as pause } from 'node:timers/promises';

import { until } from '../support/until';
import { mend } from './mending';
import { answers, SWEEP_MS, type OpenStage } from './opening';

/** Longest that what is due and what is promised may take once nothing is broken any more, in milliseconds. */
const LONGEST = 120_000;

const waiting = `
  select 'clocks that are due' as what, count(*)::int as n from bihuan.clock where next_at <= bihuan.now() and parked_at is null
  union all select 'notices and commands in the outbox', count(*)::int from bihuan.outbox where parked_at is null
  union all select 'deliveries', count(*)::int from bihuan.delivery where status = 'pending'`;

/** Nothing is broken any more: waits until nothing is due and nothing waits, then two sweeps more. Answers what waits still, in a line each. */
export async function heal(stage: OpenStage): Promise<string[]> {
  await mend(stage);
  let left: { what: string; n: number }[] = [];
  const settled = async () => {
    left = (await stage.pool.query<{ what: string; n: number }>(waiting)).rows.filter(({ n }) => n > 0);
    return left.length === 0;
  };
  try {
    await until('an API that is ready', () => answers(stage.url), LONGEST);
    await until('nothing that waits', () => settled().catch(() => false), LONGEST);
  } catch (error) {
    return [String(error), ...left.map(({ n, what }) => `${n} ${what} still wait`)];
  }
  await pause(2 * SWEEP_MS);
  return [];
}
