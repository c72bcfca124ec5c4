import { almanacOf, because, officeFrom, works } from './almanac.js';
import type { Calendar } from './calendar.js';
import { toDay, yearOf } from './civil-day.js';
import { fromMillis, type Instant, toMillis } from './instant.js';
import { wallInstant, wallTime } from './zone.js';

/** Whether a local date is a working day, whether the year's notice is known, and what sets the day apart if anything does. */
export function isWorkingDay(
  calendar: Calendar,
  localDate: string,
): { working: boolean; known: boolean; because?: 'weekend' | 'holiday' | 'madeUp' } {
  const almanac = almanacOf(calendar);
  const day = toDay(localDate);
  const why = because(almanac, day);
  const answer = { working: works(almanac, day), known: almanac.years.has(yearOf(day)) };
  return why === undefined ? answer : { ...answer, because: why };
}

/** The first instant not before `at` inside office hours, opening and closing time included: rungs that speak to people wait for the office. */
export function nextOfficeHour(calendar: Calendar, at: Instant): Instant {
  const ms = toMillis(at);
  const wall = wallTime(calendar.zone, ms);
  const open = officeFrom(almanacOf(calendar), wall);
  // Unchanged means inside: the way back through the wall clock could land in the other of two like hours.
  return open === wall ? at : fromMillis(Math.max(ms, wallInstant(calendar.zone, open).ms));
}
