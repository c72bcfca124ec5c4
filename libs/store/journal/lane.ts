/**
 * Gathers what is asked while one batch is under way, and hands it on as the next; no timer. What `settle` gives back
 * is tried again a little later, before all that is waiting then: whoever holds the row now is done when it has been
 * synced to the disk, and asking again at once would only find it held three times over.
 */
export class Lane<T> {
  private waiting: T[] = [];
  private underWay = false;

  /** `tokens` name what one batch may touch only once; `settle` must not throw; `pause` is in milliseconds. */
  constructor(
    private readonly most: number,
    private readonly tokens: (entry: T) => readonly string[],
    private readonly settle: (batch: T[]) => Promise<T[]>,
    private readonly pause: (entry: T) => number,
  ) {}

  /** How many wait for their batch. */
  get length(): number {
    return this.waiting.length;
  }

  /** Queues the entries together. */
  add(entries: readonly T[]): void {
    this.waiting.push(...entries);
    if (!this.underWay) void this.run();
  }

  private async run(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      const again = await this.settle(this.nextBatch());
      if (again.length > 0) setTimeout(() => this.again(again), Math.max(...again.map(this.pause)));
    }
    this.underWay = false;
  }

  private again(entries: T[]): void {
    this.waiting.unshift(...entries);
    if (!this.underWay) void this.run();
  }

  /** The oldest entries, but at most one of each subject: its second move waits until the first has been written. */
  private nextBatch(): T[] {
    const batch: T[] = [];
    const later: T[] = [];
    const taken = new Set<string>();
    let next = 0;
    for (; next < this.waiting.length && batch.length < this.most; next += 1) {
      const entry = this.waiting[next];
      if (entry === undefined) break;
      const tokens = this.tokens(entry);
      const free = tokens.every((token) => !taken.has(token));
      // Also the tokens of one that must wait, so that a third of the same subject does not overtake the second.
      for (const token of tokens) taken.add(token);
      (free ? batch : later).push(entry);
    }
    this.waiting = [...later, ...this.waiting.slice(next)];
    return batch;
  }
}
