import type { ClockMark } from '@bihuan/core';

import type { ClockRow, Dossier } from '../dossiers.js';
import type { Ground } from '../ground.js';
import { ladderOf } from '../ladder.js';
import { on, type Found, type Line } from '../line.js';
import { retell, type Step } from '../retelling.js';

const states: readonly string[] = ['running', 'paused', 'stopped', 'spent'];

/**
 * The number of the next rung is kept in every mark of a clock, and only a ring may raise it: so a rung that rang twice, or
 * was passed over, shows where two marks of one due date follow each other. A clock that is parked with its reason is told
 * by the doctor and counted; it is no violation. One that fails again and again is: nobody has rung it.
 */
export const rungs: Line = {
  no: 5,
  zh: '到期的每一级提醒恰响一次，除非时限此前已停、已中止或已改期；时限只有四种状态',
  en: 'every rung that fell due rang once, unless its clock was stopped, paused or moved before; a clock has one of four states',
  remedy: { zh: '查看 worker 是否在运行（bihuan doctor）；响过两次或漏响的请报告', en: 'see whether a worker runs (bihuan doctor); a rung that rang twice or was passed over is a fault to report' },
  walk: (ground) => ({
    *page(dossiers) {
      for (const dossier of dossiers) {
        const rules = ground.kinds[dossier.kind];
        if (!rules) continue;
        for (const step of retell(dossier, rules).steps) yield* stepFaults(dossier, step, ground);
        for (const clock of dossier.clocks) yield* rowFaults(dossier, clock, ground);
      }
    },
  }),
};

function* stepFaults(dossier: Dossier, { event, marks, after }: Step, ground: Ground): Generator<Found> {
  const { rang, seq, id } = event;
  const fault = (zh: string, en: string) => on(dossier, id, `第 ${seq} 行：${zh}`, `line ${seq}: ${en}`);
  if (rang) {
    const before = marks[rang.clock];
    if (event.by !== 'clock' || id !== `clock:${rang.clock}:${rang.dueNo}:${rang.rung}`) yield fault('响铃的编号或角色不符', 'it rings under another id, or is no clock');
    if (before?.state !== 'running' || before.dueNo !== rang.dueNo || before.nextRung !== rang.rung) yield fault('响的不是当时应响的一级', 'it rang a rung that was not the next one');
    if (!event.clocks.some(({ name }) => name === rang.clock)) yield fault('响过之后时限没有前进', 'the clock did not move on after it');
  } else if (event.by === 'clock') yield fault('时限做了事，却没有响铃', 'a clock acted without having rung');
  for (const mark of event.clocks) {
    const wrong = markFault(mark, marks[mark.name], rang?.clock === mark.name) ?? spentFault(mark, after, ground);
    if (wrong) yield fault(`${mark.name} ${wrong.zh}`, `${mark.name} ${wrong.en}`);
  }
}

function markFault({ state, dueNo, dueAt, nextRung }: ClockMark, before: ClockMark | undefined, rang: boolean) {
  if (!states.includes(state)) return { zh: `状态为 ${state}`, en: `is ${state}` };
  if (!before) return dueNo === 1 ? undefined : { zh: '期次不从 1 起', en: 'does not begin with its first due date' };
  if (dueNo < before.dueNo) return { zh: '期次倒退', en: 'went back to an earlier due date' };
  if (dueNo > before.dueNo) return undefined;
  if (dueAt !== before.dueAt) return { zh: '到期日变了而期次未变', en: 'has another due date under the same number' };
  return nextRung === before.nextRung + (rang ? 1 : 0) ? undefined : { zh: `级次由 ${before.nextRung} 变为 ${nextRung}`, en: `went from rung ${before.nextRung} to ${nextRung}` };
}

/** Spent is what has no rung left, and only that. */
function spentFault({ name, state, nextRung }: ClockMark, subject: Step['after'], ground: Ground) {
  if (state !== 'spent' && state !== 'running') return undefined;
  const left = ladderOf(subject, name, ground).rungAt(nextRung) !== undefined;
  if (left === (state === 'running')) return undefined;
  return left ? { zh: '还有未响的一级，却已用尽', en: 'is spent, and has a rung left' } : { zh: '在运行，却没有下一级', en: 'runs, and has no rung left' };
}

function* rowFaults(dossier: Dossier, { name, state, nextAt, parked, tries, lastError }: ClockRow, { now, graceMs, tally }: Ground): Generator<Found> {
  if (parked) tally.parked += 1;
  if (!states.includes(state)) yield on(dossier, name, `时限状态为 ${state}`, `the clock is ${state}`);
  if (state === 'running' && nextAt === null) yield on(dossier, name, '在运行，却永远不会响', 'runs and will never ring');
  if (nextAt === null || parked || Date.parse(nextAt) > Date.parse(now) - graceMs) return;
  const failing = tries > 0 ? ` (${tries}×: ${lastError ?? ''})` : '';
  yield on(dossier, name, `应于 ${nextAt} 响，至今未响${failing}`, `should have rung at ${nextAt} and has not${failing}`);
}
