import type { Instant } from '@bihuan/core';
import type { Desk } from '@bihuan/desk';
import type { Lexicon } from '@bihuan/kinds';
import { headRecordOf } from './head-record.js';
import { columnsOf, mappingOfHead, type Columns } from './heads.js';
import type { Mapping } from './mapping.js';
import { plainMapping } from './mappings/index.js';
import type { CameIn, Row, There } from './pages.js';
import { RefusedFile } from './reasons.js';
import { emptyReport, refusedReport, reject, tell, type ImportReport, type Remark } from './report.js';
import { judged, type Setting } from './row.js';
import { recordsOf, type Reading, type Told } from './table.js';
import { idOf, isRemark } from './understood.js';
import { shippedLexicon } from './words.js';
import { Writing } from './writing.js';

/** How a file is to be read. */
export interface Importing {
  district: string;
  /** By the head of the file unless it is given. */
  mapping?: Mapping;
  /** Zone of stamps without an offset, instead of the mapping's. */
  zone?: string;
  /** A label of the Encoding Standard, instead of the mapping's. */
  encoding?: string;
  procedure?: string;
  /** How every row comes in. Left out: as history where a closing time is given or the row is outlived, else as new. */
  as?: 'history' | 'intake';
  /** The import (a uuid) that the complaints remember. */
  batch?: string;
  /** Reads and judges every row, writes none. */
  dryRun?: boolean;
  now: Instant;
  /** Whether what came in then is older than the longest clock of the procedure; the rulebook knows. */
  outlived?(receivedAt: Instant): boolean;
  /** Word lists by which the text tells the kind, instead of those in the rules folder. */
  lexicon?: Lexicon;
  /** Stops between two pages; the report is `interrupted` then. */
  signal?: AbortSignal;
  /** So many refused rows, remarks and ids the report holds each; all of them when left out. */
  most?: number;
  /** After each page, with the report so far. */
  onProgress?(report: Readonly<ImportReport>): void;
  /** Of every row that came in, or in a dry run can, in the order in which they do. */
  onAccepted?(row: CameIn): void;
  /** Which opening keys are there already, so that a dry run can tell; `byOpeningKeys` of the lookups. */
  alreadyThere?(openingKeys: string[]): Promise<There>;
}

/** Rows a page: one statement and one commit, as many as the journal takes at once. */
const PAGE = 500;

/** Reads a file of complaints row by row into the store; the same file again adds nothing. A bad file is refused whole, in the report. */
export async function importFile(desk: Pick<Desk, 'registerAll'>, file: string, importing: Importing): Promise<ImportReport> {
  const { mapping } = importing;
  const reading: Reading = { encoding: importing.encoding ?? mapping?.encoding };
  try {
    const { columns, headLine } = await examined(file, reading, importing);
    return await importRows(desk, file, columns, { ...reading, headLine }, importing);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return refusedReport(mapping?.mapping ?? null, error.reason, error.value, error.sentence);
  }
}

/** By which mapping a file would be read; the plain one where its head cannot be read. */
export async function mappingOfFile(file: string, reading: Reading = {}): Promise<Mapping> {
  try {
    const head = await headRecordOf(file, reading);
    if (head) return mappingOfHead(head.cells);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
  }
  return plainMapping;
}

/** Reads the file to its end before anything is written: an unreadable byte in its last line refuses the whole. */
async function examined(file: string, reading: Reading, { mapping, signal }: Importing): Promise<{ columns: Columns; headLine?: number }> {
  const head = await headRecordOf(file, reading, mapping);
  if (!head) throw new RefusedFile('empty_file');
  const columns = columnsOf(head.cells, mapping);
  let records = 0;
  for await (const record of recordsOf(file, { ...reading, headLine: head.headLine })) {
    void record;
    records += 1;
    if (signal?.aborted) break;
  }
  if (records === 1 && !signal?.aborted) throw new HeadsOnly();
  return { columns, headLine: head.headLine };
}

async function importRows(desk: Pick<Desk, 'registerAll'>, file: string, columns: Columns, reading: Reading, importing: Importing): Promise<ImportReport> {
  const report = emptyReport(columns.mapping.mapping, importing.dryRun ? 'checked' : 'imported', importing.most);
  if (importing.signal?.aborted) return { ...report, status: 'interrupted' };
  const setting: Setting = { ...importing, zone: importing.zone ?? columns.mapping.zone, lexicon: importing.lexicon ?? shippedLexicon(), outlived: importing.outlived ?? (() => false) };
  if (reading.headLine !== undefined) tell(report, 1, '', { what: 'head_lower', value: String(reading.headLine) });
  for (const note of columns.notes) tell(report, 1, '', note);
  const told = ({ what, value }: Told) => tell(report, 1, '', { what, value });
  const seen = new Set<string>();
  const writing = new Writing(desk, report, importing);
  let page: Row[] = [];
  let head = true;
  for await (const record of recordsOf(file, { ...reading, told })) {
    if (head) {
      head = false;
      continue;
    }
    report.read += 1;
    const { line, broken } = record;
    const id = idOf(record, columns);
    const row = broken ?? judged(record, columns, setting);
    const remark = isRemark(row) ? row : taken(seen, row.registration.id, id);
    if (remark) reject(report, line, id, remark);
    else if (!isRemark(row)) page.push({ line, id, ...row });
    if (page.length === PAGE) {
      await writing.add(page);
      page = [];
    }
    // Also where no row is any good, and no page comes together.
    if (report.read % PAGE === 0 && importing.signal?.aborted) report.status = 'interrupted';
    if (report.status === 'interrupted') break;
  }
  await writing.add(page);
  await writing.over();
  report.rows.sort((a, b) => a.line - b.line);
  report.remarks.sort((a, b) => a.line - b.line);
  return report;
}

/** A file of which nothing but the names of its columns could be read. */
class HeadsOnly extends RefusedFile {
  override readonly sentence = { zh: '文件只有表头，没有一行投诉', en: 'The file has heads and not one row below them' };

  constructor() {
    super('empty_file');
  }
}

/** The first row with an id stays as it is. */
function taken(seen: Set<string>, key: string, id: string): Remark | undefined {
  if (seen.has(key)) return { reason: 'duplicate_id', field: 'id', value: id };
  seen.add(key);
  return undefined;
}
