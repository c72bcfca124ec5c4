import { add } from '../../calendar/index.js';
import { refuse, type Asker, type Refusal, type Settled, type Terms } from '../../loop/index.js';
import type { Complaint, ComplaintCommand } from '../standing.js';

/** A plan's dates stand in order, lie ahead, and end before the finish unless the plan is long-term. */
export function planObjection({ clocks }: Complaint, { payload }: ComplaintCommand<'plan'>, { now }: Terms): Refusal | undefined {
  const dates = payload.milestones;
  if (payload.way === 'by-date' && dates.length === 0) return refuse('milestone-missing');
  if (dates.some((date, index) => date <= (dates[index - 1] ?? now))) return refuse('milestones-not-in-order');
  const due = clocks['finish']?.dueAt;
  const last = dates.at(-1);
  if (payload.way !== 'long-term' && last && due && last > due) return refuse('milestone-after-finish', { due });
  return undefined;
}

export function milestoneUnknown({ clocks }: Complaint, { payload }: ComplaintCommand<'reach'>): Refusal | undefined {
  const clock = clocks[`milestone-${payload.milestone}`];
  return clock && clock.state !== 'stopped' ? undefined : refuse('no-such-milestone', { milestone: payload.milestone });
}

/** Whether more time may still be asked for: before the due date, and not more often than the procedure allows. */
export function noMoreTime({ clocks, standing }: Complaint, _: Asker, { now, procedure }: Terms): Refusal | undefined {
  const finish = clocks['finish'];
  if (finish?.state !== 'running') return refuse('finish-not-running');
  if (now >= finish.dueAt) return refuse('already-overdue', { due: finish.dueAt });
  const { times } = procedure.clocks.finish.extend;
  return standing.extensions >= times ? refuse('extended-too-often', { times }) : undefined;
}

/** A new due date lies after the present one and within what the procedure allows. */
export function extensionObjection(
  { clocks }: Complaint,
  { payload }: ComplaintCommand<'askExtension' | 'grantExtension'>,
  { procedure, calendar }: Terms,
): Refusal | undefined {
  const finish = clocks['finish'];
  if (finish?.state !== 'running') return refuse('finish-not-running');
  const latest = latestExtension(finish.dueAt, calendar, procedure);
  if (payload.until <= finish.dueAt) return refuse('extension-not-later', { due: finish.dueAt });
  return payload.until > latest ? refuse('extension-too-long', { latest }) : undefined;
}

/** The most is counted from the due date as it stands, which after a pause may lie at any hour of any day. */
function latestExtension(due: string, calendar: Terms['calendar'], procedure: Terms['procedure']): string {
  return add(calendar, due, procedure.clocks.finish.extend.max, { ...procedure.counting, outsideHours: 'asIs' }).at;
}

/** Only an approver of the procedure rules on an extension, and never on his own. */
export function notTheApprover({ standing }: Complaint, { by, actor }: Asker, { procedure }: Terms): Refusal | undefined {
  if (by !== 'clock' && !procedure.clocks.finish.extend.approvedBy.includes(by)) {
    return refuse('not-the-approver', { approvers: procedure.clocks.finish.extend.approvedBy.join(', ') });
  }
  return actor === standing.askedBy ? refuse('asked-it-himself') : undefined;
}

/** Some urgencies are never paused. */
export function neverPaused({ standing, clocks }: Complaint, _: Asker, { procedure }: Terms): Refusal | undefined {
  if (procedure.clocks.finish.pause.never.includes(standing.urgency)) return refuse('never-paused', { urgency: standing.urgency });
  return clocks['finish']?.state === 'running' ? undefined : refuse('finish-not-running');
}

/** What turns into something that is never paused goes on at once. */
export function settleCorrection({ standing }: Complaint, { payload }: ComplaintCommand<'correct'>, { procedure }: Terms): Settled {
  const never = payload.urgency !== undefined && procedure.clocks.finish.pause.never.includes(payload.urgency);
  return standing.paused && never ? { resumed: true } : {};
}

/** A pause has a listed reason, a proof and an end. */
export function pauseObjection(_: Complaint, { payload }: ComplaintCommand<'pause'>, { procedure, calendar, now }: Terms): Refusal | undefined {
  const { reasons, max } = procedure.clocks.finish.pause;
  if (!reasons.includes(payload.reason)) return refuse('reason-not-listed', { reason: payload.reason, allowed: reasons.join(', ') });
  if (payload.evidence.length === 0) return refuse('evidence-missing', { missing: 'record' });
  if (payload.until <= now) return refuse('date-has-passed', { date: payload.until });
  const latest = add(calendar, now, max, procedure.counting).at;
  return payload.until > latest ? refuse('pause-too-long', { latest }) : undefined;
}

/** Only a long-term plan may be settled in the interim. */
export function noLongTermPlan({ standing }: Complaint): Refusal | undefined {
  return standing.planned === 'long-term' ? undefined : refuse('long-term-plan-missing');
}

/** The next date lies ahead, and no further than the procedure allows: interim is not for ever. */
export function nextDateObjection(_: Complaint, { payload }: ComplaintCommand<'settleInterim'>, { now, procedure, calendar }: Terms): Refusal | undefined {
  if (payload.nextDate <= now) return refuse('date-has-passed', { date: payload.nextDate });
  const latest = add(calendar, now, procedure.clocks.finish.interim.max, procedure.counting).at;
  return payload.nextDate > latest ? refuse('next-date-too-far', { latest }) : undefined;
}
