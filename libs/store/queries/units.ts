import type { Pool, PoolClient } from 'pg';
import { withDistrictHeld } from './district-held.js';

/** The last day of a unit, and who has its duties then. */
export interface UnitEnd {
  district: string;
  unit: string;
  validTo: string;
  successor: string | null;
}

/** Units below it that exist after that day. */
const below = `select id from bihuan.unit where district = $1 and parent = $2 and (valid_to is null or valid_to > $3) order by id`;
const end = `update bihuan.unit set valid_to = $3, successor = $4 where district = $1 and id = $2`;

/** Sets the last day of a unit, unless `bar` has a reason when nobody else can change the district's units. */
export function endUnitUnless<Bar>(pool: Pool, { district, unit, validTo, successor }: UnitEnd, bar: (client: PoolClient) => Promise<Bar | undefined>): Promise<Bar | undefined> {
  return withDistrictHeld(pool, district, async (client) => {
    const barred = await bar(client);
    if (barred === undefined) await client.query(end, [district, unit, validTo, successor]);
    return barred;
  });
}

/** Which units stand directly below another one after a day. */
export async function unitsBelow(client: PoolClient, district: string, unit: string, day: string): Promise<string[]> {
  return (await client.query<{ id: string }>(below, [district, unit, day])).rows.map(({ id }) => id);
}
