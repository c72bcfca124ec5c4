import { localDate, localTime } from '../../calendar/index.js';
import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../../loop/index.js';
import { problemOf } from '../joining.js';
import { matchesComplaint } from '../match.js';
import type { MissReason } from '../../words/nuisances.js';
import type { Procedure } from '../../procedure/index.js';
import type { Complaint, ComplaintCommand, ComplaintStanding } from '../standing.js';
import { levelAt } from '../../order/supervising.js';
import { settleSuccessor } from './assignment.js';
import { isWithin } from './places.js';

/** Other eyes must look: not who rectified, nobody of a unit that handled it, nobody tied to the respondent. */
export function notOtherEyes({ standing }: Complaint, { by, actor, actorUnit }: Asker, { directory }: Terms): Refusal | undefined {
  if (by === 'complainant') return undefined;
  if (standing.rectifiedBy.includes(actor)) return refuse('who-rectified-may-not-revisit');
  if (actorUnit && standing.handlers.includes(actorUnit)) return refuse('handling-unit-may-not-revisit', { unit: actorUnit });
  return isWithin(directory, actorUnit, standing.respondentUnit) ? refuse('tied-to-respondent') : undefined;
}

/** A step of the series may be made from its first reminder on; before that, and after the series, there is nothing to hold. */
export function nothingToHold(complaint: Complaint, asker: Asker, terms: Terms): Refusal | undefined {
  const eyes = notOtherEyes(complaint, asker, terms);
  if (eyes || complaint.state === 'rectified') return eyes;
  const step = complaint.clocks['series'];
  if (step?.state !== 'running') return refuse('no-step-due');
  return step.nextRung > 0 || (step.nextAt !== null && terms.now >= step.nextAt) ? undefined : refuse('step-not-due-yet', { from: step.nextAt ?? step.dueAt });
}

/** Which steps follow the first revisit that holds, or which comes after this one. */
export function settleHold(complaint: Complaint, command: ComplaintCommand<'hold'>, terms: Terms): Settled {
  const dissatisfied = command.payload.satisfaction === 'dissatisfied';
  const supervised = dissatisfied
    ? levelAt(terms.procedure.supervision.dissatisfied, complaint.standing.dissatisfactions + 1, reasonOf(complaint), terms)
    : {};
  return { ...nextStep(complaint, terms), ...supervised };
}

/** Step and number of steps once this revisit has held; which series it is was settled by the first, whatever is starred or corrected since. */
export function nextStep({ state, standing }: Complaint, { procedure }: Terms): Settled {
  if (state === 'revisited') return { step: standing.step + 1, steps: standing.steps, series: standing.series };
  // What is joined to a problem is looked at again with it.
  return problemOf(standing) === null ? ownSeries(standing, procedure) : { step: 0, steps: 0, series: -1 };
}

/** What leaves its problem after its first revisit has the series before it that it would have had alone. */
export function settleLeaving({ state, standing }: Complaint, _: unknown, { procedure }: Terms): Settled {
  const own = ownSeries(standing, procedure);
  return state === 'revisited' && standing.series < 0 && own.steps > 0 ? own : {};
}

function ownSeries(standing: ComplaintStanding, { series }: Procedure): { step: number; steps: number; series: number } {
  const found = series.findIndex(({ when }) => matchesComplaint(when, standing));
  return { step: 0, steps: series[found]?.after.length ?? 0, series: found };
}

/** Outcomes of a visit or a call that tried to reach the person; a visit at the wrong hour tried nothing. */
const triesToReach: readonly MissReason[] = ['no-contact', 'no-access', 'hung-up'];

/** A try is known by its local day and the band of the day, so that three calls in one morning are one. */
export function settleTry(_: Complaint, { payload }: ComplaintCommand<'miss'>, { now, calendar, procedure }: Terms): Settled {
  if (!triesToReach.includes(payload.reason)) return {};
  const time = localTime(calendar.zone, now);
  const band = procedure.unreachable.bands.find(({ from, to }) => (from <= to ? time >= from && time < to : time >= from || time < to));
  return { try: `${localDate(calendar.zone, now)}/${band?.name ?? 'other'}` };
}

/** Enough was tried, at different hours of different days; or nobody can be asked and somebody has looked. */
export function notTriedEnough({ standing }: Complaint, { actor }: Asker, { procedure }: Terms): Refusal | undefined {
  if (standing.triedBy.includes(actor)) return refuse('who-tried-may-not-conclude');
  if (standing.anonymous && standing.seenOnSite) return undefined;
  const { tries, days, bands } = procedure.unreachable;
  const triedDays = new Set(standing.tries.map((made) => made.split('/')[0])).size;
  const triedBands = new Set(standing.tries.map((made) => made.split('/')[1])).size;
  const enough = standing.tries.length >= tries && triedDays >= days && triedBands >= Math.min(2, bands.length);
  return enough ? undefined : refuse('not-tried-enough', { made: standing.tries.length, tries, days });
}

/** What a failed revisit sets off: the next round, and supervision where dissatisfaction has been said often enough. */
export function settleFailure(complaint: Complaint, { payload }: ComplaintCommand<'fail'>, terms: Terms): Settled {
  const successor = settleSuccessor(complaint, terms);
  if (payload.satisfaction !== 'dissatisfied') return successor;
  return { ...successor, ...levelAt(terms.procedure.supervision.dissatisfied, complaint.standing.dissatisfactions + 1, reasonOf(complaint), terms) };
}

function reasonOf({ standing }: Complaint): 'dissatisfied' | 'dissatisfied-again' {
  return standing.dissatisfactions > 0 ? 'dissatisfied-again' : 'dissatisfied';
}
