import type { Complaint, ComplaintAction, ComplaintEvent, ComplaintPayloads, Instant, Refusal, Role } from '@bihuan/core';
import type { Evidence, Fact, Reporter } from '@bihuan/store';

/** Who asks: a person of the office with all his roles, a complainant by link, or the system. */
export interface Asking {
  /** Account id, `complainant` or the subject that sent the command. */
  account: string;
  roles: readonly Role[];
  unit?: string;
}

/** Something asked of a complaint that exists. */
export interface Request<A extends ComplaintAction = ComplaintAction> {
  district: string;
  complaint: string;
  /** The command's id: the same again changes nothing, with other content it is refused. */
  id: string;
  action: A;
  asking: Asking;
  /** An assignment without a unit goes by the duty list. */
  payload: ComplaintPayloads[A] | (A extends 'assign' ? { unit?: undefined } : never);
  /** Free text by name; kept apart from the history. */
  texts?: Readonly<Record<string, string>>;
  evidence?: readonly Evidence[];
  /** A corrected place or respondent. */
  fact?: Omit<Fact, 'openingKey'>;
  /** The version that the person saw; another one now is refused as `stale-version`. */
  version?: number;
}

/** A complaint to be opened. */
export interface Registration {
  district: string;
  /** Command id and opening key in one: the same again finds the complaint that it opened. */
  id: string;
  asking: Asking;
  payload: Omit<ComplaintPayloads['register'], 'placed'>;
  texts: Readonly<Record<string, string>>;
  fact: Omit<Fact, 'openingKey'>;
  reporter?: Reporter;
  /** It is taken over as history (存录历史件): no clock, no notice; `payload.receivedAt` says when it came in. */
  past?: { endedAt?: Instant };
  /** Another procedure than the district's own (import, replay). */
  procedure?: string;
}

/** What became of a request. */
export type Performed =
  | { outcome: 'done'; complaint: Complaint; event: ComplaintEvent; queryCode?: string }
  /** The same request had been performed before; the complaint is shown as it stands now. */
  | { outcome: 'already'; complaint: Complaint; event: ComplaintEvent }
  | { outcome: 'refused'; refusal: Refusal; complaint: Complaint | null };
