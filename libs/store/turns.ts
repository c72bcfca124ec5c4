/**
 * SQL for "the next district, after `$1`, in which `somethingWaits`": one district a claim, turn by turn, so that a
 * district with a flood does not keep the others waiting. `somethingWaits` speaks of `d.code`.
 */
export function nextDistrict(somethingWaits: string): string {
  const first = (range: string, lap: number) =>
    `(select d.code, ${lap} as lap from district d where d.code ${range} $1 and ${somethingWaits} order by d.code limit 1)`;
  return `select code from (${first('>', 1)} union all ${first('<=', 2)}) as turns order by lap limit 1`;
}
