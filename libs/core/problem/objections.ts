import { add } from '../calendar/index.js';
import { refuse, type Asker, type Refusal, type Terms } from '../loop/index.js';
import { isWithin, unitMayNotTakeIt } from '../complaint/objections/places.js';
import { evidenceWanted } from '../complaint/objections/rectification.js';
import { keepsNoLedger, ledgerOf } from './grades.js';
import { matchesProblem } from './match.js';
import { isSeason } from './season.js';
import type { Problem, ProblemCommand } from './standing.js';

/** A problem is of something; whom it is about, if a unit, is one of the district's. */
export function cannotBeEntered(problem: Problem, command: ProblemCommand<'enter'>, terms: Terms): Refusal | undefined {
  const { nuisances, season, respondentUnit } = command.payload;
  const none = keepsNoLedger(problem, command, terms);
  if (none) return none;
  if (nuisances.length === 0) return refuse('nuisance-missing');
  return seasonOrRespondentUnknown(season ?? undefined, respondentUnit, terms);
}

/** As for a complaint: whom it is about cannot be the unit that has it. */
export function cannotBeCorrected({ standing }: Problem, { payload }: ProblemCommand<'correct'>, terms: Terms): Refusal | undefined {
  const { season, respondentUnit, nuisances } = payload;
  if (nuisances?.length === 0) return refuse('nuisance-missing');
  const unknown = seasonOrRespondentUnknown(season ?? undefined, respondentUnit, terms);
  if (unknown || !respondentUnit) return unknown;
  return isWithin(terms.directory, standing.unit, respondentUnit) ? refuse('respondent-has-it', { unit: standing.unit ?? '' }) : undefined;
}

function seasonOrRespondentUnknown(season: { from: string; to: string } | undefined, respondentUnit: string | null | undefined, { directory }: Terms): Refusal | undefined {
  if (season && !isSeason(season)) return refuse('season-cannot-be', season);
  return respondentUnit && !directory.units[respondentUnit] ? refuse('unit-unknown', { unit: respondentUnit }) : undefined;
}

/** The unit can take it, and the person works there. */
export function cannotBeAssigned({ standing }: Problem, { payload }: ProblemCommand<'assign' | 'reassign'>, terms: Terms): Refusal | undefined {
  return unitMayNotTakeIt(payload.unit, standing.respondentUnit, terms) ?? personNotOf(payload.unit, payload.person, terms);
}

export function cannotBeReassigned(problem: Problem, command: ProblemCommand<'reassign'>, terms: Terms): Refusal | undefined {
  const { unit, person } = problem.standing;
  const same = command.payload.unit === unit && command.payload.person === person;
  return same ? refuse('same-unit', { unit: command.payload.unit }) : cannotBeAssigned(problem, command, terms);
}

export function cannotBeHandedOver({ standing }: Problem, { payload }: ProblemCommand<'handOver'>, terms: Terms): Refusal | undefined {
  const { unit, person } = payload;
  if (unit === standing.unit && (person === undefined || person === standing.person)) return refuse('same-unit', { unit });
  const barred = unit === standing.unit ? undefined : unitMayNotTakeIt(unit, standing.respondentUnit, terms);
  return barred ?? (person === undefined ? undefined : personNotOf(unit, person, terms));
}

export function personNotOfUnit({ standing }: Problem, { payload }: ProblemCommand<'name'>, terms: Terms): Refusal | undefined {
  return personNotOf(standing.unit ?? '', payload.person, terms);
}

function personNotOf(unit: string, person: string, { directory: { people = {} } }: Terms): Refusal | undefined {
  const found = Object.hasOwn(people, person) ? people[person] : undefined;
  return found && !found.disabled && found.unit === unit ? undefined : refuse('person-not-of-unit', { unit });
}

/** Nobody was there tomorrow. */
export function visitLiesAhead(_: Problem, { payload }: ProblemCommand<'visit'>, { now }: Terms): Refusal | undefined {
  return payload.at > now ? refuse('date-lies-ahead', { date: payload.at }) : undefined;
}

/** At least so many of the four words, each said. */
export function causeIsNotFound(_: Problem, { payload, texts }: ProblemCommand<'analyse'>, terms: Terms): Refusal | undefined {
  const { least } = ledgerOf(terms).causes;
  const named = new Set(payload.causes);
  if (named.size < least) return refuse('too-few-causes', { least, named: named.size });
  const unsaid = payload.causes.find((cause) => !texts?.[cause]?.trim());
  return unsaid ? refuse('text-missing', { text: unsaid }) : undefined;
}

