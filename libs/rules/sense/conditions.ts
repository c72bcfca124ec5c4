import type { Match } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { senseless } from './sense.js';

/** Of what a condition is asked; each kind of subject has marks of its own, and a line that asks for another's is never read. */
const asked = {
  complaint: { zh: '投诉件', en: 'a complaint', words: ['nuisance', 'urgency', 'matter', 'hard', 'starred', 'repeat', 'anonymous'] },
  order: { zh: '督办单', en: 'an order', words: ['level', 'urgency', 'starred'] },
  problem: { zh: '台账问题', en: 'a problem on the ledger', words: ['grade', 'source', 'nuisance', 'starred'] },
} as const satisfies Readonly<Record<string, { zh: string; en: string; words: readonly (keyof Match)[] }>>;

/** Every condition of a section asks for what its subjects have. */
export function strangeConditions(kind: keyof typeof asked, section: unknown, path: Path): Remark[] {
  const { zh, en, words } = asked[kind];
  const known = words.join(' | ');
  return conditionsIn(section, path).flatMap(([when, at]) =>
    Object.entries(when).flatMap(([word, value]) =>
      words.some((one) => one === word) ? [] : [senseless([...at, word], value, known, `${zh}没有这一项，可写：${known}`, `${en} has no such mark; allowed: ${known}`)],
    ),
  );
}

/** Every condition that stands in a section, with its place. */
export function conditionsIn(section: unknown, path: Path): [when: Match, at: Path][] {
  if (Array.isArray(section)) return section.flatMap((one, i) => conditionsIn(one, [...path, i]));
  if (typeof section !== 'object' || section === null) return [];
  return Object.entries(section).flatMap(([key, below]: [string, unknown]) => (key === 'when' ? [[below as Match, [...path, key]]] : conditionsIn(below, [...path, key])));
}
