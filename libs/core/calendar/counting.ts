import type { Instant } from './instant.js';

/** Minutes and hours run round the clock; days and working days are counted as dates of the calendar's zone. */
export type Unit = 'minute' | 'hour' | 'day' | 'workingDay';

/** A span as a procedure writes it, never negative; days and working days are whole numbers. */
export interface Amount {
  amount: number;
  unit: Unit;
}

/** How a procedure counts days and working days; each has a default. */
export interface Counting {
  /** Whether the day of start is itself the first day; default false. */
  dayOfStart?: boolean;
  /** When on the last day it falls due: `closes` (default), `sameTime` (the hour of the start) or a local `HH:mm`. */
  dueHour?: string;
  /** What comes after closing or on a day off counts as received when the office next opens (default), or as it is. */
  outsideHours?: 'nextWorkingDay' | 'asIs';
  /** Where a `day` clock ends whose last day is off: default on the next working day. */
  endsOnHoliday?: 'nextWorkingDay' | 'stays';
}

/** A due date with its reasons. */
export interface Due {
  at: Instant;
  /** True when a day that was looked at lies in a year whose notice is not loaded: compute again once it is. */
  provisional: boolean;
  why: DueExplanation;
}

/** Why a due date is what it is. Data, not text: the console turns it into a sentence. */
export interface DueExplanation {
  from: Instant;
  /** Local date counted from, after a move by `movedStart`. */
  startedOn: string;
  amount: number;
  unit: Unit;
  /** Only after a pause: what was left beyond whole days. */
  milliseconds?: number;
  /** Days off passed over after the start; for plain days only those that moved the end. */
  skipped: { date: string; because: 'weekend' | 'holiday' }[];
  /** Made-up working weekend days that counted. */
  workedWeekend: string[];
  lastDay: string;
  zone: string;
  calendar: string;
  movedStart?: 'outsideHours';
  movedEnd?: 'endsOnHoliday' | 'season';
  /** The first year without a notice among the days looked at. */
  unknownYear?: number;
  /** The clocks change just then: the due time was skipped and moved forward, or is shown twice and means the earlier. */
  dstShift?: boolean;
}
