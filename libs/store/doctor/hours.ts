import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';

/** What time it is for the database and for the office. */
export interface Hours {
  /** Real time by the database's machine. */
  real: Instant;
  /** Time that decides what is due. */
  office: Instant;
  movable: boolean;
  /** Seconds by which the office's time is ahead of the real one. */
  ahead: number;
}

const hours = `select clock_timestamp() as real, bihuan.now() as office, time_movable as movable, extract(epoch from time_offset)::float8 as ahead
  from bihuan.installation`;

/** Reads real and movable time in one moment. */
export async function hoursOf(pool: Pool): Promise<Hours> {
  const { rows } = await pool.query<Hours>(hours);
  if (!rows[0]) throw new Error('the database has no installation row');
  return rows[0];
}
