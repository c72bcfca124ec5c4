import { type Almanac, passedOver } from './almanac.js';
import type { Calendar } from './calendar.js';
import { type CivilDay, toDate } from './civil-day.js';
import type { Due, DueExplanation } from './counting.js';
import { fromMillis } from './instant.js';
import type { LastDay } from './last-day.js';

/** What is already known of an explanation before its end is. */
export type Reasons = Pick<DueExplanation, 'from' | 'startedOn' | 'amount' | 'unit'> & Partial<DueExplanation>;

/** A due date that runs in elapsed time: it asks the calendar nothing, so it is never provisional. */
export function explainedByTime(calendar: Calendar, ms: number, lastDay: CivilDay, reasons: Reasons): Due {
  const { zone, calendar: name } = calendar;
  const why = { ...reasons, skipped: [], workedWeekend: [], lastDay: toDate(lastDay), zone, calendar: name };
  return { at: fromMillis(ms), provisional: false, why };
}

/** A due date counted in dates, with the days passed over; a reason that does not apply is left out, not false. */
export function explainedByDate(calendar: Calendar, almanac: Almanac, ms: number, end: LastDay, reasons: Reasons): Due {
  const why: DueExplanation = {
    ...reasons,
    ...passedOver(almanac, end.namedFrom, end.day),
    lastDay: toDate(end.day),
    zone: calendar.zone,
    calendar: calendar.calendar,
  };
  if (end.moved) why.movedEnd = 'endsOnHoliday';
  if (end.unknownYear !== undefined) why.unknownYear = end.unknownYear;
  return { at: fromMillis(ms), provisional: end.unknownYear !== undefined, why };
}
