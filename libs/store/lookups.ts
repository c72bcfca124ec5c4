import type { Kind } from '@bihuan/core';
import type { Pool } from 'pg';

import { phoneDigest } from './journal/papers.js';
import type { Reporter } from './page.js';
import { reporterOf } from './queries/unmasking.js';

/** Where a subject is found. */
export interface Located {
  district: string;
  subject: string;
  kind: Kind;
  number: string;
}

const located = 's.district, s.id as subject, s.kind, s.number';
const byNumber = {
  name: 'locate-number',
  text: `select ${located} from subject s where s.district = $1 and s.number = $2`,
};
const byQueryCode = {
  name: 'locate-query-code',
  text: `select ${located} from complaint_fact f join subject s on s.district = f.district and s.id = f.subject where f.query_code = $1`,
};
const byPhone = {
  name: 'locate-phone',
  text: `select distinct ${located} from sealed.reporter r join subject s on s.district = r.district and s.id = r.subject
    where r.district = $1 and r.phone_digest = $2 order by s.number desc limit 50`,
};
const byOpeningKeys = {
  name: 'locate-opening-keys',
  // Key by key through the index: `= any` of a prepared statement may be planned as a walk over the whole district.
  text: `select k.key, s.number, s.state from unnest($2::text[]) as k(key)
    cross join lateral (select subject from complaint_fact f where f.district = $1 and f.opening_key = k.key and f.version = 1 limit 1) f
    join subject s on s.district = $1 and s.id = f.subject`,
};
const differentPhones = {
  name: 'reporters-phones-differ',
  text: `select count(distinct r.phone_digest) > 1 as differ from unnest($2::uuid[]) as s(id) cross join lateral (
    select phone_digest from sealed.reporter where district = $1 and subject = s.id and phone_digest is not null order by seq desc limit 1) as r`,
};
const subdistrict = {
  name: 'subdistrict-of',
  text: `select subdistrict from complaint_fact where district = $1 and subject = $2 order by version desc limit 1`,
};
/** Finds subjects by what people have in hand. */
export class Lookups {
  constructor(private readonly pool: Pool, private readonly reporterKey: string) {}

  /** By its public number. */
  async byNumber(district: string, number: string): Promise<Located | null> {
    return (await this.pool.query<Located>({ ...byNumber, values: [district, number] })).rows[0] ?? null;
  }

  /** By the complainant's query code, in any district. */
  async byQueryCode(code: string): Promise<Located | null> {
    return (await this.pool.query<Located>({ ...byQueryCode, values: [code] })).rows[0] ?? null;
  }

  /** The subdistrict in which a complaint's place lies, as it was last written; null where nobody said. */
  async subdistrictOf(district: string, subject: string): Promise<string | null> {
    return (await this.pool.query<{ subdistrict: string | null }>({ ...subdistrict, values: [district, subject] })).rows[0]?.subdistrict ?? null;
  }

  /** The complaints of one telephone number, newest first, at most 50. */
  async byPhone(district: string, phone: string): Promise<Located[]> {
    return (await this.pool.query<Located>({ ...byPhone, values: [district, phoneDigest(this.reporterKey, phone)] })).rows;
  }

  /** Which of these opening keys have opened a subject already: its number, and what became of it. */
  async byOpeningKeys(district: string, keys: readonly string[]): Promise<Map<string, { number: string; state: string }>> {
    const { rows } = await this.pool.query<{ key: string; number: string; state: string }>({ ...byOpeningKeys, values: [district, keys] });
    return new Map(rows.map(({ key, number, state }) => [key, { number, state }]));
  }

  /** Whether both reporters left a telephone number, and not the same one; the numbers themselves stay sealed. */
  async haveDifferentPhones(district: string, one: string, other: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ differ: boolean }>({ ...differentPhones, values: [district, [one, other]] });
    return rows[0]?.differ ?? false;
  }

  /** Opens the seal: who complained. Whoever calls this has first made sure that the asker may know, and put it on record. */
  reporter(district: string, subject: string): Promise<Reporter | null> {
    return reporterOf(this.pool, district, subject);
  }
}
