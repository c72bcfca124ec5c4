import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../../loop/index.js';
import type { optionalClocks } from '../../procedure/index.js';
import { awaited, isBeside } from '../co-handling.js';
import type { Complaint, ComplaintCommand } from '../standing.js';
import { arrivalCannotBe } from './ends.js';
import { isWithin, unitMayNotTakeIt } from './places.js';

type OptionalClock = (typeof optionalClocks)[number];

/** A procedure without the clock does not know the move. */
export const notInProcedure = (clock: OptionalClock) => (_: Complaint, __: Asker, { procedure }: Terms): Refusal | undefined =>
  procedure.clocks[clock] ? undefined : refuse('not-in-this-procedure');

/** Another unit than the lead, not waited for already, and able to take it and to answer. */
export const mayNotBeAsked = (as: 'assist' | 'consult') => (
  { standing }: Complaint, { payload: { unit } }: ComplaintCommand<'assist' | 'consult'>, terms: Terms,
): Refusal | undefined => {
  if (unit === standing.unit) return refuse('is-the-lead', { unit });
  if (awaited(standing, as).includes(unit) || (as === 'consult' && awaited(standing).includes(unit))) return refuse('asked-already', { unit });
  return unitMayNotTakeIt(unit, standing.respondentUnit, terms);
};

/** Only who was asked answers, and only once. */
export function notAsked({ standing }: Complaint, { actorUnit }: Asker): Refusal | undefined {
  return actorUnit && awaited(standing).includes(actorUnit) ? undefined : refuse('nothing-asked-of-unit', { unit: actorUnit ?? '' });
}

export function notBeside({ standing }: Complaint, { payload: { unit } }: ComplaintCommand<'release'>): Refusal | undefined {
  return isBeside(standing, unit) ? undefined : refuse('not-beside-the-lead', { unit });
}

/** A joint visit was made by units of the district, none of them complained about, one of which handles the complaint, and the one that records it among them. */
export function visitCannotBe(complaint: Complaint, command: ComplaintCommand<'visitJointly'>, terms: Terms): Refusal | undefined {
  const { standing } = complaint;
  const { payload, by, actorUnit } = command;
  const unknown = payload.units.find((unit) => !terms.directory.units[unit]);
  if (unknown !== undefined) return refuse('unit-unknown', { unit: unknown });
  const respondent = payload.units.find((unit) => isWithin(terms.directory, unit, standing.respondentUnit));
  if (respondent !== undefined) return refuse('visit-with-respondent', { unit: respondent });
  if (by === 'handler' && actorUnit && !payload.units.includes(actorUnit)) return refuse('visit-without-you', { unit: actorUnit });
  const handles = payload.units.some((unit) => unit === standing.unit || isBeside(standing, unit, 'assist'));
  return handles ? arrivalCannotBe(complaint, command, terms) : refuse('visit-of-others', { units: payload.units.join(', ') });
}

/** A handler answers for his own unit only, whomever he says to have met there; the office answers for all. */
export function settleVisit(_: Complaint, { payload, by, actorUnit }: ComplaintCommand<'visitJointly'>): Settled {
  return { answers: by === 'handler' ? payload.units.filter((unit) => unit === actorUnit) : payload.units };
}
