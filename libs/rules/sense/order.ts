import { orderClocks, type OrderClockName, type OrderRules, type Procedure, type RungAction } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { amountRemarks, linesOf } from './amounts.js';
import { ladderRemarks } from './ladder.js';
import { senseless, twice } from './sense.js';
import { existing } from './supervision.js';

const root: Path = ['supervision', 'order'];
/** Only who must answer is raised and taken measures against; who judges is reminded. */
const actions: Readonly<Record<OrderClockName, readonly RungAction[]>> = { answer: ['remind', 'raise', 'measure'], judge: ['remind'] };

/** The order's clocks have an amount for every order and a ladder that never falls silent; its measures are named once. */
export function orderOf(procedure: Procedure): Remark[] {
  const { order } = procedure.supervision;
  if (!order) return [];
  return [
    ...twice(order.measures.map(({ code }) => code), (i) => [...root, 'measures', i, 'code']),
    ...orderClocks.flatMap((name) => clockOf(name, order, procedure)),
    ...linesOf(order.clocks.answer.redo, [...root, 'clocks', 'answer', 'redo'], false),
  ];
}

function clockOf(name: OrderClockName, order: OrderRules, procedure: Procedure): Remark[] {
  const { amounts, rungs } = order.clocks[name];
  const path: Path = [...root, 'clocks', name];
  return [
    ...amountRemarks(amounts, [...path, 'amounts']),
    ...amounts.flatMap(({ when }, i) => (when?.level ?? []).flatMap((level, k) => existing(level, [...path, 'amounts', i, 'when', 'level', k], procedure))),
    ...ladderRemarks({ name, path: [...path, 'rungs'], rungs, may: actions[name], lifeline: true }),
    ...rungs.flatMap((rung, i) => measureOf(rung.does, rung.name, [...path, 'rungs', i, 'name'], order)),
  ];
}

function measureOf(does: RungAction, name: string, path: Path, { measures }: OrderRules): Remark[] {
  const codes = measures.map(({ code }) => code);
  if (does !== 'measure' || codes.includes(name)) return [];
  const known = codes.join(' | ');
  return [senseless(path, name, known, `做 measure 的一级须以 measures 中的代码为 name：${known}`, `a rung that does measure has the code of one of measures as its name; allowed: ${known}`)];
}
