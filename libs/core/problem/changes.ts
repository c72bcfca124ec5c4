import { adding } from '../loop/index.js';
import { withoutOrder, underSupervision, withOrder } from '../order/supervising.js';
import { raised } from './grades.js';
import type { ProblemEvent, ProblemStanding } from './standing.js';

type Change = Partial<ProblemStanding>;

/** The standing of a problem that has just been put on the ledger. */
export function entered({ payload, settled }: ProblemEvent<'enter'>): ProblemStanding {
  const { source, nuisances, activity, placed, season = null, respondentUnit = null, founding = [] } = payload;
  return {
    source, nuisances, ...(activity ? { activity } : {}), placed, season, respondentUnit, starred: false, grade: String(settled['grade']),
    founding, complaints: [], fresh: [],
    unit: null, units: [], person: null,
    causes: [], planned: null, ahead: [], milestones: 0, similar: false, interim: false, extensions: 0,
    round: 1, rectifiedAt: null, rectifiedBy: [], finding: null,
    revisitedBy: [], held: 0, step: 0, steps: 0,
    signingOff: null, objected: false, signers: [], signedOffAt: null, archived: false, relapses: 0, revocations: 0,
    openOrders: [], supervisions: 0,
  };
}

/** A complaint more; those by which it was put on the ledger raise nothing. */
export function gathered(standing: ProblemStanding, event: ProblemEvent<'gather'>): Change {
  const { complaint, at } = event.payload;
  const { complaints, fresh } = standing;
  const { respondentUnit } = event.settled;
  return {
    complaints: adding(complaints, complaint), ...(typeof respondentUnit === 'string' ? { respondentUnit } : {}),
    ...(event.settled['fresh'] === true ? { fresh: [...fresh.filter((one) => one.complaint !== complaint), { complaint, at }] } : {}),
    ...raised(event), ...underSupervision(standing, event),
  };
}

export function lost({ complaints, fresh, founding }: ProblemStanding, { payload: { complaint } }: ProblemEvent<'lose'>): Change {
  return { complaints: without(complaints, complaint), founding: without(founding, complaint), fresh: fresh.filter((one) => one.complaint !== complaint) };
}

/** Only what the correction names changes. */
export function corrected({ nuisances, activity, season, respondentUnit, placed }: ProblemStanding, { payload }: ProblemEvent<'correct'>): Change {
  return {
    nuisances: payload.nuisances ?? nuisances, ...(payload.activity ?? activity ? { activity: payload.activity ?? activity } : {}), placed: payload.placed ?? placed,
    season: payload.season === undefined ? season : payload.season, respondentUnit: payload.respondentUnit === undefined ? respondentUnit : payload.respondentUnit,
  };
}

export function supervised(standing: ProblemStanding, event: ProblemEvent<'supervise'>): Change {
  return withOrder(standing, event.payload.reason, event.payload.level, event);
}

export function lifted(standing: ProblemStanding, { payload }: ProblemEvent<'lift'>): Change {
  return withoutOrder(standing, payload);
}

/** What another unit had found out and planned is not this one's. */
export function assigned({ units, unit }: ProblemStanding, { payload }: ProblemEvent<'assign' | 'reassign'>): Change {
  const anew = payload.unit === unit ? {} : { causes: [], ...unplanned };
  return { unit: payload.unit, units: adding(units, payload.unit), person: payload.person, ...anew };
}

/** Everything goes on with the unit that took the duties over; who answers for it there must be said, unless it has been. */
export function handedOver({ units, unit }: ProblemStanding, { payload }: ProblemEvent<'handOver'>): Change {
  return { unit: payload.unit, units: adding(units, payload.unit), ...(payload.person !== undefined || payload.unit !== unit ? { person: payload.person ?? null } : {}) };
}

export function planned(_: ProblemStanding, { payload: { way, milestones } }: ProblemEvent<'plan'>): Change {
  return { planned: way, milestones: milestones.length, ahead: milestones.map((__, index) => index + 1) };
}

