import type { Path, Remark } from '../fault.js';
import { shown } from '../fault.js';

/** A check beyond the shape: reads some parts of a document and remarks on what makes no sense. */
export interface Sense<Document> {
  /** The parts it reads; it is left out when one of them has not even the right shape. */
  reads: readonly Path[];
  remarks(document: Document): Remark[];
}

/** Runs every check whose parts are whole, so that a slip in one part never hides another elsewhere. */
export function makeSense<Document>(document: Document, checks: readonly Sense<Document>[], broken: readonly Path[]): Remark[] {
  const whole = ({ reads }: Sense<Document>) => !reads.some((part) => broken.some((path) => touches(part, path)));
  return checks.filter(whole).flatMap((check) => check.remarks(document));
}

// Either lies within the other.
function touches(part: Path, path: Path): boolean {
  const depth = Math.min(part.length, path.length);
  return part.slice(0, depth).every((step, i) => step === path[i]);
}

/** A remark on a value; both sentences say what stands there, then why it makes no sense. */
export function senseless(path: Path, value: unknown, allowed: string, zh: string, en: string): Remark {
  return { path, value, allowed, zh: `${value === undefined ? '未写' : `写的是 ${shown(value)}`}：${zh}`, en: `${value === undefined ? 'is not given' : `is ${shown(value)}`}: ${en}` };
}

/** Remarks on every word of a list that stands there a second time. */
export function twice(words: readonly (string | number)[], pathOf: (index: number) => Path): Remark[] {
  return words.flatMap((word, i) =>
    words.indexOf(word) < i ? [senseless(pathOf(i), word, 'each only once', '前面已经有了，不得重复', 'stands there already; each only once')] : [],
  );
}
