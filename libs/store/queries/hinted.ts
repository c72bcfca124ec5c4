import type { Activity, Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { notAbout, owedOf, standingColumns, type ComplaintRow } from './complaint-rows.js';

/** What an earlier complaint is shown with, and the words that it is compared by. */
export interface Hinted extends Omit<ComplaintRow, 'address'> {
  receivedAt: Instant;
  /** In charge of it now. */
  unit: string | null;
  activity: Activity | null;
  /** The problem on the ledger that it was joined to. */
  problem: { id: string; number: string } | null;
  words: string | null;
}

/** Most that was told before has ended, and owes nothing: what has no due date and is not paused has no clock worth opening. */
const hinted = {
  name: 'hints-shown',
  text: `
    with told as materialized (
      select s.* from unnest($2::uuid[]) as asked(id) cross join lateral (
        select * from subject s where s.district = $1 and s.id = asked.id and s.kind = 'complaint' and s.state <> 'annulled' and ${notAbout('$4')} limit 1) as s
    ),
    owed as materialized (${owedOf(`select id from told where due is not null or standing -> 'paused' = 'true'`)})
    select ${standingColumns('$3')}, s.standing ->> 'receivedAt' as "receivedAt",
      s.standing ->> 'unit' as unit, s.standing ->> 'activity' as activity,
      (select json_build_object('id', p.id, 'number', p.number) from subject p where p.district = $1 and p.id = (s.standing ->> 'problem')::uuid) as problem,
      (select x.body from text x where x.district = $1 and x.subject = s.id and x.seq = 1 and x.name = 'account') as words
    from told s left join owed on owed.subject = s.id`,
};

/** These complaints as they stand now, in no order; those that may not be seen, or were taken back with their import, are left out. */
export async function hintedComplaints(pool: Pool, { district, subjects, now, unseen = [] }: { district: string; subjects: readonly string[]; now: Instant; unseen?: readonly string[] }): Promise<Hinted[]> {
  return (await pool.query<Hinted>({ ...hinted, values: [district, subjects, now, unseen] })).rows;
}
