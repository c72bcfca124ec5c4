import { wayOf, type Kind, type NoticePeriod, type Subject } from '@bihuan/core';
import { rulesOf, type AnswerLinks } from '@bihuan/desk';
import type { Delivery } from '@bihuan/store';

/** What goes to a webhook: codes, instants, the public number, how urgent it is, and where an answer is awaited; nothing personal. */
export interface Message {
  /** The same in every try, so that a receiver can tell a repetition. */
  id: string;
  body: string;
}

/** What a delivery is about, and when mail goes out in its district: both as they are as it is sent. */
export interface About {
  subject: Pick<Subject, 'kind' | 'number' | 'standing'>;
  /** Undefined where nobody has said: then the message does not say how urgent it is. */
  period: NoticePeriod | undefined;
}

/**
 * Makes the message of a delivery; the same delivery always makes the same, as long as what it is about is as urgent. What tells the complainant of a rectification
 * carries the path at which they can answer: worked out here of the history line, so that it stands in no outbox.
 */
export function messageOf({ subject, no, about, addressee, facts, at }: Delivery, { subject: { kind, number, standing }, period }: About, links: Pick<AnswerLinks, 'pathOf'>): Message {
  const rectification = Number(no.split('.')[0]);
  const answer = about === 'rectified' && addressee === 'complainant' ? { answerPath: links.pathOf({ complaint: subject, rectification, step: 0 }) } : {};
  const way = period ? { way: wayOf(period, { about, facts, urgency: urgencyOf(kind, standing) }) } : {};
  // The signature joins its parts by full stops, so there is none in the id.
  const id = `${subject}-${no.replaceAll('.', '-')}`;
  return { id, body: JSON.stringify({ type: `${kind}.${about}`, timestamp: at, data: { number, about, to: addressee, facts, ...way, ...answer } }) };
}

/** As the rules of mail ask for it: an order is dangerous or ordinary. */
function urgencyOf(kind: Kind, standing: unknown): string {
  const known = standing as { urgency?: string };
  return rulesOf(kind).isDanger(known) ? 'danger' : (known.urgency ?? 'ordinary');
}
