import type { ComplaintPayloads, Nuisance } from '@bihuan/core';

import { act, type Act, type Seen } from './act';
import { handlingUnits, type Unit } from './cast';
import { happens, oneOf, throwFor } from './dice';

const unitFor: Readonly<Partial<Record<Nuisance, Unit>>> = {
  'noise-construction': 'housing', 'noise-industrial': 'environment', 'noise-equipment': 'environment', 'noise-social': 'enforcement', 'noise-traffic': 'enforcement',
  'odor-cooking': 'market', 'odor-sewage': 'housing', 'odor-waste': 'subdistrict', 'odor-industrial': 'environment', 'odor-other': 'environment', 'noise-other': 'squad',
};

/** What a clerk does: brings in order, assigns, closes, and takes up again what comes back. */
export function clerkActs(seen: Seen): Act | undefined {
  const { complaint, clock, made } = seen;
  const { number, state } = complaint;
  switch (state) {
    case 'discovered':
      return beforeAssigning(seen) ?? assigns(seen);
    case 'revisited':
      return closes(seen);
    case 'closed':
      return relapses(seen);
    case 'transferred':
      return clock === 'receipt' && happens(50, number, 'receipt') && !made.takeBack ? act('acknowledge', {}) : undefined;
    default:
      return undefined;
  }
}

/** The assignment, by whoever owes it: another unit than the one that returned it, unless it is designated. */
export function assigns({ complaint: { number, standing }, procedure }: Seen): Act {
  const usual = unitFor[standing.nuisances[0] ?? 'noise-other'] ?? 'environment';
  const wrong = happens(15, number, 'wrong unit', standing.returns) ? oneOf(handlingUnits, number, standing.returns) : usual;
  const designated = standing.returns >= procedure.returns.designateAt;
  const tied = standing.respondentUnit === 'subdistrict' ? ['subdistrict', 'squad'] : [];
  const barred = designated ? tied : [...tied, standing.returnedBy];
  return act('assign', { unit: barred.includes(wrong) ? oneOf(handlingUnits.filter((id) => !barred.includes(id)), number, 'another') : wrong });
}

function beforeAssigning({ complaint, made, earlier, procedure, clock, dueAt, now }: Seen): Act | undefined {
  const { number, standing } = complaint;
  if (happens(6, number, 'slow triage') && clock === 'triage' && now <= dueAt && !made.return) return act('note', {}, { texts: { note: '待核实' } });
  const correction = made.correct ? undefined : correctionOf(number);
  if (correction) return act('correct', correction, { texts: { reason: '电话核实后更正' } });
  if (!standing.starred && !made.star && happens(3, number, 'star')) return act('star', { starred: true }, { as: 'supervisor', texts: { reason: '媒体关注' } });
  if (made.return || made.takeBack || made.unmerge || standing.openOrders.length > 0) return undefined;
  const lot = throwFor(number, 'end beside the loop') * 100;
  if (lot < 2) return act('decline', { reason: oneOf(procedure.decline.reasons, number).code }, { texts: { basis: '不属受理范围' } });
  if (lot < 5) return act('transfer', lot < 3.5 ? { body: 'city' } : { body: 'district', district: 'nankai' }, { texts: { reason: '点位在他区' } });
  if (lot < 8 && earlier && standing.urgency !== 'danger') return act('merge', { into: earlier, sameReporter: true }, { texts: { reason: '同一人同一事项' } });
  if (lot < 9 && !standing.starred && standing.urgency !== 'danger') return act('withdraw', {}, { texts: { words: '已经不吵了' } });
  return lot > 95 && !made.supplement ? act('supplement', { channel: 'phone' }, { texts: { account: '又来电补充' } }) : undefined;
}

function correctionOf(number: string): ComplaintPayloads['correct'] | undefined {
  const lot = throwFor(number, 'correction') * 100;
  if (lot < 2) return { urgency: 'danger' };
  if (lot < 6) return { urgency: 'urgent' };
  if (lot < 14) return { repeat: true };
  if (lot < 19) return { hard: true };
  if (lot < 29) return { points: 2 };
  if (lot < 31) return { matter: 'consult' };
  return lot < 33 ? { respondentUnit: 'subdistrict' } : undefined;
}

/** Open orders are judged before the end: here only what was supervised without one. What still wants an explanation waits. */
function closes({ complaint: { standing }, clock }: Seen): Act | undefined {
  const { openOrders } = standing;
  const bare = openOrders.find(({ order }) => order === undefined);
  if (clock !== 'signOff') return undefined;
  if (bare) return act('lift', { reason: bare.reason }, { as: bare.level === 'leader' ? 'leader' : 'supervisor', texts: { judgement: '已整改到位' } });
  return openOrders.length > 0 || standing.explanationOwed || standing.step < standing.steps ? undefined : act('close', {});
}

/** Some are back a few weeks after the end. */
function relapses({ complaint: { number, standing, clocks }, now }: Seen): Act | undefined {
  const watch = clocks['watch'];
  if (!watch || !happens(5, number, 'relapse', standing.relapses)) return undefined;
  const after = (3 + throwFor(number, 'when it relapses') * 30) * 86_400_000;
  return Date.parse(now) > Date.parse(watch.startedAt) + after ? act('relapse', { source: 'call' }, { texts: { account: '又开始扰民' } }) : undefined;
}
