import type { AmendPayload } from '../loop/index.js';
import type { Urgency } from '../words/nuisances.js';
import type { SuperviseReason } from './reasons.js';

/** What each action of a supervision order carries besides its texts. */
export interface OrderPayloads {
  issue: {
    /** What it is about: its id, its kind unless it is a complaint, its public number. */
    about: string;
    aboutKind?: 'problem';
    aboutNumber: string;
    /** Under which rules it runs: those of what it is about. */
    procedure: string;
    /** The line of the complaint's history that put it under supervision; the demand is what was said there. */
    supervisedAt: number;
    reason: SuperviseReason;
    level: string;
    /** Who must answer; nobody while the complaint is with the office. */
    unit: string | null;
    /** Account of whoever issued it, `clock` or `complainant`. */
    issuedBy: string;
    urgency: Urgency;
    starred: boolean;
    /** Whose people must not see it. */
    respondentUnit: string | null;
  };
  /** The complaint has another unit in charge, is about another unit, has become danger or starred or is so no more, or its reason has come up again at another level. */
  follow: {
    /** The line of the complaint's history that says so: what comes after a later one changes nothing. */
    line: number;
    unit?: string | null;
    level?: string;
    respondentUnit?: string | null;
    urgency?: Urgency;
    starred?: boolean;
  };
  answer: Record<string, never>;
  findWanting: Record<string, never>;
  raise: { level?: string };
  measure: { measure: string };
  lift: Record<string, never>;
  star: { starred: boolean };
  note: Record<string, never>;
  remind: { clock: string; rung: string };
  recount: { calendar: string };
  /** A signed amendment moves it to a mended version of its procedure. */
  amend: AmendPayload;
}

export type OrderAction = keyof OrderPayloads;
