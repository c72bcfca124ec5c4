import { causes, evidenceKinds, findings, nuisances, problemTransitions } from '@bihuan/core';
import type { ProblemAnswer, ProblemStaffAction } from '@bihuan/contract';

import { evidenceOf, pick, said, somewhere, type Given } from './forms';

const DAY_MS = 86_400_000;

/** A problem as somebody finds it on patrol. */
export function finding(given: Given): object {
  const { chance } = given;
  return { source: pick(chance, ['patrol', 'by-hand']), nuisances: [pick(chance, nuisances)], facts: { place: somewhere(chance), respondent: '某酒店排风机' }, ...said(['account'], given) };
}

/** The form of a move of a problem as somebody fills it in who has it before him. */
export function problemFormOf(action: ProblemStaffAction, problem: ProblemAnswer, given: Given): object {
  const { chance } = given;
  const more = action === 'analyse' ? causes.slice(0, 2) : action === 'plan' ? ['milestone-1'] : [];
  const shown = action === 'reach' || action === 'rectify' ? { evidence: evidenceOf(chance.next() < 0.95 ? evidenceKinds : [], chance) } : {};
  return { ...fields(action, problem, given), ...said([...(problemTransitions[action].texts ?? []), ...more], given), ...shown };
}

function fields(action: ProblemStaffAction, { standing, steps, clocks, now }: ProblemAnswer, { chance, units, handlers }: Given): object {
  const later = (days: number) => new Date(Date.parse(now) + Math.round(days * DAY_MS)).toISOString();
  const unit = pick(chance, units.filter((one) => (handlers.get(one) ?? []).length > 0));
  const person = (of: string) => handlers.get(of)?.[0] ?? 'nobody';
  switch (action) {
    case 'correct': return { nuisances: [pick(chance, nuisances)] };
    case 'star': return { starred: !standing.starred };
    case 'supervise': return { level: 'district', reason: 'by-hand' };
    case 'lift': return { reason: standing.openOrders[0]?.reason ?? 'by-hand' };
    case 'assign': case 'reassign': case 'handOver': return { unit, person: person(unit) };
    case 'name': return { person: person(standing.unit ?? '') };
    case 'visit': return { at: now };
    case 'analyse': return { causes: causes.slice(0, 2) };
    case 'plan': return { way: pick(chance, ['immediate', 'by-date', 'long-term']), milestones: [later(1)] };
    case 'reach': return { milestone: standing.ahead[0] ?? 1 };
    case 'checkSimilar': return { places: 3, found: chance.between(0, 3) };
    case 'extend': return { until: new Date(Date.parse(clocks.find(({ name }) => name === 'finish')?.dueAt ?? now) + 5 * DAY_MS).toISOString() };
    case 'settleInterim': return { nextDate: later(chance.between(4, 20)) };
    case 'rectify': return { finding: pick(chance, findings) };
    case 'sendBack': return { missing: ['reading'] };
    case 'hold': case 'fail': return { way: 'on-site' };
    case 'miss': return { way: 'on-site', reason: 'no-access' };
    case 'relapse': case 'revoke': case 'reopen': return { source: 'visit' };
    case 'pass': case 'refuseSignOff': return { step: steps.find(({ owed }) => owed)?.code ?? 'none' };
    default: return {};
  }
}
