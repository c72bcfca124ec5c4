import type { Instant } from '@bihuan/core';
import { TimeStands, type DueClock, type DueClocks, type MovedTime } from '@bihuan/store';
import type { Clocks } from './clocks.js';
import type { Outgoing } from './outgoing.js';
import type { Ringing, Rung } from './ringing.js';

/** How far time is moved: by a span (`30d`, `12h`, `90min`), to an instant, or to the next thing that rings. */
export type Target = { by: string } | { to: Instant } | { next: true };

const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000 };

/** Most rungs looked up before one instant; what exceeds them is found by the sweep that follows. */
const MOST_AT_ONCE = 5000;

/**
 * A worker finds a due clock a moment after its instant. In the very millisecond it would sometimes still be before the
 * office closes and sometimes not, and what follows from the rung would not be the same twice.
 */
const MOMENT = 1000;

/** Moves the time of the installation forward on the real engine: from rung to rung, each a moment after its own instant. */
export class Forwarding {
  constructor(
    private readonly time: MovedTime,
    private readonly due: DueClocks,
    private readonly clocks: Clocks,
    private readonly outgoing: Outgoing,
  ) {}

  /** When the next clock rings, of whatever district; null when none will. */
  async nextAt(): Promise<Instant | null> {
    return this.due.nextInstant(await this.time.now());
  }

  /** Yields what rings on the way, whoever rings it: a running worker may sweep at the same time. Throws TimeStands. */
  async *forward(target: Target): AsyncGenerator<Ringing> {
    if (!(await this.time.movable())) throw new TimeStands('not-movable');
    let at = await this.time.now();
    const end = await this.endOf(target, at);
    if (end < at) throw new TimeStands('only-forward');
    yield* this.ringWhatIsDue([]);
    for (let next = await this.due.nextInstant(at); next !== null && next <= end; next = await this.due.nextInstant(at)) {
      const coming = await this.due.soonDue(next, MOST_AT_ONCE);
      await this.goTo(new Date(Date.parse(next) + MOMENT).toISOString());
      yield* this.ringWhatIsDue(coming);
      at = next;
    }
    await this.goTo(end);
  }

  /** Where nothing will ring any more, time stays. */
  private async endOf(target: Target, at: Instant): Promise<Instant> {
    if ('to' in target) return target.to;
    return 'by' in target ? instantAfter(at, target.by) : ((await this.due.nextInstant(at)) ?? at);
  }

  /** While many ring at one instant real time goes on, and may have passed the next one already. */
  private async goTo(at: Instant): Promise<void> {
    try {
      await this.time.forwardTo(at);
    } catch (error) {
      if (!(error instanceof TimeStands) || error.reason !== 'only-forward') throw error;
    }
  }

  private async *ringWhatIsDue(coming: readonly DueClock[]): AsyncGenerator<Ringing> {
    if (coming.length > 0) yield* heard(await this.clocks.ring(coming));
    // Another worker may hold a page for a moment; for a clock that somebody holds longer time does not wait.
    for (let idle = 0; idle < 50; idle += 1) {
      const rung = await this.clocks.sweep();
      if (rung.claimed === 0) break;
      yield* heard(rung);
      if (rung.rang.length > 0) idle = 0;
      else await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await this.outgoing.flush();
  }
}

/** How often each rung rang, by `<clock>:<rung>`. */
export async function countRung(ringing: AsyncIterable<Ringing>, name: (ringing: Ringing) => string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const rung of ringing) {
    const key = `${rung.name}:${name(rung)}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** An instant a span later; throws RangeError for a span that cannot be read. */
export function instantAfter(at: Instant, span: string): Instant {
  const [, amount, unit] = /^(\d{1,6})\s*(d|h|min|s)$/.exec(span.trim()) ?? [];
  const length = UNITS[unit ?? ''];
  if (length === undefined) throw new RangeError(`not a span of time: ${span} (30d, 12h, 90min)`);
  return new Date(Date.parse(at) + Number(amount) * length).toISOString();
}

function heard({ rang, before }: Rung): readonly Ringing[] {
  return [...rang, ...before];
}
