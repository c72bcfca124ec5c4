import { almanacOf, workingDaysAway } from './almanac.js';
import { elapsed } from './amount.js';
import type { Calendar } from './calendar.js';
import type { Amount } from './counting.js';
import { fromMillis, type Instant, toMillis } from './instant.js';
import { wallInstant, wallTime } from './zone.js';

/** The instant an amount before another: the same local hour n days or n working days earlier, or plain time for minutes and hours. Throws RangeError for a negative or broken amount. */
export function before(calendar: Calendar, due: Instant, amount: Amount): Instant {
  return shift(calendar, due, amount, -1);
}

/** The instant an amount after another: the same local hour n days or n working days later, or plain time for minutes and hours. Throws RangeError for a negative or broken amount. */
export function after(calendar: Calendar, due: Instant, amount: Amount): Instant {
  return shift(calendar, due, amount, 1);
}

function shift(calendar: Calendar, due: Instant, amount: Amount, step: 1 | -1): Instant {
  const ms = toMillis(due);
  const span = elapsed(amount);
  if (span !== undefined) return fromMillis(ms + step * span);
  if (amount.amount === 0) return due;
  const { day, time } = wallTime(calendar.zone, ms);
  const moved =
    amount.unit === 'workingDay'
      ? workingDaysAway(almanacOf(calendar), day, amount.amount, step)
      : day + step * amount.amount;
  return fromMillis(wallInstant(calendar.zone, { day: moved, time }).ms);
}
