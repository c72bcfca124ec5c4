import { add, localDate, remainder, resume, type Amount, type Calendar, type Due, type Instant } from '../calendar/index.js';
import type { AmountRule, Party } from '../procedure/index.js';
import { firstRung, nextRungAhead, rungTime, type LadderSetting } from './ladder.js';
import type { Clock, Holder } from './subject.js';
import type { ClockEffect, Happening, KindRules, Loop } from './transition.js';

type Clocks = Record<string, Clock>;

/** Applies one effect to the clocks of a subject, in place; an effect on a clock that does not run is nothing. */
export function applyEffect<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  happening: Happening<L>,
  clocks: Clocks,
): void {
  if (effect.only && !effect.only(happening)) return;
  if (effect.each) {
    const stem = effect.clock.replace('*', '');
    effect.each(happening).forEach((until, index) => start(kind, { ...effect, until: () => until }, `${stem}${index + 1}`, happening, clocks));
    return;
  }
  const names = [effect.which?.(happening) ?? effect.clock].flat();
  if (effect.op === 'start') return names.forEach((name) => start(kind, effect, name, happening, clocks));
  for (const clock of names.flatMap((name) => named(clocks, name))) {
    const changed = change(kind, effect, happening, clock);
    if (changed) clocks[clock.name] = changed;
  }
}

/** The clock after one of its rungs rang: the next one armed, or spent. */
export function rung<L extends Loop>(
  kind: KindRules<L>,
  clock: Clock,
  happening: Happening<L>,
): Clock {
  const no = clock.nextRung + 1;
  const nextAt = rungTime(ladder(kind, clock.name, happening), clock.dueAt, no, clock.nextAt ?? undefined);
  return { ...clock, nextRung: no, nextAt, state: nextAt === null ? 'spent' : 'running' };
}

function named(clocks: Clocks, pattern: string): Clock[] {
  const stem = pattern.replace('*', '');
  return Object.values(clocks).filter(({ name }) => (pattern.endsWith('*') ? name.startsWith(stem) : name === pattern));
}

function change<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  happening: Happening<L>,
  clock: Clock,
): Clock | undefined {
  const { event, terms } = happening;
  const runs = clock.state === 'running';
  const setting = ladder(kind, clock.name, happening);
  switch (effect.op) {
    case 'stop':
      return clock.state === 'stopped' ? undefined : { ...clock, state: 'stopped', nextAt: null, left: undefined };
    case 'pause':
      return runs
        ? { ...clock, state: 'paused', nextAt: null, left: remainder(terms.calendar, event.at, clock.dueAt, clock.why.unit) }
        : undefined;
    case 'resume':
      return clock.state === 'paused' && clock.left
        ? rearmed({ ...clock, left: undefined }, resume(terms.calendar, event.at, clock.left, terms.procedure.counting), event.at, setting)
        : undefined;
    case 'continue':
      return clock.state === 'stopped' ? goOn({ ...clock, holder: holderFor(kind, effect, clock.name, happening, clock) }, event.at, setting) : undefined;
    case 'move': {
      const until = effect.until?.(happening, clock);
      const due = until === undefined ? undefined : dueOf(terms.calendar, until, clock);
      if (due && clock.state === 'paused') return { ...clock, left: remainder(terms.calendar, event.at, due.at, due.why.unit) };
      return due && runs ? rearmed(clock, due, event.at, setting) : undefined;
    }
    case 'hand': {
      const holder = holderFor(kind, effect, clock.name, happening, clock);
      return (runs || clock.state === 'paused') && holder !== clock.holder ? { ...clock, holder } : undefined;
    }
    case 'rearm': {
      // A rung that is due and has not been rung yet still rings.
      if (!runs || clock.nextAt === null || clock.nextAt <= event.at) return undefined;
      const nextAt = rungTime(setting, clock.dueAt, clock.nextRung, event.at);
      return nextAt === clock.nextAt ? undefined : { ...clock, nextAt };
    }
    case 'recount':
      return runs && clock.provisional ? recounted(kind, effect, clock, happening, setting) : undefined;
    case 'amend':
      return amended(kind, effect, happening, clock, setting);
    default:
      return undefined;
  }
}

/** A provisional due date counted again, now that the calendar knows the year; a date that stays keeps its rungs. */
function recounted<L extends Loop>(kind: KindRules<L>, effect: ClockEffect<L>, clock: Clock, happening: Happening<L>, setting: LadderSetting): Clock {
  const { terms, after, event } = happening;
  const { from, amount, unit, milliseconds } = clock.why;
  const line = kind.rule(terms, clock.name)?.amounts.find(({ when }) => kind.matches(when, after.standing));
  const given = effect.until?.(happening, clock);
  const due = given !== undefined
    ? dueOf(terms.calendar, given, clock)
    : milliseconds === undefined
      ? add(terms.calendar, from, { amount, unit }, { ...terms.procedure.counting, ...line?.counting })
      : resume(terms.calendar, from, { workingDays: amount, milliseconds, unit }, terms.procedure.counting);
  return due.at === clock.dueAt ? { ...clock, provisional: due.provisional, why: due.why } : rearmed(clock, due, event.at, setting);
}

/**
 * A clock under another version: rungs of two ladders bear different numbers, so that it always gets the next due number.
 * What runs goes on running: where nothing of a ladder that ends lies ahead, its last rung is owed. What stands still and
 * may go on one day keeps its date and only learns the new numbers; a paused clock learns them when it is resumed.
 */
