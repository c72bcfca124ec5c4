import type { Pool } from 'pg';
import { addressKey } from './address-key.js';
import { notAbout } from './complaint-rows.js';

/** A place that was complained of before, with its point. */
export interface KnownPlace {
  address: string;
  subdistrict: string | null;
  lat: number;
  lon: number;
  /** At this address; counted up to fifty. */
  complaints: number;
}

/** Addresses that are looked at, in the order of their letters, and complaints of each, newest first. */
const ADDRESSES = 40;
const OF_EACH = 50;

/** The next address after another, by one look into the index: a place with a thousand complaints costs no more than one with two. */
const next = (after: string) => `
  select ${addressKey('f.address')} as key from complaint_fact f
  where f.address is not null and ${after} and ${addressKey('f.address')} < ${addressKey('$2::text')} || '\u{10ffff}' and f.district = $1
  order by ${addressKey('f.address')} limit 1`;

const known = {
  name: 'places-known',
  text: `
    with recursive found as (
      (${next(`${addressKey('f.address')} >= ${addressKey('$2::text')}`)})
      union all
      select (${next(`${addressKey('f.address')} > found.key`)}) from found where found.key is not null
    ),
    few as materialized (select key from found where key is not null limit ${ADDRESSES})
    select place.* from few cross join lateral (
      select (array_agg(f.address order by f.created_at desc))[1] as address, (array_agg(f.subdistrict order by f.created_at desc))[1] as subdistrict,
        (array_agg(f.lat order by f.created_at desc))[1] as lat, (array_agg(f.lon order by f.created_at desc))[1] as lon, count(distinct f.subject)::int as complaints
      from (
        select f.* from complaint_fact f where f.address is not null and ${addressKey('f.address')} = few.key and f.district = $1 and f.kind = 'complaint'
        order by f.created_at desc limit ${OF_EACH}) as f
      join subject s on s.district = $1 and s.id = f.subject
      where f.resolved and f.lat is not null and f.lon is not null and s.state <> 'annulled' and ${notAbout('$3')}
        and not exists (select from complaint_fact later where later.district = $1 and later.subject = f.subject and later.version > f.version)
    ) as place
    where place.complaints > 0 order by place.complaints desc, few.key limit $4`,
};

/** Places whose address begins so, whatever its spaces, most complained of first; only those whose point is known. */
export async function knownPlaces(
  pool: Pool,
  { district, like, unseen = [], limit }: { district: string; like: string; unseen?: readonly string[]; limit: number },
): Promise<KnownPlace[]> {
  return (await pool.query<KnownPlace>({ ...known, values: [district, like, unseen, limit] })).rows;
}
