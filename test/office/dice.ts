import { createHash } from 'node:crypto';

/** A throw of the dice between 0 and 1 that is always the same for the same words: who looks again, or in another order, gets the same answer. */
export function throwFor(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 2 ** 32;
}

/** True for so many of a hundred. */
export function happens(percent: number, ...words: readonly (string | number)[]): boolean {
  return throwFor(...words) * 100 < percent;
}

/** One of a list. */
export function oneOf<T>(list: readonly T[], ...words: readonly (string | number)[]): T {
  const found = list[Math.floor(throwFor(...words) * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
