import { labelOf, type Language } from '@bihuan/core';
import type { ImportAnswer, ImportComplaintAnswer, ImportRowAnswer } from '@bihuan/contract';
import type { ImportBatch } from '@bihuan/intake';
import type { BatchRow, BroughtComplaint } from '@bihuan/store';

/** An import as an answer; names are those of colleagues. */
export function importAnswer(batch: ImportBatch, names: ReadonlyMap<string, string>, language: Language): ImportAnswer {
  const { id, fileName, bytes, digest, status, account, createdAt, changedAt, reading, report, annulledBy, reason } = batch;
  const { mapping, read, accepted, rejected, already, reasons, as, kinds, told, refusal, kept, lastReading = { read, accepted, already, rejected } } = report;
  const { zone, own, ...said } = reading;
  return {
    id, fileName, bytes, digest, status, account, createdAt, changedAt, mapping, read, accepted, rejected, already, lastReading, reasons, as, kinds, told, annulledBy, reason,
    label: labelOf('importStatus', status)[language],
    accountName: names.get(account) ?? null,
    reading: { ...said, ...(zone === undefined ? {} : { timezone: zone }), ...(own === undefined ? {} : { columns: own }) },
    refusal: refusal ? { code: refusal.reason, value: refusal.value, detail: refusal.sentence[language] } : null,
    kept: kept ?? null,
  };
}

/** A row of a file as an answer. */
export function rowAnswer({ no, line, rowId, refused, reason, field, value, sentence }: BatchRow, language: Language): ImportRowAnswer {
  return { no, line, id: rowId, refused, reason, field, value, detail: sentence[language] };
}

/** A complaint that an import brought as an answer. */
export function broughtAnswer({ rowId: id, state, ...brought }: BroughtComplaint, language: Language): ImportComplaintAnswer {
  return { ...brought, id, state, label: labelOf('state', state)[language] };
}
