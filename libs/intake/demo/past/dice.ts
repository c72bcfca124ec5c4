/** Dice that always fall the same way, so that the same demo is the same for ever. */
export class Dice {
  constructor(private seed: number) {}

  /** From 0 up to 1 (mulberry32). */
  roll(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.roll() * (most - least + 1));
  }

  /** Whether it happens, at so many of a hundred times. */
  happens(percent: number): boolean {
    return this.roll() * 100 < percent;
  }

  one<T>(of: readonly T[]): T {
    const found = of[Math.floor(this.roll() * of.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }

  /** One of several, each as often as its weight says. */
  weighed<T extends { weight: number }>(of: readonly T[]): T {
    let left = this.roll() * of.reduce((sum, { weight }) => sum + weight, 0);
    return of.find(({ weight }) => (left -= weight) < 0) ?? this.one(of);
  }
}
