/** A text as it is compared, with the place in the original of each of its letters. */
export interface Folded {
  letters: string;
  /** The original place of a letter; the length of the original at the end. */
  at(index: number): number;
}

/** Letters that are written in two ways, and what finds them in a text. */
export interface Variants {
  same: ReadonlyMap<string, string>;
  written: RegExp | undefined;
}

/** Makes pairs of letters ready, the second of each being the one that is compared. */
export function variantsOf(pairs: readonly string[]): Variants {
  const same = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return { same, written: same.size > 0 ? new RegExp(`[${[...same.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'g') : undefined };
}

/** Full-width and half-width, large and small, traditional and simplified letters are the same. */
export function folded(text: string, variants: Variants): Folded {
  const plain = alike(text.toLowerCase(), variants).normalize('NFKC');
  // Nearly every text: where nothing can have been joined, the same length says that nothing was drawn out, and places stay as they are.
  if (plain.length === text.length && !joining.test(text)) return { letters: plain, at: (index) => index };
  const places: number[] = [];
  let letters = '';
  let place = 0;
  for (const letter of text) {
    const same = letter >= '一' && letter <= '鿿' ? alike(letter, variants) : alike(letter.toLowerCase(), variants).normalize('NFKC');
    for (let i = 0; i < same.length; i += 1) places.push(place);
    letters += same;
    place += letter.length;
  }
  return { letters, at: (index) => places[index] ?? text.length };
}

const joining = /[\p{M}\u1100-\u11ff]/u;

function alike(text: string, { same, written }: Variants): string {
  if (!written) return text;
  return text.length === 1 ? (same.get(text) ?? text) : text.replace(written, (letter) => same.get(letter) ?? letter);
}
