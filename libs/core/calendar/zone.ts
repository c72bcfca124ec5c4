import { type CivilDay, DAY, toDate, toDay, toTime } from './civil-day.js';
import { fromMillis, type Instant, toMillis } from './instant.js';
import { offsetAt } from './zone-offset.js';

/** What a clock on the wall shows: the local day and the milliseconds since its midnight, as if it had 24 hours. */
export interface WallTime {
  day: CivilDay;
  time: number;
}

/** The wall time of a zone at an instant in milliseconds. */
export function wallTime(zone: string, ms: number): WallTime {
  const local = ms + offsetAt(zone, ms);
  const day = Math.floor(local / DAY);
  return { day, time: local - day * DAY };
}

/** The instant in milliseconds at which a wall shows this time, and whether a change of the clocks made that a choice. */
export function wallInstant(zone: string, { day, time }: WallTime): { ms: number; shifted: boolean } {
  const local = day * DAY + time;
  const before = offsetAt(zone, local - DAY);
  const after = offsetAt(zone, local + DAY);
  if (before === after) return { ms: local - before, shifted: false };
  const early = local - before;
  const late = local - after;
  const shownEarly = offsetAt(zone, early) === before;
  const shownLate = offsetAt(zone, late) === after;
  // Shown twice (clocks went back): the earlier. Never shown (they went forward): by the old clock, so just as much later.
  if (shownEarly === shownLate) return { ms: shownEarly ? Math.min(early, late) : early, shifted: true };
  return { ms: shownEarly ? early : late, shifted: false };
}

/** The local date `YYYY-MM-DD` of a zone (IANA name) at an instant. */
export function localDate(zone: string, at: Instant): string {
  return toDate(wallTime(zone, toMillis(at)).day);
}

/** The local time of day `HH:mm` of a zone at an instant, seconds cut off. */
export function localTime(zone: string, at: Instant): string {
  return new Date(wallTime(zone, toMillis(at)).time).toISOString().slice(11, 16);
}

/** The instant of a local date and time `HH:mm`: a time that the clocks skip moves forward by the gap, one shown twice is the earlier. */
export function toInstant(zone: string, date: string, time: string): Instant {
  return fromMillis(wallInstant(zone, { day: toDay(date), time: toTime(time) }).ms);
}
