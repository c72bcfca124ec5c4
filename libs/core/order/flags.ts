import type { OrderStanding } from './standing.js';

/** Facts of an order that open or bar moves. */
export const orderFlags = {
  starred: ({ starred }) => starred,
} as const satisfies Record<string, (standing: OrderStanding) => boolean>;

export type OrderFlag = keyof typeof orderFlags;
