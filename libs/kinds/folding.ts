/** A text as it is compared, with the place in the original of each of its letters. */
export interface Folded {
  letters: string;
  /** The original place of a letter; the length of the original at the end. */
  at(index: number): number;
}

/** Full-width and half-width, large and small, traditional and simplified letters are the same. */
export function folded(text: string, variants: ReadonlyMap<string, string>): Folded {
  const plain = simplified(text.toLowerCase(), variants);
  // Nearly every text; places stay as they are.
  if (plain.length === text.length && plain.normalize('NFKC') === plain) return { letters: plain, at: (index) => index };
  const places: number[] = [];
  let letters = '';
  let place = 0;
  for (const letter of text) {
    const same = simplified(letter.normalize('NFKC').toLowerCase(), variants);
    for (let i = 0; i < same.length; i += 1) places.push(place);
    letters += same;
    place += letter.length;
  }
  return { letters, at: (index) => places[index] ?? text.length };
}

function simplified(text: string, variants: ReadonlyMap<string, string>): string {
  if (variants.size === 0) return text;
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    // Variants are Han letters and curly quotes; nearly every Latin letter ends here.
    if (text.charCodeAt(i) < 0x2000) continue;
    const same = variants.get(text.charAt(i));
    if (same === undefined) continue;
    out += text.slice(from, i) + same;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
