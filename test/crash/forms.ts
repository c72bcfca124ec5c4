import { channels, evidenceKinds, findings, missReasons, nuisances, orderTransitions, transitions, urgencies, type ComplaintAction, type EvidenceKind } from '@bihuan/core';
import type { ComplaintAnswer, OrderAnswer, OrderStaffAction } from '@bihuan/contract';

import type { Canaries } from './canaries';
import type { Chance } from './chance';

const DAY_MS = 86_400_000;
/** What is complained of most. */
const often = ['noise-construction', 'odor-cooking'] as const;

/** What a form is filled in with beside the complaint itself. */
export interface Given {
  chance: Chance;
  canaries: Canaries;
  units: readonly string[];
  /** Who works in each unit, by account. */
  handlers: ReadonlyMap<string, readonly string[]>;
  /** Another complaint and a problem of the district, and another district. */
  other?: string;
  problem?: string;
  elsewhere: string;
}

/** A complaint as somebody tells it; some do not say who they are. */
export function registration({ chance, canaries, units }: Given): object {
  const named = chance.next() < 0.6;
  return {
    nuisances: chance.next() < 0.7 ? [pick(chance, often)] : chance.shuffled(nuisances).slice(0, chance.between(1, 2)),
    channel: pick(chance, channels.filter((one) => one !== 'import' && one !== 'transfer')),
    urgency: chance.next() < 0.6 ? 'ordinary' : pick(chance, urgencies),
    matter: chance.next() < 0.9 ? 'complaint' : 'consult',
    points: chance.between(1, 2),
    ...(chance.next() < 0.15 ? { hard: true } : {}),
    ...(chance.next() < 0.1 ? { repeat: true } : {}),
    ...(chance.next() < 0.05 ? { respondentUnit: pick(chance, units) } : {}),
    facts: { place: somewhere(chance), respondent: '某酒店排风机' },
    ...(named ? { reporter: canaries.reporter(chance) } : {}),
    texts: { account: canaries.words(chance) },
  };
}

/** Mostly one of a few doors, which therefore come onto the ledger; sometimes anywhere. */
export function somewhere(chance: Chance): object {
  const door = chance.between(1, 3);
  if (chance.next() < 0.75) return { address: `成都道 ${door} 号`, subdistrict: '劝学街道', lat: 39.12 + door / 100, lon: 117.19 };
  return { address: `大理道 ${chance.between(1, 300)} 号`, subdistrict: '劝学街道', lat: 39.1 + chance.next() / 50, lon: 117.19 + chance.next() / 50 };
}

/** The form of a move as somebody fills it in who has the complaint before him. */
export function formOf(action: ComplaintAction, complaint: ComplaintAnswer, given: Given): object {
  return { ...fields(action, complaint, given), ...said(transitions[action].texts, given), ...evidence(action, given.chance) };
}

/** The form of a move of an order. */
export function orderFormOf(action: OrderStaffAction, { standing, measures }: OrderAnswer, given: Given): object {
  const texts = said(orderTransitions[action].texts, given);
  switch (action) {
    case 'star': return { starred: !standing.starred, ...texts };
    case 'raise': return given.chance.next() < 0.7 ? texts : { level: pick(given.chance, ['leader', 'city']), ...texts };
    case 'measure': return { measure: (measures.find(({ taken }) => !taken) ?? measures[0])?.code ?? 'interview', ...texts };
    default: return texts;
  }
}

/** Texts, some of them in words that must not get about. */
export function said(wanted: readonly string[] = [], { chance, canaries }: Given): object {
  const texts = Object.fromEntries(wanted.map((name) => [name, chance.next() < 0.3 ? canaries.words(chance) : '已记录。']));
  return wanted.length > 0 ? { texts } : {};
}

