import { instant } from '../rows.js';
import { dayTable, shownAt } from './day-table.js';

/** The same local hour n days or n working days away, or plain time for minutes and hours; nothing for nothing. */
const shifted = (from: string, amount: string, unit: string, as: string): string => `
    select x.*, case
      when ${amount} = 0 then x.${from}
      when ${unit} = 'minute' then x.${from} + make_interval(secs => ${amount} * 60)
      when ${unit} = 'hour' then x.${from} + make_interval(secs => ${amount} * 3600)
      when ${unit} = 'day' then ${shownAt(`x.${from} at time zone $1 + make_interval(days => ${amount}::int)`)}
      else ${shownAt(`w.day + (x.${from} at time zone $1)::time`)}
      end as ${as}
    from x
    left join numbered d on d.day = (x.${from} at time zone $1)::date
    left join working_day w on ${unit} = 'workingDay'
      -- Forward from a day off the working day still to come is the first one.
      and w.no = d.no + ${amount}::int - case when not d.working and ${amount} > 0 then 1 else 0 end`;

/**
 * A second opinion on the instants of rungs: so long before or after a due date, so many distances later, and then, where the
 * rung waits for the office, when the office is open next.
 *
 * $1–$7 as in the table of days · $8 opening time · $9 closing time · and one element for each that is asked:
 * $10 due dates timestamptz[] · $11 amounts float8[], negative before · $12 their units text[] ·
 * $13 distances float8[] · $14 their units text[] · $15 waits for the office bool[]
 */
export const rungInstants = `
  with ${dayTable},
  asked as (
    select * from unnest($10::timestamptz[], $11::float8[], $12::text[], $13::float8[], $14::text[], $15::bool[])
      with ordinality as a(due, amount, unit, distance, distance_unit, office, place)
  ),
  plain as (with x as (select * from asked) ${shifted('due', 'x.amount', 'x.unit', 'first')}),
  repeated as (with x as (select * from plain) ${shifted('first', 'x.distance', 'x.distance_unit', 'at')}),
  open as (
    select r.*, d.working, (r.at at time zone $1)::date as local_day, (r.at at time zone $1)::time as local_time, coming.day as coming
    from repeated r
    join numbered d on d.day = (r.at at time zone $1)::date
    join working_day coming on coming.no = d.no + case when d.working then 1 else 0 end
  )
  select place::int, ${instant(`case
      when not office or (working and local_time between $8::time and $9::time) then at
      when working and local_time < $8::time then greatest(at, ${shownAt('local_day + $8::time')})
      else greatest(at, ${shownAt('coming + $8::time')}) end`)} as at
  from open order by place`;
