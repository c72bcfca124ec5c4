import type { Activity, InBoth, Nuisance, NuisanceFamily, Weighing, WordList } from '@bihuan/core';
import { folded, variantsOf, type Variants } from './folding.js';
import { planted, type Trie } from './trie.js';

/** What a word says. */
export type Meaning =
  | { says: 'effect'; family: NuisanceFamily; weight: number; atHours?: boolean }
  | { says: 'nuisance'; nuisance: Nuisance; weight: number }
  | { says: 'activity'; activity: Activity; weight: number }
  | { says: 'elsewhere'; body: string; title: InBoth; weight: number }
  | { says: Sign };

/** What is said by a word that has no weight of its own. */
export type Sign = (typeof signs)[number][1];

const signs = [
  ['harmless', 'harmless'], ['negations', 'negation'], ['between', 'between'], ['gone', 'gone'], ['denials', 'denial'], ['turns', 'turn'],
  ['claims', 'claim'], ['figurative', 'figurative'], ['feared', 'feared'], ['hours', 'hour'],
] as const satisfies readonly (readonly [keyof WordList, string])[];

/** Word lists made ready for reading texts. */
export interface Lexicon {
  words: Trie;
  variants: Variants;
  weighing: Weighing;
}

/** Makes word lists ready, once; reading a text is then quick. Lists without a weighing are no lexicon. */
export function lexiconOf(lists: readonly WordList[]): Lexicon {
  const weighing = lists.find((list) => list.weighing)?.weighing;
  if (!weighing) throw new Error('No word list says how words are weighed');
  const variants = variantsOf(lists.flatMap((list) => list.variants ?? []));
  const words: [string, Meaning][] = lists.flatMap(meanings).map(([word, meaning]) => [folded(word, variants).letters, meaning]);
  return { words: planted(words), variants, weighing };
}

function meanings({ effects = [], nuisances = [], activities = [], elsewhere = [], ...list }: WordList): [string, Meaning][] {
  const each = (words: readonly string[], meaning: Meaning) => words.map((word): [string, Meaning] => [word, meaning]);
  return [
    ...effects.flatMap(({ words, ...meaning }) => each(words, { says: 'effect', ...meaning })),
    ...nuisances.flatMap(({ words, ...meaning }) => each(words, { says: 'nuisance', ...meaning })),
    ...activities.flatMap(({ words, ...meaning }) => each(words, { says: 'activity', ...meaning })),
    ...elsewhere.flatMap(({ words, ...meaning }) => each(words, { says: 'elsewhere', ...meaning })),
    ...signs.flatMap(([words, says]) => each(list[words] ?? [], { says })),
  ];
}
