import type { Batch, BatchRow, Touched } from '@bihuan/store';
import type { NoteKind } from '../reasons.js';
import type { ImportReport } from '../report.js';

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

/** What became of a file, without its rows. */
export interface BatchReport extends Omit<ImportReport, 'status' | 'rows' | 'remarks' | 'acceptedIds' | 'noted' | 'most'> {
  /** How often something was noted of rows that came in, or of the file. */
  told: Partial<Record<NoteKind, number>>;
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

/** The counts of a report. What this very batch had brought before it was interrupted is its own, and was not there already. */
export function countsOf(report: ImportReport, before = 0): BatchReport {
  const { status: _s, rows: _r, remarks: _m, acceptedIds: _a, most: _, noted: told, ...counts } = report;
  const { already_there: there = 0, ...reasons } = counts.reasons;
  return {
    ...counts,
    accepted: counts.accepted + before,
    already: counts.already - before,
    rejected: counts.rejected - before,
    reasons: there > before ? { ...reasons, already_there: there - before } : reasons,
    told,
  };
}
