import { complaintRules, isRefusal, nothingToHold, takeTurn, type Complaint, type ComplaintCommand, type Instant, type Terms } from '@bihuan/core';
import type { Timeline } from '@bihuan/store';
import { commandPrefix, type OwedRevisit } from './answer-links.js';
import { choices, isChoice, movesChosen, type Choice } from './choices.js';

/** How a link stands: its revisit is owed, or why it cannot be answered any more, or not yet. */
export type LinkStanding =
  | { stands: 'owed' }
  | { stands: 'not-yet'; from: Instant }
  /** By the complainant, who chose; or by the office, which asked in another way. */
  | { stands: 'answered'; at: Instant; choice: Choice | null }
  | { stands: 'unreached' | 'too-late'; at: Instant }
  | { stands: 'earlier-round' | 'not-rectified' | 'withdrawn' | 'declined' | 'transferred' | 'merged' | 'gone' };

/** The revisit that is owed of a complaint now, or would be, if it is one that a complainant can answer; null for none. */
export function owedRevisitOf({ subject, history }: Timeline): OwedRevisit | null {
  const { id, state, standing, clocks } = subject as Complaint;
  const rectification = history.findLast(({ event }) => event.action === 'rectify')?.event.seq;
  if (rectification === undefined) return null;
  if (state === 'rectified') return { complaint: id, rectification, step: 0 };
  return state === 'revisited' && clocks['series']?.state === 'running' ? { complaint: id, rectification, step: standing.step + 1 } : null;
}

/** How the link of a revisit stands; null where the complaint never had such a rectification. */
export function linkStanding(token: string, link: OwedRevisit, timeline: Timeline, terms: Terms): LinkStanding | null {
  const complaint = timeline.subject as Complaint;
  const events = timeline.history.map(({ event }) => event);
  if (events.find(({ seq }) => seq === link.rectification)?.action !== 'rectify') return null;
  const own = events.find(({ id }) => id.startsWith(commandPrefix(token)));
  const choice = own?.id.split(':')[2];
  if (own && isChoice(choice)) return { stands: 'answered', at: own.at, choice };
  const { state } = complaint;
  if (state === 'merged' || state === 'withdrawn' || state === 'declined' || state === 'transferred') return { stands: state };
  if (state === 'recorded' || state === 'annulled') return { stands: 'gone' };
  const since = events.filter(({ seq }) => seq > link.rectification);
  if (since.some(({ action }) => action === 'rectify')) return { stands: 'earlier-round' };
  if (state === 'closed') return { stands: 'too-late', at: since.findLast(({ action }) => action === 'close')?.at ?? terms.now };
  const made = since.filter(({ action }) => action === 'hold' || action === 'concludeUnreachable')[link.step];
  if (made) return made.action === 'hold' ? { stands: 'answered', at: made.at, choice: null } : { stands: 'unreached', at: made.at };
  const failed = since.find(({ action }) => action === 'fail');
  if (failed) return { stands: 'answered', at: failed.at, choice: null };
  if (state !== 'rectified' && state !== 'revisited') return { stands: 'not-rectified' };
  const bar = nothingToHold(complaint, complainant, terms);
  if (!bar) return { stands: 'owed' };
  return bar.refused === 'step-not-due-yet' ? { stands: 'not-yet', from: String(bar.params?.['from']) } : { stands: 'gone' };
}

const complainant = { by: 'complainant', actor: 'complainant' } as const;

/** What an answer would lead to. */
export interface Foreseen {
  choice: Choice;
  after: Complaint;
  supervised: boolean;
}

/** Each answer that would be taken now, with the complaint as it would then stand: the very rules that will decide say so beforehand. */
export function foresee(complaint: Complaint, terms: Terms): Foreseen[] {
  return choices.flatMap((choice) => {
    const turn = takeTurn(complaintRules, complaint, complaint, commandFor(choice), terms);
    return isRefusal(turn) ? [] : [{ choice, after: turn.next as Complaint, supervised: typeof turn.event.settled['supervise'] === 'string' }];
  });
}

function commandFor(choice: Choice): ComplaintCommand<'hold' | 'fail'> {
  const { action, satisfaction, text, words } = movesChosen[choice];
  return { id: 'foreseen', action, ...complainant, payload: { way: 'link', satisfaction }, texts: { [text]: words } } as ComplaintCommand<'hold' | 'fail'>;
}
