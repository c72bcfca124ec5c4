import type { Meaning } from './lexicon.js';

/** Words by their letters. */
export interface Trie {
  next: Map<number, Trie>;
  /** The word that ends here, as a word or with any ending. */
  ends?: { meanings: Meaning[]; anyEnding: boolean };
}

/** A word found in a text: from, to (the letter after it), and what it says. */
export interface Found {
  from: number;
  to: number;
  meanings: readonly Meaning[];
}

/** Puts words into a trie; a star at the end of a word stands for any ending. */
export function planted(words: readonly (readonly [string, Meaning])[]): Trie {
  const root: Trie = { next: new Map() };
  for (const [written, meaning] of words) {
    const anyEnding = written.endsWith('*');
    let at = root;
    for (const letter of lettersOf(anyEnding ? written.slice(0, -1) : written)) {
      let next = at.next.get(letter);
      if (!next) at.next.set(letter, (next = { next: new Map() }));
      at = next;
    }
    at.ends ??= { meanings: [], anyEnding };
    at.ends.anyEnding ||= anyEnding;
    at.ends.meanings.push(meaning);
  }
  return root;
}

/** The words of a text from left to right; the longest at each place, none within another. */
export function wordsIn(text: string, root: Trie): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < text.length; ) {
    const word = wordAt(text, i, root);
    if (word) found.push(word);
    i = word ? word.to : i + 1;
  }
  return found;
}

// A shorter Latin word may stand within another by chance ("odor" in "Theodore").
const GLUED = 5;

function wordAt(text: string, from: number, root: Trie): Found | undefined {
  const glued = isLatin(text, from) && isLatin(text, from - 1);
  let best: Found | undefined;
  let at = root.next.get(text.charCodeAt(from));
  for (let i = from + 1; at; i += 1) {
    const ends = at.ends;
    if (ends && (!glued || i - from >= GLUED)) {
      const to = endOf(text, i, ends.anyEnding || glued);
      if (to > 0) best = { from, to, meanings: ends.meanings };
    }
    at = i < text.length ? at.next.get(text.charCodeAt(i)) : undefined;
  }
  return best;
}

/** Where a word ends that was read up to `i`; 0 if it goes on as another word. A plural is the same word. */
function endOf(text: string, i: number, anyEnding: boolean): number {
  if (!isLatin(text, i) || !isLatin(text, i - 1)) return i;
  let to = i;
  while (isLatin(text, to)) to += 1;
  if (anyEnding) return to;
  const rest = text.slice(i, to);
  return rest === 's' || rest === 'es' ? to : 0;
}

function isLatin(text: string, i: number): boolean {
  const letter = text.charCodeAt(i);
  return (letter >= 0x61 && letter <= 0x7a) || (letter >= 0x30 && letter <= 0x39) || (letter >= 0xdf && letter <= 0x24f);
}

function* lettersOf(word: string): Generator<number> {
  for (let i = 0; i < word.length; i += 1) yield word.charCodeAt(i);
}
