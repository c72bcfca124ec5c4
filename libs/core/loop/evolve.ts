import type { Clock } from './subject.js';
import type { ClockMark } from './command.js';
import { procedureAfter } from './amending.js';
import type { KindRules, Loop, SubjectOf } from './transition.js';

/** What is it now? State, version, procedure and standing after an event; the clocks are the business of `consequences`. */
export function evolve<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L>,
  event: L['event'],
): SubjectOf<L> {
  const standing = subject.version === 0 ? kind.open(event) : subject.standing;
  const change = kind.table[event.action]?.change?.(standing, event) ?? {};
  return { ...subject, procedure: procedureAfter(subject.procedure, event), state: event.to, version: event.seq, standing: { ...standing, ...change } };
}

/** Folds a whole history into the row it must have led to; `blank` carries what no event says (district, id, number, the procedure under which it came in). */
export function fold<L extends Loop>(
  kind: KindRules<L>,
  blank: SubjectOf<L>,
  history: readonly L['event'][],
): { subject: SubjectOf<L>; clocks: Readonly<Record<string, ClockMark>> } {
  const clocks: Record<string, ClockMark> = {};
  let subject = blank;
  for (const event of history) {
    subject = evolve(kind, subject, event);
    for (const mark of event.clocks) clocks[mark.name] = mark;
  }
  return { subject, clocks };
}

/** The part of a clock that history keeps. */
export function markOf({ name, holder, state, dueAt, dueNo, nextRung }: Clock): ClockMark {
  return { name, holder, state, dueAt, dueNo, nextRung };
}
