import type { Event } from './command.js';
import { refuse, type Refusal } from './refusal.js';
import type { Terms } from './terms.js';
import type { Asker, Condition, KindRules, Loop, SubjectOf, Transition } from './transition.js';

/** May this happen? Everything of an event but the clocks, or why not. Pure: the same question has the same answer. */
export function decide<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L> | null,
  command: L['command'],
  terms: Terms,
): Omit<Event, 'clocks'> | Refusal {
  const row = rowOf(kind, command.action);
  if (!row) return refuse('no-such-action', { action: command.action });
  const barred = mayAsk(kind, subject, command.action, command, terms);
  if (barred) return barred;
  const unsaid = row.texts?.find((name) => !command.texts?.[name]?.trim());
  if (unsaid && !isMachine(command)) return refuse('text-missing', { text: unsaid });
  // An opening has no subject yet; its rows never look at one.
  const objection = row.objection?.(subject as SubjectOf<L>, command, terms);
  if (objection) return objection;
  const from = subject?.state ?? null;
  return {
    id: command.id,
    seq: (subject?.version ?? 0) + 1,
    at: terms.now,
    action: command.action,
    by: command.by,
    actor: command.actor,
    ...(command.actorUnit ? { actorUnit: command.actorUnit } : {}),
    ...(command.rang ? { rang: command.rang } : {}),
    from,
    to: row.to === 'same' ? (from ?? '') : row.to,
    payload: command.payload,
    settled: row.settle?.(subject as SubjectOf<L>, command, terms) ?? {},
  };
}

/** May this asker make this move at all, whatever the command carries? The buttons ask the same. */
export function mayAsk<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L> | null,
  action: string,
  asker: Asker,
  terms: Terms,
): Refusal | undefined {
  const row = rowOf(kind, action);
  if (!row) return refuse('no-such-action', { action });
  if (!subject) return row.from.length > 0 ? refuse('no-such-subject') : row.by.includes(asker.by) ? undefined : refuse('not-your-role', { role: asker.by });
  if (row.from.length === 0) return refuse('opened-already');
  if (!row.from.some((state) => state === subject.state)) return refuse('not-from-this-state', { state: subject.state });
  if (!row.by.includes(asker.by)) return refuse('not-your-role', { role: asker.by });
  const stranger = kind.stranger?.(subject, asker, action);
  if (stranger) return stranger;
  const missed = row.when?.find((condition) => !holds(kind, subject, condition));
  if (missed) return refuse(flagCode(missed), kind.named?.(flagOf(missed), subject.standing));
  return row.bar?.(subject, asker, terms);
}

/** The row of an action; `constructor` and its like are no actions, though every object has them. */
function rowOf<L extends Loop>({ table }: KindRules<L>, action: string): Transition<L> | undefined {
  return Object.hasOwn(table, action) ? table[action] : undefined;
}

/** Whether a condition of the table is met. */
export function holds<L extends Loop>(
  kind: KindRules<L>,
  subject: SubjectOf<L>,
  condition: Condition<L>,
): boolean {
  const flags: Readonly<Record<string, (standing: L['standing']) => boolean>> = kind.flags;
  const barred = condition.startsWith('not ');
  const flag = flags[flagOf(condition)];
  return flag !== undefined && flag(subject.standing) !== barred;
}

function flagOf<L extends Loop>(condition: Condition<L>): L['flag'] {
  return condition.replace(/^not /, '');
}

/** The code of a refused condition: `not paused` is refused as `is-paused`, `asked` as `not-asked`. */
export function flagCode(condition: string): string {
  const code = condition.replace(/^not /, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return condition.startsWith('not ') ? `is-${code}` : `not-${code}`;
}

function isMachine(asker: Asker): boolean {
  return asker.by === 'clock' || asker.by === 'system';
}

