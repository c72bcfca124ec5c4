import type { Instant, Nuisance } from '@bihuan/core';
import type { Pool } from 'pg';
import { cellsAround } from '../cells.js';
import { phoneDigest } from '../journal/papers.js';
import { addressKey } from './address-key.js';
import { complaintColumns, notAbout, owedOf, placesOf, type ComplaintRow } from './complaint-rows.js';

/** A complaint that may be about the same. */
export interface EarlierComplaint extends ComplaintRow {
  receivedAt: Instant;
  /** From the point that was asked about; null where either has none. */
  metres: number | null;
  because: 'same-reporter' | 'near';
}

/** What is known of the complaint that is just being told. */
export interface EarlierQuery {
  district: string;
  now: Instant;
  phone?: string;
  /** None: of any kind. */
  nuisances?: readonly Nuisance[];
  point?: { lat: number; lon: number };
  /** Compared only where there is no point. */
  address?: string;
  /** How far; left out, nothing is looked for around a point. */
  metres?: number;
  /** How long ago; left out, however long. */
  months?: number;
  /** As in a worklist. */
  unseen?: readonly string[];
  limit: number;
}

/** Looked at, newest first: of one cell, and of one place, one address or one telephone number. Where more has been told, it has been told lately. */
const OF_A_CELL = 60;
const OF_A_PLACE = 200;

/** Great-circle metres; `least` passes over what is unknown, so that it is asked first. */
const apart = `case when $5::float8 is not null and $6::float8 is not null and place.lat is not null and place.lon is not null then 12742000 * asin(least(1, sqrt(power(sin(radians(place.lat - $5) / 2), 2)
  + cos(radians($5)) * cos(radians(place.lat)) * power(sin(radians(place.lon - $6) / 2), 2)))) end`;

const earlier = {
  name: 'complaints-earlier',
  text: `
    with since as materialized (select coalesce($3::timestamptz - make_interval(months => $4), '-infinity') as at),
    theirs as materialized (
      select r.subject from sealed.reporter r where r.district = $1 and r.phone_digest = $2 order by r.subject desc limit ${OF_A_PLACE}
    ),
    around as materialized (
      select f.subject, f.created_at from unnest($8::int[], $9::int[]) as cell(x, y) cross join lateral (
        select subject, created_at from complaint_fact f
        where f.district = $1 and f.cell_x = cell.x and f.cell_y = cell.y and f.created_at >= (select at from since) order by f.created_at desc limit ${OF_A_CELL}) as f
      union all
      select * from (
        select f.subject, f.created_at from complaint_fact f
        where f.address is not null and ${addressKey('f.address')} = ${addressKey('$10::text')} and f.district = $1 and f.created_at >= (select at from since)
        order by f.created_at desc limit ${OF_A_PLACE}) as same_address
    ),
    found as materialized (
      select subject, bool_or(theirs) as theirs from (
        select subject, true as theirs from theirs
        union all select subject, false from (select subject from around order by created_at desc limit ${OF_A_PLACE}) as newest) as each
      group by subject
    ),
    place as materialized (${placesOf('select subject from found')}),
    told as materialized (
      select s.*, found.theirs, round(${apart})::int as metres, s.standing ->> 'receivedAt' as received
      from found join subject s on s.district = $1 and s.id = found.subject left join place on place.subject = s.id
      where s.kind = 'complaint' and s.state <> 'annulled' and (s.standing ->> 'receivedAt')::timestamptz >= (select at from since)
        and (found.theirs or $11::text[] is null or s.standing -> 'nuisances' ?| $11) and ${notAbout('$12')}
        and (found.theirs or ${apart} <= $7 or ${addressKey('place.address')} = ${addressKey('$10::text')})
      order by theirs desc, case when theirs then 0 else ${apart} end, received desc limit $13
    ),
    owed as materialized (${owedOf('select id from told')})
    select ${complaintColumns('$3')}, s.received as "receivedAt", s.metres, case when s.theirs then 'same-reporter' else 'near' end as because
    from told s left join place on place.subject = s.id left join owed on owed.subject = s.id
    order by s.theirs desc, case when s.theirs then 0 else s.metres end, s.received desc`,
};

/** Complaints of the same telephone number, or of the same nuisance at the same place; the same person's first, then the nearest, then the newest. */
export async function earlierComplaints(pool: Pool, reporterKey: string, query: EarlierQuery): Promise<EarlierComplaint[]> {
  const { district, now, phone, nuisances = [], point, address, metres, months, unseen = [], limit } = query;
  const cells = point && metres !== undefined ? cellsAround(point, metres) : [];
  const values = [
    district, phone === undefined ? null : phoneDigest(reporterKey, phone), now, months ?? null, point?.lat ?? null, point?.lon ?? null, metres ?? null,
    cells.map(({ x }) => x), cells.map(({ y }) => y), point ? null : (address ?? null), nuisances.length > 0 ? nuisances : null, unseen, limit,
  ];
  return (await pool.query<EarlierComplaint>({ ...earlier, values })).rows;
}
