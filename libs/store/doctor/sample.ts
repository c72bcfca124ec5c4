import type { Pool } from 'pg';

import { breaksOf, type SubjectProof } from '../verify/breaks.js';
import { proofColumns } from '../verify/proof-columns.js';

/** A look into some histories. */
export interface HistorySample {
  /** Subjects looked at, and how many there are. */
  looked: number;
  subjects: number;
  /** Public numbers of those that are not as they were written. */
  broken: { district: string; number: string }[];
}

/** Pages picked at random, so that a look a day comes round; of a small store it is all of it. */
const sample = `select ${proofColumns} from bihuan.subject s tablesample system ($1) limit $2`;

/** Recomputes the chains of about so many subjects. */
export async function sampleHistories(pool: Pool, wanted: number): Promise<HistorySample> {
  const { rows } = await pool.query<{ subjects: number }>('select count(*)::int as subjects from bihuan.subject');
  const subjects = rows[0]?.subjects ?? 0;
  const percent = Math.min(100, (100 * wanted) / Math.max(1, subjects));
  const proofs = (await pool.query<SubjectProof>(sample, [percent, wanted])).rows;
  const broken = proofs.filter((proof) => !breaksOf(proof).next().done);
  return { looked: proofs.length, subjects, broken: broken.map(({ district, number }) => ({ district, number })) };
}
