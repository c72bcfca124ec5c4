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
  seriesOver: ({ step, steps }) => step >= steps,
  acknowledged: ({ acknowledged }) => acknowledged,
  archived: ({ archived }) => archived,
  endedThere: ({ endedAt }) => endedAt !== undefined,
} as const satisfies Record<string, (standing: ComplaintStanding) => boolean>;

export type ComplaintFlag = keyof typeof complaintFlags;
