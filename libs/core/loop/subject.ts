import type { DueExplanation, Instant, Remainder } from '../calendar/index.js';

/** The three things that go round the loop. */
export type Kind = 'complaint' | 'problem' | 'order';

/** Who owes something: `unit:<id>`, `role:<role>`, `account:<id>`, `complainant` or `body:<code>`. */
export type Holder = string;

/** A running due date of one subject (时限). */
export interface Clock {
  name: string;
  holder: Holder;
  state: 'running' | 'paused' | 'stopped' | 'spent';
  startedAt: Instant;
  dueAt: Instant;
  /** Counts the due dates this clock has had; a moved due date gets the next number, and its rungs ring anew. */
  dueNo: number;
  /** The rung that rings next; past the ladder's end it counts the repeats of the last rung. */
  nextRung: number;
  /** When the next rung rings; null when nothing will. */
  nextAt: Instant | null;
  /** The calendar did not know a year that the due date touches. */
  provisional: boolean;
  why: DueExplanation;
  /** What was left when it was paused. */
  left?: Remainder;
}

/** A complaint, a problem or an order as the store keeps it: one narrow row and its clocks. */
export interface Subject<State extends string = string, Standing = unknown> {
  district: string;
  id: string;
  kind: Kind;
  /** What people call it (受理编号); not derived from the id. */
  number: string;
  state: State;
  /** Number of history lines; guards every write. */
  version: number;
  /** `<procedure>@<version>`: kept from the day it came in, unless an amendment moves it to a mended version; every event was judged by the one that held then. */
  procedure: string;
  /** Everything the rules need to know; folding the history gives it again. Holds no personal value and no free text. */
  standing: Standing;
  clocks: Readonly<Record<string, Clock>>;
}
