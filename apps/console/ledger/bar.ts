import type { Bar } from '../complaint/bars.js';
import type { Problem } from '../parts/problem.js';

/** A problem on the ledger: found out, planned, put right; looked at again; signed off. */
export const problemBar: Bar = {
  keys: { assign: 't', analyse: 'y', plan: 'p', reach: 'm', checkSimilar: 's', rectify: 'r', hold: 'h', fail: 'b', apply: 'a', pass: 'u', signOff: 'c' },
  main: ['assign', 'analyse', 'plan', 'reach', 'checkSimilar', 'rectify', 'hold', 'fail', 'apply', 'pass', 'signOff', 'refuseSignOff', 'dismissObjection', 'upholdObjection', 'object', 'supervise'],
};

/** What was done already may be done again, and stands behind what is still to be done, so that the blue button is the next step. */
export function mainOf({ causes, standing, milestones }: Problem): readonly string[] {
  const done = [
    ...(causes.length > 0 ? ['analyse'] : []), ...(standing.planned ? ['plan'] : []), ...(standing.similar ? ['checkSimilar'] : []),
    ...(milestones.length > 0 && milestones.every(({ reachedAt }) => reachedAt) ? ['reach'] : []),
  ];
  return [...problemBar.main.filter((action) => !done.includes(action)), ...done];
}
