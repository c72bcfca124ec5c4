import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { notAbout } from './queries/complaint-rows.js';

/** A complaint that an import brought, as it stands now. */
export interface BroughtComplaint {
  number: string;
  /** As the file wrote it. */
  rowId: string | null;
  state: string;
  /** Whether its place is known. */
  placed: boolean;
  receivedAt: Instant;
  /** When it ended where it comes from; null where nobody said so. */
  endedAt: Instant | null;
}

/** Which complaints of a batch, and which page of them. */
export interface BroughtQuery {
  state?: string;
  /** Only what was taken over as history and had not ended there: a clerk may take it up. */
  open?: boolean;
  /** The number of the last one of the page before. */
  after?: string;
  /** As in a worklist. */
  unseen?: readonly string[];
  limit: number;
}

/** What a batch has brought, whatever became of it since: over all of its readings. */
export interface BroughtCounts {
  accepted: number;
  as: { history: number; intake: number };
  kinds: Record<string, number>;
}

/**
 * The id that a file gave to what `f`, a first version of facts, came from; null for what was not imported. What came in once more after
 * it was taken back has `#2` behind its key, which is no part of the id: there the key without it is taken as well.
 */
export const rowIdOf = (f: string): string => `
  case when ${f}.source is null or not starts_with(${f}.opening_key, 'import:' || ${f}.source || ':') then null
  else substr(case when ${f}.opening_key ~ '#[1-9][0-9]?$' and exists (
      select from bihuan.complaint_fact o where o.district = ${f}.district and o.version = 1 and o.opening_key = regexp_replace(${f}.opening_key, '#[0-9]+$', ''))
    then regexp_replace(${f}.opening_key, '#[0-9]+$', '') else ${f}.opening_key end, length('import:' || ${f}.source || ':') + 1) end`;

const ofBatch = `from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject
  where f.district = $1 and f.batch = $2 and f.version = 1`;
const page = `
  select s.number, ${rowIdOf('f')} as "rowId", s.state, (s.standing ->> 'placed')::bool as placed,
    s.standing ->> 'receivedAt' as "receivedAt", s.standing ->> 'endedAt' as "endedAt" ${ofBatch}
    and ($3::text is null or s.state = $3) and (not $4::bool or (s.state = 'recorded' and s.standing ->> 'endedAt' is null))
    and ($5::text is null or s.number > $5 collate "C") and ${notAbout('$7')} order by s.number limit $6`;
const counts = `
  select count(*)::int as accepted, count(*) filter (where h.event ->> 'action' = 'record')::int as history
  from bihuan.complaint_fact f join bihuan.history h on h.district = f.district and h.subject = f.subject and h.seq = 1
  where f.district = $1 and f.batch = $2 and f.version = 1`;
const kinds = `select n.kind, count(*)::int as n
  from bihuan.complaint_fact f join bihuan.history h on h.district = f.district and h.subject = f.subject and h.seq = 1
  cross join lateral jsonb_array_elements_text(h.event -> 'payload' -> 'nuisances') as n(kind)
  where f.district = $1 and f.batch = $2 and f.version = 1 group by 1 order by 1`;

/** A page of what a batch brought, by number. */
export async function complaintsOfBatch(pool: Pool, district: string, batch: string, { state, open = false, after, unseen = [], limit }: BroughtQuery): Promise<BroughtComplaint[]> {
  return (await pool.query<BroughtComplaint>(page, [district, batch, state ?? null, open, after ?? null, limit, unseen])).rows;
}

/** Counts what a batch has brought. */
export async function broughtCounts(pool: Pool, district: string, batch: string): Promise<BroughtCounts> {
  const [all, each] = await Promise.all([
    pool.query<{ accepted: number; history: number }>(counts, [district, batch]),
    pool.query<{ kind: string; n: number }>(kinds, [district, batch]),
  ]);
  const { accepted = 0, history = 0 } = all.rows[0] ?? {};
  return { accepted, as: { history, intake: accepted - history }, kinds: Object.fromEntries(each.rows.map(({ kind, n }) => [kind, n])) };
}
