import type { InBoth } from '@bihuan/core';
import type { Pool } from 'pg';

/** A row of the file that did not come in, or of which something was noted. */
export interface BatchRow {
  /** From 1, in the order of the file. */
  no: number;
  /** Where it begins in the file, from 1. */
  line: number;
  rowId: string;
  refused: boolean;
  reason: string;
  field: string;
  value: string;
  /** What was said about it. */
  sentence: InBoth;
}

/** Which rows of a batch, and which page of them. */
export interface BatchRowQuery {
  refused?: boolean;
  reason?: string;
  /** The `no` of the last row of the page before. */
  after?: number;
  limit: number;
}

/** Complaints that somebody has dealt with since an import brought them: how many, and the first numbers. */
export interface Touched {
  count: number;
  numbers: string[];
}

const insert = `
  insert into bihuan.batch_row (district, batch, no, line, row_id, refused, reason, field, value, sentence)
  select $1, $2, r.* from unnest($3::int[], $4::int[], $5::text[], $6::bool[], $7::text[], $8::text[], $9::text[], $10::jsonb[]) as r`;
const select = `
  select no, line, row_id as "rowId", refused, reason, field, value, sentence from bihuan.batch_row
  where district = $1 and batch = $2 and no > $3 and ($4::bool is null or refused = $4) and ($5::text is null or reason = $5) order by no limit $6`;
const drop = 'delete from bihuan.batch_row where district = $1 and batch = $2';
const dropOwn = `
  delete from bihuan.batch_row r using bihuan.subject s, bihuan.complaint_fact f
  where r.district = $1 and r.batch = $2 and r.reason = $3 and s.district = r.district and s.number = r.value
    and f.district = s.district and f.subject = s.id and f.batch = r.batch`;

const ofBatch = `from bihuan.complaint_fact f join bihuan.subject s on s.district = f.district and s.id = f.subject
  where f.district = $1 and f.batch = $2 and f.version = 1 and s.state <> 'annulled'`;
const untouched = `select s.id ${ofBatch} and s.version = 1 and s.id > $3 order by s.id limit $4`;
const touched = `select count(*) over ()::int as count, s.number ${ofBatch} and s.version > 1 order by s.number limit $3`;

/** Writes rows down, as many as a page has. */
export async function putRows(pool: Pool, district: string, batch: string, rows: readonly BatchRow[]): Promise<void> {
  const column = <K extends keyof BatchRow>(name: K) => rows.map((row) => row[name]);
  await pool.query(insert, [district, batch, column('no'), column('line'), column('rowId'), column('refused'), column('reason'), column('field'), column('value'), rows.map(({ sentence }) => JSON.stringify(sentence))]);
}

/** A page of rows, in the order of the file. */
export async function batchRows(pool: Pool, district: string, batch: string, { refused, reason, after = 0, limit }: BatchRowQuery): Promise<BatchRow[]> {
  return (await pool.query<BatchRow>(select, [district, batch, after, refused ?? null, reason ?? null, limit])).rows;
}

/** Forgets the rows of a batch. */
export async function dropRows(pool: Pool, district: string, batch: string): Promise<void> {
  await pool.query(drop, [district, batch]);
}

/** Forgets rows that say of what this very batch has brought that it was there. */
export async function dropRowsOfItsOwn(pool: Pool, district: string, batch: string, reason: string): Promise<void> {
  await pool.query(dropOwn, [district, batch, reason]);
}

/** The ids of the complaints of a batch that nobody has dealt with yet, page by page. */
export async function untouchedOf(pool: Pool, district: string, batch: string, limit: number, after = '00000000-0000-0000-0000-000000000000'): Promise<string[]> {
  return (await pool.query<{ id: string }>(untouched, [district, batch, after, limit])).rows.map(({ id }) => id);
}

/** The complaints of a batch that somebody has dealt with since. */
export async function touchedOf(pool: Pool, district: string, batch: string, most = 20): Promise<Touched> {
  const { rows } = await pool.query<{ count: number; number: string }>(touched, [district, batch, most]);
  return { count: rows[0]?.count ?? 0, numbers: rows.map(({ number }) => number) };
}
