import type { Batch, BatchRow, BroughtCounts, Touched } from '@bihuan/store';
import type { NoteKind } from '../reasons.js';
import type { ImportReport } from '../report.js';
import type { SampleRow } from './sample.js';

/** How a file is read, as whoever brings it says it; the rest is guessed from the file, and told. */
export interface ReadAs {
  /** The name of a shipped mapping. */
  mapping?: string;
  /** A mapping of one's own, as it is written in a file. */
  own?: object;
  encoding?: string;
  zone?: string;
  as?: 'history' | 'intake';
  procedure?: string;
}

/** What one reading of a file came to; where an import was stopped and went on, what it had brought before was there already. */
export type Reading = Pick<ImportReport, 'read' | 'accepted' | 'already' | 'rejected'>;

/** What became of a file over all of its readings, without its rows. */
export interface BatchReport extends Omit<ImportReport, 'status' | 'rows' | 'remarks' | 'acceptedIds' | 'noted' | 'most'> {
  /** How often something was noted of rows that came in, or of the file. */
  told: Partial<Record<NoteKind, number>>;
  /** The last of its readings by itself; older batches did not keep it. */
  lastReading?: Reading;
  /** The first rows that can come in, as they would be read; only before it is brought in. */
  sample?: SampleRow[];
  /** What stayed when it was taken back, because somebody had dealt with it meanwhile. */
  kept?: Touched;
}

/** One import of a file of complaints. */
export type ImportBatch = Batch<ReadAs, BatchReport>;

/** Most refused rows, and most notes, that are kept of one batch: what a person may still look through. The counts are of all. */
export const MOST_ROWS = 50_000;

/** The rows of a report as they are kept, in the order of the file. */
export function rowsOf({ rows, remarks }: Pick<ImportReport, 'rows' | 'remarks'>): BatchRow[] {
  const refused = rows.slice(0, MOST_ROWS).map(({ id, elsewhere: _, ...row }) => ({ ...row, rowId: id, refused: true }));
  const noted = remarks.slice(0, MOST_ROWS).map(({ line, id, what, value, sentence }) => ({ line, rowId: id, refused: false, reason: what, field: '', value, sentence }));
  return [...refused, ...noted]
    .sort((a, b) => a.line - b.line)
    .map((row, index) => ({ ...row, no: index + 1 }));
}

/** A report of the last reading as one of all that the batch has brought: that is its own, and was not there already. */
export function wholeOf(report: ImportReport, { accepted, as, kinds }: BroughtCounts): ImportReport {
  const before = Math.min(accepted - report.accepted, report.already);
  const { already_there: there = 0, ...reasons } = report.reasons;
  const rejected = report.rejected - before;
  return {
    ...report, accepted, as, kinds, rejected,
    read: accepted + rejected,
    already: report.already - before,
    reasons: there > before ? { ...reasons, already_there: there - before } : reasons,
  };
}

/** The counts of a report, beside those of the last reading. */
export function countsOf(report: ImportReport, last: Reading = report): BatchReport {
  const { status: _s, rows: _r, remarks: _m, acceptedIds: _a, most: _, noted: told, ...counts } = report;
  return { ...counts, told, lastReading: readingAlone(last) };
}

/** Only the counts of one reading. */
export function readingAlone({ read, accepted, already, rejected }: Reading): Reading {
  return { read, accepted, already, rejected };
}

/** Two counts as one. */
export function sumOf(one: BroughtCounts, { accepted, as, kinds }: BroughtCounts): BroughtCounts {
  const both = { ...one.kinds };
  for (const [kind, n] of Object.entries(kinds)) both[kind] = (both[kind] ?? 0) + n;
  return { accepted: one.accepted + accepted, as: { history: one.as.history + as.history, intake: one.as.intake + as.intake }, kinds: both };
}
