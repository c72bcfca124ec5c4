import type { Activity, Instant, LikenessKind, Nuisance, Reason, Reported } from '@bihuan/core';
import type { Candidate, Hinted, ToldComplaint } from '@bihuan/store';

/** What is known of a complaint that is just being told. */
export interface HintsAsked {
  phone?: string;
  nuisances?: readonly Nuisance[];
  activity?: Activity;
  point?: { lat: number; lon: number };
  address?: string;
  respondent?: string;
  words?: string;
}

/** An earlier complaint, with enough to judge whether it is about the same. */
export interface Hint extends Omit<Hinted, 'words' | 'activity'> {
  address: string | null;
  /** The same event, or the same trouble again; null for another matter of the same person. */
  kind: LikenessKind | null;
  /** 0 to 1. */
  score: number;
  because: readonly Reason[];
  metres: number | null;
  /** Of the same telephone number. */
  own: boolean;
  /** So like that it may be accepted without reading the others. */
  sure: boolean;
}

/** Who reports is compared as one and the same or as unknown; who it is stays sealed. */
const SAME = 'same';

/** What is just being told, as it is compared. */
export function toldNow({ nuisances = [], activity, point, address, respondent, words = '', phone }: HintsAsked, at: Instant): Reported {
  return { id: '', at, nuisances, activity, point, address, respondent, words, ...(phone === undefined ? {} : { reporter: SAME }) };
}

/** A complaint of the store, as it is compared. */
export function toldBefore({ subject: id, at, dayOnly, lat, lon, exact, nuisances, address, respondent, own }: Candidate, { words, activity }: Partial<Pick<Hinted, 'words' | 'activity'>> = {}): Reported {
  return {
    id, at, dayOnly, nuisances, inexact: !exact, words: words ?? '',
    ...given({ activity, address, respondent, reporter: own ? SAME : null, point: lat === null || lon === null ? null : { lat, lon } }),
  };
}

/** One that was imported, as it is compared with those before it. */
export function toldIn({ words, activity, ...complaint }: ToldComplaint, byReporter: boolean): Reported {
  return toldBefore({ ...complaint, own: byReporter, shared: 0 }, { words, activity });
}

type Given<Values> = { [Name in keyof Values]?: NonNullable<Values[Name]> };

function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as Given<Values>;
}
