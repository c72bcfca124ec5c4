import { localDate, localTime, toInstant, type Instant } from '@bihuan/core';
import type { Note, Remark } from './report.js';
import { writtenTime, type Order, type WrittenTime } from './written-date.js';

const EARLIEST = '1990-01-01';
const DAY = 86_400_000;

/** An instant that a row gives, and what had to be guessed to know it. */
export interface GivenTime {
  at: Instant;
  dayOnly: boolean;
  note?: Note;
}

/** When a row says that something was; or why that cannot be believed. `now` is the time of the import. */
export function givenTime(value: string, zone: string, now: Instant, order?: Order): GivenTime | Remark {
  const written = writtenTime(value, order);
  if (!written) return { reason: 'bad_date', value };
  const { at, change } = instantOf(written, zone);
  const guessed = written.guessed !== undefined;
  const early = localDate(zone, at) < EARLIEST;
  const late = Date.parse(at) > Date.parse(now) + DAY;
  // A guess that leads where nothing can be is no guess to rely on.
  if (guessed && (early || late)) return { reason: 'bad_date', value };
  if (early) return { reason: 'past_date', value };
  if (late) return { reason: 'future_date', value };
  const what = guessed ? 'date_guessed' : change;
  const note: Note | undefined = what && { what, value, taken: at };
  return { at, dayOnly: written.dayOnly, ...(note ? { note } : {}) };
}

/** Hours after midnight belong to the next day where the mapping says that a night has its name from the evening. */
export function givenNight(night: string, hour: string, nightEnds: number, zone: string, now: Instant): GivenTime | Remark {
  const value = `${night} ${hour}`;
  const day = writtenTime(night);
  if (!day?.dayOnly || !/^(\d|1\d|2[0-3])$/.test(hour)) return { reason: 'bad_date', value };
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + (Number(hour) < nightEnds ? 1 : 0))).toISOString().slice(0, 10);
  return givenTime(`${date} ${hour}:00`, zone, now);
}

function instantOf({ year, month, day, hour, minute, second, offset }: WrittenTime, zone: string): { at: Instant; change?: 'date_shifted' | 'date_twice' } {
  if (offset !== undefined) return { at: new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second)).toISOString() };
  const two = (number: number) => String(number).padStart(2, '0');
  const wall = `${two(hour)}:${two(minute)}`;
  const local = toInstant(zone, `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, wall);
  const at = new Date(Date.parse(local) + second * 1000).toISOString();
  if (localTime(zone, local) !== wall) return { at, change: 'date_shifted' };
  return showsAgain(zone, local, wall) ? { at, change: 'date_twice' } : { at };
}

/** Where clocks are put back they show an hour, or half of one, a second time; the first is taken. */
function showsAgain(zone: string, at: Instant, wall: string): boolean {
  return [30, 60, 120].some((minutes) => {
    const later = new Date(Date.parse(at) + minutes * 60_000).toISOString();
    return localTime(zone, later) === wall;
  });
}
