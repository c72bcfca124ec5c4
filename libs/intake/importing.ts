import type { Instant, RefusalCode } from '@bihuan/core';
import { isOutage, type Desk, type Performed, type Registration } from '@bihuan/desk';
import { columnsOf, type Columns } from './heads.js';
import type { Mapping } from './mapping.js';
import { RefusedFile } from './reasons.js';
import { emptyReport, reject, type ImportReport, type Remark } from './report.js';
import { isRemark, registrationOf, type Setting } from './row.js';
import { recordsOf } from './table.js';

/** How a file is to be read. */
export interface Importing {
  district: string;
  /** By the head of the file unless it is given. */
  mapping?: Mapping;
  /** Zone of stamps without an offset, instead of the mapping's. */
  zone?: string;
  procedure?: string;
  /** Reads and judges every row, writes none. */
  dryRun?: boolean;
  now: Instant;
  onProgress?(read: number): void;
}

/** Rows a page: one statement and one commit. */
const PAGE = 400;

interface Row {
  line: number;
  id: string;
  registration: Registration;
}

/** Reads a file of complaints row by row into the store; the same file again adds nothing. A bad file is refused whole, in the report. */
export async function importFile(desk: Pick<Desk, 'registerAll'>, file: string, importing: Importing): Promise<ImportReport> {
  try {
    const columns = await examined(file, importing.mapping);
    return await importRows(desk, file, columns, importing);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { reason, value, sentence } = error;
    return { ...emptyReport(importing.mapping?.mapping ?? null, 'refused'), refusal: { reason, value, sentence } };
  }
}

/** Reads the file to its end before anything is written: an unreadable byte in its last line refuses the whole. */
async function examined(file: string, mapping?: Mapping): Promise<Columns> {
  let columns: Columns | undefined;
  for await (const { cells } of recordsOf(file)) columns ??= columnsOf(cells, mapping);
  if (!columns) throw new RefusedFile('empty_file');
  return columns;
}

async function importRows(desk: Pick<Desk, 'registerAll'>, file: string, columns: Columns, importing: Importing): Promise<ImportReport> {
  const report = emptyReport(columns.mapping.mapping, importing.dryRun ? 'checked' : 'imported');
  const setting: Setting = { ...importing, zone: importing.zone ?? columns.mapping.zone };
  const seen = new Set<string>();
  let page: Row[] = [];
  const send = async () => {
    await written(desk, page, report, importing);
    page = [];
    importing.onProgress?.(report.read);
  };
  let head = true;
  for await (const { line, cells, broken } of recordsOf(file)) {
    if (head) {
      head = false;
      continue;
    }
    report.read += 1;
    const id = cells[columns.places.id?.[0] ?? 0]?.trim() ?? '';
    const judged = broken ?? registrationOf(cells, columns, setting);
    const remark = isRemark(judged) ? judged : taken(seen, judged.id, id);
    if (remark) reject(report, line, id, remark);
    else if (!isRemark(judged)) page.push({ line, id, registration: judged });
    if (page.length === PAGE) await send();
    if (report.status === 'interrupted') break;
  }
  await send();
  report.rows.sort((a, b) => a.line - b.line);
  return report;
}

/** The first row with an id stays as it is. */
function taken(seen: Set<string>, key: string, id: string): Remark | undefined {
  if (seen.has(key)) return { reason: 'duplicate_id', field: 'id', value: id };
  seen.add(key);
  return undefined;
}

async function written(desk: Pick<Desk, 'registerAll'>, page: readonly Row[], report: ImportReport, { dryRun, district, procedure }: Importing): Promise<void> {
  if (page.length === 0) return;
  if (dryRun) {
    report.accepted += page.length;
    return;
  }
  const settled = await settledOf(desk, page);
  page.forEach(({ line, id }, index) => {
    const result = settled[index];
    // True of every row alike, so nothing of the file has been written.
    if (isRefusedAs(result, 'no-such-district')) throw new RefusedFile('no_district', district);
    if (isRefusedAs(result, 'no-procedure-in-force')) throw new RefusedFile('no_procedure', procedure ?? district);
    const remark = remarkOn(result);
    if (remark) reject(report, line, id, remark);
    else report.accepted += 1;
    if (result?.status === 'rejected' && isOutage(result.reason)) report.status = 'interrupted';
  });
}

/** A database that goes away costs the rows of this page, and not what is known of those before. */
async function settledOf(desk: Pick<Desk, 'registerAll'>, page: readonly Row[]): Promise<PromiseSettledResult<Performed>[]> {
  try {
    return await desk.registerAll(page.map(({ registration }) => registration), 'machines');
  } catch (error) {
    if (!isOutage(error)) throw error;
    return page.map(() => ({ status: 'rejected', reason: error }));
  }
}

function isRefusedAs(result: PromiseSettledResult<Performed> | undefined, code: RefusalCode): boolean {
  return result?.status === 'fulfilled' && result.value.outcome === 'refused' && result.value.refusal.refused === code;
}

/** What the desk had against it. Another content under the same id is there already, too: the first stays. */
function remarkOn(result: PromiseSettledResult<Performed> | undefined): Remark | undefined {
  if (result?.status !== 'fulfilled') return { reason: 'not_stored', value: String((result?.reason as Error | undefined)?.message ?? '') };
  const performed = result.value;
  if (performed.outcome === 'done') return undefined;
  if (performed.outcome === 'already') return { reason: 'already_there', field: 'id', value: performed.complaint.number };
  const { refused } = performed.refusal;
  return refused === 'opening-key-taken'
    ? { reason: 'already_there', field: 'id', value: performed.complaint?.number ?? '' }
    : { reason: 'refused', value: refused };
}
