import type { Clock } from '../loop/index.js';
import { groundsAmong, groundsIn, type CountedLine, type Grounds, type Procedure } from '../procedure/index.js';
import { ruleName } from './complaint-rules.js';
import { matchesComplaint } from './match.js';
import type { ComplaintStanding } from './standing.js';

/** Where the number comes from by which a clock of a complaint was counted, and whether it could be checked; nothing where somebody named the date. */
export function groundsOf({ name, why }: Pick<Clock, 'name' | 'why'>, standing: ComplaintStanding, procedure: Procedure): Grounds {
  return groundsAmong(linesOf(name, procedure, standing.round), why, (when) => matchesComplaint(when, standing));
}

function linesOf(clock: string, { clocks, series, unreachable }: Procedure, round: number): readonly CountedLine[] {
  const rule = ruleName(clock);
  if (rule === 'finish' && round > 1) return clocks.finish.redo;
  const again = { ...unreachable.again, ...groundsIn(unreachable) };
  if (rule === 'series') return [...series.flatMap(({ after, when, ...line }) => after.map((amount) => ({ ...amount, ...(when ? { when } : {}), ...groundsIn(line) }))), again];
  return rule === 'revisit' ? [...clocks.revisit.amounts, again] : (clocks[rule]?.amounts ?? []);
}
