/**
 * SQL for "the next district, after `$1`, in which a row of `waiting` stands": one district a claim, turn by turn, so that
 * a district with a flood does not keep the others waiting. `waiting` is what follows a `from`, and speaks of `d.code`.
 * Asked for one row and not for whether there are any: that the planner takes for a join, and gathers all of the flood.
 */
export function nextDistrict(waiting: string, only = 'true'): string {
  const first = (range: string, lap: number) =>
    `(select d.code, ${lap} as lap from district d where d.code ${range} $1 and ${only} and (select true from ${waiting} limit 1) order by d.code limit 1)`;
  return `select code from (${first('>', 1)} union all ${first('<=', 2)}) as turns order by lap limit 1`;
}
