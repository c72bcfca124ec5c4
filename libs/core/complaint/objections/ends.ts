import { refuse, type Asker, type Refusal, type Terms } from '../../loop/index.js';
import { awaited } from '../co-handling.js';
import type { Complaint, ComplaintCommand } from '../standing.js';
import { problemOf } from '../joining.js';
import { isWithin } from './places.js';

/** What a new complaint must be: received before now, about something, a group with no more representatives than the procedure allows. */
export function registrationObjection(complaint: Complaint, command: ComplaintCommand<'register'>, terms: Terms): Refusal | undefined {
  const [{ payload }, { now, procedure }] = [command, terms];
  if (payload.receivedAt && payload.receivedAt > now) return refuse('received-in-the-future', { received: payload.receivedAt });
  if (payload.nuisances.length === 0) return refuse('nuisance-missing');
  const most = procedure.group.representatives;
  // Through whom a group speaks was judged where it came in.
  if (!payload.transferredFrom && (payload.representatives ?? 0) > most) return refuse('too-many-representatives', { most });
  return respondentUnknown(complaint, command, terms);
}

/** Of what was taken over as history only the times can be judged: it came in before now, and was ended after that. */
export function recordObjection(_: Complaint, { payload }: ComplaintCommand<'record'>, { now }: Terms): Refusal | undefined {
  const { receivedAt, endedAt, nuisances } = payload;
  if (nuisances.length === 0) return refuse('nuisance-missing');
  if (receivedAt > now) return refuse('received-in-the-future', { received: receivedAt });
  return endedAt && (endedAt < receivedAt || endedAt > now) ? refuse('ended-when-it-cannot-have', { ended: endedAt, received: receivedAt }) : undefined;
}

/** An import is taken back as if it had never been; what somebody has dealt with stays. */
export function notImportedOrTouched({ version, standing }: Complaint): Refusal | undefined {
  if (standing.channel !== 'import') return refuse('not-imported');
  // That the ledger gathered it is nobody's work on it.
  return version === (problemOf(standing) === null ? 1 : 2) ? undefined : refuse('touched-since-import');
}

/** A correction that says whom it is about says so of a unit of the district; and not of one that has it in hand or is still to answer beside the lead, which would see it no more and still owe it. */
export function correctionObjection(complaint: Complaint, command: ComplaintCommand<'correct'>, terms: Terms): Refusal | undefined {
  const { respondentUnit } = command.payload;
  const unknown = respondentUnknown(complaint, command, terms);
  if (unknown || !respondentUnit) return unknown;
  const tied = (unit: string | null) => isWithin(terms.directory, unit, respondentUnit);
  const { unit } = complaint.standing;
  if (tied(unit)) return refuse('respondent-has-it', { unit: unit ?? '' });
  const asked = awaited(complaint.standing).find(tied);
  return asked === undefined ? undefined : refuse('respondent-is-asked', { unit: asked });
}

/** The unit complained about is one of the district's. */
export function respondentUnknown(_: Complaint, { payload }: ComplaintCommand<'register' | 'correct'>, { directory }: Terms): Refusal | undefined {
  const { respondentUnit } = payload;
  return respondentUnit && !directory.units[respondentUnit] ? refuse('unit-unknown', { unit: respondentUnit }) : undefined;
}

/** Who closes is neither who looked nor who rectified. */
export function notTheOneWhoCloses({ standing }: Complaint, { actor }: Asker): Refusal | undefined {
  if (standing.revisitedBy.includes(actor)) return refuse('verifier-may-not-close');
  return standing.rectifiedBy.includes(actor) ? refuse('who-rectified-may-not-close') : undefined;
}

/** A closed complaint relapses only inside its watch; later it is a new complaint about the same place. */
export function watchIsOver({ state, clocks }: Complaint, _: Asker, { now }: Terms): Refusal | undefined {
  const watch = clocks['watch'];
  if (state !== 'closed') return undefined;
  return watch?.state === 'running' && now <= watch.dueAt ? undefined : refuse('watch-is-over');
}

export function relapseSourceMissing(_: Complaint, { payload }: ComplaintCommand<'relapse'>): Refusal | undefined {
  return payload.source === 'complaint' && !payload.complaint ? refuse('source-missing') : undefined;
}

export function declineObjection(_: Complaint, { payload }: ComplaintCommand<'decline'>, { procedure }: Terms): Refusal | undefined {
  const listed = procedure.decline.reasons.map(({ code }) => code);
  return listed.includes(payload.reason) ? undefined : refuse('reason-not-listed', { reason: payload.reason, allowed: listed.join(', ') });
}

/** Only the same person's same matter is merged: another person's report stays a complaint of its own. */
export function mergeObjection({ id }: Complaint, { payload }: ComplaintCommand<'merge'>): Refusal | undefined {
  if (payload.into === id) return refuse('merged-into-itself');
  return payload.sameReporter ? undefined : refuse('another-persons-complaint');
}

/** Nobody arrives tomorrow, nor before the complaint came in. */
export function arrivalCannotBe({ standing }: Complaint, { payload }: ComplaintCommand<'arrive' | 'visitJointly'>, { now }: Terms): Refusal | undefined {
  if (payload.at < standing.receivedAt) return refuse('before-it-came-in', { date: payload.at, received: standing.receivedAt });
  return payload.at > now ? refuse('date-lies-ahead', { date: payload.at }) : undefined;
}
