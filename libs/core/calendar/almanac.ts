import type { Calendar } from './calendar.js';
import { type CivilDay, toDate, toDay, toTime, weekday, yearOf } from './civil-day.js';
import type { WallTime } from './zone.js';

type Named = 'holiday' | 'madeUp';

/** Why a day is off or, on a weekend, worked; nothing for a common working day. */
export type Because = 'weekend' | 'holiday' | 'madeUp';

/** A calendar made ready for stepping from day to day. */
export interface Almanac {
  zone: string;
  opens: number;
  closes: number;
  weekend: ReadonlySet<number>;
  named: ReadonlyMap<CivilDay, Named>;
  years: ReadonlySet<number>;
}

const almanacs = new WeakMap<Calendar, Almanac>();

/** The almanac of a calendar, made once; throws RangeError when the calendar contradicts itself. */
export function almanacOf(calendar: Calendar): Almanac {
  let almanac = almanacs.get(calendar);
  if (almanac === undefined) {
    almanac = compile(calendar);
    almanacs.set(calendar, almanac);
  }
  return almanac;
}

function compile({ zone, weekend, officeHours, years }: Calendar): Almanac {
  const named = new Map<CivilDay, Named>();
  for (const { year, holidays, workdays } of years) {
    const name = (date: string, as: Named): void => {
      const day = toDay(date);
      if (yearOf(day) !== year) throw new RangeError(`${date} stands under the year ${year}`);
      if (named.has(day) && named.get(day) !== as) throw new RangeError(`${date} is both holiday and working day`);
      named.set(day, as);
    };
    for (const date of holidays) name(date, 'holiday');
    for (const date of workdays) name(date, 'madeUp');
  }
  const opens = toTime(officeHours.opens);
  const closes = toTime(officeHours.closes);
  if (opens >= closes) throw new RangeError(`the office closes at ${officeHours.closes} before it opens`);
  const off = new Set(weekend);
  // Without one working weekday a search for the next working day would never end.
  if ([1, 2, 3, 4, 5, 6, 7].every((iso) => off.has(iso))) throw new RangeError('a weekend of seven days');
  return { zone, opens, closes, weekend: off, named, years: new Set(years.map(({ year }) => year)) };
}

/** What sets a day apart from a common working day. */
export function because(almanac: Almanac, day: CivilDay): Because | undefined {
  return almanac.named.get(day) ?? (almanac.weekend.has(weekday(day)) ? 'weekend' : undefined);
}

/** Whether the office works on a day. */
export function works(almanac: Almanac, day: CivilDay): boolean {
  const named = almanac.named.get(day);
  return named === undefined ? !almanac.weekend.has(weekday(day)) : named === 'madeUp';
}

/** The first working day that is not before `day`, or with a step of -1 the last that is not after it. */
export function workingDayFrom(almanac: Almanac, day: CivilDay, step: 1 | -1 = 1): CivilDay {
  let at = day;
  while (!works(almanac, at)) at += step;
  return at;
}

/** The n-th working day strictly after `day`, or with a step of -1 before it; `day` itself for n = 0. */
export function workingDaysAway(almanac: Almanac, day: CivilDay, n: number, step: 1 | -1 = 1): CivilDay {
  let at = day;
  for (let left = n; left > 0; left -= 1) at = workingDayFrom(almanac, at + step, step);
  return at;
}

/** The first moment of office hours that is not before a wall time; closing time still belongs to the day. */
export function officeFrom(almanac: Almanac, wall: WallTime): WallTime {
  if (works(almanac, wall.day) && wall.time <= almanac.closes) {
    return wall.time < almanac.opens ? { day: wall.day, time: almanac.opens } : wall;
  }
  return { day: workingDayFrom(almanac, wall.day + 1), time: almanac.opens };
}

/** The first year from one day to another whose notice is not loaded. */
export function unknownYear(almanac: Almanac, from: CivilDay, to: CivilDay): number | undefined {
  const last = yearOf(to);
  for (let year = yearOf(from); year <= last; year += 1) if (!almanac.years.has(year)) return year;
  return undefined;
}

/** The days off and the made-up working days between two days, both included, as explanations name them. */
export function passedOver(almanac: Almanac, from: CivilDay, to: CivilDay) {
  const skipped: { date: string; because: 'weekend' | 'holiday' }[] = [];
  const workedWeekend: string[] = [];
  for (let day = from; day <= to; day += 1) {
    const why = because(almanac, day);
    if (why === 'madeUp') workedWeekend.push(toDate(day));
    else if (why !== undefined) skipped.push({ date: toDate(day), because: why });
  }
  return { skipped, workedWeekend };
}
