import { type Almanac, almanacOf, unknownYear, works } from './almanac.js';
import { inUnit } from './amount.js';
import type { Calendar } from './calendar.js';
import { DAY, toDate } from './civil-day.js';
import { advance, type CountedTime, daysBetween, daysLater, onLine, plainTime, withinDay, workingTime } from './counted-time.js';
import type { Counting, Due, Unit } from './counting.js';
import { explainedByDate, explainedByTime } from './explained.js';
import { type Instant, toMillis } from './instant.js';
import { endingAt } from './last-day.js';
import { wallInstant, type WallTime, wallTime } from './zone.js';

/**
 * What a paused clock has left. For minutes and hours: elapsed milliseconds. For working days (and, under the same
 * name, plain days): the counting days from the day of the pause to the due day, and the milliseconds by which the due
 * hour is later than the hour of the pause, negative if it is earlier. No days and negative milliseconds: overdue by so much.
 */
export interface Remainder {
  workingDays: number;
  milliseconds: number;
  unit: Unit;
}

/** What is left at `now` until `due`, counted in the clock's unit; days that do not count add nothing. */
export function remainder(calendar: Calendar, now: Instant, due: Instant, unit: Unit): Remainder {
  const from = toMillis(now);
  const to = toMillis(due);
  if (unit === 'minute' || unit === 'hour' || to < from) return { workingDays: 0, milliseconds: to - from, unit };
  const line = lineOf(calendar, unit);
  const start = onLine(line, from);
  if (to <= start) return { workingDays: 0, milliseconds: 0, unit };
  const workingDays = daysBetween(line, start, to);
  return { workingDays, milliseconds: withinDay(line, daysLater(line, start, workingDays), to), unit };
}

/**
 * When a clock with this much left falls due, resumed at `now`: exactly the old due date if nothing has passed. Only a
 * plain-day clock that now ends on a day off moves, unless the procedure lets it stay.
 */
export function resume(
  calendar: Calendar,
  now: Instant,
  left: Remainder,
  counting: Pick<Counting, 'endsOnHoliday'> = {},
): Due {
  const { workingDays, milliseconds, unit } = left;
  const from = toMillis(now);
  if (unit === 'minute' || unit === 'hour' || (workingDays === 0 && milliseconds < 0)) {
    const startedOn = toDate(wallTime(calendar.zone, from).day);
    const spent = unit === 'minute' || unit === 'hour' ? { amount: inUnit(milliseconds, unit) } : { amount: 0, milliseconds };
    const lastDay = wallTime(calendar.zone, from + milliseconds).day;
    return explainedByTime(calendar, from + milliseconds, lastDay, { from: now, startedOn, unit, ...spent });
  }
  const almanac = almanacOf(calendar);
  const line = lineOf(calendar, unit);
  const start = onLine(line, from);
  const startDay = wallTime(calendar.zone, start).day;
  const ms = Math.max(advance(line, daysLater(line, start, workingDays), milliseconds), start);
  const end = unit === 'day' ? plainEnd(almanac, ms, counting) : workingEnd(almanac, from, startDay, ms);
  const reasons = { from: now, startedOn: toDate(startDay), amount: workingDays, unit, milliseconds };
  return explainedByDate(calendar, almanac, end.ms, end, start === from ? reasons : { ...reasons, movedStart: 'outsideHours' });
}

function lineOf(calendar: Calendar, unit: Unit): CountedTime {
  return unit === 'day' ? plainTime(calendar.zone) : workingTime(almanacOf(calendar));
}

function plainEnd(almanac: Almanac, ms: number, counting: Pick<Counting, 'endsOnHoliday'>) {
  const wall = ending(almanac, ms);
  const end = endingAt(almanac, wall.day, counting);
  return { ...end, ms: end.moved ? wallInstant(almanac.zone, { day: end.day, time: wall.time }).ms : ms };
}

function workingEnd(almanac: Almanac, from: number, startDay: number, ms: number) {
  const { day } = ending(almanac, ms);
  const unknown = unknownYear(almanac, wallTime(almanac.zone, from).day, day);
  return { day, namedFrom: startDay + 1, moved: false, unknownYear: unknown, ms };
}

/** The day on which a due date lies; midnight before a day off is the end of the working day behind it. */
function ending(almanac: Almanac, ms: number): WallTime {
  const wall = wallTime(almanac.zone, ms);
  const endsDay = wall.time === 0 && !works(almanac, wall.day) && works(almanac, wall.day - 1);
  return endsDay ? { day: wall.day - 1, time: DAY } : wall;
}
