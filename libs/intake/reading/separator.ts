/** What may stand between cells; the full-width ones come from typing a table by hand in Chinese. */
const SEPARATORS = [',', '\t', ';', '|', '，', '；'];

/** The separator that a table begun so is written with: named in its first line as Excel does, or the most frequent in its head. None: it is no table. */
export function separatorOf(beginning: string): string | undefined {
  const text = beginning.trimStart();
  const named = /^sep=([^\r\n])[\r\n]/i.exec(text)?.[1];
  if (named) return named;
  // Markup and JSON have commas, too.
  if (/^[<{[]/.test(text)) return undefined;
  const head = headOf(text);
  const counted = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length - 1 }));
  const best = counted.reduce((most, other) => (other.count > most.count ? other : most));
  return best.count > 0 ? best.separator : undefined;
}

/** The first record without what is quoted in it. */
function headOf(text: string): string {
  return /^[^\r\n]*/.exec(text.replace(/"[^"]*"/g, '""'))?.[0] ?? '';
}
