import { add, type ComplaintPayloads, type Finding, type Unit as TimeUnit } from '@bihuan/core';

import { act, type Act, type Seen } from './act';
import { handlingUnits } from './cast';
import { happens, oneOf, throwFor } from './dice';

const evidence = (['record', 'reading', 'photo-after'] as const).map((kind) => ({ kind, name: `${kind}.pdf`, reference: `file-${kind}` }));

/** What a handler does: signs (sometimes late), returns, plans, asks for time, puts right. */
export function handlerActs(seen: Seen): Act | undefined {
  const { complaint: { state, standing, number }, clock, made, dueAt, now } = seen;
  if (state === 'revisited') return clock === 'explain' && (now > dueAt || !happens(30, number, 'explains late')) ? act('explain', {}, { texts: { explanation: '已当面说明' } }) : undefined;
  if (state !== 'assigned') return undefined;
  if (standing.paused) return happens(30, number, 'resumes early', now.slice(0, 10)) ? act('resume', {}) : undefined;
  if (standing.urgency !== 'ordinary' && !standing.arrived) return act('arrive', { at: now }, { texts: { seen: '现场可闻噪声' } });
  const wanted = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3][Math.floor(throwFor(number, 'returns') * 11)] ?? 0;
  if (!standing.accepted && !standing.binding && standing.returns < wanted) return returns(seen);
  if (!standing.signed) return signs(seen);
  return takesTime(seen) ?? reaches(seen) ?? (isReady(seen) ? rectifies(seen) : undefined) ?? (made.accept || standing.accepted || !happens(30, number, 'accepts') ? undefined : act('accept', {}));
}

function signs({ complaint: { number, standing, clocks }, now }: Seen): Act | undefined {
  const due = clocks['signFor']?.dueAt ?? now;
  const late = happens(15, number, 'signs late', standing.round);
  return late && Date.parse(now) < Date.parse(due) + 2 * 86_400_000 ? undefined : act('signFor', {});
}

function returns({ complaint: { number, standing, clocks }, procedure, now }: Seen): Act | undefined {
  const open = clocks['returnWindow'];
  if (open?.state !== 'running' || now > open.dueAt) return act('signFor', {});
  const suggestedUnit = oneOf(handlingUnits.filter((id) => id !== standing.unit), number, 'suggested');
  return act('return', { reason: oneOf(procedure.returns.reasons, number, standing.returns).code, suggestedUnit }, { texts: { account: '不属本单位职责' } });
}

/** A plan, more time, a pause, an end for the time being: each once a round. */
function takesTime(seen: Seen): Act | undefined {
  const { complaint: { number, standing, clocks }, made, now } = seen;
  const { round, planned } = standing;
  const finish = clocks['finish'];
  if (planned === null && !standing.interim && happens(40, number, 'plans', round)) return plans(seen);
  if (planned === 'long-term' && !standing.interim && finish?.state === 'running') {
    return act('settleInterim', { nextDate: later(seen, 30, 'day') }, { as: 'coordinator', texts: { answer: '长期整改，阶段性答复' } });
  }
  if (finish?.state !== 'running') return undefined;
  if (!made.pause && standing.askedBy === null && standing.urgency !== 'danger' && happens(6, number, 'pauses')) {
    return act('pause', { reason: seen.procedure.clocks.finish.pause.reasons[0] ?? '', until: later(seen, 5), evidence: [] }, { as: 'coordinator', texts: { reason: '待夜间监测' }, evidence: evidence.slice(0, 1) });
  }
  if (!made.askExtension && standing.askedBy === null && now < finish.dueAt && happens(12, number, 'asks for time')) {
    return act('askExtension', { until: add(seen.calendar, finish.dueAt, { amount: 5, unit: 'workingDay' }, seen.counting).at }, { texts: { reason: '设备改造需时' } });
  }
  return !made.reassign && round < seen.procedure.rounds.supervisorFrom && happens(2, number, 'reassigned')
    ? act('reassign', { unit: oneOf(handlingUnits.filter((id) => id !== standing.unit), number, 'reassigned') }, { as: 'coordinator', texts: { reason: '职责调整' } })
    : undefined;
}

function plans(seen: Seen): Act {
  const { complaint: { number, clocks, standing } } = seen;
  const way = oneOf<ComplaintPayloads['plan']['way']>(['immediate', 'by-date', 'by-date', 'long-term'], number, 'way', standing.round);
  const due = clocks['finish']?.dueAt ?? seen.now;
  const soon = later(seen, 1);
  const fits = soon < due || way === 'long-term';
  const texts = { goal: '消除扰民', measures: '加装隔声罩' };
  if (way === 'by-date' && !fits) return act('plan', { way: 'immediate', milestones: [] }, { texts });
  return act('plan', { way, milestones: way === 'immediate' ? [] : [soon] }, { texts });
}

function reaches({ complaint: { clocks }, clock, now }: Seen): Act | undefined {
  const milestone = clock.startsWith('milestone-') ? clocks[clock] : undefined;
  return milestone && milestone.dueAt <= now ? act('reach', { milestone: Number(clock.slice(10)) }, { texts: { account: '已完成' } }) : undefined;
}

/** Most within a few days, some after their due date, a few long after it. */
function isReady(seen: Seen): boolean {
  const { complaint: { number, standing, clocks }, now, calendar, counting } = seen;
  if (standing.askedBy !== null) return false;
  if (standing.interim) return (clocks['nextDate']?.dueAt ?? now) <= now;
  const days = happens(4, number, 'very late', standing.round) ? 25 : happens(14, number, 'late', standing.round) ? 9 : 1 + Math.floor(throwFor(number, 'effort', standing.round) * 4);
  const start = clocks['finish']?.startedAt ?? now;
  return add(calendar, start, { amount: days, unit: 'workingDay' }, { ...counting, dueHour: '00:00' }).at <= now;
}

function rectifies({ complaint: { number, standing } }: Seen): Act {
  const findings = Array.from({ length: standing.points }, (_, point) => oneOf<Finding>(['true', 'true', 'mainly-true', 'partly-true', 'untrue', 'source-gone', 'lawful-still-disturbing'], number, 'finding', point, standing.round));
  return act('rectify', { findings, evidence: [], answered: true }, { texts: { measures: '已整改', answer: '答复如下' }, evidence });
}

function later({ now, calendar, counting }: Seen, amount: number, unit: TimeUnit = 'workingDay'): string {
  return add(calendar, now, { amount, unit }, counting).at;
}
