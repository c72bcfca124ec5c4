import type pg from 'pg';

import type { Timekeeper } from './timekeeper';

/** How late rungs rang, in milliseconds of real time. */
export interface Lateness {
  measured: number;
  /** Armed and rung between two looks. */
  unmeasured: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** What none may exceed. */
  bound: number;
  /** Rungs beyond it. */
  beyond: string[];
}

/** Each rung with the last move before it that touched its clock: one that stood still and goes on past its hour owes the rung from then. */
const rungs = `
  select r.subject || ':' || r.id as id, r.at, touched.at as since
  from bihuan.history r
  left join lateral (
    select max(h.at) as at from bihuan.history h cross join lateral jsonb_array_elements(h.event -> 'clocks') as mark
    where h.district = r.district and h.subject = r.subject and h.seq < r.seq and mark ->> 'name' = split_part(r.id, ':', 2)
  ) as touched on true
  where r.id like 'clock:%'`;

/** From the instant at which a rung was due, and owed, to that at which it rang, both as real time saw them. */
export async function lateness(pool: pg.Pool, time: Timekeeper, bound: number): Promise<Lateness> {
  const { rows } = await pool.query<{ id: string; at: Date; since: Date | null }>(rungs);
  const late = rows.flatMap(({ id, at, since }) => {
    const due = time.dueAt(id);
    const owed = due === undefined ? undefined : Math.max(due, since?.getTime() ?? due);
    const [dueReal, rangReal] = [owed === undefined ? undefined : time.realAt(owed), time.realAt(new Date(at).getTime())];
    return dueReal === undefined || rangReal === undefined ? [] : [{ id, ms: Math.max(0, Math.round(rangReal - dueReal)) }];
  });
  const sorted = late.map(({ ms }) => ms).sort((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return {
    measured: late.length, unmeasured: rows.length - late.length,
    p50: share(0.5), p95: share(0.95), p99: share(0.99), max: sorted.at(-1) ?? 0,
    bound, beyond: late.filter(({ ms }) => ms > bound).map(({ id, ms }) => `${id} rang ${ms} ms late`),
  };
}
