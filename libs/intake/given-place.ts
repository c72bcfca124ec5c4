import type { Registration } from '@bihuan/desk';
import type { Note, Remark } from './report.js';
import { seen } from './folded.js';

type Place = Registration['fact']['place'];

/** The place of a row, and what had to be left out or turned round of it. */
export interface GivenPlace {
  place: Place;
  note?: Note;
}

interface Point {
  lat: number;
  lon: number;
  what?: 'point_turned' | 'point_respelled';
}

const decimal = /^[+-]?\d{1,3}([.,]\d+)?$/;

/** Where it is: resolved by a point alone, as nobody has looked yet where an address lies. A point that is nowhere costs a row with an address only the point. */
export function givenPlace({ address, subdistrict, lat, lon }: Readonly<Record<'address' | 'subdistrict' | 'lat' | 'lon', string>>): GivenPlace | Remark {
  const named = { address: address || null, subdistrict: subdistrict || null };
  const value = `${lat}, ${lon}`;
  if (lat === '' && lon === '') return { place: { ...named, lat: null, lon: null, resolved: false } };
  const point = pointOf(lat, lon);
  if (!point && address === '') return { reason: 'bad_coordinate', field: 'lat, lon', value };
  if (!point) return { place: { ...named, lat: null, lon: null, resolved: false }, note: { what: 'point_left_out', value, taken: address } };
  const { what, ...where } = point;
  return { place: { ...named, ...where, resolved: true }, ...(what ? { note: { what, value, taken: `${where.lat}, ${where.lon}` } } : {}) };
}

/** Latitude and longitude; turned round where they can only be meant so. Nought and nought is the sea off Africa, and what an empty form sends. */
function pointOf(first: string, second: string): Point | undefined {
  const [lat, lon] = [degrees(first, 'NS'), degrees(second, 'EW')];
  if (lat === undefined || lon === undefined || lat === 0 && lon === 0) return undefined;
  const plain = [first, second].every((cell) => /^[+-]?\d{1,3}(\.\d+)?$/.test(cell));
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon, ...(plain ? {} : { what: 'point_respelled' }) };
  return Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? { lat: lon, lon: lat, what: 'point_turned' } : undefined;
}

/** `31.23`, `+31.23`, `31,23`, `31.23°N`, `北纬31.23`, in letters of any width. */
function degrees(cell: string, sides: 'NS' | 'EW'): number | undefined {
  const plain = seen(cell).normalize('NFKC').toUpperCase().replace(/[北东]纬?经?/g, sides.charAt(0)).replace(/[南西]纬?经?/g, sides.charAt(1)).replace(/[°度\s]/g, '').replace('−', '-');
  const side = [...sides].find((letter) => plain.startsWith(letter) || plain.endsWith(letter));
  const number = side ? plain.replace(side, '') : plain;
  if (!decimal.test(number) || side && number.startsWith('-')) return undefined;
  const value = Number(number.replace(',', '.'));
  return side === sides.charAt(1) ? -value : value;
}
