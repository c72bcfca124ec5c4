/**
 * Gathers what is asked while one batch is under way, and hands it on as the next; no timer. What `settle` gives back
 * is tried again, before all that came later.
 */
export class Lane<T> {
  private waiting: T[] = [];
  private underWay = false;

  /** `tokens` name what one batch may touch only once; `settle` must not throw. */
  constructor(
    private readonly most: number,
    private readonly tokens: (entry: T) => readonly string[],
    private readonly settle: (batch: T[]) => Promise<T[]>,
  ) {}

  /** Queues the entries together. */
  add(entries: readonly T[]): void {
    this.waiting.push(...entries);
    if (!this.underWay) void this.run();
  }

  private async run(): Promise<void> {
    this.underWay = true;
    while (this.waiting.length > 0) {
      const again = await this.settle(this.nextBatch());
      if (again.length > 0) this.waiting.unshift(...again);
    }
    this.underWay = false;
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
