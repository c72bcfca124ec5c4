import { add, remainder, resume, type Amount, type Due, type Instant } from '../calendar/index.js';
import type { AmountRule, Party } from '../procedure/index.js';
import type { Command, Event } from './command.js';
import { firstRung, nextRungAhead, rungTime, type LadderSetting } from './ladder.js';
import type { Clock, Holder, Subject } from './subject.js';
import type { ClockEffect, Happening, KindRules, Loop, SubjectOf } from './transition.js';

type Clocks = Record<string, Clock>;

/** Applies one effect to the clocks of a subject, in place; an effect on a clock that does not run is nothing. */
export function applyEffect<L extends Loop>(
  kind: KindRules<L>,
  effect: ClockEffect<L>,
  happening: Happening<L>,
  clocks: Clocks,
): void {
  if (effect.only && !effect.only(happening)) return;
  const name = effect.which?.(happening) ?? effect.clock;
  if (effect.each) {
    const stem = name.replace('*', '');
    effect.each(happening).forEach((until, index) => start(kind, { ...effect, until: () => until }, `${stem}${index + 1}`, happening, clocks));
    return;
  }
  if (effect.op === 'start') return start(kind, effect, name, happening, clocks);
  for (const clock of named(clocks, name)) {
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
  const nextAt = rungTime(ladder(kind, clock.name, happening), clock.dueAt, no);
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
        ? rearmed({ ...clock, left: undefined }, resume(terms.calendar, event.at, clock.left), event.at, setting)
        : undefined;
    case 'continue':
      return clock.state === 'stopped' ? goOn({ ...clock, holder: holderFor(kind, effect, clock.name, happening, clock) }, setting) : undefined;
    case 'move': {
      const until = effect.until?.(happening);
      return until !== undefined && runs ? rearmed(clock, dueOf(until, clock), event.at, setting) : undefined;
    }
    case 'hand':
      return runs || clock.state === 'paused' ? { ...clock, holder: holderFor(kind, effect, clock.name, happening, clock) } : undefined;
    case 'rearm': {
      if (!runs) return undefined;
      const no = clock.dueAt <= event.at ? nextRungAhead(setting, clock.dueAt, event.at, clock.nextRung) : clock.nextRung;
      return { ...clock, nextRung: no, nextAt: rungTime(setting, clock.dueAt, no) };
    }
    case 'recount':
      return runs && clock.provisional ? recounted(kind, clock, happening, setting) : undefined;
    default:
      return undefined;
  }
}

/** A provisional due date counted again, now that the calendar knows the year; a date that stays keeps its rungs. */
function recounted<L extends Loop>(kind: KindRules<L>, clock: Clock, happening: Happening<L>, setting: LadderSetting): Clock {
  const { terms, after, event } = happening;
  const { from, amount, unit, milliseconds } = clock.why;
  const line = kind.rule(terms, clock.name)?.amounts.find(({ when }) => kind.matches(when, after.standing));
  const due =
    milliseconds === undefined
      ? add(terms.calendar, from, { amount, unit }, { ...terms.procedure.counting, ...line?.counting })
      : resume(terms.calendar, from, { workingDays: amount, milliseconds, unit });
  return due.at === clock.dueAt ? { ...clock, provisional: due.provisional, why: due.why } : rearmed(clock, due, event.at, setting);
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
  const due = until !== undefined ? dueOf(until, { startedAt: since }) : counted(kind, effect, name, happening, since);
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
function dueOf(until: Instant | Due, clock: Pick<Clock, 'startedAt'> & Partial<Clock>): Due {
  if (typeof until !== 'string') return until;
  const unit = clock.why?.unit ?? 'day';
  return {
    at: until,
    provisional: false,
    why: {
      from: clock.startedAt, startedOn: clock.startedAt.slice(0, 10), amount: 0, unit, skipped: [], workedWeekend: [],
      lastDay: until.slice(0, 10), zone: clock.why?.zone ?? 'UTC', calendar: clock.why?.calendar ?? '',
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
function goOn(clock: Clock, setting: LadderSetting): Clock {
  const nextAt = rungTime(setting, clock.dueAt, clock.nextRung);
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
  const party: Party | undefined = effect.holder?.(happening) ?? kind.rule(happening.terms, name)?.holder;
  const holder = party && kind.holder(party, happening.after.standing);
  return holder ?? clock?.holder ?? 'role:coordinator';
}
