import type { Language, NuisanceFamily, Weighing } from '@bihuan/core';
import type { Found } from './trie.js';

/** What a sentence takes back of a word that it says. */
export interface TakenBack {
  /** The effect is said not to be there, or only feared. */
  effect: ReadonlySet<Found>;
  /** All that the word says is denied: “not this, but that”. */
  all: ReadonlySet<Found>;
}

const sentenceEnds = /[。！？；!?;\n]|\.\s/;
const clauseEnds = /[，。！？；：,.!?;:\n]/;

/** Reads from left to right what negations, denials and fears reach, and what is said to be over. */
export function takenBack(found: readonly Found[], letters: string, language: Language, weighing: Weighing): TakenBack {
  const effect = new Set<Found>();
  const all = new Set<Found>();
  let negated = nowhere;
  let feared = nowhere;
  let denied = nowhere;
  let figurative = nowhere;
  const within = ({ from, reach }: Since, to: number, ends: RegExp) => to - from <= reach && !ends.test(letters.slice(from, to));
  for (const [i, word] of found.entries()) {
    const says = new Set(word.meanings.map((meaning) => meaning.says));
    const since = (what: 'negation' | 'feared' | 'denial' | 'figurative'): Since => ({ from: word.to, reach: weighing[what].letters[language] });
    const isNegated = within(negated, word.from, clauseEnds);
    if (within(denied, word.from, clauseEnds) && !says.has('turn')) all.add(word);
    if (isNegated || within(feared, word.from, sentenceEnds) || (within(figurative, word.from, clauseEnds) && isOnly(word, 'odor'))) effect.add(word);
    if (says.has('gone')) for (const earlier of before(found, i, (to) => within({ from: to, reach: weighing.gone.letters[language] }, word.from, clauseEnds))) effect.add(earlier);
    // What was denied or over is there all the same: “不是噪音就是臭味”, “stopped and then started again”.
    if (says.has('claim')) for (const earlier of before(found, i, (to) => !sentenceEnds.test(letters.slice(to, word.from)))) [effect, all].forEach((set) => set.delete(earlier));
    if (says.has('turn') || says.has('claim')) negated = denied = nowhere;
    // A negation goes on across words without weight (no trace of a smell), and from one effect to the next that is joined to it (no noise or smell).
    if (says.has('between') && within({ ...negated, reach: joined[language] }, word.from, clauseEnds)) negated = { ...negated, from: word.to };
    if (isNegated && (says.has('effect') || says.has('nuisance'))) negated = { from: word.to, reach: joined[language] };
    if (says.has('negation')) negated = since('negation');
    if (says.has('feared')) feared = since('feared');
    if (says.has('denial')) denied = since('denial');
    if (says.has('figurative')) figurative = since('figurative');
  }
  return { effect, all };
}

interface Since { from: number; reach: number }

const nowhere: Since = { from: -Infinity, reach: 0 };
// A space may stand between two words that are joined.
const joined = { zh: 0, en: 1 } as const;

function before(found: readonly Found[], i: number, reached: (to: number) => boolean): Found[] {
  return found.slice(Math.max(0, i - 20), i).filter(({ to }) => reached(to));
}

/** Whether a word says effects of this family and of no other. */
function isOnly({ meanings }: Found, family: NuisanceFamily): boolean {
  return meanings.every((meaning) => !(meaning.says === 'effect' && meaning.family !== family));
}

