import type { Complaint } from '../parts/complaint.js';

/** What the page reads of the standing; the API gives it whole and without a type. */
export interface Standing {
  nuisances: readonly string[];
  activity?: string;
  channel: string;
  matter: string;
  urgency: string;
  receivedAt: string;
  points: number;
  hard: boolean;
  repeat: boolean;
  starred: boolean;
  anonymous: boolean;
  supplements: number;
  unit: string | null;
  beside?: readonly { unit: string; as: 'assist' | 'consult'; answered: boolean }[];
  referrals?: readonly { body: string; at: string; outcome?: string }[];
  binding: boolean;
  paused: boolean;
  askedBy: string | null;
  askedUntil: string | null;
  round: number;
  relapses: number;
  findings: readonly string[];
  step: number;
  steps: number;
  openOrders: readonly { reason: string; level: string }[];
  mergedInto: string | null;
  /** The problem on the ledger to which it is joined. */
  problem?: string | null;
  transferredTo: string | null;
}

export function standingOf({ standing }: Complaint): Standing {
  return standing as unknown as Standing;
}
