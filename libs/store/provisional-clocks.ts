import type { Kind } from '@bihuan/core';
import type { Pool } from 'pg';

/** A subject with a running clock whose due date touches a year that the calendar did not know. */
export interface ProvisionalSubject {
  district: string;
  subject: string;
  kind: Kind;
}

/** Along the primary key: asked once at start and after rules were loaded, so that no index has to be kept for it. */
const page = {
  name: 'clocks-provisional',
  text: `
    select distinct c.district, c.subject, c.kind from clock c
    where (c.district, c.subject) > ($1, $2::uuid) and c.provisional and c.state = 'running'
    order by c.district, c.subject limit $3`,
};

/** Subjects with a provisional due date, page by page; `after` is the last of the page before. */
export async function provisionalSubjects(pool: Pool, limit: number, after?: Pick<ProvisionalSubject, 'district' | 'subject'>): Promise<ProvisionalSubject[]> {
  const values = [after?.district ?? '', after?.subject ?? '00000000-0000-0000-0000-000000000000', limit];
  return (await pool.query<ProvisionalSubject>({ ...page, values })).rows;
}
