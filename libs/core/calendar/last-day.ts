import { type Almanac, unknownYear, workingDayFrom, workingDaysAway, works } from './almanac.js';
import type { CivilDay } from './civil-day.js';
import type { Counting } from './counting.js';

/** Where a count of dates ends, and the days that an explanation names. */
export interface LastDay {
  day: CivilDay;
  /** From here to the last day lie the days worth naming. */
  namedFrom: CivilDay;
  moved: boolean;
  unknownYear: number | undefined;
}

/** The n-th working day after a start; for none the start itself, or the next working day if it is off. */
export function lastWorkingDay(almanac: Almanac, start: CivilDay, n: number, { dayOfStart }: Counting): LastDay {
  const base = dayOfStart && n > 0 ? start - 1 : start;
  const day = n === 0 ? workingDayFrom(almanac, start) : workingDaysAway(almanac, base, n);
  return { day, namedFrom: base + 1, moved: false, unknownYear: unknownYear(almanac, start, day) };
}

/** The n-th day after a start, moved to a working day unless the procedure lets it stay. */
export function lastPlainDay(almanac: Almanac, start: CivilDay, n: number, counting: Counting): LastDay {
  return endingAt(almanac, start + Math.max(counting.dayOfStart ? n - 1 : n, 0), counting);
}

/** A day on which plain days end, moved to a working day unless the procedure lets it stay. */
export function endingAt(almanac: Almanac, ended: CivilDay, { endsOnHoliday }: Counting): LastDay {
  // Who lets it stay asks the calendar nothing, so nothing about it can be provisional.
  if (endsOnHoliday === 'stays') return { day: ended, namedFrom: ended + 1, moved: false, unknownYear: undefined };
  const day = workingDayFrom(almanac, ended);
  return { day, namedFrom: ended, moved: !works(almanac, ended), unknownYear: unknownYear(almanac, ended, day) };
}
