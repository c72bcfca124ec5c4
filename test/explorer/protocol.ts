import type { Book } from './book';

/** What each safeguard is good for; a mutant goes without one. */
export const safeguards = {
  versionGuard: 'a move is written only onto the version that it was decided on',
  lineKey: 'a history has one line of a number',
  openingKey: 'an opening has a key, and a key opens once',
  commandId: 'a request keeps its id when it is repeated',
  oneStatement: 'notices and commands are written with the event',
  sweep: 'a sweep rings what no alarm rang',
  freshJobs: 'an alarm is set under an id of its own, and the sweep does not need it',
  contents: 'the outbox is read by what stands in it',
  drainAtOnce: 'a notice is told and taken out of the outbox with one statement',
  performedFirst: 'a command leaves the outbox after it was performed',
  inOrder: 'an earlier command of a subject to another holds the later ones back',
  parks: 'a command that was refused, and may not be, is parked and told to a person',
  againAtClash: 'a command that found its subject moved is decided again',
  oneAtATime: 'one place is considered at a time',
  earliestNames: 'a problem bears the name of the earliest of its complaints',
  arrivedFirst: 'a delivery is marked as sent after it arrived',
  oneByOne: 'an earlier notice of a complaint holds the later ones back',
  receiverKey: 'the receiver tells a repetition by its key',
} as const;
export type Safeguard = keyof typeof safeguards;

/** What a person asks, by number; `opens` is the key of an opening. */
export type Script = readonly (readonly string[])[];

/** Under which the steps are taken: the core, the requests of each officer, and what is missing. */
export interface Protocol {
  book: Book;
  /** Names of the requests of each officer. */
  scripts: Script;
  /** Notices also go to a webhook. */
  webhook: boolean;
  missing: ReadonlySet<Safeguard>;
}

/** Whether a safeguard is in place. */
export function has({ missing }: Protocol, safeguard: Safeguard): boolean {
  return !missing.has(safeguard);
}
