import { type Almanac, almanacOf, unknownYear } from './almanac.js';
import { inUnit } from './amount.js';
import type { Calendar } from './calendar.js';
import { toDate } from './civil-day.js';
import { advance, type CountedTime, daysBetween, daysLater, measure, onLine, plainTime, workingTime } from './counted-time.js';
import type { Counting, Due, Unit } from './counting.js';
import { explainedByDate, explainedByTime } from './explained.js';
import { type Instant, toMillis } from './instant.js';
import { endingAt } from './last-day.js';
import { wallInstant, wallTime } from './zone.js';

/**
 * What a paused clock has left: whole working days (for unit `day` plain days, for minutes and hours none) and the
 * milliseconds of counted time beyond them. A clock already overdue keeps how late it is, as negative milliseconds.
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
  if (unit === 'minute' || unit === 'hour' || to <= from) return { workingDays: 0, milliseconds: to - from, unit };
  const line = lineOf(calendar, unit);
  const start = onLine(line, from);
  let workingDays = daysBetween(line, start, to);
  while (workingDays > 0 && daysLater(line, start, workingDays) > to) workingDays -= 1;
  const milliseconds = Math.max(measure(line, daysLater(line, start, workingDays), to), 0);
  return { workingDays, milliseconds, unit };
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
  if (unit === 'minute' || unit === 'hour' || (workingDays === 0 && milliseconds <= 0)) {
    const startedOn = toDate(wallTime(calendar.zone, from).day);
    const spent = unit === 'minute' || unit === 'hour' ? { amount: inUnit(milliseconds, unit) } : { amount: 0, milliseconds };
    const lastDay = wallTime(calendar.zone, from + milliseconds).day;
    return explainedByTime(calendar, from + milliseconds, lastDay, { from: now, startedOn, unit, ...spent });
  }
  const almanac = almanacOf(calendar);
  const line = lineOf(calendar, unit);
  const start = onLine(line, from);
  const startDay = wallTime(calendar.zone, start).day;
  const ms = advance(line, daysLater(line, start, workingDays), milliseconds);
  const end = unit === 'day' ? plainEnd(almanac, ms, counting) : workingEnd(almanac, from, startDay, ms);
  const reasons = { from: now, startedOn: toDate(startDay), amount: workingDays, unit, milliseconds };
  return explainedByDate(calendar, almanac, end.ms, end, start === from ? reasons : { ...reasons, movedStart: 'outsideHours' });
}

function lineOf(calendar: Calendar, unit: Unit): CountedTime {
  return unit === 'day' ? plainTime(calendar.zone) : workingTime(almanacOf(calendar));
}

function plainEnd(almanac: Almanac, ms: number, counting: Pick<Counting, 'endsOnHoliday'>) {
  const wall = wallTime(almanac.zone, ms);
  const end = endingAt(almanac, wall.day, counting);
  return { ...end, ms: end.moved ? wallInstant(almanac.zone, { day: end.day, time: wall.time }).ms : ms };
}

function workingEnd(almanac: Almanac, from: number, startDay: number, ms: number) {
  const { day } = wallTime(almanac.zone, ms);
  const unknown = unknownYear(almanac, wallTime(almanac.zone, from).day, day);
  return { day, namedFrom: startDay + 1, moved: false, unknownYear: unknown, ms };
}
