import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { add, localDate, localTime, optionalClocks, orderClocks, plainClocks, toInstant, type Amount, type AmountRule, type Calendar, type ClockName, type ClockRule, type Instant, type LedgerRules, type Match, type OrderClockName, type ProblemClockName, type Procedure } from '../../libs/core/index.js';
import { firstRung, rungTime, type LadderSetting } from '../../libs/core/loop/index.js';
import { shippedCalendar } from './calendars.js';

/** For whom and how much, when it falls due, and what rings when: `['ordinary, 5 wd', 'Thu 09-24 17:00', 'reminder Tue 09-22 17:00 · …']`. */
export type DateRow = [amount: string, due: string, ladder: string];

/** A clock of a complaint, or of a supervision order. */
export type DatedClock = ClockName | OrderClockName;

/** Every clock that a table of dates speaks of. */
export const tabled: readonly DatedClock[] = [...plainClocks, ...optionalClocks, 'finish', ...orderClocks];

/** A shipped procedure as it stands in its file; other specs hold it against the schema. */
export function shippedProcedure(name: string): Procedure {
  return parse(readFileSync(join(process.cwd(), 'procedures', `${name}.yaml`), 'utf8')) as Procedure;
}

type CalendarName = 'cn' | 'nl' | 'us-federal';

/** Every date of a clock that began at a local time (`2026-09-18 10:00`): each amount, the longest extension, and each step of the ladder with its first repeat. */
export function datesOf(procedure: Procedure, calendarName: CalendarName, start: string, clock: DatedClock): DateRow[] {
  const reader = readerOf(procedure, calendarName, start, ruleOf(procedure, clock));
  const { extend, redo, pause, interim } = procedure.clocks.finish;
  const { order } = procedure.supervision;
  const finish = lastOf(reader, procedure.clocks.finish);
  const more: Partial<Record<DatedClock, () => DateRow[]>> = {
    answer: () => (order?.clocks.answer.redo ?? []).map((line) => farthest(reader, 'further round', line)),
    finish: () => [...redo.map((line) => farthest(reader, 'further round', line)), ...extended(reader, finish, extend)],
    pauseEnds: () => [farthest(reader, 'longest pause', pause.max)],
    nextDate: () => [farthest(reader, 'farthest', interim.max)],
    milestone: () => [row(reader, 'on the day of finish', finish)],
    revisit: () => [farthest(reader, 'tried again', procedure.unreachable.again)],
    series: () => stepsAfter(reader, procedure.series.flatMap(({ after }) => after)),
  };
  return [...ownRows(reader), ...(more[clock]?.() ?? [])];
}

/** The same of a problem's clock, by the ledger of a procedure. */
export function ledgerDatesOf(procedure: Procedure, calendarName: CalendarName, start: string, clock: ProblemClockName): DateRow[] {
  const { ledger } = procedure;
  if (!ledger) return [];
  const reader = readerOf(procedure, calendarName, start, ledger.clocks[clock]);
  const finish = lastOf(reader, ledger.clocks.finish);
  const more: Partial<Record<ProblemClockName, () => DateRow[]>> = {
    finish: () => [...ledger.redo.map((line) => farthest(reader, 'further round', line)), ...extended(reader, finish, ledger.extend)],
    nextDate: () => [farthest(reader, 'farthest', ledger.interim.max)],
    milestone: () => [row(reader, 'on the day of finish', finish)],
    series: () => stepsAfter(reader, ledger.series.after),
  };
  return [...ownRows(reader), ...(more[clock]?.() ?? [])];
}

interface Reader {
  procedure: Procedure;
  calendar: Calendar;
  from: Instant;
  rule: Pick<ClockRule, 'amounts' | 'rungs'>;
}

function readerOf(procedure: Procedure, calendarName: CalendarName, start: string, rule: Reader['rule']): Reader {
  const calendar = shippedCalendar(calendarName);
  return { procedure, calendar, from: toInstant(calendar.zone, start.slice(0, 10), start.slice(11)), rule };
}

function ownRows(reader: Reader): DateRow[] {
  return reader.rule.amounts.flatMap((line) => cases(line.when).map(([label, danger]) => row(reader, `${label}, ${span(line)}`, counted(reader, line), danger)));
}

function lastOf(reader: Reader, { amounts }: Pick<ClockRule, 'amounts'>): Instant {
  return counted(reader, amounts.at(-1) ?? { amount: 0, unit: 'day' });
}

function farthest(reader: Reader, label: string, max: Amount & Pick<AmountRule, 'counting'>): DateRow {
  return row(reader, `${label}, ${span(max)}`, counted(reader, max));
}

function extended(reader: Reader, finish: Instant, { times, max }: LedgerRules['extend']): DateRow[] {
  const { calendar, procedure } = reader;
  return times > 0 ? [row(reader, `extended by ${span(max)}`, add(calendar, finish, max, { ...procedure.counting, outsideHours: 'asIs' }).at)] : [];
}

function stepsAfter(reader: Reader, steps: readonly Amount[]): DateRow[] {
  const each = new Map(steps.map((step) => [span(step), step]));
  return [...each.values()].map((step) => row(reader, `step after ${span(step)}`, counted(reader, step)));
}

function ruleOf({ clocks, supervision }: Procedure, clock: DatedClock): Pick<ClockRule, 'amounts' | 'rungs'> {
  if (clock !== 'answer' && clock !== 'judge') return clocks[clock] ?? { amounts: [], rungs: [] };
  return supervision.order?.clocks[clock] ?? { amounts: [], rungs: [] };
}

function counted({ procedure, calendar, from }: Reader, line: Amount & Pick<AmountRule, 'counting'>): Instant {
  return add(calendar, from, { amount: line.amount, unit: line.unit }, { ...procedure.counting, ...line.counting }).at;
}

function row({ calendar, from, rule: { rungs } }: Reader, label: string, due: Instant, danger = false): DateRow {
  const setting: LadderSetting = { rungs, calendar, danger, starred: false };
  const on = (at: Instant | null) => (at === null ? 'never' : said(calendar, from, at));
  const first = firstRung(setting, due, from);
  const ladder = rungs.flatMap(({ name }, no) => (no < first ? [] : [`${name} ${on(rungTime(setting, due, no))}`]));
  const again = rungs.at(-1)?.every ? [`again ${on(rungTime(setting, due, rungs.length))}`] : [];
  return [label, on(due), [...ladder, ...again].join(' · ')];
}

/** Each urgency that a line names apart, because danger waits for no office hours. */
function cases({ urgency, ...rest }: Match = {}): [label: string, danger: boolean][] {
  const others = Object.entries(rest).map(([key, value]) => (Array.isArray(value) ? value.join('/') : key));
  if (urgency === undefined) return [[others.join(' ') || 'ordinary', false]];
  return urgency.map((one) => [[one, ...others].join(' '), one === 'danger']);
}

const short = { minute: 'min', hour: 'h', day: 'd', workingDay: 'wd' } as const;
function span({ amount, unit }: Amount): string {
  return `${amount} ${short[unit]}`;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
function said({ zone }: Calendar, from: Instant, at: Instant): string {
  const date = localDate(zone, at);
  const sameYear = date.slice(0, 4) === localDate(zone, from).slice(0, 4);
  return `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${sameYear ? date.slice(5) : date} ${localTime(zone, at)}`;
}