function amended<L extends Loop>(kind: KindRules<L>, effect: ClockEffect<L>, happening: Happening<L>, clock: Clock, setting: LadderSetting): Clock | undefined {
  const { event, terms } = happening;
  const asItIs: Due = { at: clock.dueAt, provisional: clock.provisional, why: clock.why };
  if (clock.state === 'stopped') return mayGoOn(kind, clock.name) ? { ...rearmed(clock, asItIs, event.at, setting), state: 'stopped', nextAt: null } : undefined;
  if (clock.state === 'paused') return undefined;
  const until = effect.until?.(happening, clock);
  const anew = rearmed(clock, until === undefined ? asItIs : dueOf(terms.calendar, until, clock), event.at, setting);
  const last = setting.rungs.length - 1;
  if (clock.state === 'spent' || anew.state === 'running' || last < 0) return anew;
  return { ...anew, state: 'running', nextRung: last, nextAt: rungTime(setting, anew.dueAt, last) };
}

/** Some move lets it go on at its old date. */
function mayGoOn<L extends Loop>({ table }: KindRules<L>, name: string): boolean {
  return Object.values(table).some(({ clocks = [] }) => clocks.some(({ op, clock }) => op === 'continue' && clock === name));
}

function start<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  name: string,
  happening: Happening<L>,
  clocks: Clocks,
): void {
  const { event, terms } = happening;
  const since = effect.since?.(happening) ?? event.at;
  const until = effect.until?.(happening);
  const due = until !== undefined ? dueOf(terms.calendar, until, { startedAt: since }) : counted(kind, effect, name, happening, since);
  const setting = ladder(kind, name, happening);
  const dueNo = (clocks[name]?.dueNo ?? 0) + 1;
  const nextRung = firstRung(setting, due.at, terms.now);
  const nextAt = rungTime(setting, due.at, nextRung);
  clocks[name] = {
    name,
    holder: holderFor(kind, effect, name, happening),
    state: nextAt === null ? 'spent' : 'running',
    startedAt: since,
    dueAt: due.at,
    dueNo,
    nextRung,
    nextAt,
    provisional: due.provisional,
    why: due.why,
  };
}

/** The amount that the procedure gives this subject, counted by the calendar. */
function counted<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  name: string,
  happening: Happening<L>,
  since: Instant,
): Due {
  const { after, terms } = happening;
  const rules: readonly (AmountRule | Amount)[] = effect.amounts?.(happening) ?? kind.rule(terms, name)?.amounts ?? [];
  const rule = rules.find((line) => kind.matches('when' in line ? line.when : undefined, after.standing));
  if (!rule) throw new Error(`procedure ${terms.procedure.procedure}@${terms.procedure.version} gives no amount for ${name}`);
  const counting = 'counting' in rule && rule.counting ? { ...terms.procedure.counting, ...rule.counting } : terms.procedure.counting;
  return add(terms.calendar, since, { amount: rule.amount, unit: rule.unit }, counting);
}

/** A due date that a command names is its own explanation. */
function dueOf(calendar: Calendar, until: Instant | Due, clock: Pick<Clock, 'startedAt'> & Partial<Clock>): Due {
  if (typeof until !== 'string') return until;
  const { zone } = calendar;
  return {
    at: until,
    provisional: false,
    why: {
      from: clock.startedAt, startedOn: localDate(zone, clock.startedAt), amount: 0, unit: clock.why?.unit ?? 'day', skipped: [], workedWeekend: [],
      lastDay: localDate(zone, until), zone, calendar: calendar.calendar,
    },
  };
}

function rearmed(clock: Clock, due: Due, now: Instant, setting: LadderSetting): Clock {
  const nextRung = nextRungAhead(setting, due.at, now);
  const nextAt = rungTime(setting, due.at, nextRung);
  return {
    ...clock, state: nextAt === null ? 'spent' : 'running', dueAt: due.at, dueNo: clock.dueNo + 1, nextRung, nextAt,
    provisional: due.provisional, why: due.why,
  };
}

/** At its old due date, as if it had never stopped: what should have rung meanwhile rings now. */
function goOn(clock: Clock, now: Instant, setting: LadderSetting): Clock {
  const byNumber = rungTime(setting, clock.dueAt, clock.nextRung);
  const ahead = rungTime(setting, clock.dueAt, clock.nextRung, now);
  // Repeats that were counted in the small steps of a star are not waited for in large ones.
  const nextAt = byNumber !== null && ahead !== null && ahead < byNumber ? ahead : byNumber;
  return { ...clock, state: nextAt === null ? 'spent' : 'running', nextAt };
}

function ladder<L extends Loop>(
  kind: KindRules<L>,
  name: string,
  { after, terms }: Happening<L>,
): LadderSetting {
  return {
    rungs: kind.rule(terms, name)?.rungs ?? [],
    calendar: terms.calendar,
    danger: kind.isDanger(after.standing),
    starred: kind.isStarred(after.standing),
  };
}

function holderFor<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  name: string,
  happening: Happening<L>,
  clock?: Clock,
): Holder {
  const named = effect.owedBy?.(happening);
  if (named) return named;
  const party: Party | undefined = effect.holder?.(happening) ?? kind.rule(happening.terms, name)?.holder;
  const holder = party && kind.holder(party, happening.after.standing);
  return holder ?? clock?.holder ?? 'role:coordinator';
}
