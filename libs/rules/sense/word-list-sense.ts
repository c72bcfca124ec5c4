import type { WordList } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { type Sense, senseless, twice } from './sense.js';

/** Beyond its shape: a list says each word once in each part, and a variant is two different letters. */
export const wordListSense: readonly Sense<WordList>[] = [
  ...(['effects', 'nuisances', 'activities', 'elsewhere'] as const).map((entry) => ({
    reads: [[entry]],
    remarks: ({ [entry]: groups = [] }: WordList) => once(groups, entry),
  })),
  { reads: [['variants']], remarks: ({ variants = [] }) => variants.flatMap((pair, i) => (pair.charAt(0) === pair.charAt(1) ? [senseless(['variants', i], pair, 'two different letters', '两个字相同', 'is the same letter twice')] : [])) },
];

function once(groups: readonly { words: readonly string[] }[], entry: string): Remark[] {
  const places = groups.flatMap(({ words }, i) => words.map((word, n): { word: string; path: Path } => ({ word, path: [entry, i, 'words', n] })));
  return twice(places.map(({ word }) => word.toLowerCase()), (i) => places[i]?.path ?? [entry]);
}
