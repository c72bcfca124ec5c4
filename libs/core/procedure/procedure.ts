import type { Amount, Counting } from '../calendar/index.js';
import type { Role } from '../words/roles.js';
import type { EvidenceKind, Finding, Matter, Nuisance, Urgency } from '../words/nuisances.js';
import type { LedgerRules } from './ledger.js';

/** How a problem came onto the ledger: 反复投诉、主动排查、督察交办、人工列入. */
export const problemSources = ['repeat', 'patrol', 'inspection', 'by-hand'] as const;
export type ProblemSource = (typeof problemSources)[number];

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
  /** Only of supervision orders: at one of these levels. */
  level?: readonly string[];
  /** Only of problems on the ledger: of one of these grades. */
  grade?: readonly string[];
  /** Only of problems on the ledger: found in one of these ways. */
  source?: readonly ProblemSource[];
}

/** Where numbers come from, or that nobody could check them. */
export interface Grounds {
  /** Where the number comes from. */
  basis?: Bilingual;
  /** The number could not be checked against its source, and is shown so. */
  unverified?: true;
}

/** An amount for the complaints it matches; the first line that matches counts. */
export interface AmountRule extends Amount, Grounds {
  when?: Match;
  counting?: Counting;
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
  | 'decline'
  | 'raise'
  | 'measure'
  | 'endNotice';

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
  /** Waits for the office to open; what is dangerous never waits. */
  officeHours?: boolean;
  /** Only the last rung: rings again and again at this distance until the clock stops. */
  every?: Amount;
  /** The distance while the subject is starred (重点件). */
  everyStarred?: Amount;
}

/** One clock of a procedure; its own grounds are those of the distances of its ladder. */
export interface ClockRule extends Grounds {
  title: Bilingual;
  holder: Exclude<Party, 'holder' | 'complainant'>;
  /** Empty where the due date is given by the command (pauseEnds, nextDate, milestone). */
  amounts: readonly AmountRule[];
  rungs: readonly Rung[];
}

/** The legal clock: where it starts, how it may move. */
export interface FinishRule extends ClockRule {
  startsOn: 'received' | 'assigned';
  /** The amount of every further round. */
  redo: readonly AmountRule[];
  extend: { times: number; max: Amount; approvedBy: readonly Role[] } & Grounds;
  /** How far ahead the next date of an interim settlement may lie. */
  interim: { max: Amount } & Grounds;
  pause: {
    reasons: readonly string[];
    /** What each reason is called. */
    titles?: Readonly<Record<string, Bilingual>>;
    max: Amount;
    never: readonly Urgency[];
  } & Grounds;
}

/** The clocks of a supervision order. */
export const orderClocks = ['answer', 'judge'] as const;
export type OrderClockName = (typeof orderClocks)[number];

/** A measure above the order (约谈、通报、挂牌督办): taken once an order. */
export interface Measure {
  code: string;
  title: Bilingual;
  /** To whom its letter goes. */
  addressee: Bilingual;
  tell: readonly Party[];
}

/** How supervision orders are numbered, answered and judged. */
export interface OrderRules {
  /** `{year}` is the local year, `#` the number within it, drawn without gaps: `督字〔{year}〕#号`. */
  number: string;
  clocks: {
    /** How long the unit has; `redo` after its answer was found wanting. */
    answer: ClockRule & { redo: readonly AmountRule[] };
    judge: ClockRule;
  };
  measures: readonly Measure[];
}

/** What may be chosen from a list. */
export interface Named {
  code: string;
  title: Bilingual;
}

/** A reason that may be chosen from a list. */
export interface Listed extends Named {
  /** Where the person should go instead (decline). */
  goTo?: Bilingual;
}

