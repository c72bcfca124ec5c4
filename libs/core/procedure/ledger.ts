import type { Amount } from '../calendar/index.js';
import type { Role } from '../words/roles.js';
import type { EvidenceKind } from '../words/nuisances.js';
import type { AmountRule, Bilingual, ClockRule, Grounds, Named } from './procedure.js';

/** The clocks of a problem on the ledger; milestones run as `milestone-1`, `milestone-2` … */
export const problemClocks = ['triage', 'plan', 'finish', 'milestone', 'nextDate', 'revisit', 'series', 'apply', 'step', 'notice', 'objection', 'watch'] as const;
export type ProblemClockName = (typeof problemClocks)[number];

/** What one step of the sign-off (销号) is: applied for, looked at by somebody, made public for some days, signed, filed. */
export type SignOffDoes = 'apply' | 'check' | 'notice' | 'sign' | 'file';

/** One step of the sign-off; the first is applied for, the last files it. */
export interface SignOffStep extends Named {
  does: SignOffDoes;
  /** Who may take it; nobody for a public notice, which the clock ends. */
  by: readonly Role[];
}

/** How problems that people complain of again and again are kept, rectified, revisited and signed off (台账管理). */
export interface LedgerRules {
  /** `{year}` is the local year, `#` the number within it, drawn without gaps: `台账〔{year}〕#号`. */
  number: string;
  /** At the n-th complaint by anybody at one place on one nuisance within these days the problem is put on the ledger. */
  repeat: { count: number; days: number; metres: number } & Grounds;
  /** From the mildest on; each further repeat raises a problem by one. */
  grades: readonly Named[];
  /** From this grade on an order is issued, at this level of supervision; left out: never by grade. */
  supervise?: { grade: string; level: string } & Grounds;
  /** So many of the four words of the root cause (人、事、因、制) must be said. */
  causes: { least: number } & Grounds;
  /** What proves a milestone: at least one of these; and what the report of the rectification needs. */
  evidence: { milestone: readonly EvidenceKind[]; rectify: readonly EvidenceKind[] };
  clocks: Readonly<Record<ProblemClockName, ClockRule>>;
  /** How long a further round may take, in place of the amounts of `finish`. */
  redo: readonly AmountRule[];
  /** How often the finish may be moved, and how far at once. */
  extend: { times: number; max: Amount } & Grounds;
  /** How far ahead the next date of an interim settlement may lie. */
  interim: { max: Amount } & Grounds;
  /** Distances from the rectification at which it is looked at again, once the first revisit has held. */
  series: { after: readonly Amount[] } & Grounds;
  /** So many new complaints by anybody after the rectification, before the sign-off, are a relapse. */
  relapse: { complaints: number } & Grounds;
  signOff: {
    steps: readonly SignOffStep[];
    conditions: {
      /** So many revisits one after the other that held. */
      held: number;
      /** So many days without a new complaint, counted in the season of the nuisance. */
      calmDays: number;
    } & Grounds;
  };
  /** So many new complaints by anybody in the watch revoke the sign-off. */
  revoke: { complaints: number } & Grounds;
  source?: Bilingual;
}
