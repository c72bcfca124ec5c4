import type { Instant } from '../calendar/index.js';
import type { SuperviseReason } from '../order/reasons.js';
import type { AmendPayload } from '../loop/index.js';
import type { ProblemSource } from '../procedure/index.js';
import type { Activity, EvidenceKind, Finding, MissReason, Nuisance, RevisitWay } from '../words/nuisances.js';

/** The root cause in four words (成因): 人、事、因、制. */
export const causes = ['people', 'matter', 'cause', 'institution'] as const;
export type Cause = (typeof causes)[number];

/** How it is put right: 立行立改、限期整改、长期坚持. */
export type PlanWay = 'immediate' | 'by-date' | 'long-term';

/** The part of the year in which it can disturb at all: local `MM-DD`, both days included; may run over the New Year. */
export interface Season {
  from: string;
  to: string;
}

/** What each action of a problem carries besides its texts: codes, ids, numbers and instants, nothing personal. */
export interface ProblemPayloads {
  enter: {
    source: ProblemSource;
    /** Under which rules it runs. */
    procedure: string;
    nuisances: readonly Nuisance[];
    activity?: Activity;
    /** The complaints by which the repeat rule put it here, and the rule as it stood. */
    founding?: readonly string[];
    rule?: { count: number; days: number; metres: number };
    season?: Season;
    /** The unit complained about, if it is one. */
    respondentUnit?: string;
    /** The place could be resolved to an address or a point. */
    placed: boolean;
  };
  /** A complaint was joined (归入台账) or has left (移出台账): `at` is when it was received. */
  gather: { complaint: string; at: Instant; respondentUnit?: string };
  lose: { complaint: string };
  correct: { nuisances?: readonly Nuisance[]; activity?: Activity; season?: Season | null; respondentUnit?: string | null; placed?: boolean };
  note: Record<string, never>;
  star: { starred: boolean };
  supervise: { level: string; reason: SuperviseReason };
  lift: { reason: SuperviseReason; order?: number };
  remind: { clock: string; rung: string };
  recount: { calendar: string };
  amend: AmendPayload;
  /** To a unit, and the account of the person who answers for it. */
  assign: { unit: string; person: string };
  reassign: { unit: string; person: string };
  handOver: { unit: string; person?: string };
  name: { person: string };
  /** What was found on the spot (现场核查). */
  visit: { at: Instant; evidence: readonly EvidenceKind[] };
  /** Each cause that is named has a text of its name. */
  analyse: { causes: readonly Cause[] };
  /** Each milestone has a text `milestone-<n>`. */
  plan: { way: PlanWay; milestones: readonly Instant[] };
  reach: { milestone: number; evidence: readonly EvidenceKind[] };
  /** Similar places were looked at (举一反三): how many, and at how many of them the same was found. */
  checkSimilar: { places: number; found: number };
  extend: { until: Instant };
  settleInterim: { nextDate: Instant };
  rectify: { finding: Finding; evidence: readonly EvidenceKind[] };
  sendBack: { missing: readonly EvidenceKind[] };
  hold: { way: RevisitWay };
  miss: { reason: MissReason; way: RevisitWay };
  fail: { way: RevisitWay };
  /** By new complaints, or seen by somebody. */
  relapse: { source: 'complaints' | 'visit' };
  apply: Record<string, never>;
  /** The step that is taken, so that nobody takes another than he saw. */
  pass: { step: string };
  refuseSignOff: { step: string };
  endNotice: Record<string, never>;
  object: Record<string, never>;
  dismissObjection: Record<string, never>;
  upholdObjection: Record<string, never>;
  signOff: Record<string, never>;
  revoke: { source: 'complaints' | 'visit' };
  reopen: { source: 'complaints' | 'visit' };
  archive: Record<string, never>;
  strike: Record<string, never>;
}

export type ProblemAction = keyof ProblemPayloads;
