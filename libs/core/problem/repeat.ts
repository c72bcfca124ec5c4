import type { Nuisance } from '../words/nuisances.js';

/** What of a complaint the rule about repeats looks at. */
interface Told {
  id: string;
  nuisances: readonly Nuisance[];
}

/**
 * The complaints by which a place comes onto the ledger, and of what: at least so many on one nuisance that the newest is
 * about too. `told` are those at the place within the window, oldest first; undefined while they are too few.
 */
export function repeated<T extends Told>(told: readonly T[], nuisances: readonly Nuisance[], count: number): { founding: T[]; nuisances: Nuisance[] } | undefined {
  const often = nuisances.filter((nuisance) => told.filter((one) => one.nuisances.includes(nuisance)).length >= count);
  if (often.length === 0) return undefined;
  return { founding: told.filter((one) => one.nuisances.some((nuisance) => often.includes(nuisance))), nuisances: often };
}
