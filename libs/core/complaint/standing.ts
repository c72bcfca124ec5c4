import type { Instant } from '../calendar/index.js';
import type { Amended, Command, Event, KindRules, Subject, Transition } from '../loop/index.js';
import type { Activity, Channel, Finding, Matter, Nuisance, Urgency } from '../words/nuisances.js';
import type { ComplaintFlag } from './flags.js';
import type { OpenOrder } from '../order/supervising.js';
import type { ComplaintAction, ComplaintPayloads } from './payloads.js';

/** The four phases of the loop and the ends beside it. */
export const complaintStates = [
  'discovered', 'assigned', 'rectified', 'revisited', 'closed',
  'declined', 'transferred', 'merged', 'withdrawn', 'recorded', 'annulled',
] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** A unit beside the lead: it assists (协办) or was asked (会商), and has answered or not. */
export interface BesideLead {
  unit: string;
  as: 'assist' | 'consult';
  answered: boolean;
}

/** Everything the rules need to know of a complaint. No personal value, no free text. */
export interface ComplaintStanding extends Amended {
  nuisances: readonly Nuisance[];
  /** From what it comes, where somebody said so. */
  activity?: Activity;
  channel: Channel;
  matter: Matter;
  urgency: Urgency;
  receivedAt: Instant;
  points: number;
  anonymous: boolean;
  hard: boolean;
  repeat: boolean;
  placed: boolean;
  starred: boolean;
  respondentUnit: string | null;
  /** Further calls of the same person. */
  supplements: number;

  /** The unit in charge (主办), and all that have had it, assisted or were consulted. */
  unit: string | null;
  handlers: readonly string[];
  /** Units beside it in this round; they see the complaint. Left out where there never was any. */
  beside?: readonly BesideLead[];
  /** Account of the responsible person (责任人); left out where nobody was ever named. */
  person?: string | null;
  /** Referrals for a penalty (移送处罚), oldest first; one without an outcome still waits for it. */
  referrals?: readonly { body: string; at: Instant; outcome?: string }[];
  signed: boolean;
  accepted: boolean;
  /** Designated: it cannot be returned. */
  binding: boolean;
  arrived: boolean;
  paused: boolean;
  /** Account that asked for an extension still to be ruled on. */
  askedBy: string | null;
  askedUntil: Instant | null;
  extensions: number;
  interim: boolean;
  /** How the unit means to put it right; only a long-term plan may be settled in the interim. */
  planned: 'immediate' | 'by-date' | 'long-term' | null;
  returns: number;
  returnedBy: string | null;
  /** Every unit that has returned it; histories from before this was kept do not say. */
  returners?: readonly string[];
  /** Which rectification this is, from 1. */
  round: number;
  milestones: number;

  rectifiedAt: Instant | null;
  rectifiedBy: readonly string[];
  findings: readonly Finding[];

  /** Accounts that revisited it. */
  revisitedBy: readonly string[];
  /** Steps of the series that have held, of so many. */
  step: number;
  steps: number;
  /** Which line of the procedure's series these steps are, settled by the first revisit; -1 for none. */
  series: number;
  /** Tries of the revisit now due: `<local date>/<band>`. */
  tries: readonly string[];
  /** Accounts that made these tries. */
  triedBy: readonly string[];
  seenOnSite: boolean;
  dissatisfactions: number;
  explanationOwed: boolean;
  /** Revisited without anybody having been reached: outside every rate. */
  unreached: boolean;

  /** Open supervision orders; what blocks closing stands here first. `level` is the one at which it was issued. */
  openOrders: readonly OpenOrder[];
  supervisions: number;
  relapses: number;
  mergedInto: string | null;
  /** The problem on the ledger that it is joined to; left out where it never was. */
  problem?: string | null;
  /** Taken off the ledger deliberately; left out where it never was. */
  offLedger?: true;
  transferredTo: string | null;
  /** The other body confirmed that it has it. */
  acknowledged: boolean;
  /** Taken over from elsewhere as history: when it was ended there; left out where nobody says that it was. */
  endedAt?: Instant;
  /** The watch is over. */
  archived: boolean;
}

export type Complaint = Subject<ComplaintState, ComplaintStanding>;
export type ComplaintCommand<A extends ComplaintAction = ComplaintAction> = A extends ComplaintAction
  ? Command<A, ComplaintPayloads[A]>
  : never;
export type ComplaintEvent<A extends ComplaintAction = ComplaintAction> = A extends ComplaintAction
  ? Event<A, ComplaintPayloads[A]>
  : never;

/** The types of the complaint's loop, in one parcel. */
export interface ComplaintLoop<A extends ComplaintAction = ComplaintAction> {
  state: ComplaintState;
  flag: ComplaintFlag;
  standing: ComplaintStanding;
  command: ComplaintCommand<A>;
  event: ComplaintEvent<A>;
}

/** One row of the complaint's table. */
export type ComplaintMove<A extends ComplaintAction> = Transition<ComplaintLoop<A>>;

export type ComplaintRules = KindRules<ComplaintLoop>;
