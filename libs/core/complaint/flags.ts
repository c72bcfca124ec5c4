import { awaited } from './co-handling.js';
import { problemOf } from './joining.js';
import { isReferred } from './referral.js';
import type { ComplaintStanding } from './standing.js';

/** Facts of a complaint that open or bar moves; the table names them, so that diagram, buttons and cells see them. */
export const complaintFlags = {
  signed: ({ signed }) => signed,
  accepted: ({ accepted }) => accepted,
  binding: ({ binding }) => binding,
  arrived: ({ arrived }) => arrived,
  paused: ({ paused }) => paused,
  asked: ({ askedBy }) => askedBy !== null,
  starred: ({ starred }) => starred,
  danger: ({ urgency }) => urgency === 'danger',
  openOrder: ({ openOrders }) => openOrders.length > 0,
  explanationOwed: ({ explanationOwed }) => explanationOwed,
  joined: (standing) => problemOf(standing) !== null,
  // The series of a joined complaint is its problem's.
  seriesOver: (standing) => standing.step >= standing.steps || problemOf(standing) !== null,
  acknowledged: ({ acknowledged }) => acknowledged,
  archived: ({ archived }) => archived,
  assistOpen: (standing) => awaited(standing, 'assist').length > 0,
  awaited: (standing) => awaited(standing).length > 0,
  referred: (standing) => isReferred(standing),
  endedThere: ({ endedAt }) => endedAt !== undefined,
} as const satisfies Record<string, (standing: ComplaintStanding) => boolean>;

export type ComplaintFlag = keyof typeof complaintFlags;
