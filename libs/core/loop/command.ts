import type { Instant } from '../calendar/index.js';
import type { Role } from '../words/roles.js';
import type { Clock } from './subject.js';

/** What someone asks. `payload` holds codes, ids, numbers and instants only: it goes into the history for ever. */
export interface Command<Action extends string = string, Payload = unknown> {
  /** Unique within its subject; the same id again changes nothing. */
  id: string;
  action: Action;
  by: Role;
  /** Account id, `complainant`, `clock`, or the subject that sent it. */
  actor: string;
  actorUnit?: string;
  payload: Payload;
  /** Free text by name (reason, account, finding …). Only salted digests of it reach the history. */
  texts?: Readonly<Record<string, string>>;
  /** Set when a clock performs the command: which rung of which due date rang. */
  rang?: Rang;
}

/** One rung of one due date of one clock. */
export interface Rang {
  clock: string;
  dueNo: number;
  rung: number;
}

/** What then happened: a permitted command, when, where it moved, and what the rules settled. */
export interface Event<Action extends string = string, Payload = unknown> {
  id: string;
  /** 1, 2, 3 … within the subject. */
  seq: number;
  at: Instant;
  action: Action;
  by: Role;
  actor: string;
  actorUnit?: string;
  rang?: Rang;
  from: string | null;
  to: string;
  payload: Payload;
  /** What the rules of the day decided beyond the request (binding, supervision, next step …). */
  settled: Settled;
  /** The clocks as this event left them. */
  clocks: readonly ClockMark[];
}

/** Decided by rule at the moment of the event and kept in it, so that folding the history needs no rules. */
export type Settled = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** The part of a clock that history keeps. */
export type ClockMark = Pick<Clock, 'name' | 'holder' | 'state' | 'dueAt' | 'dueNo' | 'nextRung'>;
