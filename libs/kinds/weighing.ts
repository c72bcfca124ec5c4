import type { Activity, Language, Nuisance, NuisanceFamily, Weighing } from '@bihuan/core';
import type { Meaning } from './lexicon.js';
import { takenBack } from './taken-back.js';
import type { Found } from './trie.js';

/** A word that counts, with its weight where it stands. */
export type Said<Says extends Meaning['says']> = Extract<Meaning, { says: Says }> & { from: number; to: number; counts: number };

/** What a text says, word by word; negated and harmless words are left out. */
export interface Reading {
  effects: Said<'effect'>[];
  nuisances: Said<'nuisance'>[];
  /** With the one family that the word speaks of, where it says that as well: 油烟 is smelt and never heard. */
  activities: (Said<'activity'> & { only?: NuisanceFamily })[];
  elsewhere: Said<'elsewhere'>[];
}

/** Sorts the words that were found by what they say. */
export function readingOf(found: readonly Found[], letters: string, language: Language, weighing: Weighing): Reading {
  const reading: Reading = { effects: [], nuisances: [], activities: [], elsewhere: [] };
  const back = takenBack(found, letters, language, weighing);
  const hours = found.filter(({ meanings }) => meanings.some(({ says }) => says === 'hour'));
  const { head, hours: reach } = weighing;
  for (const word of found) {
    const { from, to, meanings } = word;
    const isBack = back.all.has(word) || back.effect.has(word);
    const times = from < head.letters[language] ? head.times : 1;
    for (const meaning of meanings) {
      const at = { from, to, counts: 'weight' in meaning ? meaning.weight * times : 0 };
      if (meaning.says === 'activity' && !back.all.has(word)) reading.activities.push({ ...meaning, ...at, only: onlyFamily(meanings) });
      else if (meaning.says === 'elsewhere') reading.elsewhere.push({ ...meaning, ...at });
      else if (meaning.says === 'effect' && !isBack && (!meaning.atHours || hours.some((hour) => isNear(word, hour, reach.letters[language])))) reading.effects.push({ ...meaning, ...at });
      else if (meaning.says === 'nuisance' && !isBack) reading.nuisances.push({ ...meaning, ...at });
    }
  }
  return reading;
}

function onlyFamily(meanings: readonly Meaning[]): NuisanceFamily | undefined {
  const families = new Set(meanings.flatMap((meaning) => (meaning.says === 'effect' ? [meaning.family] : meaning.says === 'nuisance' ? [familyOf(meaning.nuisance)] : [])));
  return families.size === 1 ? [...families][0] : undefined;
}

interface Place { from: number; to: number }

function isNear(one: Place, other: Place, reach: number): boolean {
  return one.from - other.to <= reach && other.from - one.to <= reach;
}

/** The family of a nuisance is its first word. */
export function familyOf(nuisance: Nuisance): NuisanceFamily {
  return nuisance.startsWith('noise-') ? 'noise' : 'odor';
}

/** The sum of the best standing of each different word: saying it again adds a quarter, so that a long text does not win by length. */
export function sumOf(words: readonly (Place & { counts: number })[], letters: string): number {
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
export function activitiesNear(words: readonly Said<'activity'>[], beside: readonly Place[], letters: string, reach: number, times: number): [Activity, number][] {
  const kinds = new Map<Activity, Said<'activity'>[]>();
  for (const word of words) {
    const near = beside.some((place) => isNear(word, place, reach));
    const of = kinds.get(word.activity) ?? [];
    of.push(near ? { ...word, counts: word.counts * times } : word);
    kinds.set(word.activity, of);
  }
  return [...kinds].map(([activity, of]): [Activity, number] => [activity, sumOf(of, letters)]).sort((a, b) => b[1] - a[1]);
}
