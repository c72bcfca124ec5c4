import type { Instant } from '../calendar/index.js';
import type { AmendPayload } from '../loop/index.js';
import type { SuperviseReason } from '../order/reasons.js';
import type {
  Activity, Channel, EvidenceKind, Finding, Matter, MissReason, Nuisance, RevisitWay, Urgency,
} from '../words/nuisances.js';

/** What is known of a complaint as it comes in, from wherever. */
interface Arrival {
  nuisances: readonly Nuisance[];
  activity?: Activity;
  channel: Channel;
  matter: Matter;
  urgency: Urgency;
  /** How many points (诉求) it makes; each wants a finding. */
  points: number;
  anonymous: boolean;
  /** The place could be resolved to an address or a point. */
  placed: boolean;
}

/** What each action of a complaint carries besides its texts: codes, ids, numbers and instants, nothing personal. */
export interface ComplaintPayloads {
  register: Arrival & {
    /** When it reached the office; left out: at the moment of the registration. */
    receivedAt?: Instant;
    hard?: boolean;
    repeat?: boolean;
    /** A group: at most five representatives for so many members. */
    members?: number;
    representatives?: number;
    /** The unit complained about, if it is one. */
    respondentUnit?: string;
    /** The complaint of another district that was transferred here. */
    transferredFrom?: { district: string; complaint: string };
  };
  correct: {
    nuisances?: readonly Nuisance[];
    activity?: Activity;
    urgency?: Urgency;
    matter?: Matter;
    points?: number;
    hard?: boolean;
    repeat?: boolean;
    respondentUnit?: string | null;
    placed?: boolean;
  };
  supplement: { channel: Channel };
  note: Record<string, never>;
  star: { starred: boolean };
  supervise: { level: string; reason: SuperviseReason };
  /** `order`: the line by which the order was issued, where one was. */
  lift: { reason: SuperviseReason; order?: number };
  remind: { clock: string; rung: string };
  assign: {
    unit: string;
    /** By the duty list that begins on this day, and which of its rows. */
    duty?: { from: string; row: number };
    /** By the rule that the first unit that received it leads where nobody is clear (首接负责). */
    firstReceiver?: boolean;
  };
  signFor: Record<string, never>;
  accept: Record<string, never>;
  return: { reason: string; suggestedUnit?: string };
  reassign: { unit: string };
  /** To another unit; or to another person of the same one, by account. */
  handOver: { unit: string; person?: string };
  arrive: { at: Instant };
  /** Another unit is to help, or is asked: each has a clock of its own. */
  assist: { unit: string };
  consult: { unit: string };
  contribute: Record<string, never>;
  release: { unit: string };
  /** The account of the responsible person. */
  name: { person: string };
  /** One visit of several units may serve many complaints; `visit` says which visit it was. */
  visitJointly: { visit: string; at: Instant; units: readonly string[]; findings?: readonly Finding[] };
  /** The body that is to impose a penalty, and what came of it; codes of the procedure. */
  refer: { body: string };
  concludeReferral: { outcome: string };
  plan: {
    way: 'immediate' | 'by-date' | 'long-term';
    /** Dates of the milestones, in order. */
    milestones: readonly Instant[];
    person?: string;
  };
  reach: { milestone: number };
  askExtension: { until: Instant };
  grantExtension: { until: Instant };
  refuseExtension: Record<string, never>;
  pause: { reason: string; until: Instant; evidence: readonly EvidenceKind[] };
  resume: Record<string, never>;
  settleInterim: { nextDate: Instant };
  rectify: { findings: readonly Finding[]; evidence: readonly EvidenceKind[]; answered: boolean };
  sendBack: { missing: readonly EvidenceKind[] };
  hold: { way: RevisitWay; satisfaction: Satisfaction };
  miss: { reason: MissReason; way: RevisitWay };
  concludeUnreachable: Record<string, never>;
  fail: { way: RevisitWay; satisfaction: Satisfaction };
  explain: Record<string, never>;
  relapse: { source: 'call' | 'visit' | 'complaint'; complaint?: string };
  close: Record<string, never>;
  archive: Record<string, never>;
  /** The calendar has learnt a year: provisional due dates are counted again. */
  recount: { calendar: string };
  /** A signed amendment moves it to a mended version of its procedure. */
  amend: AmendPayload;
  decline: { reason: string };
  transfer: { body: string; district?: string };
  acknowledge: Record<string, never>;
  takeBack: Record<string, never>;
  /** To a problem on the ledger, and out of it again; clocks, answer and revisit stay its own. */
  join: { problem: string };
  leave: { problem?: string };
  /** Its problem was reported rectified, at this line of that history: the complaint is, with it. */
  rectifyTogether: { problem: string; line: number; unit: string; by: string; finding: Finding; evidence: readonly EvidenceKind[] };
  merge: { into: string; sameReporter: boolean };
  unmerge: Record<string, never>;
  withdraw: Record<string, never>;
  /** Taken over from elsewhere as history: what it was, when it came in there, and when it was ended there, if it was. */
  record: Arrival & { receivedAt: Instant; endedAt?: Instant };
  takeUp: Record<string, never>;
  annul: Record<string, never>;
}

/** How content the person is (满意度); `not-asked` for a visit without anybody to ask. */
export type Satisfaction = 'satisfied' | 'mostly-satisfied' | 'dissatisfied' | 'not-asked';

export type ComplaintAction = keyof ComplaintPayloads;
