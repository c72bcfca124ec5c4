import type { Pool } from 'pg';

import { scratchStem } from '../scratch.js';

/** Whoever uses one holds a lock of its name; a 64 bit lock is shown in two halves. */
const left = `
  select d.datname as name from pg_database d
  where starts_with(d.datname, $1) and not exists (
    select from pg_locks l join pg_database here on here.oid = l.database and here.datname = current_database()
    where l.locktype = 'advisory' and l.objsubid = 1 and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(d.datname, 0))
  order by d.datname`;

/** Names of scratch databases beside this one that nobody uses any more. */
export async function scratchesLeft(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ database: string }>('select current_database() as database');
  return (await pool.query<{ name: string }>(left, [scratchStem(rows[0]?.database ?? '')])).rows.map(({ name }) => name);
}
