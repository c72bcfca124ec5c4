import { type ClockRule, type ProblemClockName, problemClocks, type Procedure, type Role, type RungAction, type SignOffDoes } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { signers } from '../schema/words.js';
import { amountRemarks, linesOf } from './amounts.js';
import { conditionsIn, strangeConditions } from './conditions.js';
import { ladderRemarks } from './ladder.js';
import { rising } from './lists.js';
import { type Sense, senseless, twice } from './sense.js';
import { amongCodes, existing, levelsOnLadder } from './supervision.js';

/** Where whoever is late may come under supervision, and what the clock itself does at the end of a notice and of a watch. */
const besideReminding: Readonly<Partial<Record<ProblemClockName, RungAction>>> = {
  finish: 'supervise', milestone: 'supervise', nextDate: 'supervise', notice: 'endNotice', watch: 'archive',
};
/** Their dates are given by the plan, by whoever settles in the interim, and by the series. */
const dated: ReadonlySet<ProblemClockName> = new Set<ProblemClockName>(['milestone', 'nextDate', 'series']);
/** Beside these two the finish runs; every other clock is alone in keeping a problem alive. */
const beside: ReadonlySet<ProblemClockName> = new Set<ProblemClockName>(['plan', 'milestone']);

const grade = { zh: 'ledger.grades 中的等级', en: 'a grade of ledger.grades' };

/** What the ledger section must make beyond having the right shape: sense. */
export const ledgerSense: readonly Sense<Procedure>[] = [
  ...problemClocks.flatMap((name): Sense<Procedure>[] => [
    { reads: [['ledger', 'clocks', name, 'holder']], remarks: (procedure) => holderOf(name, procedure) },
    { reads: [['ledger', 'clocks', name, 'amounts']], remarks: (procedure) => amountsOf(name, procedure) },
    { reads: [['ledger', 'clocks', name, 'rungs']], remarks: (procedure) => ladderOf(name, procedure) },
    { reads: [['ledger', 'clocks', name, 'rungs'], ['supervision', 'levels']], remarks: (procedure) => levelsOnLadder(procedure.ledger?.clocks[name].rungs ?? [], ['ledger', 'clocks', name, 'rungs'], procedure) },
  ]),
  { reads: [['ledger', 'redo']], remarks: ({ ledger }) => linesOf(ledger?.redo ?? [], ['ledger', 'redo'], false) },
  { reads: [['ledger', 'clocks'], ['ledger', 'redo'], ['ledger', 'grades']], remarks: conditions },
  { reads: [['ledger', 'number'], ['supervision', 'order']], remarks: ownNumber },
  { reads: [['ledger', 'grades']], remarks: ({ ledger }) => twice((ledger?.grades ?? []).map(({ code }) => code), (i) => ['ledger', 'grades', i, 'code']) },
  { reads: [['ledger', 'supervise'], ['ledger', 'grades'], ['supervision', 'levels']], remarks: supervised },
  { reads: [['ledger', 'series']], remarks: ({ ledger }) => rising(ledger?.series.after ?? [], ['ledger', 'series', 'after']) },
  { reads: [['ledger', 'signOff', 'steps']], remarks: steps },
  { reads: [['ledger', 'signOff', 'conditions'], ['ledger', 'series']], remarks: reachable },
];

function amountsOf(name: ProblemClockName, { ledger }: Procedure): Remark[] {
  return ledger ? amountRemarks(ledger.clocks[name].amounts, ['ledger', 'clocks', name, 'amounts'], dated.has(name)) : [];
}

function ladderOf(name: ProblemClockName, { ledger }: Procedure): Remark[] {
  if (!ledger) return [];
  const { rungs } = ledger.clocks[name];
  const own = besideReminding[name];
  const path: Path = ['ledger', 'clocks', name, 'rungs'];
  return [
    ...ladderRemarks({ name, path, rungs, may: ['remind', ...(own ? [own] : [])], lifeline: !beside.has(name) }),
    ...rungs.flatMap(({ does, at }, i) => (does === 'endNotice' && typeof at === 'object' && 'after' in at ? [senseless([...path, i, 'at'], at, 'due', '公示到期即结束，须为 due', 'a public notice is over when it is due; write due')] : [])),
  ];
}