/** Nobody puts off by a new plan what he has let pass: that is the coordinator's to allow. */
export function milestoneIsLate({ clocks }: Problem, { by }: Asker, { now }: Terms): Refusal | undefined {
  const late = Object.values(clocks).find(({ name, state, dueAt }) => name.startsWith('milestone-') && state === 'running' && dueAt < now);
  return late && by === 'handler' ? refuse('milestone-late', { milestone: late.name.replace('milestone-', ''), due: late.dueAt }) : undefined;
}

/** Milestones stand in order, lie ahead and before the finish, unless it takes long; each says what will be done. */
export function planCannotBe({ clocks }: Problem, { payload: { way, milestones }, texts }: ProblemCommand<'plan'>, { now }: Terms): Refusal | undefined {
  if (milestones.length === 0) return refuse('milestone-missing');
  if (milestones.some((date, index) => date <= (milestones[index - 1] ?? now))) return refuse('milestones-not-in-order');
  const due = clocks['finish']?.dueAt;
  const last = milestones.at(-1);
  if (way !== 'long-term' && last && due && last > due) return refuse('milestone-after-finish', { due });
  const unsaid = milestones.findIndex((_, index) => !texts?.[`milestone-${index + 1}`]?.trim());
  return unsaid < 0 ? undefined : refuse('text-missing', { text: `milestone-${unsaid + 1}` });
}

/** A milestone still ahead, with something that proves it. */
export function milestoneNotProved({ standing }: Problem, { payload }: ProblemCommand<'reach'>, terms: Terms): Refusal | undefined {
  if (!standing.ahead.includes(payload.milestone)) return refuse('no-such-milestone', { milestone: payload.milestone });
  const wanted = ledgerOf(terms).evidence.milestone;
  return wanted.length === 0 || wanted.some((kind) => payload.evidence.includes(kind)) ? undefined : refuse('one-evidence-missing', { missing: wanted.join(', ') });
}

export function moreFoundThanSeen(_: Problem, { payload: { places, found } }: ProblemCommand<'checkSimilar'>): Refusal | undefined {
  return found > places ? refuse('more-found-than-looked-at', { places, found }) : undefined;
}

/** Later than now due, and neither too often nor too far. */
export function cannotBeExtended({ clocks, standing }: Problem, { payload }: ProblemCommand<'extend'>, terms: Terms): Refusal | undefined {
  const { times, max } = ledgerOf(terms).extend;
  const finish = clocks['finish'];
  if (finish?.state !== 'running') return refuse('finish-not-running');
  if (standing.extensions >= times) return refuse('extended-too-often', { times });
  if (payload.until <= finish.dueAt) return refuse('extension-not-later', { due: finish.dueAt });
  const latest = add(terms.calendar, finish.dueAt, max, { ...terms.procedure.counting, outsideHours: 'asIs' }).at;
  return payload.until > latest ? refuse('extension-too-long', { latest }) : undefined;
}

/** Only what takes long is settled in the interim, and never for ever. */
export function cannotBeSettled({ standing }: Problem, { payload }: ProblemCommand<'settleInterim'>, terms: Terms): Refusal | undefined {
  if (standing.planned !== 'long-term') return refuse('long-term-plan-missing');
  if (payload.nextDate <= terms.now) return refuse('date-has-passed', { date: payload.nextDate });
  const latest = add(terms.calendar, terms.now, ledgerOf(terms).interim.max, terms.procedure.counting).at;
  return payload.nextDate > latest ? refuse('next-date-too-far', { latest }) : undefined;
}

/** What the ledger wants of every problem, and what the procedure wants of a complaint of its nuisances: working on many at once needs no less proof. */
export function rectificationNotProved({ standing }: Problem, { payload: { finding, evidence } }: ProblemCommand<'rectify'>, terms: Terms): Refusal | undefined {
  const ofItsNuisances = evidenceWanted(terms.procedure, [finding], (when) => matchesProblem(when, standing));
  const missing = [...new Set([...ledgerOf(terms).evidence.rectify, ...ofItsNuisances])].filter((kind) => !evidence.includes(kind));
  return missing.length > 0 ? refuse('evidence-missing', { missing: missing.join(', ') }) : undefined;
}
