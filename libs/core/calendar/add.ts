import { type Almanac, almanacOf, officeFrom, unknownYear } from './almanac.js';
import { elapsed } from './amount.js';
import type { Calendar } from './calendar.js';
import { toDate, toTime } from './civil-day.js';
import type { Amount, Counting, Due } from './counting.js';
import { explainedByDate, explainedByTime, type Reasons } from './explained.js';
import { type Instant, toMillis } from './instant.js';
import { lastPlainDay, lastWorkingDay } from './last-day.js';
import { type WallTime, wallInstant, wallTime } from './zone.js';

/**
 * When an amount counted from an instant falls due, never before that instant, and why. Minutes and hours are plain
 * elapsed time; days and working days end on a local date. Throws RangeError for a negative or broken amount.
 */
export function add(calendar: Calendar, from: Instant, { amount, unit }: Amount, counting: Counting = {}): Due {
  const at = toMillis(from);
  const received = wallTime(calendar.zone, at);
  const span = elapsed({ amount, unit });
  if (span !== undefined) {
    const lastDay = wallTime(calendar.zone, at + span).day;
    return explainedByTime(calendar, at + span, lastDay, { from, startedOn: toDate(received.day), amount, unit });
  }
  const almanac = almanacOf(calendar);
  const start = counting.outsideHours === 'asIs' ? received : officeFrom(almanac, received);
  const end = (unit === 'workingDay' ? lastWorkingDay : lastPlainDay)(almanac, start.day, amount, counting);
  const { ms, shifted } = wallInstant(calendar.zone, { day: end.day, time: dueTime(almanac, start, counting) });

  const reasons: Reasons = { from, startedOn: toDate(start.day), amount, unit };
  if (startMatters(received, start, counting)) reasons.movedStart = 'outsideHours';
  // An off day that was waited out had to be known as one; a start taken as it is asked the calendar nothing.
  const unknown = start.day === received.day ? undefined : unknownYear(almanac, received.day, start.day);
  if (shifted) reasons.dstShift = true;
  // Counted as it is, what comes in the evening and is due the same day would be due at a closing time gone by.
  const asked = unknown === undefined ? end : { ...end, unknownYear: unknown };
  return explainedByDate(calendar, almanac, Math.max(ms, at), asked, reasons);
}

function dueTime(almanac: Almanac, start: WallTime, { dueHour = 'closes' }: Counting): number {
  if (dueHour === 'closes') return almanac.closes;
  return dueHour === 'sameTime' ? start.time : toTime(dueHour);
}

/** Waiting for the office to open changes a due date only by the day, or by the hour where the hour is kept. */
function startMatters(received: WallTime, start: WallTime, { dueHour }: Counting): boolean {
  return received.day !== start.day || (dueHour === 'sameTime' && received.time !== start.time);
}
