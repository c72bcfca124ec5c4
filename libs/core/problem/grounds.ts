import type { Clock } from '../loop/index.js';
import { groundsAmong, type Grounds, type Procedure } from '../procedure/index.js';
import { problemRuleName, problemRules } from './problem-rules.js';
import type { ProblemStanding } from './standing.js';

/** Where the number comes from by which a clock of a problem was counted, and whether it could be checked. */
export function problemGroundsOf({ name, why }: Pick<Clock, 'name' | 'why'>, standing: ProblemStanding, { ledger }: Procedure): Grounds {
  if (!ledger) return {};
  const rule = problemRuleName(name);
  const others = rule === 'finish' ? ledger.redo : rule === 'series' ? ledger.series.after.map((amount) => ({ ...amount, ...ledger.series })) : [];
  return groundsAmong([...ledger.clocks[rule].amounts, ...others], why, (when) => problemRules.matches(when, standing));
}
