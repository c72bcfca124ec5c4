import { refuse, type Asker, type Holder, type Refusal } from '../loop/index.js';
import type { ClockName, Party } from '../procedure/index.js';
import type { Role } from '../words/roles.js';
import { opened } from './changes.js';
import { awaited, isBeside } from './co-handling.js';
import { complaintFlags } from './flags.js';
import { matchesComplaint } from './match.js';
import { complaintStates, type Complaint, type ComplaintEvent, type ComplaintRules, type ComplaintStanding } from './standing.js';
import { transitions } from './transitions.js';

/** The complaint as the kernel sees it: its table and what else is peculiar to it. */
export const complaintRules: ComplaintRules = {
  kind: 'complaint',
  states: complaintStates,
  ends: ['closed', 'declined', 'transferred', 'merged', 'withdrawn', 'recorded', 'annulled'],
  table: transitions,
  flags: complaintFlags,
  alive: {
    discovered: ['triage'],
    assigned: ['finish', 'nextDate', 'pauseEnds'],
    rectified: ['revisit'],
    revisited: ['series', 'explain', 'signOff'],
  },
  open: (event) => opened(event as ComplaintEvent<'register' | 'record'>),
  stranger,
  named: (flag, standing) => (flag === 'assistOpen' ? { units: awaited(standing, 'assist').join(', ') } : undefined),
  holder: partyOf,
  matches: matchesComplaint,
  isDanger: ({ urgency }) => urgency === 'danger',
  isStarred: ({ starred }) => starred,
  rule: ({ procedure }, clock) => procedure.clocks[ruleName(clock)],
  rungPayload: (action, clock, { name, level }) => {
    if (action === 'remind') return { clock, rung: name };
    if (action === 'supervise') return { level, reason: 'overdue' };
    return action === 'decline' ? { reason: name } : {};
  },
};

const actsForTheOffice: readonly Role[] = ['clerk', 'coordinator', 'supervisor', 'leader'];

/** What a unit beside the lead may do; the lead's moves are never among it. */
const besideTheLead: Readonly<Record<string, 'assist' | 'any'>> = { note: 'any', contribute: 'any', visitJointly: 'assist' };

/** A handler moves only what his unit has, one beside it only gives his answer; and nobody of a unit that has handled it rules on it for the office, whatever other role he has. */
function stranger({ standing }: Complaint, { by, actorUnit }: Asker, action: string): Refusal | undefined {
  if (by === 'handler') {
    if (actorUnit && actorUnit === standing.unit) return undefined;
    if (!isBeside(standing, actorUnit)) return refuse('not-your-unit');
    const may = besideTheLead[action];
    return may === 'any' || (may && isBeside(standing, actorUnit, may)) ? undefined : refuse('only-the-lead', { unit: standing.unit ?? '' });
  }
  const handled = actorUnit !== undefined && standing.handlers.includes(actorUnit);
  return handled && actsForTheOffice.includes(by) ? refuse('handling-unit-may-not-rule', { unit: actorUnit }) : undefined;
}

/** Milestones run as `milestone-1`, `milestone-2` … under one rule, and so do the clocks of the units beside the lead. */
export function ruleName(clock: string): ClockName {
  return clock.replace(/^(milestone|assist|consult)-.*$/, '$1') as ClockName;
}

function partyOf(party: Party, { unit }: ComplaintStanding): Holder | undefined {
  if (party === 'unit') return unit ? `unit:${unit}` : undefined;
  if (party === 'complainant') return 'complainant';
  return party === 'holder' ? undefined : `role:${party}`;
}
