import type { Procedure } from '@bihuan/core';
import type { Remark } from '../fault.js';
import { amountsOf, redoOf } from './amounts.js';
import { strangeConditions } from './conditions.js';
import { dangerOn } from './danger.js';
import { clockNames } from './fate.js';
import { ladderOf } from './ladder.js';
import { lawsOf } from './laws.js';
import { ledgerSense } from './ledger.js';
import { besideTheLead, pauses, penalties, reasons, responsibles, seriesSteps, tries } from './lists.js';
import { type Sense, senseless } from './sense.js';
import { orderOf } from './order.js';
import { levelsOnLadder, thresholds } from './supervision.js';

/** Everything a procedure must make beyond having the right shape: sense. */
export const procedureSense: readonly Sense<Procedure>[] = [
  { reads: [['valid']], remarks: period },
  ...clockNames.flatMap((name): Sense<Procedure>[] => [
    { reads: [['clocks', name, 'amounts']], remarks: (procedure) => amountsOf(name, procedure) },
    { reads: [['clocks', name, 'rungs']], remarks: (procedure) => ladderOf(name, procedure) },
    { reads: [['clocks', name, 'amounts'], ['clocks', name, 'rungs']], remarks: (procedure) => dangerOn(name, procedure) },
    { reads: [['clocks', name, 'rungs'], ['supervision', 'levels']], remarks: (procedure) => levelsOnLadder(procedure.clocks[name]?.rungs ?? [], ['clocks', name, 'rungs'], procedure) },
  ]),
  { reads: [['clocks', 'finish', 'redo']], remarks: redoOf },
  { reads: [['clocks', 'finish', 'pause']], remarks: pauses },
  { reads: [['clocks', 'penalty'], ['penalty']], remarks: penalties },
  ...(['assist', 'consult'] as const).map((name): Sense<Procedure> => ({ reads: [['clocks', name, 'holder']], remarks: (procedure) => besideTheLead(name, procedure) })),
  { reads: [['responsible']], remarks: responsibles },
  { reads: [['supervision']], remarks: thresholds },
  { reads: [['supervision']], remarks: orderOf },
  { reads: [['returns', 'reasons']], remarks: (procedure) => reasons('returns', procedure) },
  { reads: [['decline', 'reasons']], remarks: (procedure) => reasons('decline', procedure) },
  { reads: [['series']], remarks: seriesSteps },
  { reads: [['unreachable']], remarks: tries },
  { reads: [['laws']], remarks: lawsOf },
  ...(['clocks', 'series', 'evidence', 'responsible', 'laws'] as const).map((part): Sense<Procedure> => ({ reads: [[part]], remarks: (procedure) => strangeConditions('complaint', procedure[part], [part]) })),
  { reads: [['supervision', 'order']], remarks: ({ supervision }) => strangeConditions('order', supervision.order, ['supervision', 'order']) },
  ...ledgerSense,
];

function period({ valid: { from, to } }: Procedure): Remark[] {
  if (to === undefined || from < to) return [];
  return [senseless(['valid', 'to'], to, `a day after ${from}`, `须晚于施行之日 ${from}`, `must be after the first day ${from}`)];
}
