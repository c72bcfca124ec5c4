import type { Instant } from '@bihuan/core';
import type { DueClock } from '@bihuan/store';

/** What this process has armed. Only spares work: what it forgets is armed twice, and the second alarm finds nothing owed. */
export class Armed {
  private readonly rungs = new Map<string, Instant>();

  has(clock: DueClock): boolean {
    return this.rungs.get(keyOf(clock)) === clock.nextAt;
  }

  /** Adds what was armed and drops what has passed. */
  keep(clocks: readonly DueClock[], now: Instant): void {
    for (const clock of clocks) this.rungs.set(keyOf(clock), clock.nextAt);
    for (const [key, at] of this.rungs) if (at < now) this.rungs.delete(key);
  }

  /** At least how many jobs must still wait for an instant after this one: those of one instant may share a job. */
  jobsAfter(at: Instant): number {
    return new Set([...this.rungs.values()].filter((instant) => instant > at)).size;
  }

  forget(): void {
    this.rungs.clear();
  }
}

function keyOf({ district, subject, name, dueNo, nextRung }: DueClock): string {
  return `${district}/${subject}/${name}/${dueNo}/${nextRung}`;
}
