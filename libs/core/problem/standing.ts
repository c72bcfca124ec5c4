import type { Instant } from '../calendar/index.js';
import type { Amended, Command, Event, KindRules, Subject, Transition } from '../loop/index.js';
import type { OpenOrder } from '../order/supervising.js';
import type { ProblemSource } from '../procedure/index.js';
import type { Activity, Finding, Nuisance } from '../words/nuisances.js';
import type { ProblemFlag } from './flags.js';
import type { Cause, PlanWay, ProblemAction, ProblemPayloads, Season } from './payloads.js';

/** The same four phases as a complaint, signed off at the end (已销号); or struck off the ledger. */
export const problemStates = ['discovered', 'assigned', 'rectified', 'revisited', 'signedOff', 'struck'] as const;
export type ProblemState = (typeof problemStates)[number];

/** A complaint that came after the rectification or the sign-off. */
export interface FreshComplaint {
  complaint: string;
  at: Instant;
}

/** How far the sign-off has come. */
export interface SigningOff {
  /** Which step of the procedure's is next; the first was the application. */
  step: number;
  /** Accounts that took a step, the applicant first. */
  by: readonly string[];
}

/** Everything the rules need to know of a problem (台账问题). No personal value, no free text. */
export interface ProblemStanding extends Amended {
  source: ProblemSource;
  nuisances: readonly Nuisance[];
  activity?: Activity;
  placed: boolean;
  season: Season | null;
  respondentUnit: string | null;
  starred: boolean;
  grade: string;
  /** The complaints that put it on the ledger, and all that are joined now. */
  founding: readonly string[];
  complaints: readonly string[];
  /** Those received since it was last rectified or signed off. */
  fresh: readonly FreshComplaint[];

  unit: string | null;
  units: readonly string[];
  /** Account of the responsible person (责任人). */
  person: string | null;
  causes: readonly Cause[];
  planned: PlanWay | null;
  /** Numbers of the milestones still to be reached, and how many there are. */
  ahead: readonly number[];
  milestones: number;
  similar: boolean;
  interim: boolean;
  extensions: number;

  /** Which rectification this is, from 1. */
  round: number;
  rectifiedAt: Instant | null;
  rectifiedBy: readonly string[];
  finding: Finding | null;
  /** Accounts that revisited it or tried to. */
  revisitedBy: readonly string[];
  /** Revisits one after the other that held, and steps of the series that have held, of so many. */
  held: number;
  step: number;
  steps: number;

  signingOff: SigningOff | null;
  /** Somebody objected in the notice, and nobody has ruled on it yet. */
  objected: boolean;
  /** Accounts that signed it off, and when; nobody once it is revoked. */
  signers: readonly string[];
  signedOffAt: Instant | null;
  /** The watch is over. */
  archived: boolean;
  relapses: number;
  revocations: number;

  openOrders: readonly OpenOrder[];
  supervisions: number;
}

export type Problem = Subject<ProblemState, ProblemStanding>;
export type ProblemCommand<A extends ProblemAction = ProblemAction> = A extends ProblemAction ? Command<A, ProblemPayloads[A]> : never;
export type ProblemEvent<A extends ProblemAction = ProblemAction> = A extends ProblemAction ? Event<A, ProblemPayloads[A]> : never;

/** The types of the problem's loop, in one parcel. */
export interface ProblemLoop<A extends ProblemAction = ProblemAction> {
  state: ProblemState;
  flag: ProblemFlag;
  standing: ProblemStanding;
  command: ProblemCommand<A>;
  event: ProblemEvent<A>;
}

/** One row of the problem's table. */
export type ProblemMove<A extends ProblemAction> = Transition<ProblemLoop<A>>;

export type ProblemKindRules = KindRules<ProblemLoop>;
