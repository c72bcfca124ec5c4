import { add, type Unit } from '../../calendar/index.js';
import { holds, procedureKey } from '../../loop/index.js';
import type { Procedure } from '../../procedure/index.js';
import { evidenceKinds, findings, type Channel, type EvidenceKind, matters, missReasons, nuisances, revisitWays, urgencies } from '../../words/nuisances.js';
import { roles } from '../../words/roles.js';
import { complaintRules } from '../complaint-rules.js';
import type { ComplaintAction, ComplaintPayloads } from '../payloads.js';
import { transitions } from '../transitions.js';
import { aReport, type Office } from './an-office.js';
import { directory, type Person } from './people.js';

/** One step of a story: so much later, with or without the alarms having rung, somebody asks something. */
export interface Step {
  later: number;
  alarmsAreLate: boolean;
  dice: number;
}

/** The moment at which somebody asks. */
export type Moment = Pick<Office, 'now' | 'complaint' | 'procedure' | 'calendar'>;

type Roll = <T>(list: readonly T[]) => T;
const actions = Object.keys(transitions) as ComplaintAction[];
const satisfactions = ['satisfied', 'mostly-satisfied', 'dissatisfied', 'not-asked'] as const;

/** Moves that lead a complaint on are asked more often than those that end it beside the loop. */
const often: readonly ComplaintAction[] = [
  'assign', 'assign', 'assign', 'assign', 'rectify', 'rectify', 'rectify', 'hold', 'hold', 'hold', 'fail', 'close', 'close', 'close', 'relapse', 'archive', 'plan', 'askExtension', 'askExtension', 'grantExtension', 'grantExtension', 'grantExtension', 'grantExtension',
  'miss', 'miss', 'miss', 'concludeUnreachable', 'concludeUnreachable', 'concludeUnreachable', 'explain', 'explain', 'return', 'settleInterim', 'pause', 'sendBack', 'reach', 'lift', 'contribute', 'contribute', 'contribute', 'release', 'concludeReferral',
];
const mostly = <T>(usual: T, rare: T): readonly T[] => [...Array<T>(9).fill(usual), rare];

/** What a throw of the dice asks: mostly what may be asked now by whoever may, sometimes anything by anybody. */
export function whatIsAsked(office: Moment, dice: number): { who: Person; action: ComplaintAction; payload: ComplaintPayloads[ComplaintAction] } {
  const roll = rolling(dice);
  const action = roll(mostly(true, false)) ? roll(fitting(office)) : roll(actions);
  const by = roll(mostly(true, false)) ? roll(transitions[action].by) : roll(roles);
  const { unit, beside: others = [] } = office.complaint.standing;
  // Who stands beside the lead is heard too, where it is his turn.
  const theirs = action === 'contribute' && others.length > 0 ? roll(others).unit : unit;
  const actorUnit = by === 'handler' && roll(mostly(true, false)) ? theirs : roll(mostly('petitions', theirs));
  return { who: { by, actor: roll(mostly(`a-${by}`, 'a-handler')), actorUnit: actorUnit ?? undefined }, action, payload: payloads[action](roll, office) };
}

function fitting({ complaint }: Moment): readonly ComplaintAction[] {
  if (complaint.version === 0) return [...mostly<ComplaintAction>('register', 'register'), ...mostly<ComplaintAction>('register', 'record')];
  return [...actions, ...often, ...often, ...often, ...often].filter((action) => {
    const { from, when = [] } = transitions[action];
    return from.some((state) => state === complaint.state) && when.every((condition) => holds(complaintRules, complaint, condition));
  });
}

