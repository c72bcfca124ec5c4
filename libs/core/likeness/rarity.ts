import { gramsOf } from './grams.js';

/** How common each gram is among the texts seen so far. */
export interface Rarity {
  readonly texts: number;
  /** In how many of them it stands. */
  countOf(gram: string): number;
}

/** As many texts as one must have seen before a count says more than a guess: until then every gram is rather rare. */
const GUESSED_TEXTS = 20;

/** What a gram is worth when it is shared: next to nothing where it stands in every text. */
export function worthOf(gram: string, rarity: Rarity | undefined): number {
  return Math.log(((rarity?.texts ?? 0) + GUESSED_TEXTS) / ((rarity?.countOf(gram) ?? 0) + 1));
}

/** Grams counted text by text; what it says can be kept as JSON and taken up again. */
export class GramCounts implements Rarity {
  private readonly counts: Map<string, number>;

  constructor(kept: { texts: number; counts: Readonly<Record<string, number>> } = { texts: 0, counts: {} }) {
    this.texts = kept.texts;
    this.counts = new Map(Object.entries(kept.counts));
  }

  texts: number;

  countOf(gram: string): number {
    return this.counts.get(gram) ?? 0;
  }

  /** Counts one more text. */
  seen(words: string): this {
    this.texts += 1;
    for (const gram of new Set(gramsOf(words))) this.counts.set(gram, this.countOf(gram) + 1);
    return this;
  }

  toJSON(): { texts: number; counts: Record<string, number> } {
    return { texts: this.texts, counts: Object.fromEntries(this.counts) };
  }
}
