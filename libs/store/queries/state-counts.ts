import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { notAbout, visibleTo } from './complaint-rows.js';

/** What is under way in one state: complaints of which something is owed. */
export interface StateCount {
  state: string;
  open: number;
  overdue: number;
  /** How long they have been in it, by a sample where there are many. */
  medianDays: number | null;
}

/** Clocks that are counted, and complaints of a state whose time in it is looked up. */
const MOST = 100_000;
const SAMPLE = 200;

/** As with the readings, the price grows with the work in hand and not with the years. */
const counts = {
  name: 'state-counts',
  text: `
    with owed as materialized (
      select distinct subject from (select c.subject from clock c where c.district = $1 and c.state in ('running', 'paused') limit ${MOST}) as c
    ),
    narrow as materialized (
      select s.id, s.state, s.due < $2 as overdue from owed join subject s on s.district = $1 and s.id = owed.subject
      where s.kind = 'complaint' and ${visibleTo('$3')} and ${notAbout('$4')}
    ),
    sample as materialized (
      select id, state from (select id, state, row_number() over (partition by state order by hashtext(id::text)) as nth from narrow) as n where nth <= ${SAMPLE}
    ),
    lasting as (
      select sample.state, percentile_cont(0.5) within group (order by extract(epoch from $2 - entered.at)::float8 / 86400) as days
      from sample cross join lateral (
        select h.at from history h where h.district = $1 and h.subject = sample.id and h.event ->> 'to' is distinct from h.event ->> 'from' order by h.seq desc limit 1
      ) as entered group by sample.state
    )
    select n.state, count(*)::int as open, (count(*) filter (where n.overdue))::int as overdue, round(min(l.days)::numeric, 1)::float8 as "medianDays"
    from narrow n left join lasting l on l.state = n.state group by n.state`,
};

/** `sight`: only what this unit may see. How many complaints are under way in each state, late, and how long; states that nobody is in are left out. */
export async function stateCounts(
  pool: Pool,
  { district, now, sight, unseen = [] }: { district: string; now: Instant; sight?: string; unseen?: readonly string[] },
): Promise<StateCount[]> {
  return (await pool.query<StateCount>({ ...counts, values: [district, now, sight ?? null, unseen] })).rows;
}
