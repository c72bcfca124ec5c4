import type { Registration } from '@bihuan/desk';
import type { Remark } from './report.js';

type Place = Registration['fact']['place'];

const decimal = /^[+-]?\d{1,3}(\.\d+)?$/;

/** The place of a row: resolved where an address or a point is given. Half a point, or one that is nowhere, is refused. */
export function givenPlace({ address, subdistrict, lat, lon }: Readonly<Record<'address' | 'subdistrict' | 'lat' | 'lon', string>>): Place | Remark {
  const point = lat !== '' || lon !== '';
  if (point && !(isWithin(lat, 90) && isWithin(lon, 180))) return { reason: 'bad_coordinate', field: 'lat, lon', value: `${lat}, ${lon}` };
  return {
    address: address || null,
    subdistrict: subdistrict || null,
    lat: point ? Number(lat) : null,
    lon: point ? Number(lon) : null,
    resolved: point || address !== '',
  };
}

function isWithin(value: string, most: number): boolean {
  return decimal.test(value) && Math.abs(Number(value)) <= most;
}
