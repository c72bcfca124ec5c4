import type { Pool } from 'pg';

/** What must be known of a problem before anybody is told that it exists. */
export interface ProblemAccess {
  id: string;
  unit: string | null;
  /** Every unit that has or had it. */
  beside: readonly string[];
  respondentUnit: string | null;
  /** The command is this person's own and was performed. */
  performed: boolean;
}

const access = (which: string) => `
  select s.id, s.standing ->> 'unit' as unit, s.standing -> 'units' as beside, s.standing ->> 'respondentUnit' as "respondentUnit",
    exists (select from history h where h.district = s.district and h.subject = s.id and h.id = $3) as performed
  from subject s where s.district = $1 and s.kind = 'problem' and ${which}`;
const byId = { name: 'problem-access-id', text: access('s.id = $2::uuid') };
const byNumber = { name: 'problem-access-number', text: access('s.number = $2') };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds a problem by id or number; null when the district has none. */
export async function problemAccess(pool: Pool, district: string, named: string, command = ''): Promise<ProblemAccess | null> {
  const statement = uuid.test(named) ? byId : byNumber;
  return (await pool.query<ProblemAccess>({ ...statement, values: [district, named, command] })).rows[0] ?? null;
}

/** True for the problems that a unit may see, those with it among their `units`: what it has or had; for everything where the parameter is null. */
export const ledgerVisibleTo = (unit: string, units = `s.standing -> 'units'`) => `(${unit}::text is null or ${units} ? ${unit})`;
