import { after, before, nextOfficeHour, type Amount, type Calendar, type Instant } from '../calendar/index.js';
import type { Rung } from '../procedure/index.js';

/** What a ladder needs to know to say when it rings. */
export interface LadderSetting {
  rungs: readonly Rung[];
  calendar: Calendar;
  /** Danger waits for no office hours. */
  danger: boolean;
  starred: boolean;
}

/** The rung with a number: past the end of the ladder the last rung repeats. */
export function rungOf(rungs: readonly Rung[], no: number): Rung | undefined {
  return rungs[no] ?? repeating(rungs);
}

/** When the rung with this number rings for a due date; null when there is none. A repeat is the next after `last`, where that is given. */
export function rungTime(ladder: LadderSetting, due: Instant, no: number, last?: Instant): Instant | null {
  const { rungs, calendar, danger } = ladder;
  const rung = rungOf(rungs, no);
  if (!rung) return null;
  const place = no < rungs.length ? no : rungs.length - 1;
  const plain = shift(calendar, due, rungs[place]);
  const every = ladder.starred ? (rung.everyStarred ?? rung.every) : rung.every;
  const at = no > place && every ? repeat(calendar, plain, every, no - place, last) : plain;
  return rung.officeHours && !danger ? nextOfficeHour(calendar, at) : at;
}

/** The first rung from `no` on that a newly armed clock rings: reminders before the due date are passed over once their hour has gone, what follows it is not. */
export function firstRung(ladder: LadderSetting, due: Instant, now: Instant, no = 0): number {
  let rung = no;
  while (isTooLate(ladder, due, now, ladder.rungs[rung])) rung += 1;
  return rung;
}

/** The first rung from `no` on that still lies ahead, whatever it is: a moved due date arms only those. */
export function nextRungAhead(ladder: LadderSetting, due: Instant, now: Instant, no = 0): number {
  let rung = no;
  while (hasPassed(ladder, due, now, rung)) rung += 1;
  return rung;
}

/** The n-th repeat. A star that comes and goes changes the distance midway: then the instant of the last one counts, not its number. */
function repeat(calendar: Calendar, plain: Instant, every: Amount, number: number, last: Instant | undefined): Instant {
  const nth = (n: number) => after(calendar, plain, { ...every, amount: every.amount * n });
  let n = number;
  if (last !== undefined) {
    while (nth(n) <= last) n += 1;
    while (n > 1 && nth(n - 1) > last) n -= 1;
  }
  return nth(n);
}

function hasPassed(ladder: LadderSetting, due: Instant, now: Instant, no: number): boolean {
  const at = rungTime(ladder, due, no);
  return at !== null && at <= now;
}

/** Its own hour decides, not that of the office for which it would wait: that may lie after the due date which it is to announce. */
function isTooLate({ calendar }: LadderSetting, due: Instant, now: Instant, rung: Rung | undefined): boolean {
  return typeof rung?.at === 'object' && 'before' in rung.at && before(calendar, due, rung.at.before) <= now;
}

function repeating(rungs: readonly Rung[]): Rung | undefined {
  const last = rungs.at(-1);
  return last?.every ? last : undefined;
}

function shift(calendar: Calendar, due: Instant, rung: Rung | undefined): Instant {
  if (!rung || rung.at === 'due') return due;
  return 'before' in rung.at ? before(calendar, due, rung.at.before) : after(calendar, due, rung.at.after);
}
