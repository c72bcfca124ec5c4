import { evolve, openedUnder, type Clock, type ClockMark } from '@bihuan/core';

import type { Dossier, HistoryLine } from './dossiers.js';
import type { AnyRules, AnySubject } from './kinds.js';

/** One line of a history with what stood before it and what it made. */
export interface Step {
  event: HistoryLine['event'];
  before: AnySubject | null;
  after: AnySubject;
  /** The clocks as the lines before had left them. */
  marks: Readonly<Record<string, ClockMark>>;
}

/** A history told again from its first line; `broken` where it could not be told to its end. */
export interface Retold {
  steps: readonly Step[];
  last: AnySubject;
  marks: Readonly<Record<string, ClockMark>>;
  broken?: { seq: number; why: string };
}

const told = new WeakMap<Dossier, Retold>();

/** Tells the history of a subject again, once for all lines that ask. */
export function retell(dossier: Dossier, rules: AnyRules): Retold {
  const known = told.get(dossier) ?? retelling(dossier, rules);
  told.set(dossier, known);
  return known;
}

function retelling({ district, id, kind, number, procedure, history }: Dossier, rules: AnyRules): Retold {
  const steps: Step[] = [];
  let marks: Readonly<Record<string, ClockMark>> = {};
  const came = openedUnder(history.map(({ event }) => event), procedure);
  let subject: AnySubject = { district, id, kind: kind as AnySubject['kind'], number, state: '', version: 0, procedure: came, standing: {}, clocks: {} };
  for (const { seq, event } of history) {
    try {
      const before = subject.version === 0 ? null : { ...subject, clocks: clocksOf(marks) };
      const after = evolve(rules, subject, event);
      steps.push({ event, before, after, marks });
      marks = { ...marks, ...Object.fromEntries(event.clocks.map((mark) => [mark.name, mark])) };
      subject = after;
    } catch (error) {
      return { steps, last: subject, marks, broken: { seq, why: error instanceof Error ? error.message : String(error) } };
    }
  }
  return { steps, last: subject, marks };
}

/** Clocks as far as the history knows them: what it does not keep no notice speaks of. */
function clocksOf(marks: Readonly<Record<string, ClockMark>>): Record<string, Clock> {
  return Object.fromEntries(Object.values(marks).map((mark) => [mark.name, clockOf(mark)]));
}

function clockOf(mark: ClockMark): Clock {
  const why = { from: mark.dueAt, startedOn: mark.dueAt.slice(0, 10), amount: 0, unit: 'day' as const, skipped: [], workedWeekend: [], lastDay: mark.dueAt.slice(0, 10), zone: 'UTC', calendar: '' };
  return { ...mark, startedAt: mark.dueAt, nextAt: mark.state === 'running' ? mark.dueAt : null, provisional: false, why };
}
