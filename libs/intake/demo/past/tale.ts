import type { ComplaintAction, Instant, OrderAction, OrderPayloads, ProblemAction, ProblemPayloads, SuperviseReason } from '@bihuan/core';
import type { Entry, OrderRequest, ProblemRequest, Registration, Request } from '@bihuan/desk';

/** Finds a complaint of the demo by the key of its tale; it has been registered before. */
export type Found = (key: string) => string;

/** One thing that somebody does with a complaint, and when. Nothing in it depends on how the complaint stands, so that it is the same when it is asked again. */
export interface Step<A extends ComplaintAction = ComplaintAction> {
  at: Instant;
  login: string;
  action: A;
  payload: (found: Found) => Request<A>['payload'];
  texts?: Request['texts'];
  evidence?: Request['evidence'];
  /** Asked only where its revisit has a series, or only where it has none: what is joined to a problem is looked at again with that. */
  series?: boolean;
}

/** One thing that somebody does with a supervision order of the complaint: the n-th that was issued for a reason. */
export interface OrderStep<A extends OrderAction = OrderAction> {
  at: Instant;
  login: string;
  order: { reason: SuperviseReason; nth: number };
  action: A;
  payload: OrderPayloads[A];
  texts: NonNullable<OrderRequest['texts']>;
}

/** One thing that somebody does with a problem on the ledger. */
export interface ProblemStep<A extends ProblemAction = ProblemAction> {
  at: Instant;
  login: string;
  /** In which rectification: what a relapse has overtaken is not asked any more. */
  round: number;
  action: A;
  payload: (accountOf: (login: string) => string) => ProblemPayloads[A];
  texts?: ProblemRequest['texts'];
  evidence?: ProblemRequest['evidence'];
}

/** What somebody puts on the ledger that nobody has complained of. */
export interface Finding {
  at: Instant;
  login: string;
  payload: Entry['payload'];
  texts: Entry['texts'];
  fact: Entry['fact'];
}

/** What is done with a problem that is on the ledger, or with its orders. */
export interface LedgerTale {
  /** Begins the ids of its commands, and never changes. */
  key: string;
  steps: readonly (ProblemStep | OrderStep)[];
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
  steps: readonly (Step | OrderStep)[];
}
