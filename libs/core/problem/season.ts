import { localDate, localTime, toInstant, type Calendar, type Due, type Instant } from '../calendar/index.js';
import { toDate, toDay } from '../calendar/civil-day.js';
import type { Season } from './payloads.js';

/** Whether a local date lies in the season; without one the whole year does. */
export function isInSeason(season: Season | null, date: string): boolean {
  if (!season) return true;
  const day = date.slice('YYYY-'.length);
  return season.from <= season.to ? day >= season.from && day <= season.to : day >= season.from || day <= season.to;
}

/** A look outside the season proves nothing: it moves to the first day of the next one, at the hour at which it was due. */
export function movedIntoSeason(due: Due, season: Season | null, { zone }: Calendar): Due {
  const date = localDate(zone, due.at);
  if (!season || isInSeason(season, date)) return due;
  const year = Number(date.slice(0, 'YYYY'.length));
  const lastDay = `${date.slice('YYYY-'.length) < season.from ? year : year + 1}-${season.from}`;
  return { ...due, at: toInstant(zone, lastDay, localTime(zone, due.at)), why: { ...due.why, lastDay, movedEnd: 'season' } };
}

/** Whole days in the season after one instant, up to another. */
export function daysInSeason(season: Season | null, since: Instant, now: Instant, { zone }: Calendar): number {
  const [from, to] = [toDay(localDate(zone, since)), toDay(localDate(zone, now))];
  if (!season) return Math.max(0, to - from);
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => toDate(from + index + 1)).filter((date) => isInSeason(season, date)).length;
}

/** A season has days that every year has. */
export function isSeason({ from, to }: Season): boolean {
  return [from, to].every((day) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && existsEveryYear(day));
}

function existsEveryYear(day: string): boolean {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return date <= ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
