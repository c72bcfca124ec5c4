import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';

/** What was there when somebody looked; only ever handed back. */
export interface Glance {
  snapshot: string;
  offset: string;
}

/** What has changed since a glance. */
export interface Moved extends Glance {
  at: Instant;
  /** Where a line of history was written. */
  districts: readonly string[];
  /** Time itself was moved, and with it what is late. */
  time: boolean;
}

/**
 * Every move writes one line of history, by whatever process, and lines are only ever added to the end of the table: its
 * last pages are read, and of the lines there those count that the last glance could not see. No index, and nothing that a
 * move would have to write besides; the price is the same however many districts are looked after.
 */
const PAGES = 100;

/** A row knows the lower half of its transaction's number. */
const transaction = `(((w.upto >> 32) - case when h.xmin::text::bigint > w.upto & 4294967295 then 1 else 0 end) << 32 | h.xmin::text::bigint)::text::xid8`;

const moved = {
  name: 'moved-districts',
  text: `
    with w as materialized (
      select pg_current_snapshot() as snapshot, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as upto, time_offset, bihuan.now() as at from installation
    ),
    fresh as (
      select distinct h.district from w, history h
      where h.ctid >= (select format('(%s,0)', greatest(0, pg_relation_size('bihuan.history') / current_setting('block_size')::int - ${PAGES}))::tid)
        and not pg_visible_in_snapshot(${transaction}, $1::pg_snapshot)
    )
    select w.snapshot::text as snapshot, w.time_offset::text as offset, w.at, array(select district from fresh) as districts, w.time_offset <> $2::interval as time from w`,
};

/** Looks where something has moved since the last glance; the first sees nothing. */
export async function movedDistricts(pool: Pool, since?: Glance): Promise<Moved> {
  const { rows } = await pool.query<Moved>({ ...moved, values: [since?.snapshot ?? null, since?.offset ?? null] });
  if (!rows[0]) throw new Error('the database has no installation row');
  return { ...rows[0], time: rows[0].time ?? false };
}
