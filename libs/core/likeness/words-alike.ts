import type { LikenessRules } from './rules.js';
import type { Weighed } from './text-of.js';

/** How alike two texts are, 0 to 1: the rarer what they share, and the less they say beside it, the more. Undefined where one of them says nothing. */
export function wordsAlike(one: Weighed, other: Weighed, { words }: Pick<LikenessRules, 'words'>): number | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  const [a, b] = one.grams.size < other.grams.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [gram, weight] of a.grams) shared += weight * (b.grams.get(gram) ?? 0);
  const cosine = shared / (a.length * b.length);
  const alike = Math.min(1, (cosine * 100) / words.same) * (shared / (shared + words.evidence));
  return nameOtherPlaces(a, b) ? (alike * words.elsewhere) / 100 : alike;
}

/** Both name places, and none of the one stands anywhere in the other: the same words about another estate. */
function nameOtherPlaces(one: Weighed, other: Weighed): boolean {
  const among = (places: readonly string[], { grams }: Weighed) => places.some((name) => grams.has(name));
  return one.places.length > 0 && other.places.length > 0 && !among(one.places, other) && !among(other.places, one);
}
