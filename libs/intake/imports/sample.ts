import type { Activity, Instant, Nuisance } from '@bihuan/core';
import type { CameIn } from '../pages.js';
import { shortened } from '../reasons.js';

/** How a row that can come in is read, so that a wrong encoding or mapping is seen; never who complained. */
export interface SampleRow {
  line: number;
  id: string;
  nuisances: readonly Nuisance[];
  activity: Activity | null;
  as: 'history' | 'intake';
  /** Null for what is received when it comes in. */
  receivedAt: Instant | null;
  /** When it was received where it comes from: as the file writes it, and by which clock. */
  written: string | null;
  address: string | null;
  /** Whether its place is known. */
  placed: boolean;
  /** Shortened. */
  text: string;
}

/** Rows that a preview shows as they would be read. */
export const MOST_SAMPLED = 5;
const LETTERS = 60;

/** Takes the first rows that can come in; `hear` is for the reader of the file. */
export function sampling(): { sample: SampleRow[]; hear(row: CameIn): void } {
  const sample: SampleRow[] = [];
  return { sample, hear: (row) => void (sample.length < MOST_SAMPLED && sample.push(sampleOf(row))) };
}

function sampleOf({ line, id, registration: { payload, past, texts, fact } }: CameIn): SampleRow {
  const { address, resolved: placed } = fact.place;
  return {
    line, id: shortened(id), nuisances: payload.nuisances, activity: payload.activity ?? null, as: past ? 'history' : 'intake',
    receivedAt: payload.receivedAt ?? null,
    written: texts?.['originallyReceived'] === undefined ? null : shortened(texts['originallyReceived'], LETTERS),
    address: address === null ? null : shortened(address, LETTERS),
    placed,
    text: shortened(texts?.['account'] ?? '', LETTERS),
  };
}