export function reached({ ahead }: ProblemStanding, { payload }: ProblemEvent<'reach'>): Change {
  return { ahead: ahead.filter((milestone) => milestone !== payload.milestone) };
}

export function rectified({ rectifiedBy }: ProblemStanding, { payload, actor, at }: ProblemEvent<'rectify'>): Change {
  return { rectifiedAt: at, rectifiedBy: adding(rectifiedBy, actor), finding: payload.finding, fresh: [], held: 0, step: 0, steps: 0 };
}

/** A look that found it as it should be: the first, or a step of the series. */
export function held({ revisitedBy, held: before }: ProblemStanding, { settled, actor }: ProblemEvent<'hold'>): Change {
  return { revisitedBy: adding(revisitedBy, actor), held: before + 1, step: Number(settled['step']), steps: Number(settled['steps']) };
}

export function missed({ revisitedBy }: ProblemStanding, { actor }: ProblemEvent<'miss'>): Change {
  return { revisitedBy: adding(revisitedBy, actor) };
}

/** Whoever looked for the office signs nothing; the unit looks at its own work as often as it likes. */
export function visited({ revisitedBy }: ProblemStanding, { by, actor }: ProblemEvent<'visit'>): Change {
  return by === 'handler' ? {} : { revisitedBy: adding(revisitedBy, actor) };
}

export function failed(standing: ProblemStanding, event: ProblemEvent<'fail'>): Change {
  return { ...nextRound(standing, event), revisitedBy: adding(standing.revisitedBy, event.actor) };
}

export function relapsed(standing: ProblemStanding, event: ProblemEvent<'relapse' | 'upholdObjection'>): Change {
  return { ...nextRound(standing, event), relapses: standing.relapses + 1 };
}

export function applied(_: ProblemStanding, { actor }: ProblemEvent<'apply'>): Change {
  return { signingOff: { step: 1, by: [actor] } };
}

/** The step that was taken is done, and the next one is owed. */
export function passed({ signingOff }: ProblemStanding, { actor, by }: ProblemEvent<'pass' | 'endNotice'>): Change {
  const taken = signingOff ?? { step: 0, by: [] };
  return { signingOff: { step: taken.step + 1, by: by === 'clock' ? taken.by : adding(taken.by, actor) } };
}

export function refused(): Change {
  return { signingOff: null, objected: false };
}

export function signedOff({ signingOff }: ProblemStanding, { actor, at }: ProblemEvent<'signOff'>): Change {
  return { signers: adding(signingOff?.by ?? [], actor), signedOffAt: at, signingOff: null, fresh: [], archived: false };
}

/** The promise is broken: what was signed off is owed again, by the same unit. */
export function revoked(standing: ProblemStanding, event: ProblemEvent<'revoke'>): Change {
  return { ...nextRound(standing, event), signers: [], signedOffAt: null, archived: false, revocations: standing.revocations + 1, ...raised(event), ...underSupervision(standing, event) };
}

/** After the watch it is found anew: nobody has it yet. */
export function reopened(standing: ProblemStanding, event: ProblemEvent<'reopen'>): Change {
  return { ...nextRound(standing, event), unit: null, person: null, signers: [], signedOffAt: null, archived: false };
}

/** What was planned is done or was not enough: the cause is looked for anew, and similar places too. */
function nextRound({ round, units }: ProblemStanding, { settled }: ProblemEvent): Change {
  const { successor } = settled;
  const handed = typeof successor === 'string' ? { unit: successor, units: adding(units, successor), person: null } : {};
  return { ...handed, ...unplanned, causes: [], similar: false, round: round + 1, held: 0, step: 0, steps: 0, interim: false, extensions: 0, signingOff: null, objected: false };
}

const unplanned = { planned: null, milestones: 0, ahead: [] } as const;

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter((each) => each !== one);
}