/** Independent choices out of one number. */
function rolling(dice: number): Roll {
  let left = dice;
  return (list) => {
    left = (left + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(left ^ (left >>> 16), 0x85ebca6b);
    // There is always something to choose from.
    return list[((mixed ^ (mixed >>> 13)) >>> 0) % list.length] as (typeof list)[number];
  };
}

function soon(roll: Roll, office: Moment, units: readonly Unit[] = ['minute', 'hour', 'day', 'workingDay']): string {
  return add(office.calendar, office.now, { amount: roll([1, 2, 5, 9]), unit: roll(units) }).at;
}

/** A date near the present finish, where there is one. */
function afterFinish(roll: Roll, office: Moment): string {
  const due = office.complaint.clocks['finish']?.dueAt ?? office.now;
  return add(office.calendar, due, { amount: roll([1, 3, 9, 12]), unit: 'workingDay' }).at;
}

function reasons({ decline, returns, clocks }: Procedure) {
  return {
    decline: [...decline.reasons.map(({ code }) => code), 'unheard-of'],
    returns: [...returns.reasons.map(({ code }) => code), 'unheard-of'],
    pause: [...clocks.finish.pause.reasons, 'unheard-of'],
  };
}

const visit = (roll: Roll) => ({ way: roll(revisitWays), satisfaction: roll(satisfactions) });
const unit = (roll: Roll) => ({ unit: roll([...Array<string>(9).fill('environment'), 'housing', 'market', ...Object.keys(directory.units)]) });
const beside = (roll: Roll) => ({ unit: roll([...Array<string>(6).fill('housing'), ...Array<string>(3).fill('market'), ...Object.keys(directory.units)]) });
const nothing = () => ({});

const payloads: { [A in ComplaintAction]: (roll: Roll, office: Moment) => ComplaintPayloads[A] } = {
  register: (roll, { now }) => ({
    ...aReport, receivedAt: now, channel: roll(mostly<Channel>('phone', 'import')), urgency: roll(urgencies), matter: roll(matters), nuisances: [roll(nuisances)], points: roll([1, 1, 2]),
    anonymous: roll([false, true]), repeat: roll([false, true]), hard: roll([false, true]), ...(roll([true, false]) ? { respondentUnit: 'subdistrict' } : {}),
  }),
  correct: (roll) => roll([{ urgency: roll(urgencies) }, { points: roll([1, 2]) }, { matter: roll(matters) }, { respondentUnit: roll([null, 'market']) }]),
  supplement: () => ({ channel: 'phone' }),
  note: nothing,
  star: (_, { complaint }) => ({ starred: !complaint.standing.starred }),
  supervise: (roll, { procedure }) => ({ level: roll([...procedure.supervision.levels.map(({ code }) => code), 'unheard-of']), reason: roll(['by-hand', 'repeat']) }),
  lift: (roll, { complaint }) => ({ reason: roll([...(complaint.standing.openOrders ?? []).map(({ reason }) => reason), 'by-hand']) }),
  remind: () => ({ clock: 'finish', rung: 'due' }),
  recount: () => ({ calendar: 'cn' }),
  amend: (_, { procedure, now }) => ({ procedure: procedureKey({ ...procedure, version: procedure.version + 1 }), amendment: 'a1', signedBy: 'ling', signedAt: now }),
  assign: unit,
  signFor: nothing,
  accept: nothing,
  return: (roll, { procedure }) => ({ reason: roll(reasons(procedure).returns) }),
  reassign: unit,
  handOver: unit,
  arrive: (_, { now }) => ({ at: now }),
  assist: beside,
  consult: beside,
  contribute: nothing,
  release: beside,
  name: (roll) => ({ person: roll(mostly('hao', 'nobody')) }),
  visitJointly: (roll, { now }) => ({ visit: 'v1', at: now, units: [roll(mostly('environment', 'squad')), roll(['housing', 'market'])] }),
  refer: (roll, { procedure }) => ({ body: roll(mostly(procedure.penalty?.bodies[0]?.code ?? '', 'unheard-of')) }),
  concludeReferral: (roll, { procedure }) => ({ outcome: roll(mostly(procedure.penalty?.outcomes[0]?.code ?? '', 'unheard-of')) }),
  plan: (roll, office) => ({ way: roll(['immediate', 'by-date', 'long-term', 'long-term']), milestones: roll([[], [soon(roll, office)], [soon(roll, office), afterFinish(roll, office)]]) }),
  reach: (roll) => ({ milestone: roll([1, 2, 3]) }),
  askExtension: (roll, office) => ({ until: afterFinish(roll, office) }),
  grantExtension: (roll, office) => ({ until: afterFinish(roll, office) }),
  refuseExtension: nothing,
  pause: (roll, office) => ({ reason: roll(reasons(office.procedure).pause), until: soon(roll, office), evidence: ['record'] }),
  resume: nothing,
  settleInterim: (roll, office) => ({ nextDate: soon(roll, office) }),
  rectify: (roll, { complaint }) => ({ findings: Array.from({ length: complaint.standing.points ?? 1 }, () => roll(findings)), evidence: roll(mostly<readonly EvidenceKind[]>(evidenceKinds, [])), answered: true }),
  sendBack: () => ({ missing: [] }),
  hold: visit,
  miss: (roll) => ({ reason: roll(['no-contact', ...missReasons]), way: roll(['on-site', ...revisitWays]) }),
  concludeUnreachable: nothing,
  fail: visit,
  explain: nothing,
  relapse: (roll) => ({ source: roll(['call', 'visit', 'complaint']) }),
  close: nothing,
  archive: nothing,
  decline: (roll, { procedure }) => ({ reason: roll(reasons(procedure).decline) }),
  transfer: (roll) => roll([{ body: 'city' }, { body: 'district', district: 'nankai' }]),
  acknowledge: nothing,
  takeBack: nothing,
  join: () => ({ problem: 'p1' }),
  leave: (roll) => ({ problem: roll(mostly('p1', 'p2')) }),
  rectifyTogether: (roll) => ({ problem: roll(mostly('p1', 'p2')), line: 9, unit: roll(mostly('environment', 'housing')), by: 'hao', finding: roll(findings), evidence: ['photo-after', 'record'] }),
  merge: (roll) => ({ into: 'c0', sameReporter: roll([true, false]) }),
  unmerge: nothing,
  withdraw: nothing,
  record: (roll, { now }) => ({
    nuisances: [roll(nuisances)], channel: 'import', matter: 'complaint', urgency: 'ordinary', receivedAt: '2016-05-04T03:00:00.000Z', points: 1, anonymous: true, placed: true,
    ...roll([{}, { endedAt: now }]),
  }),
  takeUp: nothing,
  annul: nothing,
};
