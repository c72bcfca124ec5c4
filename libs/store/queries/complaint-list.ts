import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { complaintColumns, notAbout, owedOf, placesOf, visibleTo, type ComplaintRow } from './complaint-rows.js';

/** A complaint on the list of all. */
export interface ListedComplaint extends ComplaintRow {
  version: number;
  unit: string | null;
  openedAt: Instant;
  placed: boolean;
}

/** Where a page of the list ended. */
export interface ListCursor {
  openedAt: Instant;
  subject: string;
}

/** Which complaints, and for whose eyes. */
export interface ListQuery {
  district: string;
  now: Instant;
  /** Left out: any but those that were taken back with their import. */
  state?: string;
  /** In charge of it now. */
  unit?: string;
  /** Only what this unit may see. */
  sight?: string;
  overdue?: boolean;
  /** As in a worklist. */
  unseen?: readonly string[];
  limit: number;
}

/** Looked at by one statement: where few are found among many, the reader is told where to go on rather than kept waiting. */
const LOOK = 20_000;

const fits = `s.kind = 'complaint' and case when $2::text is null then s.state <> 'annulled' else s.state = $2 end
  and ($3::text is null or s.standing ->> 'unit' = $3) and (not $4::boolean or s.due < $5) and ${notAbout('$6')} and ${visibleTo('$9')}`;

/** The walk is lazy: it ends with the row that fills the page. The last row that may be looked at comes along, fitting or not. */
const walk = (from: string) => `
    with looked as (select s.*, row_number() over () as nth from (select * from subject s where ${from} limit $8) as s),
    page as materialized (select s.*, ${fits} as fits from looked s where (${fits}) or nth = $8 limit $7),
    place as materialized (${placesOf('select id from page where fits')}),
    owed as materialized (${owedOf('select id from page where fits')})
    select s.fits, s.nth = $8 as halted, ${complaintColumns('$5')}, s.version, s.standing ->> 'unit' as unit, s.opened_at as "openedAt",
      coalesce((s.standing ->> 'placed')::boolean, true) as placed
    from page s left join place on place.subject = s.id left join owed on owed.subject = s.id order by s.nth`;
const newest = { name: 'complaints-newest', text: walk(`s.kind = 'complaint' and (s.district || '') = $1 and (s.opened_at, s.id) < ($10, $11) order by s.opened_at desc, s.id desc`) };
const numbered = { name: 'complaints-numbered', text: walk(`s.district = $1 and s.number >= $10 and s.number < $11 order by s.number desc`) };

/** `halted`: no more may be looked at. */
type Walked = ListedComplaint & { fits: boolean; halted: boolean };

/** Complaints newest first. A page may be short, or even empty, and still have a next one: the walk is bounded. */
export async function complaintsNewest(pool: Pool, query: ListQuery, after?: ListCursor): Promise<{ rows: ListedComplaint[]; next?: ListCursor }> {
  const values = [...valuesOf(query), after?.openedAt ?? 'infinity', after?.subject ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  const { rows, last } = page(query, (await pool.query<Walked>({ ...newest, values })).rows);
  return { rows, ...(last ? { next: { openedAt: last.openedAt, subject: last.subject } } : {}) };
}

/** As `complaintsNewest`, of the numbers that begin so, greatest first; `after` is the number that the page before ended with. */
export async function complaintsNumbered(pool: Pool, query: ListQuery, beginning: string, after?: string): Promise<{ rows: ListedComplaint[]; next?: string }> {
  const values = [...valuesOf(query), beginning, after ?? `${beginning}\u{10ffff}`];
  const { rows, last } = page(query, (await pool.query<Walked>({ ...numbered, values })).rows);
  return { rows, ...(last ? { next: last.number } : {}) };
}

function valuesOf({ district, state, unit, overdue = false, now, unseen = [], limit, sight }: ListQuery): unknown[] {
  return [district, state ?? null, unit ?? null, overdue, now, unseen, limit, LOOK, sight ?? null];
}

/** The rows that fit, and the one that the next page begins after. */
function page({ limit }: ListQuery, walked: readonly Walked[]): { rows: ListedComplaint[]; last?: ListedComplaint } {
  const rows = walked.filter(({ fits: does }) => does).map(({ fits: _, halted: __, ...row }) => row);
  const last = walked.at(-1);
  return { rows, ...(last && (walked.length === limit || last.halted) ? { last } : {}) };
}
