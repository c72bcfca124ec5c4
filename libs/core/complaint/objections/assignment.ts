import { localDate } from '../../calendar/index.js';
import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../../loop/index.js';
import type { Complaint, ComplaintCommand, ComplaintStanding } from '../standing.js';
import { levelAt, writesOrders } from '../../order/supervising.js';
import { isValidOn, successorOn, unitMayNotTakeIt } from './places.js';
import { notOfUnit } from './responsibility.js';

/** Who may assign at this stage: after so many rounds the supervisor, after so many returns the coordinator. */
export function notTheOneWhoAssigns(complaint: Complaint, asker: Asker, terms: Terms): Refusal | undefined {
  const past = notTheOneWhoReassigns(complaint, asker, terms);
  if (past) return past;
  const { standing } = complaint;
  if (asker.by === 'clerk' && standing.returns >= terms.procedure.returns.designateAt) {
    return refuse('coordinator-designates', { returns: standing.returns });
  }
  return undefined;
}

/** Past so many rounds a reassignment is the supervisor's, before that the coordinator's. */
export function notTheOneWhoReassigns({ standing }: Complaint, { by }: Asker, { procedure }: Terms): Refusal | undefined {
  const supervisors = standing.round >= procedure.rounds.supervisorFrom;
  if (supervisors === (by === 'supervisor')) return undefined;
  return supervisors
    ? refuse('only-supervisor-assigns', { round: standing.round })
    : refuse('not-yet-the-supervisors', { round: procedure.rounds.supervisorFrom });
}

/** The unit must be able to take it; giving it back to the unit that returned it is a ruling, and the coordinator's. */
export function assignObjection({ standing }: Complaint, { payload, by }: ComplaintCommand<'assign'>, terms: Terms): Refusal | undefined {
  if (by === 'clerk' && payload.unit === standing.returnedBy) return refuse('coordinator-rules-on-returns', { unit: payload.unit });
  if (payload.firstReceiver && payload.unit !== firstReceiverOf(standing, terms)) return refuse('not-the-first-receiver', { unit: payload.unit });
  return unitMayNotTakeIt(payload.unit, standing.respondentUnit, terms);
}

/** The assignment is the ruling on a return: the same unit again means refused, and it is then bound; after so many returns everybody is. */
export function settleAssignment({ standing }: Complaint, { payload }: ComplaintCommand<'assign' | 'reassign'>, terms: Terms): Settled {
  const { procedure } = terms;
  const refused = standing.returnedBy === payload.unit;
  const designated = standing.returns >= procedure.returns.designateAt || standing.round > 1;
  const first = 'firstReceiver' in payload && payload.firstReceiver === true;
  return { binding: refused || designated || first, ...(first ? { firstReceiver: true } : {}), ruling: standing.returnedBy === null ? null : refused ? 'refused' : 'upheld' };
}

/** As `settleAssignment`; and what was complained of before comes under supervision with its first assignment, where the procedure says so. */
export function settleFirstAssignment(complaint: Complaint, command: ComplaintCommand<'assign'>, terms: Terms): Settled {
  const { repeat, handlers } = complaint.standing;
  const level = terms.procedure.supervision.repeat?.level;
  const supervised: Settled = repeat && handlers.length === 0 && level !== undefined ? { supervise: level, superviseReason: 'repeat', ...writesOrders(terms) } : {};
  return { ...settleAssignment(complaint, command, terms), ...supervised };
}

/** The first unit that received it, where the procedure lets it lead when nobody is clear; a complaint that nobody had has none. */
export function firstReceiverOf({ handlers, returns }: Pick<ComplaintStanding, 'handlers' | 'returns'>, { procedure }: Pick<Terms, 'procedure'>): string | undefined {
  return procedure.assignment?.firstReceiver && returns > 0 ? handlers[0] : undefined;
}

/** What a unit had is handed over to another, able to take it; a unit that is no more may still hand over. Within a unit it goes to another person. Whoever is named works where it goes. */
export function handOverObjection({ standing }: Complaint, { payload: { unit, person } }: ComplaintCommand<'handOver'>, terms: Terms): Refusal | undefined {
  const staysThere = unit === standing.unit;
  if (staysThere && (person === undefined || person === standing.person)) return refuse('same-unit', { unit });
  const unable = staysThere ? undefined : unitMayNotTakeIt(unit, standing.respondentUnit, terms);
  return unable ?? (person === undefined ? undefined : notOfUnit(person, unit, terms));
}

/** Whether the unit it leaves still exists that day, and is to be told. */
export function settleHandOver({ standing }: Complaint, { payload }: ComplaintCommand<'handOver'>, { directory, calendar, now }: Terms): Settled {
  const former = payload.unit === standing.unit ? undefined : directory.units[standing.unit ?? ''];
  return former && isValidOn(former, localDate(calendar.zone, now)) ? { formerStands: true } : {};
}

/** A further round is never given to a unit that is no more: its successor has it, where one exists that may. */
export function settleSuccessor({ standing }: Complaint, terms: Terms): Settled {
  const { unit, respondentUnit } = standing;
  const successor = unit === null ? undefined : successorOn(terms.directory, unit, localDate(terms.calendar.zone, terms.now));
  if (successor === undefined || successor === unit || unitMayNotTakeIt(successor, respondentUnit, terms)) return {};
  return { successor };
}

/** A reassignment needs another unit, able to take it. */
export function reassignObjection({ standing }: Complaint, { payload }: ComplaintCommand<'reassign'>, terms: Terms): Refusal | undefined {
  if (payload.unit === standing.unit) return refuse('same-unit', { unit: payload.unit });
  return unitMayNotTakeIt(payload.unit, standing.respondentUnit, terms);
}

/** The window for returning it has passed: silence was acceptance. */
export function windowHasPassed({ clocks }: Complaint, _asker: Asker, { now }: Terms): Refusal | undefined {
  const open = clocks['returnWindow'];
  if (open?.state === 'running' && now <= open.dueAt) return undefined;
  return refuse('return-window-passed', { due: open?.dueAt ?? '' });
}

/** A return wants a listed reason, and a suggested unit that exists. */
export function returnObjection(_: Complaint, { payload }: ComplaintCommand<'return'>, { procedure, directory }: Terms): Refusal | undefined {
  if (!procedure.returns.reasons.some(({ code }) => code === payload.reason)) {
    return refuse('reason-not-listed', { reason: payload.reason, allowed: procedure.returns.reasons.map(({ code }) => code).join(', ') });
  }
  if (payload.suggestedUnit && !directory.units[payload.suggestedUnit]) return refuse('unit-unknown', { unit: payload.suggestedUnit });
  return undefined;
}

/** The n-th return puts the complaint under supervision where the procedure says so. */
export function settleReturn({ standing }: Complaint, _: ComplaintCommand<'return'>, terms: Terms): Settled {
  return levelAt(terms.procedure.supervision.returned, standing.returns + 1, 'returned-again', terms);
}

