import type { LikenessRules } from './rules.js';
import type { Reason, Reported } from './reported.js';

/** How surely two reports are about one place; undefined where it cannot be told but from their words. */
export interface SamePlace {
  /** 0 to 1; 0 is another place. */
  alike: number | undefined;
  metres?: number;
  /** Both name their address, and these are two. */
  door?: 'another';
  because: Reason[];
}

const EARTH_RADIUS = 6_371_000;
/** Of latitude; of longitude at the equator. */
export const METRES_A_DEGREE = (EARTH_RADIUS * Math.PI) / 180;

/** By the address where both have the same; else by the metres between their points, where these are exact; else not at all. */
export function placeAlike(one: Reported, other: Reported, { near }: Pick<LikenessRules, 'near'>): SamePlace {
  const metres = one.point && other.point ? Math.round(metresBetween(one.point, other.point)) : undefined;
  const apart = metres === undefined ? {} : { metres };
  const inexact = one.inexact === true || other.inexact === true;
  const [a, b] = [addressKey(one.address), addressKey(other.address)];
  const far = metres !== undefined && metres > (inexact ? near.inexact : near.metres);
  // A street of the same name in another part of the town is another place.
  if (far) return { alike: 0, ...apart, because: [] };
  if (a !== '' && a === b) return { alike: 1, ...apart, because: [{ code: 'same-address' }] };
  if (metres !== undefined && !inexact) return { alike: 1 - metres / (2 * near.metres), ...apart, ...(a !== '' && b !== '' ? { door: 'another' } : {}), because: [{ code: 'near', metres }] };
  if (a !== '' && b !== '' && metres === undefined) return { alike: 0, because: [] };
  return { alike: undefined, ...apart, because: metres === undefined ? [] : [{ code: 'near', metres }] };
}

/** An address as it is compared: letter case, width, blanks and points do not count, nor which street of a crossing is named first. */
export function addressKey(address: string | undefined): string {
  const letters = (address ?? '').replace(/\p{Cf}/gu, '').normalize('NFKC').toLowerCase();
  return letters.split('&').map((street) => street.replace(/[^\p{L}\p{N}-]/gu, '')).sort().join('&');
}

/** Metres between two points on the globe (haversine). */
export function metresBetween(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const [a, b] = [radians(one.lat), radians(other.lat)];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(other.lon - one.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
