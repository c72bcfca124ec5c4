/** Chance that can be told again: everything random of a run comes from its printed seed. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to just below 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  shuffled<T>(list: readonly T[]): T[] {
    const drawn = [...list];
    for (let last = drawn.length - 1; last > 0; last -= 1) {
      const place = this.between(0, last);
      [drawn[last], drawn[place]] = [drawn[place] as T, drawn[last] as T];
    }
    return drawn;
  }
}