/** Conditions ask for what a problem has, and for grades that exist. */
function conditions({ ledger }: Procedure): Remark[] {
  if (!ledger) return [];
  const { clocks, redo } = ledger;
  const all = [...conditionsIn(clocks, ['ledger', 'clocks']), ...conditionsIn(redo, ['ledger', 'redo'])];
  return [
    ...strangeConditions('problem', { clocks, redo }, ['ledger']),
    ...all.flatMap(([when, at]) => (when.grade ?? []).flatMap((one, i) => amongCodes(one, ledger.grades, [...at, 'grade', i], grade))),
  ];
}

/** An order and a problem of one number could not be told apart. */
function ownNumber({ ledger, supervision }: Procedure): Remark[] {
  if (!ledger || ledger.number !== supervision.order?.number) return [];
  return [senseless(['ledger', 'number'], ledger.number, 'another than that of orders', '与督办单的文号相同，分不清，请改一个', 'is the number of orders too, so that they could not be told apart; write another')];
}

function supervised(procedure: Procedure): Remark[] {
  const { ledger } = procedure;
  if (!ledger?.supervise) return [];
  return [...amongCodes(ledger.supervise.grade, ledger.grades, ['ledger', 'supervise', 'grade'], grade), ...existing(ledger.supervise.level, ['ledger', 'supervise', 'level'], procedure)];
}

/** Applied for first by the unit, filed last; a public notice is ended by the clock, every other step taken by somebody who does not handle. */
function steps({ ledger }: Procedure): Remark[] {
  if (!ledger) return [];
  const all = ledger.signOff.steps;
  const path: Path = ['ledger', 'signOff', 'steps'];
  return [
    ...twice(all.map(({ code }) => code), (i) => [...path, i, 'code']),
    ...all.flatMap(({ does, by }, i) => {
      const may: readonly SignOffDoes[] = i === 0 ? ['apply'] : i === all.length - 1 ? ['file'] : ['check', 'notice', 'sign'];
      return may.includes(does) ? takers(does, by, [...path, i, 'by']) : [senseless([...path, i, 'does'], does, may.join(' | '), `第一步为 apply，最后一步为 file，其间为 check、notice、sign；此处可写：${may.join(' | ')}`, `the first step is apply, the last file, those between check, notice or sign; allowed here: ${may.join(' | ')}`)];
    }),
  ];
}

function takers(does: SignOffDoes, by: readonly Role[], path: Path): Remark[] {
  if (does === 'notice') return by.length === 0 ? [] : [senseless(path, by, '[]', '公示由时限结束，须为 []', 'a public notice is ended by the clock; write []')];
  const may: readonly Role[] = does === 'apply' ? ['handler'] : signers.filter((role) => role !== 'handler');
  const known = may.join(' | ');
  if (by.length > 0 && by.every((role) => may.includes(role))) return [];
  return [senseless(path, by, known, `申请由责任单位提出，其余各步由其他人办；此处可写：${known}`, `the unit applies, and others take the rest; allowed here: ${known}`)];
}

/** Whoever owes a clock must be able to do what stops it. */
const owed: Readonly<Partial<Record<ProblemClockName, readonly ClockRule['holder'][]>>> = { apply: ['unit'], revisit: ['verifier'], series: ['verifier'], objection: ['supervisor', 'leader'] };

function holderOf(name: ProblemClockName, { ledger }: Procedure): Remark[] {
  const holder = ledger?.clocks[name].holder;
  const may = owed[name];
  if (holder === undefined || may === undefined || may.includes(holder)) return [];
  const known = may.join(' | ');
  return [senseless(['ledger', 'clocks', name, 'holder'], holder, known, `不能办这件事，可写：${known}`, `cannot do what is owed here; allowed: ${known}`)];
}

/** No more revisits can hold than there are: the first and those of the series. */
function reachable({ ledger }: Procedure): Remark[] {
  if (!ledger) return [];
  const { held } = ledger.signOff.conditions;
  const most = 1 + ledger.series.after.length;
  if (held <= most) return [];
  return [senseless(['ledger', 'signOff', 'conditions', 'held'], held, `at most ${most}`, `首次回访加巩固回访一共 ${most} 次，永远达不到，至多写 ${most}`, `there are ${most} revisits with the first and the series, so it could never be met; allowed: at most ${most}`)];
}
