import type { Amount, Counting } from '../calendar/index.js';
import type { Role } from '../words/roles.js';
import type { EvidenceKind, Finding, Matter, Nuisance, Urgency } from '../words/nuisances.js';

/** A sentence in both languages of the office. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** Which complaints a line of a procedure is for; every named condition must hold, none named means all. */
export interface Match {
  nuisance?: readonly Nuisance[];
  urgency?: readonly Urgency[];
  matter?: readonly Matter[];
  /** Marked a hard case by the clerk. */
  hard?: boolean;
  starred?: boolean;
  /** Complained of before at this place. */
  repeat?: boolean;
  anonymous?: boolean;
}

/** An amount for the complaints it matches; the first line that matches counts. */
export interface AmountRule extends Amount {
  when?: Match;
  counting?: Counting;
  /** Where the number comes from. */
  basis?: Bilingual;
  /** The number could not be checked against its source, and is shown so. */
  unverified?: true;
}

/** Who owes a clock, or is told: the unit in charge, a role of the petition office, the complainant, the clock's own holder, whoever asked. */
export type Party = 'unit' | 'clerk' | 'coordinator' | 'verifier' | 'supervisor' | 'leader' | 'complainant' | 'holder';

/** What a rung may do beside telling people; each is an action of the table, performed by the role `clock`. */
export type RungAction =
  | 'remind'
  | 'accept'
  | 'supervise'
  | 'refuseExtension'
  | 'resume'
  | 'archive'
  | 'takeBack'
  | 'decline';

/** One step of a ladder (升级阶梯): rings once per due date. */
export interface Rung {
  /** `reminder`, `yellow-card`, `red-card`, `supervision` … */
  name: string;
  title: Bilingual;
  at: 'due' | { before: Amount } | { after: Amount };
  does: RungAction;
  tell: readonly Party[];
  /** Level of supervision, where the rung supervises. */
  level?: string;
  /** Waits for the office to open. Never set for danger. */
  officeHours?: boolean;
  /** Only the last rung: rings again and again at this distance until the clock stops. */
  every?: Amount;
  /** The distance while the subject is starred (重点件). */
  everyStarred?: Amount;
}

/** One clock of a procedure. */
export interface ClockRule {
  title: Bilingual;
  holder: Exclude<Party, 'holder' | 'complainant'>;
  /** Empty where the due date is given by the command (pauseEnds, nextDate, milestone). */
  amounts: readonly AmountRule[];
  rungs: readonly Rung[];
  basis?: Bilingual;
}

/** The legal clock: where it starts, how it may move. */
export interface FinishRule extends ClockRule {
  startsOn: 'received' | 'assigned';
  /** The amount of every further round. */
  redo: readonly AmountRule[];
  extend: { times: number; max: Amount; approvedBy: readonly Role[]; basis?: Bilingual };
  /** How far ahead the next date of an interim settlement may lie. */
  interim: { max: Amount };
  pause: {
    reasons: readonly string[];
    /** What each reason is called. */
    titles?: Readonly<Record<string, Bilingual>>;
    max: Amount;
    never: readonly Urgency[];
  };
}

/** A reason that may be chosen from a list. */
export interface Listed {
  code: string;
  title: Bilingual;
  /** Where the person should go instead (decline). */
  goTo?: Bilingual;
}

export const plainClocks = [
  'triage',
  'signFor',
  'returnWindow',
  'onSite',
  'extensionRuling',
  'pauseEnds',
  'nextDate',
  'milestone',
  'revisit',
  'series',
  'explain',
  'signOff',
  'watch',
  'receipt',
] as const;

/** A clock's rule name; milestones run as `milestone-1`, `milestone-2` … under the rule `milestone`. */
export type ClockName = (typeof plainClocks)[number] | 'finish';

/** The rules of an office as data (办理规程): dated, versioned; a complaint keeps the version under which it came in. */
export interface Procedure {
  procedure: string;
  version: number;
  title: Bilingual;
  /** Local dates; `to` is the last day. */
  valid: { from: string; to?: string };
  source?: Bilingual;
  counting: Counting;
  clocks: Readonly<Record<(typeof plainClocks)[number], ClockRule>> & { readonly finish: FinishRule };
  returns: { reasons: readonly Listed[]; /** From this return on the coordinator designates. */ designateAt: number };
  /** A group speaks through at most so many representatives. */
  group: { representatives: number };
  rounds: { /** From this round on only the supervisor assigns. */ supervisorFrom: number };
  /** Distances from rectification, for the complaints they match; none matching means no series. */
  series: readonly { when?: Match; after: readonly Amount[] }[];
  unreachable: { tries: number; days: number; bands: readonly { name: string; from: string; to: string }[]; again: Amount };
  /** When a complaint comes under supervision, besides the rungs. `count` is the n-th of its kind. */
  supervision: {
    levels: readonly { code: string; title: Bilingual }[];
    dissatisfied: readonly { count: number; level: string }[];
    returned: readonly { count: number; level: string }[];
  };
  /** Every line that matches counts: the evidence must satisfy all of them. */
  evidence: readonly { when?: Match; findings?: readonly Finding[]; needs: readonly EvidenceKind[] }[];
  decline: { reasons: readonly Listed[] };
  /** What whoever registers is shown of earlier complaints; left out, only the same person's and those of the very same address. */
  earlier?: {
    /** The same nuisance, no farther than so many metres. */
    metres: number;
    /** No longer ago. */
    months: number;
    /** At most so many, likeliest first. */
    most: number;
  };
}
