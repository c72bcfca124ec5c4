/** Longer than any word of the rules: whoever wrote so much meant none of them, and to compare it costs its square. */
const LONGEST_WORD = 60;

/** The known word that somebody most likely meant, if one is near enough to be worth asking. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const plain = squeezed(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const away = distance(plain, squeezed(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best !== undefined && least <= Math.max(1, Math.floor(Math.max(plain.length, best.length) / 3)) ? best : undefined;
}

/** The question put behind a sentence when a word is near enough. */
export const guess = {
  zh: (word: string | undefined) => (word === undefined ? '' : `。是不是想写 ${word}？`),
  en: (word: string | undefined) => (word === undefined ? '' : `. Did you mean ${word}?`),
};

// `working_day`, `working-day` and `WorkingDay` are the same slip.
function squeezed(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** How many letters must be added, dropped or changed to turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
