import type { Subject } from '@bihuan/core';
import type { Pool } from 'pg';

import { clocksOfSubject, subjectOf, type SubjectRow } from './read-pages.js';

const readSubjects = {
  name: 'journal-read-subjects',
  text: `
    select s.district, s.id, s.kind, s.number, s.state, s.version, s.procedure, s.standing, (${clocksOfSubject}) as clocks
    from unnest($2::uuid[]) as asked(id) join subject s on s.district = $1 and s.id = asked.id`,
};

/** Reads subjects with their clocks, in the order asked; null for one that does not exist. */
export async function readSubjectsOf(pool: Pool, district: string, subjects: readonly string[]): Promise<(Subject | null)[]> {
  const { rows } = await pool.query<SubjectRow>({ ...readSubjects, values: [district, subjects] });
  const found = new Map(rows.map((row) => [row.id, subjectOf(row)]));
  return subjects.map((id) => found.get(id) ?? null);
}
