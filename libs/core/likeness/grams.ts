const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /^\p{Script=Han}/u;
const twoHan = /^\p{Script=Han}{2}$/u;
/** Han letters within a run of others: `a7县` is a name and a word. */
const mixed = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** What a text is compared by: Chinese by pairs of characters, everything else by words; letter case and width do not count. */
export function gramsOf(text: string): string[] {
  return (plain(text).match(runs) ?? []).flatMap((run) => run.match(mixed) ?? []).flatMap((run) => (han.test(run) ? pairsOf(run) : [run]));
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

/** Each gram once, with how often it counts: those of the first of several lines, the title, more. */
export function weighedGrams(text: string, head: number): ReadonlyMap<string, number> {
  const end = text.trimEnd().indexOf('\n');
  const grams = new Map(gramsOf(text).map((gram) => [gram, 1]));
  if (end > 0) for (const gram of gramsOf(text.slice(0, end))) grams.set(gram, head);
  return grams;
}

/** The pairs of characters that stand right before a word for a place, such as 小区 or 路: the ends of names of places. */
export function namesOfPlaces(text: string, words: readonly string[]): string[] {
  const letters = plain(text);
  return words.flatMap((word) => (letters.includes(word) ? letters.split(word).slice(0, -1).map(lastTwo).filter((end) => twoHan.test(end)) : []));
}

/** The last two characters, of which each may be a pair of code units. */
function lastTwo(text: string): string {
  return [...text.slice(-4)].slice(-2).join('');
}

function plain(text: string): string {
  return text.replace(/\p{Cf}/gu, '').normalize('NFKC').toLowerCase();
}
