import type { Clock } from './subject.js';
import type { Command } from './command.js';
import { consequences } from './consequences.js';
import { decide } from './decide.js';
import { evolve, markOf } from './evolve.js';
import { rungOf } from './ladder.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import type { Terms } from './terms.js';
import type { KindRules, Loop, SubjectOf } from './transition.js';
import type { Turn } from './turn.js';

/** Decide, evolve, consequences: one whole move of a subject. `blank` is the subject before its first event when the command opens it. */
export function takeTurn<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L> | null,
  blank: SubjectOf<L>,
  command: L['command'],
  terms: Terms,
): Turn<SubjectOf<L>> | Refusal {
  const decided = decide(kind, subject, command, terms);
  if (isRefusal(decided)) return decided;
  // The kernel speaks of every kind at once; that this event belongs to this kind is what `decide` has just established.
  const draft = { ...decided, clocks: [] } as L['event'];
  const moved = evolve(kind, subject ?? blank, draft);
  const { clocks, changed, notices, dispatches } = consequences(kind, { event: draft, before: subject, after: moved, terms });
  const event: L['event'] = { ...draft, clocks: changed.map(markOf) };
  return { next: { ...moved, clocks }, event, changed, notices, dispatches };
}

/** The command that a due rung performs, or why it owes nothing any more. `dueNo` and `rung` are what the alarm was set for. */
export function ringCommand<L extends Loop>(
  kind: KindRules<L>,
  clock: Clock | undefined,
  terms: Terms,
): Command | Refusal {
  if (!clock || clock.state !== 'running' || clock.nextAt === null) return refuse('nothing-owed');
  if (clock.nextAt > terms.now) return refuse('not-due-yet', { at: clock.nextAt });
  const step = rungOf(kind.rule(terms, clock.name)?.rungs ?? [], clock.nextRung);
  if (!step) return refuse('nothing-owed');
  return {
    id: `clock:${clock.name}:${clock.dueNo}:${clock.nextRung}`,
    action: step.does,
    by: 'clock',
    actor: 'clock',
    payload: kind.rungPayload(step.does, clock.name, step),
    rang: { clock: clock.name, dueNo: clock.dueNo, rung: clock.nextRung },
  };
}

/** Nothing may be left without somebody who owes it: which states break that promise is a property test's business. */
export function isHeld<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L>,
): boolean {
  const keepers = Object.entries<readonly string[] | undefined>(kind.alive).find(([state]) => state === subject.state)?.[1];
  if (!keepers) return kind.ends.some((state) => state === subject.state);
  return keepers.some((name) => subject.clocks[name]?.state === 'running' && subject.clocks[name]?.holder !== '');
}
