import type { Troubles } from './troubles.js';

/**
 * Does something again and again, and never dies of it. A plain chain of timers: no leader and no lease, so that
 * nothing has to be taken over when a worker is killed.
 */
export class Loop {
  private running: Promise<void> | undefined;
  private stopped = false;
  private woken = false;
  private endPause: () => void = () => undefined;

  /** `act` says whether there is more to do at once; otherwise the loop pauses so many milliseconds. */
  constructor(
    readonly name: string,
    private readonly pauseMs: number,
    private readonly act: () => Promise<boolean>,
    private readonly troubles: Troubles,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends a pause, or makes the next one none. */
  wake(): void {
    this.woken = true;
    this.endPause();
  }

  /** No further turn begins; resolves when the one under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endPause();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const more = await this.turn();
      // Also between turns without a pause, so that a signal and the other loops are heard.
      await (more || this.woken ? new Promise((resolve) => setImmediate(resolve)) : this.pause());
    }
  }

  private async turn(): Promise<boolean> {
    this.woken = false;
    try {
      const more = await this.act();
      this.troubles.over(this.name);
      return more;
    } catch (error) {
      this.troubles.heard(this.name, error);
      return false;
    }
  }

  private async pause(): Promise<void> {
    if (this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
