/**
 * SQL: every day of a calendar with its number among the working days. Parameters: $1 zone · $2 weekend int[] (ISO) ·
 * $3 holidays date[] · $4 made-up working days date[] · $5 loaded years int[] · $6 first day · $7 last day.
 */
export const dayTable = `
  calendar_day as (
    select
      d::date as day,
      d::date = any ($4::date[])
        or (extract(isodow from d)::int <> all ($2::int[]) and d::date <> all ($3::date[])) as working,
      extract(year from d)::int = any ($5::int[]) as known
    from generate_series($6::date::timestamp, $7::date::timestamp, interval '1 day') as d
  ),
  numbered as materialized (
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
  working_day as materialized (
    select day, no, unknown from numbered where working
  )`;

/** SQL: the instant at which a wall of the zone shows a local time; of two, the earlier. */
export const shownAt = (local: string): string =>
  `case when (((${local}) at time zone $1) - interval '1 hour') at time zone $1 = (${local}) then ((${local}) at time zone $1) - interval '1 hour' else (${local}) at time zone $1 end`;
