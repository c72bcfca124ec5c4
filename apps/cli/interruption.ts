const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody asked the process to end before it was done. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`);
  }
}

/** Turns signals into a rejection, so that what was begun can be ended in order. */
export class Interruption {
  private asked: (signal: NodeJS.Signals) => void = () => undefined;
  private readonly promise: Promise<never>;

  constructor() {
    this.promise = new Promise((_, reject) => {
      this.asked = (signal) => reject(new Interrupted(signal));
    });
    this.promise.catch(() => undefined); // nobody may be waiting when it comes
    for (const signal of signals) process.on(signal, this.asked);
  }

  /** The work's outcome, or a rejection as soon as somebody asks to end. */
  orAsked<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined); // its own failure after that is of no interest any more
    return Promise.race([work, this.promise]);
  }

  /** Signals end the process again as they always do. */
  over(): void {
    for (const signal of signals) process.removeListener(signal, this.asked);
  }
}
