import type { Turn } from '@bihuan/core';

import { areaOf } from '../areas.js';
import type { Move } from '../page.js';
import { marksOf } from '../word-marks.js';

/** What a complaint is compared by; of what kind stands in its standing. */
export interface ToldRow {
  /** False: only its kinds were corrected. */
  placed: boolean;
  /** Left out: when it was received here. */
  at?: string;
  day_only?: boolean;
  area_x?: number;
  area_y?: number;
  lat?: number;
  lon?: number;
  exact?: boolean;
  address?: string | null;
  respondent?: string | null;
  marks?: readonly number[];
}

/** An index holds them. */
const LONGEST = 200;

/** The row of a move that opens a complaint or corrects its place or kinds; null for every other. */
export function toldOf({ kind, attachments }: Move, { event, next }: Turn, reporterKey: string): ToldRow | null {
  const { fact, texts = [] } = attachments ?? {};
  if (kind !== 'complaint') return null;
  if (!fact) return next.version > 1 && typeof event.payload === 'object' && event.payload !== null && 'nuisances' in event.payload ? { placed: false } : null;
  const { place, told } = fact;
  const when = { at: told?.at, day_only: told?.dayOnly ?? false };
  const area = areaOf(place);
  const [address, respondent] = [place.address?.slice(0, LONGEST), fact.respondent?.slice(0, LONGEST)];
  if (area) return { placed: true, ...when, area_x: area.x, area_y: area.y, lat: place.lat ?? undefined, lon: place.lon ?? undefined, exact: place.resolved, address, respondent };
  // The place may stand in the words only.
  const account = next.version === 1 ? texts.find(({ name }) => name === 'account')?.body : undefined;
  const words = [place.address, fact.respondent, account].filter(Boolean).join('\n');
  return { placed: true, ...when, exact: false, address, respondent, marks: marksOf(words, reporterKey) };
}
