import { rank, type Ranked } from './likeness.js';
import { Neighbours } from './neighbours.js';
import { GramCounts } from './rarity.js';
import type { Reported } from './reported.js';
import type { LikenessRules } from './rules.js';

/** A report with the earlier ones that it is like, likeliest first. */
export interface Hinted {
  report: Reported;
  hints: readonly Ranked[];
}

/** All reports of a file in time order, each with those before it that it is like; how rare words are is counted over the whole file first. */
export function* hintsAmong(reports: readonly Reported[], rules: LikenessRules): Generator<Hinted> {
  const rarity = new GramCounts();
  for (const { words } of reports) if (words !== '') rarity.seen(words);
  const neighbours = new Neighbours(rules, rarity);
  for (const report of inTimeOrder(reports)) {
    yield { report, hints: rank(report, neighbours.near(report), rules, rarity) };
    neighbours.add(report);
  }
}

/** Of the same instant in the order of their ids. */
export function inTimeOrder(reports: readonly Reported[]): Reported[] {
  return [...reports].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}
