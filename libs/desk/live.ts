import type { Instant } from '@bihuan/core';
import { movedDistricts, type Glance } from '@bihuan/store';
import type { Pool } from 'pg';

/** Milliseconds between two looks while somebody listens. */
const LOOK_MS = 2_000;

type Hear = (at: Instant) => void;

/** Tells whoever listens that something moved in his district, whichever process wrote it. One question for all, and none while nobody listens. */
export class Live {
  private readonly listeners = new Map<Hear, string>();
  private since: Glance | undefined;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly pool: Pool, private readonly everyMs = LOOK_MS) {}

  /** Listens from now on; answers how to stop. Whatever is written after this has resolved will be told. */
  async listen(district: string, hear: Hear): Promise<() => void> {
    this.listeners.set(hear, district);
    try {
      // Whoever came before has seen less than this one: from his glance on is early enough.
      while (!this.since) await this.look();
    } catch (error) {
      this.stop(hear);
      throw error;
    }
    this.timer ??= setInterval(() => void this.look().catch(() => undefined), this.everyMs).unref();
    return () => this.stop(hear);
  }

  private stop(hear: Hear): void {
    this.listeners.delete(hear);
    if (this.listeners.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.since = undefined;
  }

  /** A look that fails tells nothing; the next one tells what has moved since the last that did not. */
  private look(): Promise<void> {
    this.looking ??= this.compare().finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async compare(): Promise<void> {
    const { districts, time, at, ...glance } = await movedDistricts(this.pool, this.since);
    if (this.listeners.size === 0) return;
    this.since = glance;
    for (const [hear, district] of this.listeners) if (time || districts.includes(district)) hear(at);
  }
}
