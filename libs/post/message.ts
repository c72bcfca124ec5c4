import type { Kind } from '@bihuan/core';
import type { Delivery } from '@bihuan/store';

/** What goes to a webhook: codes, instants and the public number; nothing personal. */
export interface Message {
  /** The same in every try, so that a receiver can tell a repetition. */
  id: string;
  body: string;
}

/** Makes the message of a delivery; the same delivery always makes the same. */
export function messageOf({ subject, no, about, addressee, facts, at }: Delivery, { kind, number }: { kind: Kind; number: string }): Message {
  // The signature joins its parts by full stops, so there is none in the id.
  const id = `${subject}-${no.replaceAll('.', '-')}`;
  return { id, body: JSON.stringify({ type: `${kind}.${about}`, timestamp: at, data: { number, about, to: addressee, facts } }) };
}
