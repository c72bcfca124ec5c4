import { type Almanac, workingDayFrom } from './almanac.js';
import type { CivilDay } from './civil-day.js';
import { wallInstant, wallTime } from './zone.js';

/**
 * A line of time from which the days that do not count are cut out, so that what a pause leaves can be kept on it to
 * the millisecond.
 */
export interface CountedTime {
  zone: string;
  /** The first counting day not before a day. */
  next(day: CivilDay): CivilDay;
  /** The last counting day not after a day. */
  previous(day: CivilDay): CivilDay;
}

/** The line on which only working days have a length. */
export function workingTime(almanac: Almanac): CountedTime {
  return {
    zone: almanac.zone,
    next: (day) => workingDayFrom(almanac, day),
    previous: (day) => workingDayFrom(almanac, day, -1),
  };
}

/** The line on which every day counts. */
export function plainTime(zone: string): CountedTime {
  return { zone, next: (day) => day, previous: (day) => day };
}

/** The same moment on the line: itself, or the first moment of the next counting day. */
export function onLine({ zone, next }: CountedTime, ms: number): number {
  const { day } = wallTime(zone, ms);
  const counting = next(day);
  return counting === day ? ms : midnight(zone, counting);
}

/** The same local time n counting days later, from a moment on the line. */
export function daysLater({ zone, next }: CountedTime, ms: number, n: number): number {
  if (n === 0) return ms;
  const { day, time } = wallTime(zone, ms);
  let at = day;
  for (let left = n; left > 0; left -= 1) at = next(at + 1);
  return wallInstant(zone, { day: at, time }).ms;
}

/** Counting days after the day of `from` up to the day of `to`. */
export function daysBetween({ zone, next }: CountedTime, from: number, to: number): number {
  const last = wallTime(zone, to).day;
  let n = 0;
  for (let day = next(wallTime(zone, from).day + 1); day <= last; day = next(day + 1)) n += 1;
  return n;
}

/** Milliseconds from a moment on the line to one later or earlier on the same day; of a later day off nothing counts. */
export function withinDay({ zone }: CountedTime, from: number, to: number): number {
  const { day } = wallTime(zone, from);
  return wallTime(zone, to).day === day ? to - from : midnight(zone, day + 1) - from;
}

/** The moment so many milliseconds of the line after another, or before it if they are negative. An exact end of a day stays its end, an exact beginning its beginning. */
export function advance({ zone, next, previous }: CountedTime, from: number, milliseconds: number): number {
  let { day } = wallTime(zone, from);
  let at = from;
  let left = milliseconds;
  for (let end = midnight(zone, day + 1); left > end - at; end = midnight(zone, day + 1)) {
    left -= Math.max(end - at, 0);
    day = next(day + 1);
    at = midnight(zone, day);
  }
  for (let start = midnight(zone, day); -left > at - start; start = midnight(zone, day)) {
    left += Math.max(at - start, 0);
    day = previous(day - 1);
    at = midnight(zone, day + 1);
  }
  return at + left;
}

function midnight(zone: string, day: CivilDay): number {
  return wallInstant(zone, { day, time: 0 }).ms;
}
