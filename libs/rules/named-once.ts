import type { LikenessRules } from '@bihuan/core';
import { faultOf, type RuleFault } from './fault.js';
import type { Read } from './load.js';
import { senseless } from './sense/sense.js';

/** Rules that are chosen by their code stand in one file each. */
export function namedOnce(read: readonly Read<LikenessRules>[]): { kept: LikenessRules[]; faults: RuleFault[] } {
  const isFirst = ({ document }: Read<LikenessRules>) => read.find((one) => one.document.likeness === document.likeness)?.document === document;
  const faults = read.filter((one) => !isFirst(one)).map(({ document, source }) => faultOf(senseless(['likeness'], document.likeness, 'another code', '另一个文件已用此代码', 'is the code of another file already'), source.file, source.lineOf(['likeness'])));
  return { kept: read.filter(isFirst).map(({ document }) => document), faults };
}
