import type { Procedure } from '../procedure/index.js';
import type { Event, Settled } from './command.js';
import { refuse, type Refusal } from './refusal.js';
import type { Subject } from './subject.js';
import type { Terms } from './terms.js';

/** What the command of an amendment (适用新规程) carries: to which version, by which amendment, and who signed that when. */
export interface AmendPayload {
  /** `<procedure>@<version>` */
  procedure: string;
  amendment: string;
  signedBy: string;
  signedAt: string;
}

/** The part of a standing that remembers under which versions a subject stood before. */
export interface Amended {
  /** The lines of the history that moved it to another version, and the version it had until then; left out where none did. */
  amended?: readonly { seq: number; former: string }[];
}

/** How a version of a procedure is named everywhere: `<procedure>@<version>`. */
export function procedureKey({ procedure, version }: Pick<Procedure, 'procedure' | 'version'>): string {
  return `${procedure}@${version}`;
}

/** An amendment is judged by the terms of the version to which it moves, and only by those. */
export function amendmentObjection(subject: Pick<Subject, 'procedure'>, { payload }: { payload: AmendPayload }, { procedure }: Terms): Refusal | undefined {
  const to = procedureKey(procedure);
  if (payload.procedure !== to) return refuse('amended-under-other-terms', { procedure: payload.procedure });
  return subject.procedure === to ? refuse('amended-already', { procedure: to }) : undefined;
}

/** What an amendment settles: the version from now on, and the one until now. */
export function settleAmendment({ procedure: former }: Pick<Subject, 'procedure'>, _: unknown, { procedure }: Terms): Settled {
  return { procedure: procedureKey(procedure), former };
}

/** What an amendment changes in the standing of any kind. */
export function amendmentNoted({ amended = [] }: Amended, { seq, settled }: Pick<Event, 'seq' | 'settled'>): Amended {
  return { amended: [...amended, { seq, former: String(settled['former']) }] };
}

/** The procedure of a subject after an event, given the one before it. */
export function procedureAfter(before: string, { settled }: Pick<Event, 'settled'>): string {
  const { procedure } = settled;
  return typeof procedure === 'string' ? procedure : before;
}

/** The procedure by which a line of its history was judged, told by the subject as it stands; an amendment is judged by the version that it brings. */
export function procedureAt({ procedure, standing }: Pick<Subject, 'procedure' | 'standing'>, seq: number): string {
  const { amended = [] } = standing as Amended;
  return amended.find((one) => one.seq > seq)?.former ?? procedure;
}

/** The procedure under which a subject came in, told by its history alone; `now` is the one that it has. */
export function openedUnder(history: readonly Pick<Event, 'settled'>[], now: string): string {
  const former = history.find(({ settled }) => typeof settled['procedure'] === 'string')?.settled['former'];
  return typeof former === 'string' ? former : now;
}
