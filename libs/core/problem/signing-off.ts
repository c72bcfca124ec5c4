import { isWithin } from '../complaint/objections/places.js';
import { refuse, type Asker, type Refusal, type Terms } from '../loop/index.js';
import type { SignOffStep } from '../procedure/index.js';
import { conditionsOf } from './conditions.js';
import { ledgerOf } from './grades.js';
import type { Problem, ProblemCommand, ProblemStanding } from './standing.js';

/** The step of the sign-off that is owed now; undefined while nobody has applied. */
export function stepOf({ signingOff }: Pick<ProblemStanding, 'signingOff'>, terms: Pick<Terms, 'procedure'>): SignOffStep | undefined {
  return signingOff ? ledgerOf(terms).signOff.steps[signingOff.step] : undefined;
}

/** Every condition is met, or which are not. */
export function conditionsNotMet(problem: Problem, _: Asker, terms: Terms): Refusal | undefined {
  const unmet = conditionsOf(problem, terms).filter(({ met }) => !met);
  return unmet.length > 0 ? refuse('conditions-not-met', { conditions: unmet.map(({ condition, has, wants }) => `${condition} ${has}/${wants}`).join(', ') }) : undefined;
}

/** The step that is owed is one that people take, and this person may: nobody who rectified, looked at it, or took a step before. */
export function mayNotTakeStep(problem: Problem, asker: Asker, terms: Terms): Refusal | undefined {
  const step = stepOf(problem.standing, terms);
  if (!step || step.does === 'notice') return refuse('notice-runs');
  if (step.does === 'file') return refuse('only-filing-is-left', { step: step.code });
  return mayNotSign(problem.standing, asker, step, terms);
}

/** Filing is the last step, and comes when everything before it is done and every condition still met. */
export function mayNotFile(problem: Problem, asker: Asker, terms: Terms): Refusal | undefined {
  const step = stepOf(problem.standing, terms);
  if (step?.does !== 'file') return refuse('steps-are-left', { step: step?.code ?? '' });
  return mayNotSign(problem.standing, asker, step, terms) ?? conditionsNotMet(problem, asker, terms);
}

/** Nobody of a unit that has had it, nor of one below such a unit, signs for it. */
function mayNotSign({ rectifiedBy, revisitedBy, signingOff, units }: ProblemStanding, { by, actor, actorUnit }: Asker, step: SignOffStep, { directory }: Terms): Refusal | undefined {
  if (units.some((unit) => isWithin(directory, actorUnit, unit))) return refuse('handling-unit-may-not-rule', { unit: actorUnit ?? '' });
  if (!step.by.includes(by)) return refuse('not-your-step', { step: step.code, roles: step.by.join(', ') });
  if (rectifiedBy.includes(actor)) return refuse('who-rectified-may-not-sign');
  if (revisitedBy.includes(actor)) return refuse('who-revisited-may-not-sign');
  return signingOff?.by.includes(actor) ? refuse('took-a-step-already') : undefined;
}

/** Nobody signs another step than the one he saw. */
export function anotherStepIsOwed({ standing }: Problem, { payload }: ProblemCommand<'pass' | 'refuseSignOff'>, terms: Terms): Refusal | undefined {
  const owed = stepOf(standing, terms)?.code ?? '';
  return payload.step === owed ? undefined : refuse('another-step-is-owed', { step: owed });
}

/** Any step but the notice may be refused by whoever owes it. */
export function mayNotRefuse({ standing }: Problem, { by }: Asker, terms: Terms): Refusal | undefined {
  const step = stepOf(standing, terms);
  if (!step || step.does === 'notice') return refuse('notice-runs');
  return step.by.includes(by) ? undefined : refuse('not-your-step', { step: step.code, roles: step.by.join(', ') });
}

/** People object while the notice runs, and at no other time. */
export function noNoticeRuns({ clocks }: Problem): Refusal | undefined {
  return clocks['notice']?.state === 'running' ? undefined : refuse('no-notice-runs');
}
