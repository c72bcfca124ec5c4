/** What may stand between cells; the full-width ones come from typing a table by hand in Chinese. */
const SEPARATORS = [',', '\t', ';', '|', '，', '；'];

/** Lines in which a head is looked for. */
const FIRST = 10;

/** A complaint needs an id, a time, a category and a place: so many separators part them. */
const PARTING = 3;

/**
 * The separator that a table begun so is written with: named in its first line as Excel does, or the most frequent in its head; where that
 * is a title of a cell or two, in the first line below it that parts enough. None: it is no table.
 */
export function separatorOf(beginning: string): string | undefined {
  const text = beginning.trimStart();
  const named = /^sep=([^\r\n])[\r\n]/i.exec(text)?.[1];
  if (named) return named;
  // Markup and JSON have commas, too.
  if (/^[<{[]/.test(text)) return undefined;
  const [head = '', ...below] = linesOf(text).map(mostFrequent);
  const best = head && head.count > 1 ? head : (below.find(({ count }) => count >= PARTING) ?? head);
  return best && best.count > 0 ? best.separator : undefined;
}

function mostFrequent(line: string): { separator: string; count: number } {
  const counted = SEPARATORS.map((separator) => ({ separator, count: line.split(separator).length - 1 }));
  return counted.reduce((most, other) => (other.count > most.count ? other : most));
}

/** The first lines that hold anything, without what is quoted in them. */
function linesOf(text: string): string[] {
  return text.replace(/"[^"]*"/g, '""').split(/\r\n?|\n/, FIRST).filter((line) => line.trim() !== '');
}
