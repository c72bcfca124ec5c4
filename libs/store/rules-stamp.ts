import type { Pool } from 'pg';

const stamp = {
  name: 'rules-stamp',
  text: `select coalesce(greatest(
      (select max(loaded_at) from procedure_version), (select max(loaded_at) from calendar_version), (select max(loaded_at) from post_rule))::text, '')
    || (select count(*) from procedure_version where valid_to is not null) as stamp`,
};

/** Changes whenever rules were loaded anew; a process that keeps rules in memory compares it. */
export async function rulesStamp(pool: Pool): Promise<string> {
  return (await pool.query<{ stamp: string }>(stamp)).rows[0]?.stamp ?? '';
}
