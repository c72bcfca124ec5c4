import { newKey } from '../client/perform.js';
import { now } from '../shell/now.js';
import { toField } from '../words/times.js';
import type { Complaint, Movable } from './complaint.js';
import { blank, type Written, type WrittenFacts } from './form-fields.js';

const DAY = 86_400_000;

/** What a form holds when it opens: what is known already, and dates that are right more often than not. */
export function startOf(action: string, complaint: Movable, preset: Readonly<Record<string, unknown>> = {}): Written {
  const fields = JSON.parse(JSON.stringify({ ...(startsOf(complaint)[action]?.(complaint as Complaint) ?? {}), ...preset })) as Record<string, unknown>;
  return { ...blank(), fields, ...(action === 'pause' ? { evidence: [{ kind: 'record', name: '', reference: '' }] } : {}) };
}

const starts: Readonly<Record<string, (complaint: Complaint) => Record<string, unknown>>> = {
  correct: (complaint) => ({ ...known(complaint), facts: factsOf(complaint) }),
  star: (complaint) => ({ starred: !standingOf(complaint)['starred'] }),
  supplement: () => ({ channel: 'phone' }),
  supervise: () => ({ reason: 'by-hand' }),
  lift: (complaint) => ({ reason: (standingOf(complaint)['openOrders'] as { reason: string }[] | undefined)?.[0]?.reason }),
  arrive: () => ({ at: toField(now.value) }),
  visitJointly: (complaint) => ({ visit: newKey(), at: toField(now.value), units: [standingOf(complaint)['unit']].filter(Boolean) }),
  // A week later is a working day again where the first one was.
  askExtension: (complaint) => ({ until: toField(dueOf(complaint, 'finish') + 7 * DAY) }),
  grantExtension: (complaint) => ({ until: toField(String(standingOf(complaint)['askedUntil'] ?? '') || dueOf(complaint, 'finish') + 7 * DAY) }),
  pause: () => ({ until: toField(now.value + 7 * DAY) }),
  settleInterim: () => ({ nextDate: toField(now.value + 90 * DAY) }),
  plan: () => ({ way: 'immediate', milestones: [] }),
  reach: (complaint) => ({ milestone: openMilestones(complaint)[0] }),
  merge: () => ({ sameReporter: false }),
};

const orderStarts: typeof starts = { star: (order) => ({ starred: !standingOf(order)['starred'] }) };

const problemStarts: typeof starts = {
  enter: () => ({ source: 'patrol' }),
  correct: (problem) => ({ ...known(problem), ...(standingOf(problem)['season'] ? { season: standingOf(problem)['season'] } : {}), facts: factsOf(problem) }),
  star: (problem) => ({ starred: !standingOf(problem)['starred'] }),
  supervise: () => ({ reason: 'by-hand' }),
  lift: (problem) => ({ reason: (standingOf(problem)['openOrders'] as { reason: string }[] | undefined)?.[0]?.reason }),
  visit: () => ({ at: toField(now.value) }),
  plan: (problem) => ({ way: 'by-date', milestones: firstMilestone('by-date', problem) }),
  reach: (problem) => ({ milestone: openMilestones(problem)[0] }),
  extend: (problem) => ({ until: toField(dueOf(problem, 'finish') + 7 * DAY) }),
  settleInterim: () => ({ nextDate: toField(now.value + 90 * DAY) }),
  pass: owedStep,
  refuseSignOff: owedStep,
  hold: () => ({ way: 'on-site' }),
  fail: () => ({ way: 'on-site' }),
  relapse: () => ({ source: 'visit' }),
  revoke: () => ({ source: 'visit' }),
  reopen: () => ({ source: 'visit' }),
};

/** The step of the sign-off that is taken is the one that is owed; nobody chooses another. */
function owedStep({ steps }: Movable): Record<string, unknown> {
  return { step: steps?.find(({ owed }) => owed)?.code };
}

function startsOf({ kind }: Movable): typeof starts {
  return kind === undefined ? starts : kind === 'order' ? orderStarts : problemStarts;
}

/** The milestones of the plan that have not been reached, by their numbers. */
export function openMilestones({ clocks }: Movable): string[] {
  return clocks.flatMap(({ name, state }) => (state === 'stopped' ? [] : (/^milestone-(\d+)$/.exec(name)?.[1] ?? [])));
}

/** What the first milestone of a plan is, where none is named yet. */
export function firstMilestone(way: unknown, complaint: Movable): string[] {
  if (way === 'by-date') return [toField(dueOf(complaint, 'finish'))];
  return way === 'long-term' ? [toField(dueOf(complaint, 'finish') + 30 * DAY)] : [];
}

function dueOf({ clocks }: Movable, name: string): number {
  const clock = clocks.find((one) => one.name === name);
  return clock ? Date.parse(clock.dueAt) : now.value;
}

function standingOf({ standing }: Movable): Readonly<Record<string, unknown>> {
  return standing as Readonly<Record<string, unknown>>;
}

function known(complaint: Complaint): Record<string, unknown> {
  const names = ['nuisances', 'activity', 'urgency', 'matter', 'points', 'hard', 'repeat', 'respondentUnit'];
  return Object.fromEntries(names.map((name) => [name, standingOf(complaint)[name]]).filter(([, value]) => value !== undefined && value !== null));
}

function factsOf({ facts }: Complaint): WrittenFacts {
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return { address: text(facts?.address), subdistrict: text(facts?.subdistrict), lat: text(facts?.lat), lon: text(facts?.lon), respondent: text(facts?.respondent) };
}
