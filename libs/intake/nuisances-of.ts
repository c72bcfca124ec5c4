import { nuisances, type Nuisance } from '@bihuan/core';
import type { Family, Mapping } from './mapping.js';
import type { Remark } from './report.js';

/** What a row says about what disturbs. */
export interface Said {
  category: string;
  noise: boolean;
  odor: boolean;
  /** Everything in which key words are looked for. */
  words: string;
}

/** What disturbs: the office's category leads; the flags come second, as they are often made by key words themselves. */
export function nuisancesOf(said: Said, mapping: Mapping): readonly Nuisance[] | Remark {
  const category = folded(said.category);
  const listed = Object.entries(mapping.categories).find(([name]) => folded(name) === category)?.[1];
  if (listed && isNuisance(listed)) return [listed];
  if (!listed && mapping.otherwise === 'refuse') return { reason: 'bad_category', field: 'category', value: said.category };
  const families: Family[] = listed ? [listed] : [...(said.noise ? (['noise'] as const) : []), ...(said.odor ? (['odor'] as const) : [])];
  return families.length > 0 ? families.map((family) => kindOf(family, said.words, mapping)) : { reason: 'not_ours', value: said.category };
}

function kindOf(family: Family, words: string, mapping: Mapping): Nuisance {
  const text = folded(words);
  const line = mapping.words.find(({ nuisance, any }) => nuisance.startsWith(`${family}-`) && any.some((word) => text.includes(folded(word, false))));
  return line?.nuisance ?? `${family}-other`;
}

/** Full-width and half-width, large and small letters are the same word. */
function folded(text: string, trimmed = true): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return trimmed ? plain.trim() : plain;
}

function isNuisance(value: Nuisance | Family): value is Nuisance {
  return nuisances.some((nuisance) => nuisance === value);
}
