/** A local date as a whole number of days since 1970-01-01: cheap to step, to compare and to keep in sets. */
export type CivilDay = number;

/** Milliseconds in a day of 24 hours. */
export const DAY = 86_400_000;

/** The day of a `YYYY-MM-DD` date; throws RangeError for a date that does not exist, such as 2026-02-30. */
export function toDay(date: string): CivilDay {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00.000Z`) / DAY : Number.NaN;
  if (Number.isNaN(day) || toDate(day) !== date) throw new RangeError(`not a date: ${date}`);
  return day;
}

const dates = new Map<CivilDay, string>();

/** Thirty years of days; explanations name the same few over and over, and writing a date costs most of a due date. */
const REMEMBERED_DATES = 11_000;

/** The `YYYY-MM-DD` date of a day. */
export function toDate(day: CivilDay): string {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    if (dates.size >= REMEMBERED_DATES) dates.clear();
    dates.set(day, date);
  }
  return date;
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekday(day: CivilDay): number {
  // 1970-01-01 was a Thursday; the second modulo keeps days before it positive.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year of the era in which a day lies. */
export function yearOf(day: CivilDay): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Milliseconds after midnight of `HH:mm`, `24:00` being the end of the day; throws RangeError for anything else. */
export function toTime(clock: string): number {
  if (!/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(clock)) throw new RangeError(`not a time of day: ${clock}`);
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000;
}
