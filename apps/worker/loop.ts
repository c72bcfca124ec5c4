import type { Pulse } from './pulse.js';
import type { Troubles } from './troubles.js';

/** How a loop tells the time, in milliseconds, and whom it tells of each turn. */
export interface Watch {
  clock(): number;
  ended(name: string, outcome: 'done' | 'failed', seconds: number): void;
}

const unwatched: Watch = { clock: () => performance.now(), ended: () => undefined };

/**
 * Does something again and again, and never dies of it. A plain chain of timers: no leader and no lease, so that
 * nothing has to be taken over when a worker is killed.
 */
export class Loop {
  private running: Promise<void> | undefined;
  private stopped = false;
  private woken = false;
  private endPause: () => void = () => undefined;
  private beats: Omit<Pulse, 'name' | 'pauseMs'> = {};

  /** `act` says whether there is more to do at once; otherwise the loop pauses so many milliseconds. */
  constructor(
    readonly name: string,
    private readonly pauseMs: number,
    private readonly act: () => Promise<boolean>,
    private readonly troubles: Troubles,
    private readonly watch: Watch = unwatched,
  ) {}

  /** How it goes. */
  get pulse(): Pulse {
    return { name: this.name, pauseMs: this.pauseMs, ...this.beats };
  }

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
    const beganAt = this.watch.clock();
    this.beats = { ...this.beats, beganAt };
    try {
      const more = await this.act();
      this.ended(beganAt, 'done');
      this.troubles.over(this.name);
      return more;
    } catch (error) {
      this.ended(beganAt, 'failed');
      this.troubles.heard(this.name, error);
      return false;
    }
  }

  private ended(beganAt: number, outcome: 'done' | 'failed'): void {
    const endedAt = this.watch.clock();
    const { wellAt } = this.beats;
    this.beats = outcome === 'done' ? { endedAt, wellAt: endedAt } : { endedAt, ...(wellAt === undefined ? {} : { wellAt }) };
    this.watch.ended(this.name, outcome, (endedAt - beganAt) / 1000);
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