/** A law by which the facts of a complaint are judged, if they fall in the days of its force (适用法律). */
export interface Law extends Grounds {
  code: string;
  title: Bilingual;
  /** Local dates of its force; `to` is the last day. */
  valid: { from: string; to?: string };
  /** For which complaints; left out: for all. */
  when?: Match;
  /** The provisions that matter, by the number under which they stand there. */
  articles?: readonly ({ number: string; about: Bilingual } & Grounds)[];
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

/** Clocks that a procedure may do without; the moves that start them are then not offered. */
export const optionalClocks = ['assist', 'consult', 'penalty'] as const;

/** A clock's rule name; milestones run as `milestone-1`, `milestone-2` … under the rule `milestone`, and so `assist-<unit>`, `consult-<unit>`. */
export type ClockName = (typeof plainClocks)[number] | (typeof optionalClocks)[number] | 'finish';

/** The rules of an office as data (办理规程): dated, versioned; a complaint keeps the version under which it came in. */
export interface Procedure {
  procedure: string;
  version: number;
  title: Bilingual;
  /** Local dates; `to` is the last day. */
  valid: { from: string; to?: string };
  source?: Bilingual;
  counting: Counting;
  clocks: Readonly<Record<(typeof plainClocks)[number], ClockRule>> & Readonly<Partial<Record<(typeof optionalClocks)[number], ClockRule>>> & { readonly finish: FinishRule };
  returns: { reasons: readonly Listed[]; /** From this return on the coordinator designates. */ designateAt: number } & Grounds;
  /** How a unit is found where nobody is clear; left out, a person must find it. */
  assignment?: {
    /** The first unit that received it leads, and cannot return it (首接负责). */
    firstReceiver: boolean;
    basis?: Bilingual;
    /** The rule could not be checked against its source, and is shown so. */
    unverified?: true;
  };
  /** A group speaks through at most so many representatives. */
  group: { representatives: number } & Grounds;
  rounds: { /** From this round on only the supervisor assigns. */ supervisorFrom: number } & Grounds;
  /** Distances from rectification, for the complaints they match; none matching means no series. */
  series: readonly ({ when?: Match; after: readonly Amount[] } & Grounds)[];
  unreachable: { tries: number; days: number; bands: readonly { name: string; from: string; to: string }[]; again: Amount } & Grounds;
  /** When a complaint comes under supervision, besides the rungs. `count` is the n-th of its kind. */
  supervision: {
    levels: readonly { code: string; title: Bilingual }[];
    dissatisfied: readonly ({ count: number; level: string } & Grounds)[];
    returned: readonly ({ count: number; level: string } & Grounds)[];
    /** A repeat complaint comes under supervision with its first assignment; left out, it does not. */
    repeat?: { level: string } & Grounds;
    /** How an order (督办单) runs; left out, supervision is a mark on the complaint and no order is written. */
    order?: OrderRules;
  };
  /** Every line that matches counts: the evidence must satisfy all of them. */
  evidence: readonly { when?: Match; findings?: readonly Finding[]; needs: readonly EvidenceKind[] }[];
  decline: { reasons: readonly Listed[] };
  /** Complaints of which somebody must be named (责任人) before they are planned or rectified; left out: none. */
  responsible?: readonly { when?: Match }[];
  /** To whom a violation may be referred for a penalty, and what may come of it; goes with the clock `penalty`. */
  penalty?: { bodies: readonly Named[]; outcomes: readonly Named[] };
  /** The laws of the matter; a complaint is judged by those of the day of its facts. */
  laws?: readonly Law[];
  /** How far, how long ago and how many earlier complaints are hinted at while one is registered; left out, as the rules of likeness say. */
  earlier?: {
    /** The same nuisance, no farther than so many metres. */
    metres: number;
    /** No longer ago. */
    months: number;
    /** At most so many, likeliest first. */
    most: number;
  };
  /** What the supervision board (督办台) counts; left out, it counts neither what is due soon, nor what stands still, nor what is repeated. */
  board?: {
    /** Falls due within so much time. */
    dueSoon: Amount;
    /** Nobody has done anything for longer. */
    stalled: Amount;
    /** So many complaints at one place. */
    repeat: number;
  };
  /** How problems are put on the ledger (台账) and stay closed; left out, the office keeps none. */
  ledger?: LedgerRules;
}
