import { add, resume, type Due, type Instant } from '../calendar/index.js';
import type { Clock, Holder } from '../loop/index.js';
import type { Party } from '../procedure/index.js';
import { matchesComplaint } from './match.js';
import type { Happens } from './effects.js';

/** Named conditions and amounts of the table; their names appear in the diagram. */
export const unlessBinding = ({ after }: Happens): boolean => !after.standing.binding;
export const ifUnitChanged = ({ before, after }: Happens): boolean => before?.standing.unit !== after.standing.unit;
export const ifToBeSignedFor = (happening: Happens): boolean => happening.after.state === 'assigned' && ifUnitChanged(happening);
export const ifUrgent = ({ after }: Happens): boolean => after.standing.urgency !== 'ordinary' && !after.standing.arrived;
/** Nobody is told where nobody is left. */
export const ifFormerUnitStands = ({ event }: Happens): boolean => event.settled['formerStands'] === true;
/** Danger to life is told at once to whoever calls the emergency services. */
export const ifDanger = ({ before, after }: Happens): boolean => after.standing.urgency === 'danger' && before?.standing.urgency !== 'danger';
/** An explanation that is owed already is not put off by owing it twice. */
export const ifExplanationFallsDue = ({ before, after }: Happens<'hold'>): boolean => after.standing.explanationOwed && !before?.standing.explanationOwed;
export const ifNoLongerPaused = ({ before, after }: Happens): boolean => before?.standing.paused === true && !after.standing.paused;
export const ifSupervised = ({ event }: Happens): boolean => typeof event.settled['supervise'] === 'string';
export const ifStepsRemain = ({ after }: Happens): boolean => after.standing.step < after.standing.steps;
export const ifSeriesOver = ({ after }: Happens): boolean => after.standing.step >= after.standing.steps;
/** It left its problem, and has a series of its own before it. */
export const ifSeriesWasSettled = ({ event }: Happens): boolean => event.settled['steps'] !== undefined;
export const ifInterim = ({ after }: Happens): boolean => after.standing.interim;
export const unlessInterim = ({ after }: Happens): boolean => !after.standing.interim;
export const ifStartsOnReceipt = ({ terms }: Happens): boolean => terms.procedure.clocks.finish.startsOn === 'received';

/** The legal clock starts with the first assignment, unless it runs since receipt, and never again in the same round. */
export const ifNotStartedYet = ({ before }: Happens): boolean => !before?.clocks['finish'];

export const whenReceived = ({ after }: Happens): Instant => after.standing.receivedAt;

/** Whoever came in under a version that counts from the assignment, and was moved to one that counts from receipt, has it counted from there. */
export const sinceItCounts = ({ event, after, terms }: Happens): Instant => (terms.procedure.clocks.finish.startsOn === 'received' ? after.standing.receivedAt : event.at);

/** The next step of the series counts from the rectification. */
export const sinceRectified = ({ after, event }: Happens): Instant => after.standing.rectifiedAt ?? event.at;
export const amountOfStep = ({ after, terms }: Happens) => {
  const step = terms.procedure.series[after.standing.series]?.after[after.standing.step];
  return step ? [step] : terms.procedure.clocks.series.amounts;
};
export const redo = ({ terms }: Happens) => terms.procedure.clocks.finish.redo;

/** After so many returns or rounds it is no longer the clerk who owes the assignment. */
export const whoAssigns = ({ after, terms }: Happens): Party => {
  if (after.standing.round >= terms.procedure.rounds.supervisorFrom) return 'supervisor';
  const { returns } = after.standing;
  return returns > 0 && returns >= terms.procedure.returns.designateAt ? 'coordinator' : 'clerk';
};

/** Whom the procedure lets rule on an extension. */
export const whoMayRule = ({ terms }: Happens): readonly Holder[] => terms.procedure.clocks.finish.extend.approvedBy.map((role): Holder => `role:${role}`);

/** A try that failed is made again, but never earlier than the revisit was due anyway. */
export const dueAgain =
  (clock: 'revisit' | 'series') =>
  ({ before, event, terms }: Happens): Due | undefined => {
    const again = add(terms.calendar, event.at, terms.procedure.unreachable.again, terms.procedure.counting);
    const due = before?.clocks[clock]?.dueAt;
    return due && due >= again.at ? undefined : again;
  };

/** A complaint that turned urgent has the urgent amount from now on: it falls due earlier, never later. What is paused is looked at as if it were resumed now. */
export const earlierOnly = ({ event, before, after, terms }: Happens, clock?: Clock): Due | undefined => {
  const { calendar, procedure: { clocks: { finish }, counting } } = terms;
  const rule = (after.standing.round > 1 ? finish.redo : finish.amounts).find(({ when }) => matchesComplaint(when, after.standing));
  if (!clock || !rule || before?.standing.urgency === after.standing.urgency) return undefined;
  const due = add(calendar, event.at, rule, { ...counting, ...rule.counting });
  const stands = clock.left ? resume(calendar, event.at, clock.left, counting).at : clock.dueAt;
  return due.at < stands ? due : undefined;
};

/** Somebody must go there, has not been, and no clock for it runs: a new unit goes again. */
export const ifNobodyIsOnTheWay = (happening: Happens): boolean =>
  ifUrgent(happening) && happening.before?.clocks['onSite']?.state !== 'running';

export const ifTurnedUrgent = (happening: Happens): boolean => {
  const { before, after } = happening;
  return after.state === 'assigned' && before?.standing.urgency !== after.standing.urgency && ifNobodyIsOnTheWay(happening);
};
