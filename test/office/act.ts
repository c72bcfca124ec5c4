import type { Calendar, Complaint, ComplaintAction, ComplaintPayloads, Counting, Instant, Procedure, StaffRole } from '@bihuan/core';
import type { Request, TimelineEntry } from '@bihuan/desk';

/** What somebody does about a complaint in front of him, or asks a colleague to do. */
export interface Act<A extends ComplaintAction = ComplaintAction> {
  /** A colleague of this role, or whoever complained; oneself where it is left out. */
  as?: StaffRole | 'complainant';
  action: A;
  payload: ComplaintPayloads[A];
  texts?: Readonly<Record<string, string>>;
  evidence?: Request['evidence'];
}

/** One complaint as somebody sees it who has it on his list. */
export interface Seen {
  complaint: Complaint;
  /** The clock by which it stands on the list. */
  clock: string;
  dueAt: Instant;
  /** How often each action was made so far. */
  made: Readonly<Partial<Record<ComplaintAction, number>>>;
  now: Instant;
  calendar: Calendar;
  counting: Counting;
  procedure: Procedure;
  /** An earlier complaint of the district into which this one could be merged. */
  earlier?: string;
  evening: boolean;
}

/** Puts an act into words that the types can check. */
export function act<A extends ComplaintAction>(action: A, payload: ComplaintPayloads[A], more: Omit<Act, 'action' | 'payload'> = {}): Act {
  return { action, payload, ...more };
}

/** How often each action was made. */
export function madeSoFar(history: readonly TimelineEntry[]): Seen['made'] {
  const counts: Partial<Record<string, number>> = {};
  for (const { event } of history) counts[event.action] = (counts[event.action] ?? 0) + 1;
  return counts;
}
