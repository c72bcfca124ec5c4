-- A second opinion on due dates. Written from these sentences alone, before and without the TypeScript, and
-- set-based where that counts step by step, so that both are unlikely to be wrong in the same way:
--
--   A day of the calendar is a working day when it is named as a made-up working day, or when it is neither named
--   as a holiday nor a weekend day. What is received on a working day up to closing time (closing time included) is
--   received that day; everything else is received on the next working day.
--   n working days: the n-th working day after the day of receipt. n days: the n-th day after it and, should that
--   be no working day, the next working day. When the day of start counts, it is itself the first of the n.
--   No amount ends before the day of receipt. It falls due on its last day at closing time in the calendar's zone.
--   It is provisional when any day looked at, from the local day of receipt to the last day, lies in a year
--   whose notice is not loaded; for plain days only the days tested for being a working day are looked at.
--
-- $1 zone  $2 weekend int[] (ISO)  $3 holidays date[]  $4 made-up working days date[]  $5 loaded years int[]
-- $6 closing time  $7 day of start counts  $8 receipts timestamptz[]  $9 amounts int[]
with calendar_day as (
  select
    d::date as day,
    d::date = any ($4::date[])
      or (extract(isodow from d)::int <> all ($2::int[]) and d::date <> all ($3::date[])) as working,
    extract(year from d)::int = any ($5::int[]) as known
  from generate_series(timestamp '2014-12-01', timestamp '2029-12-31', interval '1 day') as d
),
numbered as (
  select
    day,
    working,
    known,
    -- On a working day its own number; on a day off the number of the working day still to come.
    count(*) filter (where working) over (order by day) + case when working then 0 else 1 end as no,
    -- Unknown days up to and including this one: two of these differ exactly where an unknown day lies between.
    count(*) filter (where not known) over (order by day) as unknown
  from calendar_day
),
working_day as (
  select day, no, unknown from numbered where working
),
receipt as (
  select at, (at at time zone $1)::date as local_day, (at at time zone $1)::time as local_time
  from unnest($8::timestamptz[]) as at
),
start as (
  select
    r.at,
    first.day,
    first.no,
    arrived.unknown - case when arrived.known then 0 else 1 end as unknown_before,
    first.unknown - arrived.unknown + case when arrived.known then 0 else 1 end as unknown_at_start
  from receipt r
  join numbered arrived on arrived.day = r.local_day
  join working_day first
    on first.no = arrived.no + case when arrived.working and r.local_time > $6::time then 1 else 0 end
),
amount as (
  select n, greatest(n - case when $7::boolean then 1 else 0 end, 0) as steps from unnest($9::int[]) as n
),
due as (
  select s.at, 'workingDay' as unit, a.n, last.day as last_day, last.unknown > s.unknown_before as provisional
  from start s
  cross join amount a
  join working_day last on last.no = s.no + a.steps
  union all
  select
    s.at, 'day', a.n, last.day,
    s.unknown_at_start > 0 or not ended.known or last.unknown > ended.unknown
  from start s
  cross join amount a
  join numbered ended on ended.day = s.day + a.steps
  join working_day last on last.no = ended.no
)
select
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "from",
  unit,
  n as amount,
  to_char(last_day, 'YYYY-MM-DD') as "lastDay",
  to_char((last_day + $6::time) at time zone $1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  provisional
from due
order by unit, at, n
