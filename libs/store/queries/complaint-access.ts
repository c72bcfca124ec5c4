import type { Pool } from 'pg';

/** What must be known of a complaint before anybody is told that it exists. */
export interface ComplaintAccess {
  id: string;
  /** Who has it now. */
  unit: string | null;
  /** Who assists or is consulted now. */
  beside: readonly string[];
  respondentUnit: string | null;
  /** The command is this person's own and was performed: whoever lost sight of it by his own move may hear the answer again. */
  performed: boolean;
}

const access = (which: string) => `
  select s.id, s.standing ->> 'unit' as unit, s.standing ->> 'respondentUnit' as "respondentUnit",
    array(select one ->> 'unit' from jsonb_array_elements(s.standing -> 'beside') as one) as beside,
    exists (select from history h where h.district = s.district and h.subject = s.id and h.id = $3) as performed
  from subject s where s.district = $1 and s.kind = 'complaint' and ${which}`;
const byId = { name: 'complaint-access-id', text: access('s.id = $2::uuid') };
const byNumber = { name: 'complaint-access-number', text: access('s.number = $2') };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds a complaint by id or public number; null when the district has none. */
export async function complaintAccess(pool: Pool, district: string, named: string, command = ''): Promise<ComplaintAccess | null> {
  const statement = uuid.test(named) ? byId : byNumber;
  return (await pool.query<ComplaintAccess>({ ...statement, values: [district, named, command] })).rows[0] ?? null;
}
