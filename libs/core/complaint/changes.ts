import { adding, type Dispatch } from '../loop/index.js';
import { nobodyBeside, noLongerConsulted, without } from './co-handling.js';
import type { Happens } from './effects.js';
import { considerLedger, joinedNoMore, rectifiedTogether } from './joining.js';
import type { ComplaintPayloads } from './payloads.js';
import type { ComplaintEvent, ComplaintStanding } from './standing.js';
import { underSupervision, withOrder, withoutOrder } from '../order/supervising.js';

type Change = Partial<ComplaintStanding>;

/** The standing of a complaint that has just come in. */
export function opened({ payload, at }: ComplaintEvent<'register' | 'record'>): ComplaintStanding {
  const { hard = false, repeat = false, respondentUnit, endedAt }: Partial<ComplaintPayloads['register'] & ComplaintPayloads['record']> = payload;
  const { nuisances, activity, channel, matter, urgency, receivedAt, points, anonymous, placed } = payload;
  return {
    nuisances, ...(activity ? { activity } : {}), channel, matter, urgency, receivedAt: receivedAt ?? at, points, anonymous, hard, repeat, placed, respondentUnit: respondentUnit ?? null,
    starred: false, supplements: 0, unit: null, handlers: [],
    signed: false, accepted: false, binding: false, arrived: false, paused: false,
    askedBy: null, askedUntil: null, extensions: 0, interim: false, planned: null, milestones: 0,
    returns: 0, returnedBy: null, round: 1,
    rectifiedAt: null, rectifiedBy: [], findings: [],
    revisitedBy: [], step: 0, steps: 0, series: -1, tries: [], triedBy: [], seenOnSite: false,
    dissatisfactions: 0, explanationOwed: false, unreached: false,
    openOrders: [], supervisions: 0, relapses: 0,
    mergedInto: null, transferredTo: null, acknowledged: false, archived: false, ...(endedAt ? { endedAt } : {}),
  };
}

/** Only what the correction names changes. */
export function corrected(_: ComplaintStanding, { payload, settled }: ComplaintEvent<'correct'>): Change {
  const { nuisances, activity, urgency, matter, points, hard, repeat, respondentUnit, placed } = payload;
  return given({ nuisances, activity, urgency, matter, points, hard, repeat, respondentUnit, placed, paused: settled['resumed'] === true ? false : undefined });
}

export function supervised(standing: ComplaintStanding, event: ComplaintEvent<'supervise'>): Change {
  return withOrder(standing, event.payload.reason, event.payload.level, event);
}

export function lifted(standing: ComplaintStanding, { payload }: ComplaintEvent<'lift'>): Change {
  return withoutOrder(standing, payload);
}

/** A new unit begins anew: unsigned, not arrived; a bound one has accepted already. */
export function assigned(standing: ComplaintStanding, event: ComplaintEvent<'assign' | 'reassign'>): Change {
  const { payload, settled } = event;
  const binding = settled['binding'] === true;
  return {
    unit: payload.unit, handlers: adding(standing.handlers, payload.unit), ...without(standing, payload.unit), ...nobodyNamed(standing),
    signed: false, accepted: binding, binding, arrived: false,
    askedBy: null, askedUntil: null, planned: null, milestones: 0, ...underSupervision(standing, event),
  };
}

/** What a unit had goes on with another: only that it has been received must be said anew, and who is responsible there. */
export function handedOver(standing: ComplaintStanding, { payload: { unit, person }, to }: ComplaintEvent<'handOver'>): Change {
  const responsible = person !== undefined || standing.person ? { person: person ?? null } : {};
  if (unit === standing.unit) return responsible;
  return { unit, handlers: adding(standing.handlers, unit), ...without(standing, unit), signed: to === 'assigned' ? false : standing.signed, ...responsible };
}

export function returned(standing: ComplaintStanding, event: ComplaintEvent<'return'>): Change {
  return {
    unit: null, returnedBy: standing.unit, returners: adding(returnersOf(standing), standing.unit ?? ''), returns: standing.returns + 1,
    signed: false, accepted: false, binding: false, arrived: false,
    askedBy: null, askedUntil: null, planned: null, milestones: 0,
    ...nobodyNamed(standing), ...underSupervision(standing, event),
  };
}

export function planned(_: ComplaintStanding, { payload, settled }: ComplaintEvent<'plan'>): Change {
  const { person } = settled;
  return { accepted: true, planned: payload.way, milestones: payload.milestones.length, ...(typeof person === 'string' ? { person } : {}) };
}

export function rectified(standing: ComplaintStanding, event: ComplaintEvent<'rectify' | 'rectifyTogether'>): Change {
  const { at, actor } = event;
  return {
    rectifiedAt: at, ...noLongerConsulted(standing),
    ...(event.action === 'rectify' ? { rectifiedBy: adding(standing.rectifiedBy, actor), findings: event.payload.findings } : rectifiedTogether(standing, event)),
    signed: true, accepted: true, askedBy: null, askedUntil: null, tries: [], triedBy: [], seenOnSite: false,
  };
}

/** A revisit that counts and found it solved. */
export function held(standing: ComplaintStanding, event: ComplaintEvent<'hold'>): Change {
  const dissatisfied = event.payload.satisfaction === 'dissatisfied';
  return {
    revisitedBy: event.by === 'complainant' ? standing.revisitedBy : adding(standing.revisitedBy, event.actor),
    ...stepOf(event), tries: [], triedBy: [], interim: false, unreached: false,
    explanationOwed: standing.explanationOwed || dissatisfied,
    dissatisfactions: standing.dissatisfactions + (dissatisfied ? 1 : 0),
    ...underSupervision(standing, event),
  };
}

