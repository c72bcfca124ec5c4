import type { Amended, Command, Event, KindRules, Subject, Transition } from '../loop/index.js';
import type { OrderFlag } from './flags.js';
import type { SuperviseReason } from './reasons.js';
import type { OrderAction, OrderPayloads } from './payloads.js';

/** Issued to a unit, answered by it, lifted. */
export const orderStates = ['issued', 'answered', 'lifted'] as const;
export type OrderState = (typeof orderStates)[number];

/** Everything the rules need to know of a supervision order. */
export interface OrderStanding extends Amended {
  /** What it is about: its id, its kind unless it is a complaint, its public number. */
  about: string;
  aboutKind?: 'problem';
  aboutNumber: string;
  /** The line of the complaint's history by which it is known there. */
  supervisedAt: number;
  reason: SuperviseReason;
  level: string;
  /** Times it was raised a level. */
  raised: number;
  /** Who must answer now, and all that had to. */
  unit: string | null;
  units: readonly string[];
  /** The line of the complaint's history that it has followed last. */
  followed: number;
  issuedBy: string;
  danger: boolean;
  starred: boolean;
  /** The unit that the complaint is about, if it is one: its people see neither. */
  respondentUnit: string | null;
  /** Measures taken above it, each once. */
  measures: readonly string[];
  /** Answers given, and the accounts that gave them. */
  answers: number;
  answeredBy: readonly string[];
}

export type Order = Subject<OrderState, OrderStanding>;
export type OrderCommand<A extends OrderAction = OrderAction> = A extends OrderAction ? Command<A, OrderPayloads[A]> : never;
export type OrderEvent<A extends OrderAction = OrderAction> = A extends OrderAction ? Event<A, OrderPayloads[A]> : never;

/** The types of the order's loop, in one parcel. */
export interface OrderLoop<A extends OrderAction = OrderAction> {
  state: OrderState;
  flag: OrderFlag;
  standing: OrderStanding;
  command: OrderCommand<A>;
  event: OrderEvent<A>;
}

/** One row of the order's table. */
export type OrderMove<A extends OrderAction> = Transition<OrderLoop<A>>;

export type OrderKindRules = KindRules<OrderLoop>;
