import { refuse, type Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { Batches } from '@bihuan/store';
import { v7 as newId } from 'uuid';
import { importFile, type Importing } from '../importing.js';
import { emptyReport, type ImportReport } from '../report.js';
import { countsOf, type ImportBatch, type ReadAs } from './batch-report.js';
import { BringingIn } from './bringing-in.js';
import { digestOf } from './kept-files.js';

/** A file on this machine that is brought in without being looked at first. */
export interface LocalFile {
  path: string;
  fileName: string;
  /** Who brings it: an account, or a program. */
  account: string;
  /** How it is to be read, as it was said. */
  reading: ReadAs;
}

/** The report of every row, and the batch by which it can be taken back; null where nothing came of it. */
export interface BroughtFile {
  report: ImportReport;
  batch: string | null;
}

/** Brings a file in; the same file, read in the same way, goes on with the import that stopped before its end. */
export async function bringFile(office: Office, { path, fileName, account, reading }: LocalFile, importing: Importing): Promise<BroughtFile | Refusal> {
  const { district, signal = new AbortController().signal } = importing;
  const file = await digestOf(path);
  // What cannot be read is refused by whoever reads it, and leaves no batch.
  if (!file) return { report: await importFile(office.desk, path, importing), batch: null };
  const batches = new Batches(office.database.hot);
  const begun = await batches.unfinished<ImportBatch>(district, file.digest, reading);
  const id = begun?.id ?? newId();
  const nothing = countsOf(emptyReport(null, 'imported'));
  if (!begun) await batches.create({ district, id, fileName, ...file, reading, account, status: 'importing', report: nothing });
  const done = await batches.alone(district, id, async () => {
    const batch = await batches.find<ImportBatch>(district, id);
    return batch && new BringingIn(office, signal).bring(path, batch, importing);
  });
  if (done === 'busy' || !done) return refuse('import-under-way');
  const gone = !begun && done.report.accepted === 0 && (await batches.remove(district, id, ['refused', 'imported']));
  return { report: done.report, batch: gone ? null : id };
}
