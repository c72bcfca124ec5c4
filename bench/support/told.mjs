// What complaints are compared by, for copies that no journal wrote: three years of reports over a town of 30 by 35 km. One in
// ten is at one of two hundred hot doors, one in ten has no point and names its place in its words only, one in three is of a
// telephone number that has told more. Words follow Zipf's law, as letters do; a text shares its rare ones with its own place.
import path from 'node:path';
import { root } from '../../scripts/prepare.mjs';
import { core } from './house.mjs';

// Only the journal makes marks otherwise.
const { marksOf } = await import(path.join(root, 'dist', 'libs', 'store', 'word-marks.js'));

const SOUTH = 39.0001;
const WEST = 117.0001;
const DOORS = 200;
export const told = { doors: DOORS, places: 3000, phones: 300 };

const idOf = (n) => `('01900000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

const hot = 'n % 10 = 0';
const ago = `(n * 7919 % 94608000) * interval '1 second'`;
const lat = `case when n % 10 = 1 then null when ${hot} then ${SOUTH} + n / 10 % ${DOORS} * 37 % 350 / 1000.0 + 0.0004 else ${SOUTH} + n * 7907 % 122500 % 350 / 1000.0 end::float8`;
const lon = `case when n % 10 = 1 then null when ${hot} then ${WEST} + n / 10 % ${DOORS} * 61 % 350 / 857.0 + 0.0003 else ${WEST} + n * 7907 % 122500 / 350 / 857.0 end::float8`;

const street = `'和平路 ' || case when ${hot} then -1 - n / 10 % ${DOORS} else n * 7907 % 122500 end || ' 号'`;

/** Where and when the n-th copy stands: the same place and time as those by which it is compared. */
export const standing = { address: street, lat, lon, cell_x: `floor(${lon} / 0.002)::int`, cell_y: `floor(${lat} / 0.001)::int`, created_at: `created_at - ${ago}` };

/** The point of the n-th street corner, and of the n-th hot door; and their addresses. */
export const corner = (n) => ({ lat: SOUTH + (n % 350) / 1000, lon: WEST + (Math.floor(n / 350) % 350) / 857 });
export const door = (n) => ({ lat: SOUTH + ((n * 37) % 350) / 1000 + 0.0004, lon: WEST + ((n * 61) % 350) / 857 + 0.0003 });
export const cornerAddress = (n) => `和平路 ${n} 号`;
export const doorAddress = (n) => `和平路 ${-1 - n} 号`;

/** The words of a report about the n-th place without a point; another each time, as people's are. */
export function words(n, random = Math.random) {
  const letter = (rank) => String.fromCodePoint(0x4e00 + rank);
  const zipf = () => Math.min(4999, Math.floor(Math.exp(random() * Math.log(5000))));
  const name = Array.from({ length: 16 }, (_, at) => letter(5000 + ((n * 7919 + at * 104_729) % 15_000))).join('');
  const said = Array.from({ length: 90 }, () => letter(zipf())).join('');
  return `${said.slice(0, 30)}${name}${said.slice(30, 70)}${name.slice(0, 12)}${said.slice(70)}`;
}

/** Writes it for the copies numbered from `first`; `key` is the reporter key of whoever will ask. */
export async function tellOf(admin, district, first, count, at, key) {
  const each = `from generate_series(${first}::bigint, ${first + count - 1}) as n`;
  const kinds = `array[(array['noise-equipment', 'noise-construction', 'noise-social', 'odor-cooking', 'odor-industrial'])[1 + n / 7 % 5]]`;
  await admin.query(
    `insert into bihuan.told (district, subject, at, area_x, area_y, lat, lon, exact, nuisances, address)
     select $1, id, at, floor(lon / 0.008)::int, floor(lat / 0.005)::int, lat, lon, lat is not null, nuisances, case when lat is null then null else place end
     from (
       select ${idOf('n')} as id, $2::timestamptz - ${ago} as at, ${kinds} as nuisances,
         ${street} as place, ${lat} as lat, ${lon} as lon
       ${each}) as t`, [district, at],
  );
  await admin.query(`insert into sealed.reporter (district, subject, seq, salt, phone, confidential, phone_digest)
    select $1, ${idOf('n')}, 1, '', null, false, sha256(convert_to((n % 400000)::text, 'UTF8')) ${each}`, [district]);
  await marked(admin, district, first, count, key);
  await admin.query('vacuum analyze bihuan.told, bihuan.word_mark, sealed.reporter, bihuan.text');
}

/** Marks come from the store itself, which alone knows how they are made. */
async function marked(admin, district, first, count, key) {
  const PAGE = 5000;
  for (let from = first + ((11 - (first % 10)) % 10); from < first + count; from += 10 * PAGE) {
    const [subjects, marks, bodies, ids] = [[], [], [], []];
    for (let n = from; n < Math.min(first + count, from + 10 * PAGE); n += 10) {
      const id = `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
      const body = words(Math.floor(n / 10) % told.places);
      ids.push(id);
      bodies.push(body);
      for (const mark of marksOf(body, key)) {
        subjects.push(id);
        marks.push(mark);
      }
    }
    await admin.query('insert into bihuan.word_mark (district, mark, subject) select $1, m, s from unnest($2::int[], $3::uuid[]) as w(m, s)', [district, marks, subjects]);
    await admin.query('update bihuan.text x set body = w.body from unnest($2::uuid[], $3::text[]) as w(id, body) where x.district = $1 and x.subject = w.id', [district, ids, bodies]);
  }
}

/** Who asks at the desk. */
export const clerk = (district) => ({ district, account: '019a0000-0000-7000-8000-0000000000c1', roles: ['clerk'], unit: null, login: 'clerk', name: 'clerk', standsInFor: [] });

/** Fails loudly where a question found nothing: a look-up of nothing is quick. */
export function found(hints) {
  if (core.isRefusal(hints)) throw new Error(JSON.stringify(hints));
  return hints;
}
