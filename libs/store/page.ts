import type { Event, Instant, Kind, Refusal, Subject, Turn } from '@bihuan/core';

/** What the journal reads before a decision: the subject as it stands, and the database's time. */
export interface Page<S extends Subject = Subject> {
  /** The database's (movable) time; the only clock that decides what is due. */
  now: Instant;
  /** Null when the move opens a new subject. */
  subject: S | null;
  /** The history line that this command id already wrote, if it did. */
  done: { event: Event; request: string } | null;
  /** Changes whenever units, accounts or settings of the district change. */
  directoryVersion: number;
}

/** Free text of an event; kept apart from the history, which holds a salted digest of it. */
export interface Text {
  name: string;
  body: string;
}

/** A named piece of evidence with a reference (a file number, a link). */
export interface Evidence {
  kind: string;
  name: string;
  reference: string;
  takenAt?: Instant;
}

/** Who complained (反映人身份); sealed in a schema of its own. */
export interface Reporter {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
  /** Asked that nobody be told. */
  confidential: boolean;
}

/** Where: one version of the facts of a subject; a correction is a new version. */
export interface Fact {
  /** Unique in its district: the same opening key never opens two subjects. */
  openingKey: string;
  place: Place;
  respondent?: string;
  source?: string;
  /** The import that brought it. */
  batch?: string;
  /** When it was told where it comes from, if not when it was received here; perhaps only the day, of which `at` is the beginning. */
  told?: { at: Instant; dayOnly: boolean };
}

export interface Place {
  address: string | null;
  subdistrict: string | null;
  /** WGS 84 degrees. */
  lat: number | null;
  lon: number | null;
  resolved: boolean;
}

/** Everything a move writes besides the turn itself. */
export interface Attachments {
  texts?: readonly Text[];
  evidence?: readonly Evidence[];
  reporter?: Reporter;
  fact?: Fact;
  /** Eight characters by which a complainant looks the complaint up; only when it is opened. */
  queryCode?: string;
}

/** One move asked of the journal. */
export interface Move<S extends Subject = Subject> {
  district: string;
  kind: Kind;
  /** The subject; for an opening, the id it will have. */
  subject: string;
  /** Set when the move opens a subject: where it exists already, the existing one is read instead. */
  openingKey?: string;
  commandId: string;
  /** SHA-256 of what was asked: the same id with other content is refused. */
  request: string;
  attachments?: Attachments;
  /** Called with the page; called again when the row moved meanwhile. */
  decide(page: Page<S>): Turn<S> | Refusal | 'unchanged';
}

/** What became of a move. */
export type Written<S extends Subject = Subject> =
  | { outcome: 'written'; turn: Turn<S>; queryCode?: string }
  | { outcome: 'already'; subject: S; event: Event }
  | { outcome: 'refused'; refusal: Refusal; subject: S | null }
  | { outcome: 'unchanged'; subject: S | null };

/** People's requests and machines' work never wait in the same queue. */
export type Lane = 'people' | 'machines';
