import { refuse, type ComplaintEvent } from '@bihuan/core';
import type { MovedAnswer } from '@bihuan/contract';
import type { Performed } from '@bihuan/desk';
import { Refused } from '../door/refused.js';
import type { Reply } from '../door/request.js';

/** Says what a request did. Made of the event alone, so that the same request again gets the same answer whatever happened since. */
export function answerTo(performed: Performed, reply: Reply): MovedAnswer {
  if (performed.outcome === 'refused') throw refusedAs(performed);
  const { complaint, event } = performed;
  void reply.header('ETag', `"${event.seq}"`);
  if (performed.outcome === 'already') void reply.header('Idempotency-Replayed', 'true');
  return movedAnswer(complaint.id, complaint.number, event);
}

function movedAnswer(id: string, number: string, { action, by, to, seq, at, clocks }: ComplaintEvent): MovedAnswer {
  const marks = clocks.map(({ name, holder, state, dueAt }) => ({ name, holder, state, dueAt }));
  return { id, number, action, by, state: to, version: seq, at, clocks: marks };
}

/** Some refusals have nothing to do with the complaint as it is; the version goes along with the one that has. */
function refusedAs({ refusal, complaint }: Extract<Performed, { outcome: 'refused' }>): Refused {
  if (refusal.refused === 'no-such-subject') return new Refused(refuse('no-such-complaint'));
  return new Refused(refusal, refusal.refused === 'stale-version' && complaint ? { version: complaint.version } : {});
}
