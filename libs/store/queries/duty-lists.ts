import type { DutyList, DutyRow, Instant } from '@bihuan/core';
import type { Pool, PoolClient } from 'pg';
import { withDistrictHeld } from './district-held.js';

/** A duty list as it was made. */
export interface MadeDutyList extends DutyList {
  no: number;
  reason: string;
  madeBy: string;
  madeAt: Instant;
}

const columns = `begins::text as "from", rows, no, reason, made_by as "madeBy", made_at as "madeAt"`;
const holding = `select ${columns} from bihuan.duty_list where district = $1 and begins <= $2 order by begins desc, no desc limit 1`;
const next = `select min(begins)::text as "from" from bihuan.duty_list where district = $1 and begins > $2`;
const add = `
  insert into bihuan.duty_list (district, no, begins, rows, reason, made_by, made_at)
  select $1, coalesce(max(no), 0) + 1, $2, $3, $4, $5, bihuan.now() from bihuan.duty_list where district = $1`;

/** The list that holds on a local day; null where none has begun. */
export async function dutyListOn(client: Pool | PoolClient, district: string, day: string): Promise<MadeDutyList | null> {
  return (await client.query<MadeDutyList>(holding, [district, day])).rows[0] ?? null;
}

/** The day on which the next list after a day begins; null where none is made yet. */
export async function nextDutyDay(pool: Pool, district: string, day: string): Promise<string | null> {
  return (await pool.query<{ from: string | null }>(next, [district, day])).rows[0]?.from ?? null;
}

/** Adds a list, unless `bar` has a reason when nobody else can change the district's lists. */
export function addDutyListUnless<Bar>(
  pool: Pool,
  { district, from, rows, reason, madeBy }: { district: string; from: string; rows: readonly DutyRow[]; reason: string; madeBy: string },
  bar: (client: PoolClient) => Promise<Bar | undefined>,
): Promise<Bar | undefined> {
  return withDistrictHeld(pool, district, async (client) => {
    const barred = await bar(client);
    if (barred === undefined) await client.query(add, [district, from, JSON.stringify(rows), reason, madeBy]);
    return barred;
  });
}
