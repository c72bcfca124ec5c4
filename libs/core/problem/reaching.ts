import { isWithin } from '../complaint/objections/places.js';
import { refuse, type Asker, type Dispatch, type Refusal, type Settled, type Terms } from '../loop/index.js';
import { ordersFollowing, ordersIssued, type Supervising } from '../order/supervising.js';
import type { Happens } from './effects.js';
import { ledgerOf, oneGradeMore } from './grades.js';
import type { Problem, ProblemCommand, ProblemEvent } from './standing.js';

const DAY = 86_400_000;

/**
 * What one complaint more settles: whether it was gathered before and is said again, whether that is fresh (since the
 * problem was rectified or signed off), a grade more unless it is one of those that put the problem on the ledger, and what its coming breaks.
 */
export function settleGathering(problem: Problem, { payload }: ProblemCommand<'gather'>, terms: Terms): Settled {
  const { standing, state } = problem;
  const known = standing.complaints.includes(payload.complaint);
  const since = state === 'signedOff' ? standing.signedOffAt : standing.rectifiedAt;
  const fresh = since !== null && payload.at > since && (state === 'rectified' || state === 'revisited' || state === 'signedOff');
  const heardAlready = standing.fresh.some(({ complaint }) => complaint === payload.complaint);
  const further = !known && !standing.founding.includes(payload.complaint) && state !== 'signedOff';
  return { ...whomItIsAbout(standing, payload.respondentUnit, terms), ...(known ? { again: true } : {}), ...(fresh ? { fresh } : {}), ...(further ? oneGradeMore(problem, terms) : {}), ...(fresh && !heardAlready ? whatItBreaks(problem, payload.at, terms) : {}) };
}

/** What one of its complaints says of whom it is about holds of the problem, where nobody said so before; unless that very unit has it already, which a person must undo first. */
function whomItIsAbout({ respondentUnit, unit }: Problem['standing'], said: string | undefined, { directory }: Terms): Settled {
  return said !== undefined && respondentUnit === null && !isWithin(directory, unit, said) ? { respondentUnit: said } : {};
}

function whatItBreaks({ state, standing, clocks }: Problem, at: string, terms: Terms): Settled {
  const { relapse, revoke, repeat } = ledgerOf(terms);
  const all = [...standing.fresh.map((one) => one.at), at];
  if (state !== 'signedOff') return all.length >= relapse.complaints ? { breaks: 'relapse' } : {};
  const until = clocks['watch']?.dueAt;
  const inTheWatch = all.filter((one) => !standing.archived || (until !== undefined && one <= until));
  if (inTheWatch.length >= revoke.complaints && inTheWatch.includes(at)) return { breaks: 'revoke' };
  if (!standing.archived) return {};
  const lately = all.filter((one) => Date.parse(terms.now) - Date.parse(one) <= repeat.days * DAY);
  return lately.length >= repeat.count ? { breaks: 'reopen' } : {};
}

/** People revoke while the watch runs. What was said in it revokes the sign-off also where it was told only after its end. */
export function watchIsOver({ standing }: Problem, { by }: Asker): Refusal | undefined {
  return standing.archived && by !== 'system' ? refuse('is-archived') : undefined;
}

/** The problem's own next move, where a complaint has broken what was promised; nothing if somebody was faster. */
export function moveItself({ event, after }: Happens): readonly Dispatch[] {
  const { breaks } = event.settled;
  if (typeof breaks !== 'string') return [];
  return [
    {
      no: `${event.seq}.${breaks}`, district: after.district, kind: 'problem', subject: after.id, ifItStillMay: true,
      command: { id: `${breaks}:${after.id}:${event.seq}`, action: breaks, by: 'system', actor: `problem:${after.id}`, payload: { source: 'complaints' } },
    },
  ];
}

/** The complaints that put it on the ledger are joined to it. */
export function joinFounding({ event, after }: Happens<'enter'>): readonly Dispatch[] {
  return (event.payload.founding ?? []).map((complaint) => toComplaint(event, after, complaint, 'join', { problem: after.id }));
}

/** Work on a problem reaches its complaints: each is reported rectified with it, answered, and has its own revisit. */
export function rectifyTogether({ event, after }: Happens<'rectify'>): readonly Dispatch[] {
  const { finding, evidence } = event.payload;
  const payload = { problem: after.id, line: event.seq, unit: after.standing.unit ?? '', by: event.actor, finding, evidence };
  return after.standing.complaints.map((complaint) => ({ ...toComplaint(event, after, complaint, 'rectifyTogether', payload), texts: ['measures', 'answer'] }));
}

/** What is struck off the ledger holds no complaint any more. */
export function letThemLeave({ event, after, before }: Happens<'strike'>): readonly Dispatch[] {
  return (before?.standing.complaints ?? []).map((complaint) => toComplaint(event, after, complaint, 'leave', { problem: after.id }));
}

export function issueOrder(happening: Supervising): readonly Dispatch[] {
  return ordersIssued(happening, 'ordinary');
}

export function haveOrdersFollow(happening: Supervising): readonly Dispatch[] {
  return ordersFollowing(happening);
}

export function issueAndMove(happening: Happens<'gather'>): readonly Dispatch[] {
  const { event, after } = happening;
  // It was struck off while the complaint was on its way.
  if (after.state === 'struck') return [toComplaint(event, after, event.payload.complaint, 'leave', { problem: after.id })];
  return [...issueOrder(happening), ...moveItself(happening)];
}

export function followAndIssue(happening: Happens): readonly Dispatch[] {
  return [...haveOrdersFollow(happening), ...issueOrder(happening)];
}

function toComplaint({ seq }: ProblemEvent, { id, district }: Problem, complaint: string, action: string, payload: unknown): Dispatch {
  return {
    no: `${seq}.${action}-${complaint}`, district, kind: 'complaint', subject: complaint, ifItStillMay: true,
    command: { id: `${action}:${id}:${seq}`, action, by: 'system', actor: `problem:${id}`, payload },
  };
}
