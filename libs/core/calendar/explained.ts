import { type Almanac, passedOver } from './almanac.js';
import type { Calendar } from './calendar.js';
import { type CivilDay, toDate } from './civil-day.js';
import type { Due, DueExplanation } from './counting.js';
import { fromMillis } from './instant.js';
import type { LastDay } from './last-day.js';

/** What is already known of an explanation before its end is. */
export type Reasons = Pick<
  DueExplanation,
  'from' | 'startedOn' | 'amount' | 'unit' | 'milliseconds' | 'movedStart' | 'dstShift'
>;

/** A due date that runs in elapsed time: it asks the calendar nothing, so it is never provisional. */
export function explainedByTime(calendar: Calendar, ms: number, lastDay: CivilDay, reasons: Reasons): Due {
  return { at: fromMillis(ms), provisional: false, why: explanation(calendar, reasons, lastDay, [], []) };
}

/** A due date counted in dates, with the days passed over. */
export function explainedByDate(calendar: Calendar, almanac: Almanac, ms: number, end: LastDay, reasons: Reasons): Due {
  const { skipped, workedWeekend } = passedOver(almanac, end.namedFrom, end.day);
  const why = explanation(calendar, reasons, end.day, skipped, workedWeekend);
  if (end.moved) why.movedEnd = 'endsOnHoliday';
  if (end.unknownYear !== undefined) why.unknownYear = end.unknownYear;
  return { at: fromMillis(ms), provisional: end.unknownYear !== undefined, why };
}

/** A reason that does not apply is left out, not false. Written out, because spreading the parts doubles the price of a due date. */
function explanation(
  { zone, calendar }: Calendar,
  { from, startedOn, amount, unit, milliseconds, movedStart, dstShift }: Reasons,
  lastDay: CivilDay,
  skipped: DueExplanation['skipped'],
  workedWeekend: string[],
): DueExplanation {
  const why: DueExplanation = {
    from,
    startedOn,
    amount,
    unit,
    skipped,
    workedWeekend,
    lastDay: toDate(lastDay),
    zone,
    calendar,
  };
  if (milliseconds !== undefined) why.milliseconds = milliseconds;
  if (movedStart) why.movedStart = movedStart;
  if (dstShift) why.dstShift = dstShift;
  return why;
}
