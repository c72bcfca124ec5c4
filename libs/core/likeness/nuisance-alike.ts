import type { Nuisance } from '../words/nuisances.js';
import type { Reason, Reported } from './reported.js';

/** How alike what disturbs is; `other` is a certain other nuisance of the same family, `apart` of another one. */
export interface SameNuisance {
  alike: number | undefined;
  how: 'same' | 'open' | 'other' | 'apart' | 'unknown';
  because: Reason[];
}

/** Noise and odor are never the same; within a family a nuisance that nobody could name may be any of them, or the same activity makes both. */
export function nuisanceAlike(one: Reported, other: Reported): SameNuisance {
  if (one.nuisances.length === 0 || other.nuisances.length === 0) return { alike: undefined, how: 'unknown', because: [] };
  const activity: Reason[] = one.activity !== undefined && one.activity !== 'other' && one.activity === other.activity ? [{ code: 'same-activity' }] : [];
  if (one.nuisances.some((nuisance) => other.nuisances.includes(nuisance))) return { alike: 1, how: 'same', because: [{ code: 'same-nuisance' }, ...activity] };
  const pairs = one.nuisances.flatMap((a) => other.nuisances.filter((b) => familyOf(a) === familyOf(b)).map((b) => [a, b]));
  if (pairs.length === 0) return { alike: 0, how: 'apart', because: [] };
  const open = activity.length > 0 || pairs.some((pair) => pair.some((nuisance) => nuisance.endsWith('-other')));
  return open ? { alike: 0.5, how: 'open', because: [{ code: 'same-family' }, ...activity] } : { alike: 0, how: 'other', because: [{ code: 'same-family' }] };
}

function familyOf(nuisance: Nuisance): string {
  return nuisance.slice(0, nuisance.indexOf('-'));
}
