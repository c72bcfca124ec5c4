import type { Pool } from 'pg';

const provisional = `select district, count(*)::int as clocks from bihuan.clock where provisional and state = 'running' group by district`;

/** Running clocks of each district whose due date touches a year that the calendar does not know. */
export async function dueProvisionally(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ district: string; clocks: number }>(provisional);
  return new Map(rows.map(({ district, clocks }) => [district, clocks]));
}
