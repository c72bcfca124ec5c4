import type { Due, Instant } from '../calendar/index.js';
import type { Amount } from '../calendar/index.js';
import type { AmountRule, ClockRule, Match, Party } from '../procedure/index.js';
import type { Role } from '../words/roles.js';
import type { Command, Event, Settled } from './command.js';
import type { Refusal } from './refusal.js';
import type { Holder, Kind, Subject } from './subject.js';
import type { Terms } from './terms.js';
import type { Dispatch } from './turn.js';

/** The types of one kind of subject, in one parcel. */
export interface Loop {
  state: string;
  flag: string;
  standing: object;
  command: Command;
  event: Event;
}

export type SubjectOf<L extends Loop> = Subject<L['state'], L['standing']>;

/** A fact of the subject that must hold, or must not. */
export type Condition<L extends Loop> = L['flag'] | `not ${L['flag']}`;

/** Who asks, without what for. */
export type Asker = Pick<Command, 'by' | 'actor' | 'actorUnit'>;

/** What a clock effect may look at: the subject before and after the event. */
export interface Happening<L extends Loop> {
  event: L['event'];
  before: SubjectOf<L> | null;
  after: SubjectOf<L>;
  terms: Terms;
}

/** What an event does to one clock. */
export interface ClockEffect<L extends Loop> {
  /** start anew · stop · pause · resume with the exact remainder · go on at the old due date · move the due date · give it to another holder · arm the next rung again · count a provisional due date again */
  op: 'start' | 'stop' | 'pause' | 'resume' | 'continue' | 'move' | 'hand' | 'rearm' | 'recount';
  /** A clock's name; `milestone-*` means every milestone, `*` every clock. */
  clock: string;
  /** The clock itself, where the command names it. */
  which?(happening: Happening<L>): string;
  /** Only then; the function's name appears in the diagram. */
  only?(happening: Happening<L>): boolean;
  /** Which amounts count instead of the rule's own (the redo amounts of `finish`). */
  amounts?(happening: Happening<L>): readonly AmountRule[] | readonly Amount[];
  /** From when it counts; by default from the event. */
  since?(happening: Happening<L>): Instant;
  /** The due date itself, where the command gives it or a rule computes it; undefined leaves the clock as it is. */
  until?(happening: Happening<L>): Instant | Due | undefined;
  /** Who owes it, instead of the rule's holder. */
  holder?(happening: Happening<L>): Party;
  /** Starts one clock a date, numbered from 1 (milestones). */
  each?(happening: Happening<L>): readonly Instant[];
}

/** Who is told what by an event. */
export interface Tell<L extends Loop> {
  to: Party;
  about: string;
  only?(happening: Happening<L>): boolean;
  /** The party as it was before the event (the old unit). */
  former?: boolean;
}

/** One move of a subject: one row of its table. */
export interface Transition<L extends Loop> {
  /** Empty: the action opens the subject. */
  from: readonly L['state'][];
  to: L['state'] | 'same';
  by: readonly Role[];
  /** Facts of the subject that open or bar the move; part of the table, so that diagram, buttons and cells see them. */
  when?: readonly Condition<L>[];
  /** Texts that a person must give. */
  texts?: readonly string[];
  /** Bars that do not depend on what the command carries. */
  bar?(subject: SubjectOf<L>, asker: Asker, terms: Terms): Refusal | undefined;
  /** What is wrong with the command itself. */
  objection?(subject: SubjectOf<L>, command: L['command'], terms: Terms): Refusal | undefined;
  /** What the rules of the day decide beyond the request. */
  settle?(subject: SubjectOf<L>, command: L['command'], terms: Terms): Settled;
  /** What changes in the standing. */
  change?(standing: L['standing'], event: L['event']): Partial<L['standing']>;
  clocks?: readonly ClockEffect<L>[];
  tells?: readonly Tell<L>[];
  dispatch?(happening: Happening<L>): readonly Dispatch[];
}

/** A kind of subject: its table and the little that the kernel must be told beside it. A fourth kind costs one of these. */
export interface KindRules<L extends Loop> {
  kind: Kind;
  states: readonly L['state'][];
  /** States at which nothing is owed any more. */
  ends: readonly L['state'][];
  table: Readonly<Record<string, Transition<L>>>;
  flags: Readonly<Record<L['flag'], (standing: L['standing']) => boolean>>;
  /** Which clocks keep a subject alive in each state: one of them must run there, with a holder. */
  alive: Readonly<Partial<Record<L['state'], readonly string[]>>>;
  /** The standing of a subject that has just been opened. */
  open(event: L['event']): L['standing'];
  /** Strangers are refused before the table is asked further (a handler of another unit). */
  stranger?(subject: SubjectOf<L>, asker: Asker): Refusal | undefined;
  /** Who a party of the procedure is for this subject; undefined when there is nobody. */
  holder(party: Party, standing: L['standing']): Holder | undefined;
  matches(match: Match | undefined, standing: L['standing']): boolean;
  isDanger(standing: L['standing']): boolean;
  isStarred(standing: L['standing']): boolean;
  rule(terms: Terms, clock: string): ClockRule | undefined;
  /** Payload of the command that a rung of this action performs. */
  rungPayload(action: string, clock: string, rung: { name: string; level?: string }): unknown;
}
