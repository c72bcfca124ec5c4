import type { Complaint, ComplaintAction, ComplaintPayloads, Instant, Nuisance, Urgency } from '@bihuan/core';
import type { Registration, Request } from '@bihuan/desk';

/** When the demo began: what a story dates, it dates from there, so that the same demo is the same for ever. */
export interface Telling {
  began: Instant;
  /** The complaint as the story so far has left it. */
  complaint: Complaint;
}

/** One thing that somebody of the demo does with a complaint. */
export interface Deed<A extends ComplaintAction = ComplaintAction> {
  login: string;
  action: A;
  payload: (telling: Telling) => ComplaintPayloads[A];
  texts?: Request['texts'];
  evidence?: Request['evidence'];
}

/** An invented complaint and what has become of it. */
export interface Story {
  district: string;
  /** Begins the ids of its commands, and never changes. */
  key: string;
  clerk: string;
  said: string;
  place: { address: string; subdistrict: string; lat: number; lon: number };
  respondent?: string;
  nuisances: readonly Nuisance[];
  urgency?: Urgency;
  more?: Partial<Registration['payload']>;
  /** Hours before the demo began. */
  hoursAgo: number;
  reporter?: Registration['reporter'];
  deeds: readonly Deed[];
}

/** Makes a deed, with its payload checked against its action. */
export function deed<A extends ComplaintAction>(
  login: string,
  action: A,
  payload: ComplaintPayloads[A] | ((telling: Telling) => ComplaintPayloads[A]),
  papers: Pick<Deed, 'texts' | 'evidence'> = {},
): Deed {
  const told = typeof payload === 'function' ? payload : () => payload;
  return { login, action, payload: told, ...papers } as Deed;
}

/** An instant so many hours after another, or before it. */
export function hoursFrom(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
