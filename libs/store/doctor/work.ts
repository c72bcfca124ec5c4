import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';

/** What waits for a worker, by the office's time, and whether one is there. */
export interface WaitingWork {
  /** Rungs that should have rung longer ago than asked, and the hour of the oldest. */
  clocks: number;
  oldestClock: Instant | null;
  /** Notices and commands that were promised longer ago than asked. */
  outbox: number;
  oldestPromise: Instant | null;
  /** Connections of workers. */
  workers: number;
}

/** What is parked is told elsewhere. */
const waiting = `
  with late as (
    select count(*)::int as n, min(next_at) as oldest from bihuan.clock
    where next_at is not null and parked_at is null and next_at <= bihuan.now() - make_interval(mins => $1)
  ),
  owed as (
    select count(*)::int as n, min(created_at) as oldest from bihuan.outbox
    where parked_at is null and created_at <= bihuan.now() - make_interval(mins => $1)
  )
  select late.n as clocks, late.oldest as "oldestClock", owed.n as outbox, owed.oldest as "oldestPromise",
    (select count(*)::int from pg_stat_activity where datname = current_database() and application_name like 'bihuan worker%') as workers
  from late, owed`;

/** Counts what has waited for so many minutes. */
export async function waitingWork(pool: Pool, minutes: number): Promise<WaitingWork> {
  const { rows } = await pool.query<WaitingWork>(waiting, [minutes]);
  return rows[0] ?? { clocks: 0, oldestClock: null, outbox: 0, oldestPromise: null, workers: 0 };
}
