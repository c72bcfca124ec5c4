import type { Role } from '../words/roles.js';
import { mayAsk } from './decide.js';
import type { Refusal } from './refusal.js';
import type { Terms } from './terms.js';
import type { Asker, KindRules, Loop, SubjectOf } from './transition.js';

/** Somebody with all his roles, before it is known in which one he asks. */
export interface Asking {
  roles: readonly Role[];
  account: string;
  unit?: string;
}

/** One button: what may be asked, in which role, or why not. */
export interface MoveOffered<Action extends string = string> {
  action: Action;
  by: Role;
  allowed: boolean;
  why?: Refusal;
}

/** Every action that a person's roles know, with a reason for each that is barred now. */
export function movesOf<L extends Loop>(kind: KindRules<L>, subject: SubjectOf<L>, person: Asking, terms: Terms): MoveOffered<L['command']['action']>[] {
  return Object.entries(kind.table).flatMap(([action, row]) => {
    if (row.from.length === 0) return [];
    const roles = person.roles.filter((role) => row.by.includes(role));
    if (roles.length === 0) return [];
    const offers = roles.map((by) => ({ by, why: mayAsk(kind, subject, action, asker(by, person), terms) }));
    const best = offers.find(({ why }) => !why) ?? offers[0];
    return best ? [{ action, by: best.by, allowed: !best.why, ...(best.why ? { why: best.why } : {}) }] : [];
  });
}

/** The role in which a person makes a move: the first of his roles that may, else the first that the table knows. */
export function roleFor<L extends Loop>(kind: KindRules<L>, subject: SubjectOf<L> | null, action: string, person: Asking, terms: Terms): Role | undefined {
  const roles = person.roles.filter((role) => kind.table[action]?.by.includes(role));
  return roles.find((by) => !mayAsk(kind, subject, action, asker(by, person), terms)) ?? roles[0];
}

function asker(by: Role, { account, unit }: Asking): Asker {
  return { by, actor: account, actorUnit: unit };
}
