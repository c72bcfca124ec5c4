import type { Pool } from 'pg';

/** What waits for a worker, by the office's time, and whether one is there. */
export interface WaitingWork {
  /** Clocks with a rung that should have rung, and by how many seconds the oldest is late. */
  rungs: number;
  rungLate: number;
  /** Notices and commands that were promised and are not sent, and since how many seconds the oldest waits. */
  promises: number;
  promiseLate: number;
  /** Connections of workers. */
  workers: number;
}

/** What is parked is told elsewhere. */
const waiting = `
  with unrung as (
    select count(*)::int as n, min(next_at) as oldest from bihuan.clock
    where next_at is not null and parked_at is null and next_at <= bihuan.now()
  ),
  owed as (
    select count(*)::int as n, min(created_at) as oldest from bihuan.outbox where parked_at is null and created_at <= bihuan.now()
  )
  select unrung.n as rungs, owed.n as promises,
    coalesce(floor(extract(epoch from bihuan.now() - unrung.oldest)), 0)::float8 as "rungLate",
    coalesce(floor(extract(epoch from bihuan.now() - owed.oldest)), 0)::float8 as "promiseLate",
    (select count(*)::int from pg_stat_activity where datname = current_database() and application_name like 'bihuan worker%') as workers
  from unrung, owed`;

/** Counts what waits at this moment, and how long the oldest has. */
export async function waitingWork(pool: Pool): Promise<WaitingWork> {
  const { rows } = await pool.query<WaitingWork>(waiting);
  return rows[0] ?? { rungs: 0, rungLate: 0, promises: 0, promiseLate: 0, workers: 0 };
}