function fields(action: ComplaintAction, { standing, clocks, now, people }: ComplaintAnswer, { chance, units, other, problem, elsewhere }: Given): object {
  const from = (instant: string, days: number) => new Date(Date.parse(instant) + Math.round(days * DAY_MS)).toISOString();
  const finish = clocks.find(({ name }) => name === 'finish')?.dueAt ?? now;
  const left = (Date.parse(finish) - Date.parse(now)) / DAY_MS;
  switch (action) {
    case 'supplement': return { channel: 'phone' };
    case 'correct': return pick<object>(chance, [{ points: chance.between(1, 3) }, { hard: true }, { urgency: pick(chance, urgencies) }, { nuisances: [pick(chance, nuisances)] }]);
    case 'star': return { starred: !standing.starred };
    case 'supervise': return { level: 'district', reason: 'by-hand' };
    case 'lift': return { reason: standing.openOrders[0]?.reason ?? 'by-hand' };
    case 'assign': case 'reassign': return { unit: pick(chance, units) };
    case 'return': return { reason: 'not-ours', suggestedUnit: pick(chance, units) };
    case 'arrive': return { at: now };
    case 'assist': case 'consult': return { unit: pick(chance, units) };
    case 'release': return { unit: standing.beside?.[0]?.unit ?? pick(chance, units) };
    case 'name': return { person: people[0]?.account ?? 'nobody' };
    case 'visitJointly': return { visit: `00000000-0000-4000-8000-${String(chance.between(1, 9)).padStart(12, '0')}`, at: now, units: chance.shuffled([...new Set([standing.unit ?? '', ...units])].filter(Boolean)).slice(0, 2) };
    case 'refer': return { body: 'urban-management' };
    case 'concludeReferral': return { outcome: pick(chance, ['fine', 'no-penalty']) };
    case 'plan': return pick<object>(chance, [
      { way: 'immediate', milestones: [] },
      { way: 'by-date', milestones: [from(now, left / 3), from(now, left / 2)] },
      { way: 'long-term', milestones: [from(now, 2), from(now, 6), from(now, 12)] },
    ]);
    case 'reach': return { milestone: chance.between(1, Math.max(1, standing.milestones)) };
    case 'askExtension': return { until: from(finish, chance.between(1, 9)) };
    case 'grantExtension': return { until: standing.askedUntil ?? from(finish, 2) };
    case 'pause': return { reason: 'respondent-absent', until: from(now, chance.between(1, 4)) };
    case 'settleInterim': return { nextDate: from(now, chance.between(6, 20)) };
    case 'rectify': return { findings: Array.from({ length: standing.points }, () => pick(chance, findings)) };
    case 'sendBack': return { missing: ['reading'] };
    case 'hold': return { way: pick(chance, ['phone', 'on-site']), satisfaction: pick(chance, ['satisfied', 'satisfied', 'mostly-satisfied', 'dissatisfied']) };
    case 'fail': return { way: 'phone', satisfaction: pick(chance, ['dissatisfied', 'mostly-satisfied']) };
    case 'miss': return { reason: pick(chance, missReasons), way: pick(chance, ['phone', 'on-site']) };
    case 'relapse': return { source: 'call' };
    case 'decline': return { reason: 'court' };
    case 'transfer': return chance.next() < 0.7 ? { body: 'city-planning', district: elsewhere } : { body: 'city-planning' };
    case 'join': return { problem: problem ?? '00000000-0000-4000-8000-000000000000' };
    case 'merge': return { into: other ?? '00000000-0000-4000-8000-000000000000', sameReporter: true };
    default: return {};
  }
}

/** Enough of it mostly; sometimes a piece is missing, and the procedure says so. */
function evidence(action: ComplaintAction, chance: Chance): object {
  if (action !== 'rectify' && action !== 'pause') return {};
  const kinds = chance.next() < 0.9 ? evidenceKinds : evidenceKinds.slice(0, 2);
  return { evidence: evidenceOf(kinds, chance) };
}

/** A paper or a picture of each kind. */
export function evidenceOf(kinds: readonly EvidenceKind[], chance: Chance): object[] {
  return kinds.map((kind) => ({ kind, name: '现场核查记录', reference: `HP-2026-${chance.between(1000, 9999)}` }));
}

/** One of several. */
export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[chance.between(0, list.length - 1)] as T;
}
