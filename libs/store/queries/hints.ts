import type { Instant, Nuisance } from '@bihuan/core';
import type { Pool } from 'pg';
import { areasAround } from '../areas.js';
import { phoneDigest } from '../journal/papers.js';
import { marksOf } from '../word-marks.js';
import { addressKey } from './address-key.js';

/** An earlier complaint that may be about the same, with what place and time are judged by. */
export interface Candidate {
  subject: string;
  /** When it was told; perhaps only the day is known. */
  at: Instant;
  dayOnly: boolean;
  lat: number | null;
  lon: number | null;
  /** The point is the very place, and not only somewhere near. */
  exact: boolean;
  nuisances: readonly Nuisance[];
  address: string | null;
  respondent: string | null;
  /** Of the same telephone number. */
  own: boolean;
  /** How much its words share with those that were asked with; 0 where they were not asked. */
  shared: number;
}

/** What is known of the complaint that is compared. */
export interface CandidateQuery {
  district: string;
  /** Nothing told later is earlier. */
  at: Instant;
  phone?: string;
  /** What is compared stands in the store already, and is none of the answers. */
  subject?: string;
  /** By the number of whoever told that one. */
  byReporter?: boolean;
  point?: { lat: number; lon: number };
  address?: string;
  /** Compared only where there is no point: the place may stand in them. */
  words?: string;
  /** Those that share one are looked at first. */
  nuisances: readonly Nuisance[];
  /** How far; left out, nothing is looked for around a point. */
  metres?: number;
  /** How long ago; left out, however long. */
  months?: number;
}

/** Looked at, newest first: of one area, of one mark, of one address, and of one telephone number. Where more has been told, it has been told lately. */
const OF_AN_AREA = 200;
const OF_A_MARK = 20;
const OF_AN_ADDRESS = 20;
const OF_A_NUMBER = 20;
/**
 * Of the marks of a text so many are asked for, the least ones, which stand among those of every text that shares their grams: on the labelled
 * messages twenty find as much as all, and what they find lies on fewer pages.
 */
const ASKED = 20;
/** Whose words share most. */
const BY_WORDS = 20;
/** A text of so few marks is so short that one of them is enough. */
const FEW_MARKS = 8;
/** Handed out to be ranked. */
const MOST = 30;

/** Great-circle metres of a row from the point that was asked about. */
const apart = `12742000 * asin(least(1, sqrt(power(sin(radians(t.lat - $5) / 2), 2) + cos(radians($5)) * cos(radians(t.lat)) * power(sin(radians(t.lon - $6) / 2), 2))))`;
const columns = 't.subject, t.at, t.day_only, t.lat, t.lon, t.exact, t.nuisances, t.address, t.respondent';

/**
 * By place from the index alone; the others row by row. A mark weighs the more the fewer have it: of one that many have, the
 * newest few say nothing of how many there are, and it weighs as little as one can.
 */
const candidates = {
  name: 'hint-candidates',
  text: `
    with since as materialized (select coalesce($3::timestamptz - make_interval(months => $4), '-infinity') as at),
    theirs as materialized (
      select r.subject from sealed.reporter r
      where r.district = $1 and r.phone_digest = coalesce($2, (select o.phone_digest from sealed.reporter o where o.district = $1 and o.subject = $12 and $14 order by o.seq desc limit 1))
      order by r.subject desc limit ${OF_A_NUMBER}
    ),
    around as materialized (
      select t.* from unnest($8::int[], $9::int[]) as area(x, y) cross join lateral (
        select ${columns} from told t
        where t.district = $1 and t.area_x = area.x and t.area_y = area.y and t.at >= (select at from since) and t.at <= $3
        order by t.at desc limit ${OF_AN_AREA}) as t
      where ${apart} <= $7
    ),
    addressed as materialized (
      select t.* from (values (true), (false)) as p(placeless) cross join lateral (
        select ${columns} from told t
        where t.address is not null and ${addressKey('t.address')} = ${addressKey('$10::text')} and t.district = $1 and (t.area_x is null) = p.placeless
          and t.at >= (select at from since) and t.at <= $3
        order by t.at desc limit ${OF_AN_ADDRESS}) as t
      where p.placeless or cardinality($8) = 0
    ),
    worded as materialized (
      select subject, sum(weight)::float8 as shared from (
        select w.subject, 1.0 / count(*) over (partition by m.mark) as weight from unnest($11::int[]) as m(mark) cross join lateral (
          select subject from word_mark w where w.district = $1 and w.mark = m.mark order by w.subject desc limit ${OF_A_MARK}) as w
      ) as each group by subject having count(*) > 1 or cardinality($11) < ${FEW_MARKS} order by shared desc limit ${BY_WORDS}
    ),
    elsewhere as materialized (
      select ${columns} from told t
      where t.district = $1 and t.at >= (select at from since) and t.at <= $3 and t.subject = any (array(
        (select subject from theirs union select subject from worded) except (select subject from around union all select subject from addressed)))
    )
    select ${columns}, t.day_only as "dayOnly", t.subject in (select subject from theirs) as own, coalesce((select w.shared from worded w where w.subject = t.subject), 0) as shared
    from (select * from around union all select * from addressed union all select * from elsewhere) as t
    where t.subject is distinct from $12
    order by own desc, shared desc, t.nuisances && $13 desc, t.at desc limit ${MOST}`,
};

/** Complaints that may be about the same as one that is being told: of the same telephone number, near by, of the same address, or in words like these. */
export async function hintCandidates(pool: Pool, reporterKey: string, query: CandidateQuery): Promise<Candidate[]> {
  const { district, at, months, phone, subject, byReporter = false, point, metres, address, words = '', nuisances } = query;
  const areas = point && metres !== undefined ? areasAround(point, metres) : [];
  const values = [
    district, phone === undefined ? null : phoneDigest(reporterKey, phone), at, months ?? null, point?.lat ?? null, point?.lon ?? null, metres ?? null,
    areas.map(({ x }) => x), areas.map(({ y }) => y), address ?? null, point ? [] : marksOf([address, words].filter(Boolean).join('\n'), reporterKey).slice(0, ASKED), subject ?? null, nuisances, byReporter,
  ];
  return (await pool.query<Candidate>({ ...candidates, values })).rows;
}
