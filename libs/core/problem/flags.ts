import type { ProblemStanding } from './standing.js';

/** Facts of a problem that open or bar moves; the table names them, so that diagram, buttons and cells see them. */
export const problemFlags = {
  named: ({ person }) => person !== null,
  analysed: ({ causes }) => causes.length > 0,
  planned: ({ planned }) => planned !== null,
  milestonesReached: ({ ahead }) => ahead.length === 0,
  similarChecked: ({ similar }) => similar,
  starred: ({ starred }) => starred,
  interim: ({ interim }) => interim,
  openOrder: ({ openOrders }) => openOrders.length > 0,
  seriesOver: ({ step, steps }) => step >= steps,
  signingOff: ({ signingOff }) => signingOff !== null,
  objected: ({ objected }) => objected,
  archived: ({ archived }) => archived,
} as const satisfies Record<string, (standing: ProblemStanding) => boolean>;

export type ProblemFlag = keyof typeof problemFlags;
