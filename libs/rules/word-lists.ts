import type { WordList } from '@bihuan/core';
import { faultOf, type RuleFault } from './fault.js';
import type { Read } from './load.js';
import { senseless } from './sense/sense.js';

/** All lists count together, so exactly one of them says how words are weighed. */
export function weighedOnce(read: readonly Read<WordList>[], folder: string): { kept: WordList[]; faults: RuleFault[] } {
  const weighing = read.filter(({ document }) => document.weighing);
  const faults = weighing.slice(1).map(({ source }) => faultOf(senseless(['weighing'], undefined, 'in one file only', '另一个词表已经写了权重，只能写一次', 'another list says how words are weighed already; one only'), source.file, source.lineOf(['weighing'])));
  if (weighing.length === 0) faults.push(faultOf({ path: ['weighing'], value: undefined, allowed: 'in one file', zh: '没有一个可用的词表写明权重', en: 'stands in no list that can be used' }, folder, 0));
  return { kept: read.filter((one) => !weighing.slice(1).includes(one)).map(({ document }) => document), faults };
}
