import { mayAsk, type Asker, type Refusal, type Terms } from '../loop/index.js';
import type { Role } from '../words/roles.js';
import { complaintRules } from './complaint-rules.js';
import type { ComplaintAction } from './payloads.js';
import type { Complaint } from './standing.js';
import { transitions } from './transitions.js';

/** One button: what may be asked, in which role, or why not. */
export interface MoveOffered {
  action: ComplaintAction;
  by: Role;
  allowed: boolean;
  why?: Refusal;
}

/** Every action that a person's roles know, with a reason for each that is barred now. */
export function movesOf(complaint: Complaint, person: { roles: readonly Role[]; account: string; unit?: string }, terms: Terms): MoveOffered[] {
  return Object.keys(transitions).flatMap((name) => {
    const action = name as ComplaintAction;
    if (transitions[action].from.length === 0) return [];
    const roles = person.roles.filter((role) => transitions[action].by.includes(role));
    if (roles.length === 0) return [];
    const offers = roles.map((by) => ({ by, why: mayAsk(complaintRules, complaint, action, asker(by, person), terms) }));
    const best = offers.find(({ why }) => !why) ?? offers[0];
    return best ? [{ action, by: best.by, allowed: !best.why, ...(best.why ? { why: best.why } : {}) }] : [];
  });
}

/** The role in which a person makes a move: the first of his roles that may, else the first that the table knows. */
export function roleFor(complaint: Complaint | null, action: ComplaintAction, person: { roles: readonly Role[]; account: string; unit?: string }, terms: Terms): Role | undefined {
  const roles = person.roles.filter((role) => transitions[action].by.includes(role));
  return roles.find((by) => !mayAsk(complaintRules, complaint, action, asker(by, person), terms)) ?? roles[0];
}

function asker(by: Role, { account, unit }: { account: string; unit?: string }): Asker {
  return { by, actor: account, actorUnit: unit };
}
