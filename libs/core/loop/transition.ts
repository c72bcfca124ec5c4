import type { Due, Instant } from '../calendar/index.js';
import type { Amount } from '../calendar/index.js';
import type { AmountRule, ClockRule, Match, Party } from '../procedure/index.js';
import type { Role } from '../words/roles.js';
import type { Command, Event, Settled } from './command.js';
import type { Refusal } from './refusal.js';
import type { Clock, Holder, Kind, Subject } from './subject.js';
import type { LastingTerms, Terms } from './terms.js';
import type { Dispatch, Notice } from './turn.js';

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
  terms: LastingTerms;
}

/** What an event does to one clock. */
export interface ClockEffect<L extends Loop> {
  /** start anew · stop · pause · resume with the exact remainder · go on at the old due date · move the due date, or what is left of a paused clock · give it to another holder · arm the next rung again · count a provisional due date again · bring it under the ladder of another version */
  op: 'start' | 'stop' | 'pause' | 'resume' | 'continue' | 'move' | 'hand' | 'rearm' | 'recount' | 'amend';
  /** A clock's name; `milestone-*` means every milestone, `*` every clock. */
  clock: string;
  /** The clock itself, or the clocks, where the command names them. */
  which?(happening: Happening<L>): string | readonly string[];
  /** Only then; the function's name appears in the diagram. */
  only?(happening: Happening<L>): boolean;
  /** Which amounts count instead of the rule's own (the redo amounts of `finish`). */
  amounts?(happening: Happening<L>): readonly AmountRule[] | readonly Amount[];
  /** From when it counts; by default from the event. */
  since?(happening: Happening<L>): Instant;
  /** The due date itself, where the command gives it or a rule computes it, of the clock where there is one already; undefined leaves the date as it is. */
  until?(happening: Happening<L>, clock?: Clock): Instant | Due | undefined;
  /** Who owes it, instead of the rule's holder. */
  holder?(happening: Happening<L>): Party;
  /** Who owes it where the command names him: somebody whom no party of a procedure stands for. */
  owedBy?(happening: Happening<L>): Holder;
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
  /** Codes and instants that whoever is told needs to know. */
  facts?(happening: Happening<L>): Notice['facts'];
  /** Those whom no party stands for, told instead of `to`. */
  whom?(happening: Happening<L>): readonly Holder[];
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
  /** Strangers are refused before the table is asked further (a handler of another unit); who is one may depend on the move. */
  stranger?(subject: SubjectOf<L>, asker: Asker, action: string): Refusal | undefined;
  /** What the refusal of a flag names beside its code (who is still to answer). */
  named?(flag: L['flag'], standing: L['standing']): Refusal['params'];
  /** Who a party of the procedure is for this subject; undefined when there is nobody. */
  holder(party: Party, standing: L['standing']): Holder | undefined;
  matches(match: Match | undefined, standing: L['standing']): boolean;
  isDanger(standing: L['standing']): boolean;
  isStarred(standing: L['standing']): boolean;
  rule(terms: Pick<LastingTerms, 'procedure'>, clock: string): ClockRule | undefined;
  /** Payload of the command that a rung of this action performs. */
  rungPayload(action: string, clock: string, rung: { name: string; level?: string }): unknown;
}
