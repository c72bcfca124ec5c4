import { instant } from '../rows.js';
import { dayTable, shownAt } from './day-table.js';

/**
 * A second opinion on due dates. Written from these sentences alone, before and without the calendar of the product, and
 * set-based where that counts step by step, so that both are unlikely to be wrong in the same way:
 *
 *   A day of the calendar is a working day when it is named as a made-up working day, or when it is neither named
 *   as a holiday nor a weekend day. What is received on a working day up to closing time (closing time included) is
 *   received that day, before opening time at opening time; everything else is received when the office next opens.
 *   Where a procedure takes it as it is, it is received when it came.
 *   n working days: the n-th working day after the day of receipt. n days: the n-th day after it and, should that
 *   be no working day, the next working day, unless the procedure lets it stay. When the day of start counts, it is
 *   itself the first of the n. No amount ends before the day of receipt. It falls due on its last day at closing time
 *   in the calendar's zone, or at the hour of receipt, or at an hour that the procedure names, and never before it came.
 *   It is provisional when any day looked at, from the local day of receipt to the last day, lies in a year
 *   whose notice is not loaded; for plain days only the days tested for being a working day are looked at.
 *   Where a season is given and its last day lies outside it, it falls due on the first day of the season that comes
 *   next, at the hour at which it would have been due.
 *
 * $1–$7 as in the table of days · $8 opening time · $9 closing time · and one element for each that is asked:
 * $10 receipts timestamptz[] · $11 amounts int[] · $12 units text[] · $13 day of start counts bool[] ·
 * $14 due hours text[] (null for closing time) · $15 taken as it is bool[] · $16 lets it stay bool[] ·
 * $17 first and $18 last days of a season text[] (MM-DD; null where the whole year is one)
 */
export const dueDates = `
  with ${dayTable},
  asked as (
    select * from unnest($10::timestamptz[], $11::int[], $12::text[], $13::bool[], $14::text[], $15::bool[], $16::bool[], $17::text[], $18::text[])
      with ordinality as a(at, n, unit, first_counts, due_hour, as_is, stays, opens, ends, place)
  ),
  receipt as (
    select *, (at at time zone $1)::date as local_day, (at at time zone $1)::time as local_time from asked
  ),
  start as (
    select
      r.*,
      arrived.unknown - case when arrived.known then 0 else 1 end as unknown_before,
      case when as_is then 0 else first.unknown - arrived.unknown + case when arrived.known then 0 else 1 end end as unknown_at_start,
      case when as_is then r.local_day else first.day end as day,
      -- Counted from a day off, the working day still to come is the first one after it.
      case when as_is then arrived.no - case when arrived.working or n = 0 or first_counts then 0 else 1 end else first.no end as no,
      case when as_is or (first.day = r.local_day and r.local_time >= $8::time) then r.local_time else $8::time end as hour
    from receipt r
    join numbered arrived on arrived.day = r.local_day
    join working_day first
      on first.no = arrived.no + case when arrived.working and r.local_time > $9::time then 1 else 0 end
  ),
  counted as (
    select *, greatest(n - case when first_counts then 1 else 0 end, 0) as steps from start
  ),
  due as (
    select c.*, last.day as last_day, last.unknown > c.unknown_before as provisional
    from counted c
    join working_day last on last.no = c.no + c.steps
    where unit = 'workingDay'
    union all
    select
      c.*,
      case when stays then ended.day else last.day end,
      c.unknown_at_start > 0 or (not stays and (not ended.known or last.unknown > ended.unknown))
    from counted c
    join numbered ended on ended.day = c.day + c.steps
    join working_day last on last.no = ended.no
    where unit = 'day'
  ),
  outside as (
    select *, to_char(last_day, 'MM-DD') as shown,
      coalesce(case when opens <= ends then to_char(last_day, 'MM-DD') not between opens and ends
        else to_char(last_day, 'MM-DD') > ends and to_char(last_day, 'MM-DD') < opens end, false) as moved
    from due
  ),
  seasoned as (
    select *, case when moved then to_date(extract(year from last_day)::int + case when shown < opens then 0 else 1 end || '-' || opens, 'YYYY-MM-DD') else last_day end as ends_on
    from outside
  ),
  ending as (
    select *, ends_on + case coalesce(due_hour, 'closes') when 'closes' then $9::time when 'sameTime' then hour else due_hour::time end as local_end
    from seasoned
  )
  select
    place::int,
    to_char(ends_on, 'YYYY-MM-DD') as "lastDay",
    moved,
    ${instant(`greatest(at, ${shownAt('local_end')})`)} as at,
    provisional
  from ending
  order by place`;
