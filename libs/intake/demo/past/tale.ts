import type { ComplaintAction, ComplaintPayloads, Instant } from '@bihuan/core';
import type { Registration, Request } from '@bihuan/desk';

/** Finds a complaint of the demo by the key of its tale; it has been registered before. */
export type Found = (key: string) => string;

/** One thing that somebody does with a complaint, and when. Nothing in it depends on how the complaint stands, so that it is the same when it is asked again. */
export interface Step<A extends ComplaintAction = ComplaintAction> {
  at: Instant;
  login: string;
  action: A;
  payload: (found: Found) => ComplaintPayloads[A];
  texts?: Request['texts'];
  evidence?: Request['evidence'];
}

/** How a complaint comes in. */
export interface Arrival {
  at: Instant;
  login: string;
  payload: Registration['payload'];
  said: string;
  fact: Registration['fact'];
  reporter?: Registration['reporter'];
}

/** A complaint from its arrival on; what would lie ahead of the present has not happened yet. */
export interface Tale {
  /** Begins the ids of its commands, and never changes. */
  key: string;
  arrival: Arrival;
  steps: readonly Step[];
}
