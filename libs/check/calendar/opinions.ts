import type { Calendar, Counting, Unit } from '@bihuan/core';

import type { Reader } from '../rows.js';
import { dueDates } from './due-dates.js';
import { rungInstants } from './rung-instants.js';

/** An amount counted from an instant. */
export interface DueAsked {
  from: string;
  amount: number;
  unit: Unit;
  counting: Counting;
  /** The part of the year into which it is moved, if any. */
  season?: { from: string; to: string };
}

/** When it falls due by the second opinion. */
export interface DueOpinion {
  at: string;
  lastDay: string;
  /** Into its season. */
  moved: boolean;
  provisional: boolean;
}

/** A rung of a due date. */
export interface RungAsked {
  due: string;
  /** Negative before the due date. */
  amount: number;
  unit: Unit;
  /** From the rung itself to its repeat; 0 for none. */
  distance: number;
  distanceUnit: Unit;
  office: boolean;
}

const DAY = 86_400_000;

/** Days and working days counted in SQL, in the order asked. */
export async function dueOpinions(reader: Reader, calendar: Calendar, asked: readonly DueAsked[]): Promise<DueOpinion[]> {
  if (asked.length === 0) return [];
  const days = asked.map(({ from, amount }) => [Date.parse(from), Date.parse(from) + amount * 3 * DAY] as const);
  const { rows } = await reader.query<DueOpinion>(dueDates, [
    ...calendarValues(calendar, days.flat()),
    asked.map(({ from }) => from),
    asked.map(({ amount }) => amount),
    asked.map(({ unit }) => unit),
    asked.map(({ counting }) => counting.dayOfStart ?? false),
    asked.map(({ counting }) => (counting.dueHour === 'closes' ? null : (counting.dueHour ?? null))),
    asked.map(({ counting }) => counting.outsideHours === 'asIs'),
    asked.map(({ counting }) => counting.endsOnHoliday === 'stays'),
    asked.map(({ season }) => season?.from ?? null),
    asked.map(({ season }) => season?.to ?? null),
  ]);
  return rows;
}

/** Instants of rungs worked out in SQL, in the order asked. */
export async function rungOpinions(reader: Reader, calendar: Calendar, asked: readonly RungAsked[]): Promise<string[]> {
  if (asked.length === 0) return [];
  const away = ({ amount, unit }: { amount: number; unit: Unit }) => (unit === 'day' || unit === 'workingDay' ? amount : 0) * 3 * DAY;
  const days = asked.flatMap(({ due, distance, distanceUnit, ...first }) => {
    const near = Date.parse(due) + away(first);
    return [Date.parse(due), near, near + away({ amount: distance, unit: distanceUnit })];
  });
  const { rows } = await reader.query<{ at: string }>(rungInstants, [
    ...calendarValues(calendar, days),
    asked.map(({ due }) => due),
    asked.map(({ amount }) => amount),
    asked.map(({ unit }) => unit),
    asked.map(({ distance }) => distance),
    asked.map(({ distanceUnit }) => distanceUnit),
    asked.map(({ office }) => office),
  ]);
  return rows.map(({ at }) => at);
}

/** What both statements want of a calendar: its days from well before the first of the instants to well after the last. */
function calendarValues({ zone, weekend, years, officeHours }: Calendar, instants: readonly number[]): unknown[] {
  const date = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const first = instants.reduce((a, b) => Math.min(a, b));
  const last = instants.reduce((a, b) => Math.max(a, b));
  return [
    zone, weekend, years.flatMap(({ holidays }) => holidays), years.flatMap(({ workdays }) => workdays), years.map(({ year }) => year),
    date(first - 60 * DAY), date(last + 60 * DAY), officeHours.opens, officeHours.closes,
  ];
}
