import { refuse, type Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { analyzeSubjects, Batches, broughtCounts, dropRows, dropRowsOfItsOwn, putRows, type BatchRow, type BroughtCounts } from '@bihuan/store';
import { importFile, type Importing } from '../importing.js';
import { RefusedFile } from '../reasons.js';
import { refusedReport, type ImportReport } from '../report.js';
import { countsOf, MOST_ROWS, rowsOf, sumOf, wholeOf, type BatchReport, type ImportBatch, type ReadAs } from './batch-report.js';
import { readingOf } from './reading-of.js';
import { sampling } from './sample.js';

/** A file that was read and nothing written of it. */
export interface JudgedFile {
  status: 'judged' | 'refused';
  report: BatchReport;
  rows: BatchRow[];
}

/** What became of a file that was brought in: how the batch stands now, what this reading came to, and all of them together. */
export interface Brought {
  status: 'imported' | 'interrupted' | 'refused';
  last: ImportReport;
  whole: ImportReport;
}

/** Nobody waits longer for a preview. */
const LONGEST_JUDGING_MS = 20_000;
const PAGE = 1000;
/** Accepted rows after which the database counts its tables anew; then whenever they are three times as many. */
const FIRST_COUNT = 500;

/** Reads files for batches: to judge them, or to bring their complaints in. */
export class BringingIn {
  private readonly batches: Batches;

  constructor(private readonly office: Office, private readonly ending: AbortSignal) {
    this.batches = new Batches(office.database.hot);
  }

  /** Judges every row; refused where that takes longer than anybody waits. */
  async judge(path: string, district: string, reading: ReadAs): Promise<JudgedFile | Refusal> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), LONGEST_JUDGING_MS);
    const alreadyThere = (keys: string[]) => this.office.lookups.byOpeningKeys(district, keys);
    const { sample, hear: onAccepted } = sampling();
    const report = await this.read(path, district, reading, { dryRun: true, signal: late.signal, most: MOST_ROWS, alreadyThere, onAccepted }).finally(() => clearTimeout(timer));
    if (report.status === 'interrupted') return refuse('import-too-slow', { seconds: LONGEST_JUDGING_MS / 1000 });
    return { status: report.refusal ? 'refused' : 'judged', report: { ...countsOf(report), sample }, rows: rowsOf(report) };
  }

  /** Brings the file of a batch in, or goes on with it; how far it is stands in the batch meanwhile. */
  async bring(path: string, { district, id, reading, status: from }: ImportBatch, importing: Partial<Importing> = {}): Promise<Brought> {
    await this.batches.change(district, id, { from: [from], status: 'importing' });
    const { hot } = this.office.database;
    const onProgress = this.progressOf(district, id, await broughtCounts(hot, district, id), importing.onProgress);
    const last = await this.read(path, district, reading, { most: MOST_ROWS, ...importing, batch: id, signal: this.ending, onProgress });
    const brought = await broughtCounts(hot, district, id);
    const whole = wholeOf(last, brought);
    const status = last.status === 'checked' || (last.status === 'refused' && brought.accepted > 0) ? 'interrupted' : last.status;
    await this.keepRows(district, id, rowsOf(last));
    if (whole.already < last.already) await dropRowsOfItsOwn(hot, district, id, 'already_there');
    await this.batches.change(district, id, { from: ['importing'], status, report: countsOf(whole, last) });
    this.count(last);
    return { status, last, whole };
  }

  /** Writes down what is to be read of a batch, in place of what was there. */
  async keepRows(district: string, id: string, rows: readonly BatchRow[]): Promise<void> {
    const { hot } = this.office.database;
    await dropRows(hot, district, id);
    for (let from = 0; from < rows.length; from += PAGE) await putRows(hot, district, id, rows.slice(from, from + PAGE));
  }

  /** A mapping that is given is taken as it is; else it is the one that the reading names. */
  private async read(path: string, district: string, { mapping, own, ...how }: ReadAs, more: Partial<Importing>): Promise<ImportReport> {
    try {
      const named = more.mapping ? how : { ...how, mapping, own };
      return await importFile(this.office.desk, path, { ...(await readingOf(this.office, district, named)), ...more });
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      return refusedReport(null, error.reason, error.value, error.sentence);
    }
  }

  /** One note at a time: while it is written the file is read on. A note that comes late finds the batch no longer importing. */
  private progressOf(district: string, id: string, before: BroughtCounts, also: Importing['onProgress']): NonNullable<Importing['onProgress']> {
    let writing = false;
    let next = FIRST_COUNT;
    const over = () => (writing = false);
    return (report) => {
      also?.(report);
      if (report.accepted >= next) {
        next = report.accepted * 3;
        // Only slower without it.
        analyzeSubjects(this.office.database.hot).catch(() => undefined);
      }
      if (writing) return;
      writing = true;
      this.batches.change(district, id, { from: ['importing'], status: 'importing', report: countsOf(wholeOf(report, sumOf(before, report)), report) }).then(over, over);
    };
  }

  private count({ accepted, reasons }: ImportReport): void {
    const { tally } = this.office;
    tally?.imported('accepted', '', accepted);
    for (const [reason, rows] of Object.entries(reasons)) tally?.imported('refused', reason, rows);
  }
}
