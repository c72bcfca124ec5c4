import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';

/** What the holder of a query code may know. */
export interface PublicStatus {
  number: string;
  state: string;
  nextDueAt: Instant | null;
}

const ofComplaint = {
  name: 'query-code-of',
  text: 'select query_code as code from complaint_fact where district = $1 and subject = $2 and version = 1',
};
/** The watch is the office's own business and owes the complainant nothing. */
const status = {
  name: 'public-status',
  text: `
    select s.number, s.state, (select min(c.due_at) from clock c
      where c.district = s.district and c.subject = s.id and c.state = 'running' and c.name <> 'watch') as "nextDueAt"
    from complaint_fact f join subject s on s.district = f.district and s.id = f.subject where f.query_code = $1`,
};

/** The query code that a complaint was given when it was opened. */
export async function queryCodeOf(pool: Pool, district: string, subject: string): Promise<string | null> {
  return (await pool.query<{ code: string | null }>({ ...ofComplaint, values: [district, subject] })).rows[0]?.code ?? null;
}

/** Status and the next due date by query code, in any district; null when no complaint has it. */
export async function publicStatus(pool: Pool, code: string): Promise<PublicStatus | null> {
  return (await pool.query<PublicStatus>({ ...status, values: [code] })).rows[0] ?? null;
}
