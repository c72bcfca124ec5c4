import type { Kind } from '@bihuan/core';
import type { AnswerLinks } from '@bihuan/desk';
import type { Delivery } from '@bihuan/store';

/** What goes to a webhook: codes, instants, the public number, and where an answer is awaited; nothing personal. */
export interface Message {
  /** The same in every try, so that a receiver can tell a repetition. */
  id: string;
  body: string;
}

/**
 * Makes the message of a delivery; the same delivery always makes the same. What tells the complainant of a rectification
 * carries the path at which they can answer: worked out here of the history line, so that it stands in no outbox.
 */
export function messageOf({ subject, no, about, addressee, facts, at }: Delivery, { kind, number }: { kind: Kind; number: string }, links: Pick<AnswerLinks, 'pathOf'>): Message {
  const rectification = Number(no.split('.')[0]);
  const answer = about === 'rectified' && addressee === 'complainant' ? { answerPath: links.pathOf({ complaint: subject, rectification, step: 0 }) } : {};
  // The signature joins its parts by full stops, so there is none in the id.
  const id = `${subject}-${no.replaceAll('.', '-')}`;
  return { id, body: JSON.stringify({ type: `${kind}.${about}`, timestamp: at, data: { number, about, to: addressee, facts, ...answer } }) };
}
