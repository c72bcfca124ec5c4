import type { Bilingual, Nuisance } from '@bihuan/core';
import { fileReasons, rowReasons, say, shortened, told, type FileReason, type NoteKind, type RowReason } from './reasons.js';

/** To whom what is not ours belongs. */
export interface Elsewhere {
  /** A code of the word lists, or of the office that the file comes from. */
  body: string;
  title: Bilingual;
}

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
  /** Of what is not ours, where that is known. */
  elsewhere?: Elsewhere;
}

/** What was changed or guessed in a row that came in, or (line 1, no id) about the file. */
export interface ToldRow {
  line: number;
  id: string;
  what: NoteKind;
  value: string;
  sentence: Bilingual;
}

/** What became of a file. `read` is `accepted + rejected`; rows that were there already are among the rejected, and counted again as `already`. */
export interface ImportReport {
  /** `interrupted`: the database went away, or somebody stopped it; the same file again goes on where it stopped. */
  status: 'imported' | 'checked' | 'refused' | 'interrupted';
  mapping: string | null;
  read: number;
  accepted: number;
  already: number;
  rejected: number;
  reasons: Partial<Record<RowReason, number>>;
  /** How the accepted rows came in. */
  as: { history: number; intake: number };
  /** What disturbs in the accepted rows; a row may have two. */
  kinds: Partial<Record<Nuisance, number>>;
  /** As the file writes them. */
  acceptedIds: string[];
  rows: RejectedRow[];
  remarks: ToldRow[];
  /** How often each thing was noted. */
  noted: Partial<Record<NoteKind, number>>;
  /** So many rows, remarks and ids it holds each; the counts are of all. */
  most: number;
  /** Why nothing of it was taken. */
  refusal?: { reason: FileReason; value: string; sentence: Bilingual };
}

/** What is wrong with a row, before it is known where it stands. */
export interface Remark {
  reason: RowReason;
  field?: string;
  value?: string;
  elsewhere?: Elsewhere;
}

/** What was changed or guessed, before it is known where it stands: what was written, and what was taken instead. */
export interface Note {
  what: NoteKind;
  value: string;
  taken?: string;
}

/** A report that nothing has been written into yet. */
export function emptyReport(mapping: string | null, status: ImportReport['status'], most = Infinity): ImportReport {
  return { status, mapping, read: 0, accepted: 0, already: 0, rejected: 0, reasons: {}, as: { history: 0, intake: 0 }, kinds: {}, acceptedIds: [], rows: [], remarks: [], noted: {}, most };
}

/** The report on a file of which nothing was taken. */
export function refusedReport(mapping: string | null, reason: FileReason, value: string, sentence = say(fileReasons[reason], { value })): ImportReport {
  return { ...emptyReport(mapping, 'refused'), refusal: { reason, value, sentence } };
}

/** Writes down a row that does not come in. */
export function reject(report: ImportReport, line: number, id: string, { reason, field = '', value = '', elsewhere }: Remark): void {
  const short = shortened(value);
  report.rejected += 1;
  if (reason === 'already_there') report.already += 1;
  report.reasons[reason] = (report.reasons[reason] ?? 0) + 1;
  if (report.rows.length >= report.most) return;
  const sentence = say(elsewhere && reason === 'not_ours' ? told.belongs_elsewhere : rowReasons[reason], { field, value: short, elsewhere: '' });
  report.rows.push({ line, id: shortened(id), reason, field, value: short, sentence: elsewhere ? { zh: sentence.zh + elsewhere.title.zh, en: sentence.en + elsewhere.title.en } : sentence, ...(elsewhere ? { elsewhere } : {}) });
}

/** Writes down what was changed or guessed. */
export function tell(report: ImportReport, line: number, id: string, { what, value, taken = '' }: Note): void {
  report.noted[what] = (report.noted[what] ?? 0) + 1;
  if (report.remarks.length >= report.most) return;
  const short = shortened(value);
  report.remarks.push({ line, id: shortened(id), what, value: short, sentence: say(told[what], { value: short, taken: shortened(taken) }) });
}
