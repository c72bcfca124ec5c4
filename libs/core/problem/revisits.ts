import { localDate } from '../calendar/index.js';
import { isWithin, successorOn, unitMayNotTakeIt } from '../complaint/objections/places.js';
import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../loop/index.js';
import { ledgerOf } from './grades.js';
import type { Problem } from './standing.js';

/** Other eyes must look: not who rectified, nobody of a unit that had it, nobody tied to whom it is about. */
export function notOtherEyes({ standing }: Problem, { actor, actorUnit }: Asker, { directory }: Terms): Refusal | undefined {
  if (standing.rectifiedBy.includes(actor)) return refuse('who-rectified-may-not-revisit');
  if (standing.units.some((unit) => isWithin(directory, actorUnit, unit))) return refuse('handling-unit-may-not-revisit', { unit: actorUnit ?? '' });
  return isWithin(directory, actorUnit, standing.respondentUnit) ? refuse('tied-to-respondent') : undefined;
}

/** A step of the series may be made from its first reminder on; before that, and after the series, there is nothing to hold. */
export function nothingToHold(problem: Problem, asker: Asker, terms: Terms): Refusal | undefined {
  const eyes = notOtherEyes(problem, asker, terms);
  if (eyes || problem.state === 'rectified') return eyes;
  const step = problem.clocks['series'];
  if (step?.state !== 'running') return refuse('no-step-due');
  return step.nextRung > 0 || (step.nextAt !== null && terms.now >= step.nextAt) ? undefined : refuse('step-not-due-yet', { from: step.nextAt ?? step.dueAt });
}

/** Steps of the series that have held once this look has; the first look of a round comes before them. */
export function settleStep({ state, standing }: Problem, _: unknown, terms: Terms): Settled {
  return { step: state === 'revisited' ? standing.step + 1 : 0, steps: ledgerOf(terms).series.after.length };
}

/** A further round is never given to a unit that is no more: its successor has it, where one exists that may. */
export function settleSuccessor({ standing }: Problem, _: unknown, terms: Terms): Settled {
  const { unit, respondentUnit } = standing;
  const successor = unit === null ? undefined : successorOn(terms.directory, unit, localDate(terms.calendar.zone, terms.now));
  return successor === undefined || successor === unit || unitMayNotTakeIt(successor, respondentUnit, terms) ? {} : { successor };
}
