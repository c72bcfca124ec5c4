import { localDate, type Instant } from '@bihuan/core';
import { givenTime, type GivenTime } from './given-time.js';
import type { Note } from './report.js';
import type { Setting } from './row.js';
import type { Order } from './written-date.js';

/** Whether a row is taken over as history, and when it was ended there. */
export interface Closing {
  past?: { endedAt?: Instant };
  note?: Note;
}

/**
 * Unless somebody says how it is to come in: what was closed, or is older than the longest clock, is history. A closing time that is not
 * believed is left out and proves nothing, so that no fresh complaint is buried by it.
 */
export function closingOf(written: string, received: GivenTime, { as, zone, now, outlived }: Setting, order?: Order): Closing {
  // What lies ahead cannot be history; the day of grace is for clocks that go wrong.
  const ahead = received.at > now;
  const closed = written === '' ? undefined : givenTime(written, zone, now, order);
  const end = closed && !('reason' in closed) ? endOf(closed, received.at, zone) : undefined;
  const endedAt = end !== undefined && end <= now ? end : undefined;
  const history = !ahead && (as ? as === 'history' : endedAt !== undefined || outlived(received.at));
  if (written === '') return history ? { past: {} } : {};
  if (endedAt === undefined) return { ...(history ? { past: {} } : {}), note: { what: 'closing_left_out', value: written } };
  if (!history) return { note: { what: 'closing_not_taken', value: written } };
  return { past: { endedAt }, ...(closed && 'note' in closed ? { note: closed.note } : {}) };
}

/** Where only the day is written it may be any hour of it, so one on the day of the complaint is not before it. */
function endOf({ at, dayOnly }: GivenTime, received: Instant, zone: string): Instant | undefined {
  if (at >= received) return at;
  return dayOnly && localDate(zone, at) === localDate(zone, received) ? received : undefined;
}
