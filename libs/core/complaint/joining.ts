import { adding, refuse, type Dispatch, type Refusal, type Terms } from '../loop/index.js';
import type { Happens } from './effects.js';
import { evidenceIsMissing } from './objections/rectification.js';
import type { Complaint, ComplaintCommand, ComplaintEvent, ComplaintStanding } from './standing.js';

type Change = Partial<ComplaintStanding>;

/** The problem on the ledger that a complaint is joined to (归入台账); null where it never was, or has left. */
export function problemOf({ problem }: Pick<ComplaintStanding, 'problem'>): string | null {
  return problem ?? null;
}

export function joined(_: ComplaintStanding, { payload }: ComplaintEvent<'join'>): Change {
  return { problem: payload.problem };
}

/** Taken off deliberately: no rule counts it again by itself. */
export function left(_: ComplaintStanding, { settled: { step, steps, series } }: ComplaintEvent<'leave'>): Change {
  return { problem: null, offLedger: true, ...(steps === undefined ? {} : { step: Number(step), steps: Number(steps), series: Number(series) }) };
}

/** What has ended as another's belongs to no problem; should it be a complaint of its own again, it counts as before. */
export function joinedNoMore({ problem }: ComplaintStanding): Change {
  return problem ? { problem: null } : {};
}

/** Only the problem that it is joined to can send it away. */
export function joinedToAnother({ standing }: Complaint, { by, payload }: ComplaintCommand<'leave'>): Refusal | undefined {
  return by === 'system' && payload.problem !== problemOf(standing) ? refuse('not-joined') : undefined;
}

/** A problem reports its own unit's work; what another unit has, what still waits for something, or wants other proof by its own rules, stays as it is. */
export function notRectifiedWithIt({ standing }: Complaint, { payload }: ComplaintCommand<'rectifyTogether'>, { procedure }: Terms): Refusal | undefined {
  if (payload.problem !== problemOf(standing)) return refuse('not-joined');
  if (payload.unit !== standing.unit) return refuse('not-your-unit');
  return evidenceIsMissing(standing, { findings: [payload.finding], evidence: payload.evidence }, procedure);
}

/** One finding for the place is the finding on every point. Whoever rectified the problem rectified this, and never looks at it for the office. */
export function rectifiedTogether({ points, rectifiedBy }: ComplaintStanding, { payload, actor }: ComplaintEvent<'rectifyTogether'>): Pick<ComplaintStanding, 'findings' | 'rectifiedBy'> {
  return { findings: Array.from({ length: points }, () => payload.finding), rectifiedBy: adding(adding(rectifiedBy, actor), payload.by) };
}

/** The problem counts it from now on. */
export function gatherThere({ event, after }: Happens<'join'>): readonly Dispatch[] {
  return [toProblem(event, after, event.payload.problem, 'gather', { complaint: after.id, at: after.standing.receivedAt, ...(after.standing.respondentUnit === null ? {} : { respondentUnit: after.standing.respondentUnit }) })];
}

/** Said again of what its problem had put right: to the problem that is a complaint more, received now. */
export function sayAgainThere({ event, after }: Happens<'fail' | 'relapse'>): readonly Dispatch[] {
  const problem = problemOf(after.standing);
  return problem === null ? [] : [toProblem(event, after, problem, 'gather', { complaint: after.id, at: event.at })];
}

/** Whatever it was joined to and is no more counts it no longer. */
export function leaveThere({ event, before, after }: Happens): readonly Dispatch[] {
  const problem = before ? problemOf(before.standing) : null;
  return problem !== null && problem !== problemOf(after.standing) ? [toProblem(event, after, problem, 'lose', { complaint: after.id })] : [];
}

/** Asks whether this complaint belongs to a problem at its place, or is the one that puts it on the ledger; the answer needs the place, which no rule sees. */
export function considerLedger({ event, after, terms }: Happens): readonly Dispatch[] {
  if (!terms.procedure.ledger || problemOf(after.standing) !== null) return [];
  const command = { id: `consider:${after.id}:${event.seq}`, action: 'consider', by: 'system' as const, actor: `complaint:${after.id}`, payload: { complaint: after.id } };
  return [{ no: `${event.seq}.ledger`, district: after.district, kind: 'problem', subject: null, command }];
}

function toProblem({ seq }: ComplaintEvent, { id, district }: Complaint, problem: string, action: 'gather' | 'lose', payload: unknown): Dispatch {
  return {
    no: `${seq}.${action}`, district, kind: 'problem', subject: problem,
    command: { id: `${action}:${id}:${seq}`, action, by: 'system', actor: `complaint:${id}`, payload },
  };
}
