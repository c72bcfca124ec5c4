import type { Procedure } from '@bihuan/core';
import type { Remark } from '../fault.js';
import { amountsOf, redoOf } from './amounts.js';
import { dangerOn } from './danger.js';
import { clockNames } from './fate.js';
import { ladderOf } from './ladder.js';
import { pauses, reasons, seriesSteps, tries } from './lists.js';
import { type Sense, senseless } from './sense.js';
import { levelsOnLadder, thresholds } from './supervision.js';

/** Everything a procedure must make beyond having the right shape: sense. */
export const procedureSense: readonly Sense<Procedure>[] = [
  { reads: [['valid']], remarks: period },
  ...clockNames.flatMap((name): Sense<Procedure>[] => [
    { reads: [['clocks', name, 'amounts']], remarks: (procedure) => amountsOf(name, procedure) },
    { reads: [['clocks', name, 'rungs']], remarks: (procedure) => ladderOf(name, procedure) },
    { reads: [['clocks', name, 'amounts'], ['clocks', name, 'rungs']], remarks: (procedure) => dangerOn(name, procedure) },
    { reads: [['clocks', name, 'rungs'], ['supervision', 'levels']], remarks: (procedure) => levelsOnLadder(name, procedure) },
  ]),
  { reads: [['clocks', 'finish', 'redo']], remarks: redoOf },
  { reads: [['clocks', 'finish', 'pause']], remarks: pauses },
  { reads: [['supervision']], remarks: thresholds },
  { reads: [['returns', 'reasons']], remarks: (procedure) => reasons('returns', procedure) },
  { reads: [['decline', 'reasons']], remarks: (procedure) => reasons('decline', procedure) },
  { reads: [['series']], remarks: seriesSteps },
  { reads: [['unreachable']], remarks: tries },
];

function period({ valid: { from, to } }: Procedure): Remark[] {
  if (to === undefined || from < to) return [];
  return [senseless(['valid', 'to'], to, `a day after ${from}`, `须晚于施行之日 ${from}`, `must be after the first day ${from}`)];
}
