/** How a text must stand among others to count as found. */
export type Standing = 'anywhere' | 'whole value' | 'whole number';

interface Needle {
  text: string;
  standing: Standing;
}

const LEAST = 4;
const BUCKETS = 65_536;

/** Looks for thousands of texts at once, along the text that is searched: most places are passed over at their first two characters. */
export class Needles {
  private readonly begins = new Uint8Array(BUCKETS);
  private readonly byBeginning = new Map<string, Needle[]>();
  private shortest = LEAST;

  /** Texts of fewer than two characters are not looked for. */
  constructor(needles: readonly Needle[]) {
    const kept = [...new Map(needles.map((needle) => [`${needle.standing} ${needle.text}`, needle])).values()].filter(({ text }) => text.length >= 2);
    this.shortest = kept.reduce((least, { text }) => Math.min(least, text.length), LEAST);
    for (const needle of kept) {
      const beginning = needle.text.slice(0, this.shortest);
      this.begins[bucketAt(needle.text, 0)] = 1;
      this.byBeginning.set(beginning, [...(this.byBeginning.get(beginning) ?? []), needle]);
    }
  }

  get empty(): boolean {
    return this.byBeginning.size === 0;
  }

  /** The first of the texts that stands in this one. */
  in(text: string): string | undefined {
    for (let at = 0; at <= text.length - this.shortest; at += 1) {
      if (!this.begins[bucketAt(text, at)]) continue;
      for (const needle of this.byBeginning.get(text.slice(at, at + this.shortest)) ?? []) {
        if (text.startsWith(needle.text, at) && stands(needle, text, at)) return needle.text;
      }
    }
    return undefined;
  }
}

function stands({ text, standing }: Needle, within: string, at: number): boolean {
  const around = [within.charAt(at - 1), within.charAt(at + text.length)];
  if (standing === 'whole value') return around.every((one) => one === '"');
  return standing === 'anywhere' || around.every((one) => !/[\dA-Za-z]/.test(one));
}

function bucketAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (BUCKETS - 1);
}
