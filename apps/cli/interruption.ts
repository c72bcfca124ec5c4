const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody asked the process to end before it was done. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`);
  }
}

/** A terminal signals all that run in it, and npm passes the same on, dies of it and is missed: one key that somebody pressed. */
const ONE_KEY_MS = 2_000;

/** Turns signals into a rejection, so that what was begun can be ended in order. */
export class Interruption {
  private asked: (signal: NodeJS.Signals) => void = () => undefined;
  private readonly promise: Promise<never>;
  private ending: AbortController | undefined;
  private since = 0;

  constructor() {
    this.promise = new Promise((_, reject) => {
      this.asked = (signal) => this.endsInOrder() || reject(new Interrupted(signal));
    });
    this.promise.catch(() => undefined); // nobody may be waiting when it comes
    for (const signal of signals) process.on(signal, this.asked);
  }

  /** The work's outcome, or a rejection as soon as somebody asks to end. */
  orAsked<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined); // its own failure after that is of no interest any more
    return Promise.race([work, this.promise]);
  }

  /** From now on whoever is at work is told so and comes to an end himself; who does not wait for that asks once more. */
  inOrder(): AbortSignal {
    this.ending ??= new AbortController();
    return this.ending.signal;
  }

  private endsInOrder(): boolean {
    if (!this.ending) return false;
    if (this.ending.signal.aborted) return performance.now() - this.since < ONE_KEY_MS;
    this.since = performance.now();
    this.ending.abort();
    return true;
  }

  /** Signals end the process again as they always do. */
  over(): void {
    for (const signal of signals) process.removeListener(signal, this.asked);
  }
}
