import type { InBoth, Nuisance } from '@bihuan/words';
import { nuisancePinyin } from '../words/pinyin.js';

/** A nuisance with the number by which it may be chosen. */
export interface NuisanceChoice {
  code: Nuisance;
  no: number;
}

type Words = Readonly<Record<Nuisance, InBoth>>;

/** What was typed may be a number, a part of the word in either language, or its pinyin, whole or by initials. The likeliest first. */
export function nuisancesFor(typed: string, words: Words): NuisanceChoice[] {
  const all = Object.keys(words).map((code, index): NuisanceChoice => ({ code: code as Nuisance, no: index + 1 }));
  const text = typed.trim().toLowerCase();
  if (!text) return all;
  return all
    .map((choice) => ({ choice, rank: rankOf(choice, words[choice.code], text) }))
    .filter(({ rank }) => rank < NOT_AT_ALL)
    .sort((one, other) => one.rank - other.rank || one.choice.no - other.choice.no)
    .map(({ choice }) => choice);
}

const NOT_AT_ALL = 9;

function rankOf({ code, no }: NuisanceChoice, { zh, en }: InBoth, text: string): number {
  if (/^\d+$/.test(text)) return String(no) === text ? 0 : String(no).startsWith(text) ? 1 : NOT_AT_ALL;
  if (zh.startsWith(text) || en.startsWith(text)) return 0;
  if (zh.includes(text) || en.includes(text)) return 1;
  return rankByPinyin(nuisancePinyin[code].split(' '), text.replace(/[\s']/g, ''));
}

/** From the beginning of any of its words: `sb`, `shebei`, `sg` in `jian-zhu shi-gong`. */
function rankByPinyin(words: readonly string[], text: string): number {
  const ranks = words.map((_, from) => {
    const syllables = words.slice(from).flatMap((word) => word.split('-'));
    if (syllables.map(([initial]) => initial).join('').startsWith(text)) return 2 + Math.min(from, 1);
    return syllables.join('').startsWith(text) ? 5 + Math.min(from, 1) : NOT_AT_ALL;
  });
  return Math.min(...ranks);
}
