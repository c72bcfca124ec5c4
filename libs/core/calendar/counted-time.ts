import { type Almanac, workingDayFrom } from './almanac.js';
import type { CivilDay } from './civil-day.js';
import { wallInstant, wallTime } from './zone.js';

/**
 * A line of time from which the days that do not count are cut out, so that what a pause leaves can be measured on it
 * to the millisecond. `next` gives the first counting day not before a day.
 */
export interface CountedTime {
  zone: string;
  next(day: CivilDay): CivilDay;
}

/** The line on which only working days have a length. */
export function workingTime(almanac: Almanac): CountedTime {
  return { zone: almanac.zone, next: (day) => workingDayFrom(almanac, day) };
}

/** The line on which every day counts. */
export function plainTime(zone: string): CountedTime {
  return { zone, next: (day) => day };
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

/** Milliseconds of counting days between two moments, the first of them on the line. */
export function measure({ zone, next }: CountedTime, from: number, to: number): number {
  const last = wallTime(zone, to).day;
  let total = 0;
  let at = from;
  for (let { day } = wallTime(zone, from); day < last; ) {
    total += room(zone, day, at);
    day = next(day + 1);
    at = midnight(zone, day);
    if (day > last) return total;
  }
  return total + to - at;
}

/** The moment that many milliseconds of counting days after a moment on the line. */
export function advance({ zone, next }: CountedTime, from: number, milliseconds: number): number {
  let at = from;
  let left = milliseconds;
  for (let { day } = wallTime(zone, from); left >= room(zone, day, at); ) {
    left -= room(zone, day, at);
    day = next(day + 1);
    at = midnight(zone, day);
  }
  return at + left;
}

function midnight(zone: string, day: CivilDay): number {
  return wallInstant(zone, { day, time: 0 }).ms;
}

/** What is left of a day; never below nothing, where clocks that go back across midnight show it twice. */
function room(zone: string, day: CivilDay, at: number): number {
  return Math.max(midnight(zone, day + 1) - at, 0);
}
