import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { dropRows } from './batch-rows.js';
import { SteadyClient } from './steady-client.js';

export const batchStatuses = ['judged', 'importing', 'imported', 'refused', 'interrupted', 'annulling', 'annulled'] as const;
export type BatchStatus = (typeof batchStatuses)[number];

/** One import of a file: how it is read, and what became of it. */
export interface Batch<Reading extends object = object, Report extends object = object> {
  district: string;
  id: string;
  fileName: string;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  digest: string;
  reading: Reading;
  /** Who brought it: an account, or a program. */
  account: string;
  status: BatchStatus;
  report: Report;
  createdAt: Instant;
  changedAt: Instant;
  annulledBy: string | null;
  reason: string | null;
}

export type NewBatch<Reading extends object, Report extends object> = Omit<Batch<Reading, Report>, 'createdAt' | 'changedAt' | 'annulledBy' | 'reason'>;

/** What changes about a batch; `from` are the statuses in which it may. */
export interface BatchChange {
  from: readonly BatchStatus[];
  status: BatchStatus;
  report?: object;
  reading?: object;
  annulledBy?: string;
  reason?: string;
}

/** Where a page of batches ended. */
export interface BatchCursor {
  createdAt: Instant;
  id: string;
}

// Whoever reads a file holds a lock for as long: without one the process is gone that was importing, whatever it wrote last.
const held = `exists (select from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database() and l.locktype = 'advisory'
  and l.objsubid = 1 and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended('batch ' || b.district || ' ' || b.id, 0))`;
const columns = `district, id, file_name as "fileName", bytes, encode(digest, 'hex') as digest, reading, account,
  case when status = 'importing' and not ${held} then 'interrupted' else status end as status, report,
  created_at as "createdAt", changed_at as "changedAt", annulled_by as "annulledBy", reason`;
const insert = `
  insert into bihuan.batch (district, id, file_name, bytes, digest, reading, account, status, report, created_at, changed_at)
  values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, bihuan.now(), bihuan.now()) on conflict do nothing`;
const update = `
  update bihuan.batch set status = $4, report = coalesce($5, report), reading = coalesce($6, reading),
    annulled_by = coalesce($7, annulled_by), reason = coalesce($8, reason), changed_at = bihuan.now()
  where district = $1 and id = $2 and status = any ($3)`;
const one = `select ${columns} from bihuan.batch b where district = $1 and id = $2`;
const latest = `select ${columns} from bihuan.batch b
  where district = $1 and (created_at, id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by created_at desc, id desc limit $4`;
const unfinished = `select ${columns} from bihuan.batch b
  where district = $1 and digest = decode($2, 'hex') and reading = $3 and status in ('importing', 'interrupted') order by created_at desc limit 1`;
const stale = `select ${columns} from bihuan.batch b
  where status in ('judged', 'refused') and changed_at < bihuan.now() - make_interval(days => $1) order by created_at limit 100`;
const districtOf = 'select district from bihuan.batch where id = $1 limit 1';
const remove = 'delete from bihuan.batch where district = $1 and id = $2 and status = any ($3)';

/** Imports as they stand in the store. */
export class Batches {
  constructor(private readonly pool: Pool) {}

  /** Writes a batch down; false when there is one of this id. */
  async create({ district, id, fileName, bytes, digest, reading, account, status, report }: NewBatch<object, object>): Promise<boolean> {
    const values = [district, id, fileName, bytes, digest, reading, account, status, report];
    return (await this.pool.query(insert, values)).rowCount === 1;
  }

  /** False when it is not in one of the statuses that were named. */
  async change(district: string, id: string, { from, status, report, reading, annulledBy, reason }: BatchChange): Promise<boolean> {
    const values = [district, id, from, status, report ?? null, reading ?? null, annulledBy ?? null, reason ?? null];
    return (await this.pool.query(update, values)).rowCount === 1;
  }

  async find<B extends Batch = Batch>(district: string, id: string): Promise<B | null> {
    return (await this.pool.query<B>(one, [district, id])).rows[0] ?? null;
  }

  /** The district of a batch; undefined where there is none of this id. */
  async districtOf(id: string): Promise<string | undefined> {
    return (await this.pool.query<{ district: string }>(districtOf, [id])).rows[0]?.district;
  }

  /** The imports of a district, latest first. */
  async latest<B extends Batch = Batch>(district: string, limit: number, after?: BatchCursor): Promise<B[]> {
    return (await this.pool.query<B>(latest, [district, after?.createdAt ?? null, after?.id ?? null, limit])).rows;
  }

  /** The import of this very file, read in this very way, that stopped before its end. */
  async unfinished<B extends Batch = Batch>(district: string, digest: string, reading: object): Promise<B | null> {
    return (await this.pool.query<B>(unfinished, [district, digest, reading])).rows[0] ?? null;
  }

  /** Those of any district that nobody has committed for so many days. */
  async stale(days: number): Promise<Batch[]> {
    return (await this.pool.query<Batch>(stale, [days])).rows;
  }

  /** Removes a batch and its rows; false when it is not in one of these statuses. */
  async remove(district: string, id: string, from: readonly BatchStatus[]): Promise<boolean> {
    if ((await this.pool.query(remove, [district, id, from])).rowCount !== 1) return false;
    await dropRows(this.pool, district, id);
    return true;
  }

  /**
   * Does something with a batch that nobody else is at, in this process or another. The lock is of a connection of its own, so that it
   * is gone with the process, and no pool is short of one for as long as a file takes.
   */
  async alone<T>(district: string, id: string, work: () => Promise<T>): Promise<T | 'busy'> {
    // A lock that is lost costs nothing but a second reader, who finds what the first has written.
    const client = new SteadyClient(this.pool.options);
    await client.connect();
    try {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as got', [`batch ${district} ${id}`]);
      return rows[0]?.got ? await work() : 'busy';
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
