import { GramCounts, type Rarity } from '@bihuan/core';
import { newestWords } from '@bihuan/store';
import type { Pool } from 'pg';

/** So many texts say well enough what everybody writes. */
const TEXTS = 500;
/** Asked so often before a district with hardly any texts is counted anew. */
const LEAST = 10;

interface Counted {
  rarity: Promise<Rarity>;
  /** Times that it may still be asked before it is counted anew. */
  left: number;
}

/** How common words are in a district, by its newest texts; counted anew when it was asked as often as there are texts, so that asking costs a text at most. */
export class Commonness {
  private readonly counted = new Map<string, Counted>();

  constructor(private readonly pool: Pool) {}

  of(district: string): Promise<Rarity> {
    const known = this.counted.get(district);
    if (known && known.left > 0) {
      known.left -= 1;
      return known.rarity;
    }
    const counted: Counted = { rarity: this.count(district), left: TEXTS };
    this.counted.set(district, counted);
    counted.rarity.then(({ texts }) => (counted.left = Math.min(counted.left, Math.max(LEAST, texts))), () => this.counted.delete(district));
    return counted.rarity;
  }

  private async count(district: string): Promise<Rarity> {
    const counts = new GramCounts();
    for (const words of await newestWords(this.pool, district, TEXTS)) counts.seen(words);
    return counts;
  }
}
