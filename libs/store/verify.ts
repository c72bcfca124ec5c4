import type { Pool } from 'pg';

import { breaksOf, type Break, type SubjectProof } from './verify/breaks.js';
import { proofColumns } from './verify/proof-columns.js';

/** A broken line of a history, named so that anyone can look it up. */
export interface Finding {
  district: string;
  /** Public number; null where only history lines are left of the subject. */
  number: string | null;
  subject: string;
  /** The line. */
  seq: number;
  what: Break;
}

const page = {
  name: 'verify-page',
  text: `
    select ${proofColumns}
    from subject s where (s.district, s.id) > ($1, $2::uuid) order by s.district, s.id limit 200`,
};

const orphans = {
  name: 'verify-orphans',
  text: `select h.district, h.subject, min(h.seq) as seq from history h
    where not exists (select from subject s where s.district = h.district and s.id = h.subject)
    group by h.district, h.subject order by h.district, h.subject`,
};

/** Walks every subject and yields each line that is not as it was written. Erased texts are no finding. */
export async function* verify(pool: Pool): AsyncGenerator<Finding, void, undefined> {
  let district = '';
  let subject = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<SubjectProof>({ ...page, values: [district, subject] });
    for (const proof of rows) {
      for (const { seq, what } of breaksOf(proof)) yield { district: proof.district, number: proof.number, subject: proof.id, seq, what };
    }
    const last = rows.at(-1);
    if (!last) break;
    ({ district, id: subject } = last);
  }
  const { rows } = await pool.query<{ district: string; subject: string; seq: number }>(orphans);
  for (const row of rows) yield { ...row, number: null, what: 'subject-missing' };
}
