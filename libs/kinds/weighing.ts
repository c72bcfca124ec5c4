import type { Activity, Language, Nuisance, NuisanceFamily, Weighing } from '@bihuan/core';
import type { Meaning } from './lexicon.js';
import type { Found } from './trie.js';

/** A word that counts, with its weight where it stands. */
export type Said<Says extends Meaning['says']> = Extract<Meaning, { says: Says }> & { from: number; to: number; counts: number };

/** What a text says, word by word; negated and harmless words are left out. */
export interface Reading {
  effects: Said<'effect'>[];
  nuisances: Said<'nuisance'>[];
  activities: Said<'activity'>[];
  elsewhere: Said<'elsewhere'>[];
}

const sentenceEnds = /[。！？；!?;\n]|\.\s/;
const clauseEnds = /[，。！？；：,.!?;:\n]/;

/** Sorts the words that were found by what they say. */
export function readingOf(found: readonly Found[], letters: string, language: Language, { head, negation, feared }: Weighing): Reading {
  const reading: Reading = { effects: [], nuisances: [], activities: [], elsewhere: [] };
  let negatedFrom = -Infinity;
  let fearedFrom = -Infinity;
  const within = (since: number, from: number, reach: number, ends: RegExp) => from - since <= reach && !ends.test(letters.slice(since, from));
  for (const { from, to, meanings } of found) {
    const takenBack = within(negatedFrom, from, negation.letters[language], clauseEnds) || within(fearedFrom, from, feared.letters[language], sentenceEnds);
    const times = from < head.letters[language] ? head.times : 1;
    for (const meaning of meanings) {
      const at = { from, to, counts: 'weight' in meaning ? meaning.weight * times : 0 };
      if (meaning.says === 'negation') negatedFrom = to;
      else if (meaning.says === 'feared') fearedFrom = to;
      else if (meaning.says === 'activity') reading.activities.push({ ...meaning, ...at });
      else if (meaning.says === 'elsewhere') reading.elsewhere.push({ ...meaning, ...at });
      else if (meaning.says === 'effect' && !takenBack) reading.effects.push({ ...meaning, ...at });
      else if (meaning.says === 'nuisance' && !takenBack) reading.nuisances.push({ ...meaning, ...at });
    }
  }
  return reading;
}

/** The family of a nuisance is its first word. */
export function familyOf(nuisance: Nuisance): NuisanceFamily {
  return nuisance.startsWith('noise-') ? 'noise' : 'odor';
}

/** The sum of the best standing of each different word: saying it again adds a quarter, so that a long text does not win by length. */
export function sumOf(words: readonly { from: number; to: number; counts: number }[], letters: string): number {
  const best = new Map<string, number>();
  let sum = 0;
  for (const { from, to, counts } of words) {
    const word = letters.slice(from, to);
    const before = best.get(word);
    if (before === undefined) sum += counts;
    else sum += Math.max(counts - before, counts / 4);
    best.set(word, Math.max(before ?? 0, counts));
  }
  return sum;
}

/** How much a text speaks of each activity; near one of the given words counts more. */
export function activitiesNear(words: readonly Said<'activity'>[], beside: readonly { from: number; to: number }[], letters: string, reach: number, times: number): [Activity, number][] {
  const kinds = new Map<Activity, Said<'activity'>[]>();
  for (const word of words) {
    const near = beside.some(({ from, to }) => word.from - to <= reach && from - word.to <= reach);
    const of = kinds.get(word.activity) ?? [];
    of.push(near ? { ...word, counts: word.counts * times } : word);
    kinds.set(word.activity, of);
  }
  return [...kinds].map(([activity, of]): [Activity, number] => [activity, sumOf(of, letters)]).sort((a, b) => b[1] - a[1]);
}