/** Whoever tried has dealt with the revisit: he does not conclude it in this round, and never closes the complaint. */
export function missed({ tries, triedBy, seenOnSite, revisitedBy }: ComplaintStanding, { payload, settled, actor }: ComplaintEvent<'miss'>): Change {
  const made = settled['try'];
  return {
    tries: typeof made === 'string' ? adding(tries, made) : tries,
    triedBy: adding(triedBy, actor),
    revisitedBy: adding(revisitedBy, actor),
    seenOnSite: seenOnSite || (payload.way === 'on-site' && payload.reason === 'no-contact'),
  };
}

export function concludedUnreachable({ revisitedBy }: ComplaintStanding, event: ComplaintEvent<'concludeUnreachable'>): Change {
  return { ...stepOf(event), revisitedBy: adding(revisitedBy, event.actor), tries: [], triedBy: [], interim: false, unreached: true };
}

/** The next round: the same unit, bound, with everything of the revisit begun anew. */
export function failed(standing: ComplaintStanding, event: ComplaintEvent<'fail'>): Change {
  const dissatisfied = event.payload.satisfaction === 'dissatisfied';
  return {
    ...nextRound(standing),
    ...withSuccessor(standing, event),
    revisitedBy: event.by === 'complainant' ? standing.revisitedBy : adding(standing.revisitedBy, event.actor),
    dissatisfactions: standing.dissatisfactions + (dissatisfied ? 1 : 0),
    ...underSupervision(standing, event),
  };
}

export function relapsed(standing: ComplaintStanding, event: ComplaintEvent<'relapse'>): Change {
  return { ...nextRound(standing), ...withSuccessor(standing, event), relapses: standing.relapses + 1 };
}

/** The unit that had it is no more: whoever took its duties over has the next round, and says anew who is responsible. */
function withSuccessor(standing: ComplaintStanding, { settled }: ComplaintEvent<'fail' | 'relapse'>): Change {
  const { successor } = settled;
  return typeof successor === 'string' ? { unit: successor, handlers: adding(standing.handlers, successor), ...nobodyNamed(standing) } : {};
}

/** Every unit that has returned it, as far as its history says. */
export function returnersOf({ returners, returnedBy }: Pick<ComplaintStanding, 'returners' | 'returnedBy'>): readonly string[] {
  return returners ?? (returnedBy === null ? [] : [returnedBy]);
}

export function merged(standing: ComplaintStanding, { payload }: ComplaintEvent<'merge'>): Change {
  return { mergedInto: payload.into, ...joinedNoMore(standing), ...nobodyBeside(standing) };
}

/** A complaint of its own again. */
export function unmerged(): Change {
  return { mergedInto: null };
}

export function transferred(standing: ComplaintStanding, { payload }: ComplaintEvent<'transfer'>): Change {
  return {
    ...nobodyBeside(standing), ...nobodyNamed(standing),
    transferredTo: payload.district ?? payload.body, acknowledged: false, unit: null, askedBy: null, askedUntil: null,
  };
}

export function takenBack(): Change {
  return { transferredTo: null, acknowledged: false, signed: false, accepted: false, binding: false, arrived: false };
}

/** A transfer to a district of the same installation opens a linked complaint there. */
export function registerThere({ event, after, before }: Happens<'transfer'>): readonly Dispatch[] {
  const { district } = event.payload;
  if (!district || !before) return [];
  const { nuisances, activity, matter, urgency, receivedAt, points, anonymous, hard, repeat, placed } = after.standing;
  return [
    {
      no: `${event.seq}.d1`,
      district,
      kind: 'complaint',
      subject: null,
      command: {
        id: `transfer:${before.id}:${event.seq}`,
        action: 'register',
        by: 'system',
        actor: `complaint:${before.id}`,
        payload: { nuisances, ...(activity ? { activity } : {}), channel: 'transfer', matter, urgency, receivedAt, points, anonymous, hard, repeat, placed, transferredFrom: { district: before.district, complaint: before.id } },
      },
    },
  ];
}

/** A complaint that was transferred here tells the one it came from that it has arrived: its receipt; and whatever comes in is held against the ledger. */
export function acknowledgeAndConsider(happening: Happens<'register'>): readonly Dispatch[] {
  const { event, after } = happening;
  const { transferredFrom: source } = event.payload;
  if (!source) return considerLedger(happening);
  const command = { id: `receipt:${after.id}`, action: 'acknowledge', by: 'system' as const, actor: `complaint:${after.id}`, payload: {} };
  return [{ no: `${event.seq}.d1`, district: source.district, kind: 'complaint', subject: source.complaint, command }, ...considerLedger(happening)];
}

/** Whoever answered for the former unit does not answer for the next. */
function nobodyNamed({ person }: ComplaintStanding): Change {
  return person ? { person: null } : {};
}

/** Assistants must be asked again. */
function nextRound(standing: ComplaintStanding): Change {
  return {
    ...nobodyBeside(standing), round: standing.round + 1, binding: true, accepted: true, signed: false, arrived: false, interim: false,
    step: 0, steps: 0, series: -1, tries: [], triedBy: [], seenOnSite: false, explanationOwed: false, planned: null, milestones: 0,
    askedBy: null, askedUntil: null, unreached: false,
  };
}

function stepOf({ settled }: ComplaintEvent<'hold' | 'concludeUnreachable'>): Change {
  return { step: Number(settled['step'] ?? 0), steps: Number(settled['steps'] ?? 0), series: Number(settled['series'] ?? -1) };
}

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
