import type { Bilingual } from '@bihuan/core';
import { rowReasons, say, shortened, type FileReason, type RowReason } from './reasons.js';

/** One row that did not come in. */
export interface RejectedRow {
  /** Where it begins in the file, from 1. */
  line: number;
  id: string;
  reason: RowReason;
  field: string;
  /** Shortened. */
  value: string;
  sentence: Bilingual;
}

/** What became of a file. `read` is `accepted + rejected`; rows that were there already are among the rejected, and counted again as `already`. */
export interface ImportReport {
  /** `interrupted`: the database went away; the same file again goes on where it stopped. */
  status: 'imported' | 'checked' | 'refused' | 'interrupted';
  mapping: string | null;
  read: number;
  accepted: number;
  already: number;
  rejected: number;
  reasons: Partial<Record<RowReason, number>>;
  rows: RejectedRow[];
  /** Why nothing of it was taken. */
  refusal?: { reason: FileReason; value: string; sentence: Bilingual };
}

/** What is wrong with a row, before it is known where it stands. */
export interface Remark {
  reason: RowReason;
  field?: string;
  value?: string;
}

/** A report that nothing has been written into yet. */
export function emptyReport(mapping: string | null, status: ImportReport['status']): ImportReport {
  return { status, mapping, read: 0, accepted: 0, already: 0, rejected: 0, reasons: {}, rows: [] };
}

/** Writes down a row that does not come in. */
export function reject(report: ImportReport, line: number, id: string, { reason, field = '', value = '' }: Remark): void {
  const short = shortened(value);
  report.rejected += 1;
  if (reason === 'already_there') report.already += 1;
  report.reasons[reason] = (report.reasons[reason] ?? 0) + 1;
  report.rows.push({ line, id: shortened(id), reason, field, value: short, sentence: say(rowReasons[reason], { field, value: short }) });
}
