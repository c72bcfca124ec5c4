import type { Command } from '@bihuan/core';

import type { Dossier } from './dossiers.js';
import type { AnyRules, AnySubject } from './kinds.js';
import { retell } from './retelling.js';

/** What a command names of the subject it is for, and must find there. */
const NAMED = ['problem', 'unit'] as const;

/** Whether a subject stood, at one moment since something was asked of it, so that the table does not let it be done; no function that decides is asked. */
export function mightNot(target: Dossier, { command, at }: { command: Command; at: string }, rules: AnyRules): boolean {
  const row = rules.table[command.action];
  if (!row) return false;
  const { steps } = retell(target, rules);
  return steps.some(({ after }, index) => {
    const until = steps[index + 1]?.event.at;
    if (until !== undefined && until < at) return false;
    if (!row.from.includes(after.state)) return true;
    if (row.when?.some((condition) => !holdsOf(condition, after, rules))) return true;
    return row.objection !== undefined && isAnother(command.payload, after.standing);
  });
}

function holdsOf(condition: string, { standing }: AnySubject, { flags }: AnyRules): boolean {
  const bars = condition.startsWith('not ');
  return flags[bars ? condition.slice('not '.length) : condition]?.(standing) === !bars;
}

/** The command names a problem or a unit, and the subject has another. */
function isAnother(payload: unknown, standing: object): boolean {
  const [named, has] = [payload, standing].map((value) => ({ ...(value as object) }) as Readonly<Record<string, unknown>>);
  return NAMED.some((name) => named?.[name] !== undefined && named[name] !== (has?.[name] ?? null));
}
