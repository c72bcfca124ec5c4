import { refuse, type Asker, type Holder, type Refusal } from '../loop/index.js';
import type { Party, ProblemClockName } from '../procedure/index.js';
import { entered } from './changes.js';
import { problemFlags } from './flags.js';
import { matchesProblem } from './match.js';
import { problemStates, type Problem, type ProblemEvent, type ProblemKindRules, type ProblemStanding } from './standing.js';
import { problemTransitions } from './transitions.js';

/** The problem on the ledger as the kernel sees it. */
export const problemRules: ProblemKindRules = {
  kind: 'problem',
  states: problemStates,
  ends: ['signedOff', 'struck'],
  table: problemTransitions,
  flags: problemFlags,
  alive: { discovered: ['triage'], assigned: ['finish', 'nextDate'], rectified: ['revisit'], revisited: ['series', 'apply', 'step', 'notice', 'objection'] },
  open: (event) => entered(event as ProblemEvent<'enter'>),
  stranger,
  named: (flag, standing) => (flag === 'milestonesReached' ? { milestones: standing.ahead.join(', ') } : undefined),
  holder: partyOf,
  matches: matchesProblem,
  isDanger: () => false,
  isStarred: ({ starred }) => starred,
  rule: ({ procedure }, clock) => procedure.ledger?.clocks[problemRuleName(clock)],
  rungPayload: (action, clock, { name, level }) => {
    if (action === 'remind') return { clock, rung: name };
    return action === 'supervise' ? { level, reason: 'overdue' } : {};
  },
};

/** Milestones run as `milestone-1`, `milestone-2` … under one rule. */
export function problemRuleName(clock: string): ProblemClockName {
  return clock.replace(/^milestone-.*$/, 'milestone') as ProblemClockName;
}

/** What anybody of a unit may still do with a problem that his unit has or had. */
const ofItsUnit = ['note', 'visit'];

/** A handler moves only what his unit has; and nobody of a unit that has had it rules on it for the office, whatever other role he has. */
function stranger({ standing }: Problem, { by, actorUnit }: Asker, action: string): Refusal | undefined {
  if (by === 'handler') return actorUnit && actorUnit === standing.unit ? undefined : refuse('not-your-unit');
  const had = actorUnit !== undefined && standing.units.includes(actorUnit);
  return had && by !== 'clock' && by !== 'system' && !ofItsUnit.includes(action) ? refuse('handling-unit-may-not-rule', { unit: actorUnit }) : undefined;
}

function partyOf(party: Party, { unit }: ProblemStanding): Holder | undefined {
  if (party === 'unit') return unit ? `unit:${unit}` : undefined;
  return party === 'holder' || party === 'complainant' ? undefined : `role:${party}`;
}
