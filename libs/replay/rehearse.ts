import type { Calendar } from '@bihuan/core';
import { Office } from '@bihuan/desk';
import { loadRules, openDatabase, withScratch } from '@bihuan/store';
import type { Candidate } from './candidate.js';
import type { StoriesMapping } from './mapping.js';
import { replay, type ReplayReport } from './replay.js';
import { rowsOf, type FigureRow } from './rows.js';
import type { Stories } from './stories.js';

/** How a rehearsal is made. */
export interface Rehearsing {
  /** A database beside which others may be made; nothing is written into it. */
  url: string;
  stories: Stories;
  mapping: StoriesMapping;
  calendars: readonly Calendar[];
  stop?: AbortSignal;
  /** Hears of clocks and commands that had to be parked. */
  tell: (parked: object) => void;
  onProgress?: (label: string) => (played: number, at: string) => void;
}

/** One number under both procedures. */
export interface Difference extends Omit<FigureRow, 'value'> {
  a: number;
  b: number;
  /** By how much b is more than a. */
  difference: number;
}

/** The same stories under two procedures. */
export interface RehearsalReport {
  procedures: { a: string; b: string };
  differences: readonly Difference[];
  a: ReplayReport;
  b: ReplayReport;
}

/** Plays the same stories under two procedures, each in a database of its own that is dropped at the end. */
export async function rehearse(rehearsing: Rehearsing, one: Candidate, other: Candidate): Promise<RehearsalReport> {
  const a = await playedUnder(one, rehearsing);
  const b = await playedUnder(other, rehearsing);
  return { procedures: { a: one.label, b: other.label }, differences: differencesOf(a, b), a, b };
}

async function playedUnder({ label, procedure, versions }: Candidate, { url, stories, mapping, calendars, stop, tell, onProgress }: Rehearsing): Promise<ReplayReport> {
  return withScratch(url, async (scratchUrl) => {
    await storeRules(scratchUrl, versions, calendars);
    const office = await Office.open(scratchUrl, 'bihuan rehearsal', tell);
    try {
      return await replay(office, stories, mapping, { procedure, stop, onProgress: onProgress?.(label) });
    } finally {
      await office.close();
    }
  });
}

async function storeRules(url: string, procedures: Candidate['versions'], calendars: readonly Calendar[]): Promise<void> {
  const { hot, close } = await openDatabase({ url, applicationName: 'bihuan rehearsal' });
  try {
    await loadRules(hot, { procedures: [...procedures], calendars: [...calendars] });
  } finally {
    await close();
  }
}

/** Every number of either report; what one of them does not have is nought there. */
export function differencesOf(one: ReplayReport, other: ReplayReport): Difference[] {
  const [a, b] = [rowsOf(one), rowsOf(other)].map((rows) => new Map(rows.map((row) => [`${row.group} ${row.name}`, row])));
  const groups = [...new Set([...(a?.values() ?? []), ...(b?.values() ?? [])].map(({ group }) => group))];
  const keys = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
  const rows = keys.map((key): Difference => {
    const [mine, theirs] = [a?.get(key), b?.get(key)];
    const { group = '', name = '' } = mine ?? theirs ?? {};
    const values = { a: mine?.value ?? 0, b: theirs?.value ?? 0 };
    return { group, name, ...values, difference: Math.round((values.b - values.a) * 10) / 10 };
  });
  return groups.flatMap((group) => rows.filter((row) => row.group === group).sort((x, y) => (x.name < y.name ? -1 : 1)));
}
