import type { Instant } from '../calendar/instant.js';
import type { Activity, Nuisance } from '../words/nuisances.js';

/** What is known of one report when it is told; nothing of what became of it. */
export interface Reported {
  id: string;
  at: Instant;
  /** Only the day is known, and `at` is its beginning. */
  dayOnly?: boolean;
  nuisances: readonly Nuisance[];
  activity?: Activity;
  address?: string;
  point?: { lat: number; lon: number };
  /** The point is only somewhere near, so that the same place cannot be told by it. */
  inexact?: boolean;
  respondent?: string;
  words: string;
  /** A digest of who reports; nothing can be read from it but whether it is the same. */
  reporter?: string;
}

/** The same event reported again, or the same nuisance at the same place again later. */
export type LikenessKind = 'duplicate' | 'repeat';

/** Why two reports are thought to be alike; a number where it says how much. */
export type Reason =
  | { code: 'same-address' }
  | { code: 'same-nuisance' }
  | { code: 'same-family' }
  | { code: 'same-activity' }
  | { code: 'same-day' }
  | { code: 'same-respondent' }
  | { code: 'same-reporter' }
  | { code: 'near'; metres: number }
  | { code: 'same-hours'; minutes: number }
  | { code: 'days-apart'; days: number }
  /** Of a hundred, how alike the words are, rare ones first. */
  | { code: 'same-words'; percent: number };

/** How two reports are alike. */
export interface Likeness {
  kind: LikenessKind;
  /** 0 to 1. */
  score: number;
  /** Between their points, where both have one. */
  metres?: number;
  /** What speaks for it, weightiest first. */
  because: readonly Reason[];
}
