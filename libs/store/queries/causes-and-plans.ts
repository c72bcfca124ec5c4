import type { ProblemStanding } from '@bihuan/core';
import type { Pool } from 'pg';

/** What a problem's standing says of it beyond its line of the ledger: the words of its cause that are named, the way of its plan, and since when it is signed off. */
export type CauseAndPlan = Pick<ProblemStanding, 'causes' | 'planned' | 'signedOffAt'>;

const statement = {
  name: 'causes-and-plans',
  text: `select s.id::text, s.standing -> 'causes' as causes, s.standing ->> 'planned' as planned, s.standing ->> 'signedOffAt' as "signedOffAt"
    from subject s where s.district = $1 and s.id = any ($2::uuid[]) and s.kind = 'problem'`,
};

/** Cause, plan and sign-off of the problems with these ids. */
export async function causesAndPlans(pool: Pool, district: string, ids: readonly string[]): Promise<ReadonlyMap<string, CauseAndPlan>> {
  const { rows } = await pool.query<CauseAndPlan & { id: string }>({ ...statement, values: [district, ids] });
  return new Map(rows.map(({ id, ...said }) => [id, said]));
}
