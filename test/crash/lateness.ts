import type pg from 'pg';

import { timeWithin, union, type Spell } from './spells';
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
  /** Time in which no worker could ring, and which is not counted. */
  silence: number;
  /** What none may exceed. */
  bound: number;
  /** Rungs beyond it. */
  beyond: string[];
}

/**
 * Each rung with the last move before it by which its clock began to run: one that stood still, or got another due date,
 * and goes on past its hour owes the rung from then. Handing a running clock to somebody else begins nothing.
 */
const rungs = `
  with mark as (
    select h.district, h.subject, h.seq, h.at, m.name, m.state = 'running' as runs, m."dueNo" as due_no
    from bihuan.history h cross join lateral jsonb_to_recordset(h.event -> 'clocks') as m(name text, state text, "dueNo" int)
  ),
  beginning as (
    select m.*, m.runs and not coalesce(lag(m.runs) over same and lag(m.due_no) over same = m.due_no, false) as begins
    from mark m window same as (partition by m.district, m.subject, m.name order by m.seq)
  )
  select r.subject || ':' || r.id as id, r.at,
    (select max(b.at) from beginning b where b.begins and b.district = r.district and b.subject = r.subject and b.seq < r.seq and b.name = split_part(r.id, ':', 2)) as since
  from bihuan.history r where r.id like 'clock:%'`;

/** From the instant at which a rung was due, and owed, to that at which it rang, both as real time saw them; without the spells in which no worker could ring. */
export async function lateness(pool: pg.Pool, time: Timekeeper, bound: number, silences: readonly Spell[]): Promise<Lateness> {
  const silent = union(silences);
  const { rows } = await pool.query<{ id: string; at: Date; since: Date | null }>(rungs);
  const late = rows.flatMap(({ id, at, since }) => {
    const due = time.dueAt(id);
    const owed = due === undefined ? undefined : Math.max(due, since?.getTime() ?? due);
    const [dueReal, rangReal] = [owed === undefined ? undefined : time.realAt(owed), time.realAt(new Date(at).getTime())];
    return dueReal === undefined || rangReal === undefined ? [] : [{ id, ms: Math.max(0, Math.round(rangReal - dueReal - timeWithin(silent, dueReal, rangReal))) }];
  });
  const sorted = late.map(({ ms }) => ms).sort((a, b) => a - b);
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return {
    measured: late.length, unmeasured: rows.length - late.length,
    p50: share(0.5), p95: share(0.95), p99: share(0.99), max: sorted.at(-1) ?? 0,
    silence: silent.reduce((sum, { ms }) => sum + ms, 0), bound, beyond: late.filter(({ ms }) => ms > bound).map(({ id, ms }) => `${id} rang ${ms} ms late`),
  };
}
