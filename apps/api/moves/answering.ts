import type { Event, Refusal } from '@bihuan/core';
import type { MovedAnswer } from '@bihuan/contract';
import { Refused } from '../door/refused.js';
import type { Reply } from '../door/request.js';

/** What was moved, whatever its kind. */
interface Moved {
  id: string;
  number: string;
  version: number;
}

/** What became of a move, whatever its kind. */
export type Became = { outcome: 'done' | 'already'; subject: Moved; event: Event } | { outcome: 'refused'; refusal: Refusal; subject: Moved | null };

/** Says what a move did. Made of the event alone, so that the same request again gets the same answer whatever happened since. */
export function answerOf(became: Became, reply: Reply): MovedAnswer {
  if (became.outcome === 'refused') throw refusedAs(became.refusal, became.subject);
  const { id, number } = became.subject;
  const { action, by, to, seq, at, clocks } = became.event;
  void reply.header('ETag', `"${seq}"`);
  if (became.outcome === 'already') void reply.header('Idempotency-Replayed', 'true');
  const marks = clocks.map(({ name, holder, state, dueAt }) => ({ name, holder, state, dueAt }));
  return { id, number, action, by, state: to, version: seq, at, clocks: marks };
}

/** Some refusals have nothing to do with the subject as it is; the version goes along with the one that has. */
function refusedAs(refusal: Refusal, subject: Moved | null): Refused {
  return new Refused(refusal, refusal.refused === 'stale-version' && subject ? { version: subject.version } : {});
}
