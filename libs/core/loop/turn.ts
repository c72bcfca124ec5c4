import type { Command, Event } from './command.js';
import type { Clock, Holder, Subject } from './subject.js';

/** Something to be told to someone; written in the same statement as the event that caused it. */
export interface Notice {
  /** `<event seq>.<n>`: unique within the subject, made from the event. */
  no: string;
  to: Holder;
  /** Which template: `assigned`, `remind`, `supervised` … */
  about: string;
  /** Codes and instants for the template; nothing personal. */
  facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** A command for another subject, sent through the outbox: delivered at least once, done once. */
export interface Dispatch {
  no: string;
  district: string;
  kind: Subject['kind'];
  /** The subject it is for; null opens a new one. */
  subject: string | null;
  command: Command;
  /** Somebody may have been faster: refused, it is done. */
  ifItStillMay?: true;
  /** Texts of the event that are said again with the command, by name; they never stand in the outbox. */
  texts?: readonly string[];
}

/** One move of one subject, decided and ready to be written. */
export interface Turn<S extends Subject = Subject> {
  next: S;
  event: Event;
  /** The clocks that this event started, stopped, held or moved, as they are now. */
  changed: readonly Clock[];
  notices: readonly Notice[];
  dispatches: readonly Dispatch[];
}
