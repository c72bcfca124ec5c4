import type { Activity, Instant, Nuisance } from '@bihuan/core';
import type { Pool } from 'pg';

/** A complaint as it was told, with its words: what it is compared by. */
export interface ToldComplaint {
  subject: string;
  number: string;
  at: Instant;
  dayOnly: boolean;
  lat: number | null;
  lon: number | null;
  exact: boolean;
  nuisances: readonly Nuisance[];
  activity: Activity | null;
  address: string | null;
  respondent: string | null;
  words: string | null;
}

const accountOf = (subject: string) => `(select x.body from text x where x.district = $1 and x.subject = ${subject} and x.seq = 1 and x.name = 'account')`;

const ofBatch = {
  name: 'told-of-batch',
  text: `
    select s.id as subject, s.number, t.at, t.day_only as "dayOnly", t.lat, t.lon, t.exact, t.nuisances, s.standing ->> 'activity' as activity, t.address, t.respondent, ${accountOf('s.id')} as words
    from complaint_fact f join subject s on s.district = f.district and s.id = f.subject join told t on t.district = s.district and t.subject = s.id
    where f.district = $1 and f.batch = $2 and f.version = 1 and s.state <> 'annulled' and s.id > $3 and not coalesce(s.standing ->> 'respondentUnit' = any ($4::text[]), false)
    order by s.id limit $5`,
};

const newest = {
  name: 'words-newest',
  text: `select x.body from text x where x.district = $1 and x.seq = 1 and x.name = 'account' and x.body is not null order by x.subject desc limit $2`,
};

/** A page of what a batch brought, in the order in which it came in; what was taken back is left out. */
export async function toldOfBatch(pool: Pool, { district, batch, unseen = [], after, limit }: { district: string; batch: string; unseen?: readonly string[]; after?: string; limit: number }): Promise<ToldComplaint[]> {
  return (await pool.query<ToldComplaint>({ ...ofBatch, values: [district, batch, after ?? '00000000-0000-0000-0000-000000000000', unseen, limit] })).rows;
}

/** What was said when the newest complaints were registered. */
export async function newestWords(pool: Pool, district: string, limit: number): Promise<string[]> {
  return (await pool.query<{ body: string }>({ ...newest, values: [district, limit] })).rows.map(({ body }) => body);
}
