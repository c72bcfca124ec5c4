import { refuse, type Asker, type Holder, type Refusal } from '../loop/index.js';
import type { ClockName, Party } from '../procedure/index.js';
import type { Role } from '../words/roles.js';
import { opened } from './changes.js';
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

/** A handler moves only what his unit has; and nobody of a unit that has handled it rules on it for the office, whatever other role he has. */
function stranger({ standing }: Complaint, { by, actorUnit }: Asker): Refusal | undefined {
  if (by === 'handler') return actorUnit && actorUnit === standing.unit ? undefined : refuse('not-your-unit');
  const handled = actorUnit !== undefined && standing.handlers.includes(actorUnit);
  return handled && actsForTheOffice.includes(by) ? refuse('handling-unit-may-not-rule', { unit: actorUnit }) : undefined;
}

/** Milestones run as `milestone-1`, `milestone-2` … under one rule. */
export function ruleName(clock: string): ClockName {
  return (clock.startsWith('milestone-') ? 'milestone' : clock) as ClockName;
}

function partyOf(party: Party, { unit }: ComplaintStanding): Holder | undefined {
  if (party === 'unit') return unit ? `unit:${unit}` : undefined;
  if (party === 'complainant') return 'complainant';
  return party === 'holder' ? undefined : `role:${party}`;
}
