import { add, type Due } from '../calendar/index.js';
import { amendmentNoted, settleAmendment, type Clock, type Settled, type Terms } from '../loop/index.js';
import { amountOfStep } from './conditions.js';
import type { Happens } from './effects.js';
import { matchesComplaint } from './match.js';
import type { Complaint, ComplaintCommand, ComplaintEvent, ComplaintStanding } from './standing.js';

/**
 * The due date that the new version gives a clock, counted from where it was counted; nothing where the date was named by
 * somebody (an extension, a pause, a milestone), is what a pause had left, or is another appointment after a vain try.
 */
export const underTheNewVersion = (happening: Happens<'amend'>, clock?: Clock): Due | undefined => {
  if (!clock || clock.why.amount === 0 || clock.why.milliseconds !== undefined) return undefined;
  const { from } = clock.why;
  if (['revisit', 'series'].includes(clock.name) && from !== clock.startedAt) return undefined;
  const { calendar, procedure } = happening.terms;
  const amount = amountsOf(clock.name, happening).find((line) => matchesComplaint('when' in line ? line.when : undefined, happening.after.standing));
  const counting = amount && 'counting' in amount ? amount.counting : undefined;
  return amount && add(calendar, from, amount, { ...procedure.counting, ...counting });
};

function amountsOf(name: string, happening: Happens<'amend'>) {
  const { clocks } = happening.terms.procedure;
  const { round } = happening.after.standing;
  if (name === 'finish' && round > 1) return clocks.finish.redo;
  return name === 'series' ? amountOfStep(happening) : (clocks[name as keyof typeof clocks]?.amounts ?? []);
}

/**
 * A series under way goes on by the line of the new version that fits, where that has the step now due. Where it has not,
 * the step that somebody owes already is the last one.
 */
export function settleAmended(complaint: Complaint, command: ComplaintCommand<'amend'>, terms: Terms): Settled {
  const amended = settleAmendment(complaint, command, terms);
  const { step, steps } = complaint.standing;
  if (complaint.state !== 'revisited' || step >= steps) return amended;
  const lines = terms.procedure.series;
  const series = lines.findIndex(({ when }) => matchesComplaint(when, complaint.standing));
  const fitting = lines[series]?.after.length ?? 0;
  return { ...amended, step, steps: Math.max(fitting, step + 1), series };
}

/** Remembers the version until now, and which series goes on. */
export function amended(standing: ComplaintStanding, event: ComplaintEvent<'amend'>): Partial<ComplaintStanding> {
  const { steps, series } = event.settled;
  return { ...amendmentNoted(standing, event), ...(steps === undefined ? {} : { steps: Number(steps), series: Number(series) }) };
}

/** It still is to be assigned. */
export const ifNoUnitHasIt = ({ after }: Happens): boolean => after.state === 'discovered';

/** Revisits are owed by the verifier, and no unit has them. */
export const ifVerifierOwes = ({ after }: Happens): boolean => after.state === 'rectified' || after.state === 'revisited';
