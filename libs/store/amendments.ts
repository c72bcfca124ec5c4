import type { Instant, Kind } from '@bihuan/core';
import type { Pool } from 'pg';
import { inStates, type OpenStates } from './queries/open-states.js';

export type AmendmentStatus = 'asked' | 'signed' | 'done' | 'withdrawn';

/** Running complaints of a district that are to stand under a mended version: asked for by one, signed by another. */
export interface Amendment {
  district: string;
  id: string;
  /** `name@version` until now, and from then on. */
  former: string;
  to: string;
  reason: string;
  status: AmendmentStatus;
  askedBy: string;
  askedAt: Instant;
  signedBy: string | null;
  signedAt: Instant | null;
  /** Whoever withdrew it; nobody where it was carried out. */
  endedBy: string | null;
  endedAt: Instant | null;
  /** Of those looked at last, how many could not be moved, and why the first could not. */
  failed: number;
  trouble: string | null;
}

/** An amendment that is signed, with the seconds of real time since. */
export interface SignedAmendment extends Amendment {
  signedBy: string;
  signedAt: Instant;
  age: number;
}

/** How far it is. */
export interface AmendmentProgress {
  /** Subjects that it has moved. */
  moved: number;
  /** Open ones that still stand under the old version. */
  left: number;
}

/** A subject that is to be moved. */
export interface AmendedSubject {
  district: string;
  subject: string;
  kind: Kind;
  number: string;
}

const columns = `district, id, former, "to", reason, status, asked_by as "askedBy", asked_at as "askedAt", signed_by as "signedBy", signed_at as "signedAt",
  ended_by as "endedBy", ended_at as "endedAt", failed, trouble`;

/** Along the primary key: nothing is kept for a walk that an office makes once in a year. */
const subjectsUnder = `
  select s.district, s.id as subject, s.kind, s.number from bihuan.subject s
  where s.district = $1 and s.procedure = $2 and s.id > $3 and ${inStates('$4')} order by s.id limit $5`;

const progress = `
  select (count(*) filter (where s.procedure = $2 and ${inStates('$4')}))::int as left,
    (count(*) filter (where s.standing ? 'amended' and exists (select from bihuan.history h where h.district = s.district and h.subject = s.id and h.id = $3)))::int as moved
  from bihuan.subject s where s.district = $1`;

/** Amendments as they stand in the store. */
export class AmendmentRows {
  constructor(private readonly pool: Pool) {}

  async list(district: string, limit: number): Promise<Amendment[]> {
    return (await this.pool.query<Amendment>(`select ${columns} from bihuan.amendment where district = $1 order by asked_at desc, id desc limit $2`, [district, limit])).rows;
  }

  async read(district: string, id: string): Promise<Amendment | null> {
    return (await this.pool.query<Amendment>(`select ${columns} from bihuan.amendment where district = $1 and id = $2`, [district, id])).rows[0] ?? null;
  }

  /** Keeps a new one; false where another of the same version waits or is being carried out, or this one is there already. */
  async add({ district, id, former, to, reason, askedBy }: Pick<Amendment, 'district' | 'id' | 'former' | 'to' | 'reason' | 'askedBy'>): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into bihuan.amendment (district, id, former, "to", reason, status, asked_by, asked_at) values ($1, $2, $3, $4, $5, 'asked', $6, bihuan.now()) on conflict do nothing`,
      [district, id, former, to, reason, askedBy],
    );
    return rowCount === 1;
  }

  /** Signs what waits for it, unless whoever signs has asked for it. */
  async sign(district: string, id: string, by: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update bihuan.amendment set status = 'signed', signed_by = $3, signed_at = bihuan.now(), signed_really = clock_timestamp()
        where district = $1 and id = $2 and status = 'asked' and asked_by <> $3`,
      [district, id, by],
    );
    return rowCount === 1;
  }

  /** Takes back what nobody has signed yet. */
  async withdraw(district: string, id: string, by: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update bihuan.amendment set status = 'withdrawn', ended_by = $3, ended_at = bihuan.now() where district = $1 and id = $2 and status = 'asked'`,
      [district, id, by],
    );
    return rowCount === 1;
  }

  /** Those of every district that are signed and not carried out yet. */
  async signed(): Promise<SignedAmendment[]> {
    const text = `select ${columns}, extract(epoch from clock_timestamp() - signed_really)::float8 as age from bihuan.amendment where status = 'signed' order by signed_at, id`;
    return (await this.pool.query<SignedAmendment>(text)).rows;
  }

  /** Open subjects under the old version, page by page; `after` is the last of the page before. */
  async subjects({ district, former }: Amendment, states: OpenStates, limit: number, after = '00000000-0000-0000-0000-000000000000'): Promise<AmendedSubject[]> {
    return (await this.pool.query<AmendedSubject>(subjectsUnder, [district, former, after, JSON.stringify(states), limit])).rows;
  }

  /** How far it is, counted anew. */
  async progress({ district, id, former }: Amendment, states: OpenStates): Promise<AmendmentProgress> {
    const { rows } = await this.pool.query<AmendmentProgress>(progress, [district, former, amendmentCommand(id), JSON.stringify(states)]);
    return rows[0] ?? { moved: 0, left: 0 };
  }

  /** What a look at all of them came to. */
  async record({ district, id }: Amendment, { failed, trouble, done }: { failed: number; trouble: string | null; done: boolean }): Promise<void> {
    await this.pool.query(
      `update bihuan.amendment set failed = $3, trouble = $4, status = case when $5 then 'done' else status end, ended_at = case when $5 then bihuan.now() end
        where district = $1 and id = $2 and status = 'signed'`,
      [district, id, failed, trouble, done],
    );
  }
}

/** The id of the command by which an amendment moves a subject: once, however often it is asked. */
export function amendmentCommand(amendment: string): string {
  return `amend:${amendment}`;
}
