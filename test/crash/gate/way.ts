import type { Socket } from 'node:net';

/** How a gate lets through: what is held, and by how many milliseconds the rest is late. */
export interface Manner {
  late: number;
  toDatabase: boolean;
  fromDatabase: boolean;
}

/** Everything passes at once. */
export const open: Manner = { late: 0, toDatabase: true, fromDatabase: true };

/** Nothing passes. */
export const silent: Manner = { late: 0, toDatabase: false, fromDatabase: false };

/** One direction of a connection: keeps the order, whatever is held or late. An end is held too: a peer that is gone is not known to be. */
export class Way {
  private readonly queue: { at: number; bytes: Buffer | 'end' }[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly to: Socket,
    private readonly direction: 'toDatabase' | 'fromDatabase',
    private readonly manner: () => Manner,
  ) {}

  get passes(): boolean {
    return this.manner()[this.direction];
  }

  add(bytes: Buffer | 'end'): void {
    this.queue.push({ at: Date.now(), bytes });
    this.goOn();
  }

  /** Lets through what may go now. */
  goOn(): void {
    clearTimeout(this.timer);
    const { late } = this.manner();
    for (let first = this.queue[0]; this.passes && first; first = this.queue[0]) {
      const wait = first.at + late - Date.now();
      if (wait > 0) {
        this.timer = setTimeout(() => this.goOn(), wait);
        return;
      }
      this.queue.shift();
      if (!this.to.writable) continue;
      if (first.bytes === 'end') this.to.end();
      else this.to.write(first.bytes);
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.queue.length = 0;
  }
}
