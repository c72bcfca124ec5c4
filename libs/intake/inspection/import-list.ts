import { sentenceOf, type Refusal } from '@bihuan/core';
import type { Entry, ProblemDesk } from '@bihuan/desk';
import { digestOf } from '../imports/kept-files.js';
import type { Line } from '../reading/line.js';
import { RefusedFile, say, told } from '../reasons.js';
import { recordsOf } from '../table.js';
import { isRemark } from '../understood.js';
import { shippedLexicon } from '../words.js';
import { listColumnsOf, listHeadAmong, type ListColumns } from './list-heads.js';
import { emptyListReport, refusedRow, writeDown, type ListReport, type ListRow } from './list-report.js';
import { listedProblem, referenceOf, type ListedProblem } from './list-row.js';

/** How a list is to be read, and where its problems go. */
export interface ListImporting {
  district: string;
  /** Another procedure than the district's own. */
  procedure?: string;
  /** A label of the Encoding Standard; UTF-8 where it is left out. */
  encoding?: string;
  /** Judges every row, writes none. */
  dryRun?: boolean;
}

/** So many records are looked at for the head: a title and a date stand above it, hardly more. */
const FIRST = 10;

/**
 * Puts the list of an inspection on the ledger, each row a problem. What enters a row is known by the file's digest and the
 * row's line, so that the same file twice enters nothing twice. A bad file is refused whole, in the report.
 */
export async function importList(desk: Pick<ProblemDesk, 'enter' | 'barred'>, file: string, importing: ListImporting): Promise<ListReport> {
  try {
    const digest = (await digestOf(file))?.digest;
    if (digest === undefined) throw new RefusedFile('missing_file', file);
    const [head, ...lines] = await headAndLines(file, importing);
    if (!head || lines.length === 0) throw new RefusedFile('empty_file');
    return await importRows(desk, { digest, head: head.cells, columns: listColumnsOf(head.cells), lines }, importing);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { reason, value, sentence } = error;
    return { ...emptyListReport('refused'), refusal: { reason, value, sentence } };
  }
}

/** Read to its end before anything is written; lists of inspections are short. */
async function headAndLines(file: string, { encoding }: ListImporting): Promise<Line[]> {
  const all = await linesOf(file, { encoding });
  const at = listHeadAmong(all.slice(0, FIRST).map(({ cells }) => cells));
  const head = all[at];
  // Read again from there: how wide a table is follows from its head.
  return at === 0 || !head ? all : linesOf(file, { encoding, headLine: head.line });
}

async function linesOf(file: string, reading: { encoding?: string; headLine?: number }): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of recordsOf(file, reading)) lines.push(line);
  return lines;
}

interface List {
  digest: string;
  head: readonly string[];
  columns: ListColumns;
  lines: readonly Line[];
}

async function importRows(desk: Pick<ProblemDesk, 'enter' | 'barred'>, { digest, head, columns, lines }: List, importing: ListImporting): Promise<ListReport> {
  const report = emptyListReport(importing.dryRun ? 'checked' : 'imported');
  const lexicon = shippedLexicon();
  const seen = new Set<string>();
  for (const line of lines) {
    report.read += 1;
    const reference = referenceOf(line, columns);
    const row = listedProblem(line, head, columns, lexicon);
    if (isRemark(row)) writeDown(report, refusedRow(line.line, reference, row));
    else if (reference !== '' && seen.has(reference)) writeDown(report, refusedRow(line.line, reference, { reason: 'duplicate_id', field: columns.reference?.head, value: reference }));
    else writeDown(report, { line: line.line, reference, ...noted(row), ...(await outcomeOf(desk, entryOf(row, `inspection:${digest}:${line.line}`, importing), importing)) });
    if (!isRemark(row) && reference !== '') seen.add(reference);
  }
  return report;
}

/** What was left out of a row that came in is said of it. */
function noted({ note }: ListedProblem): Pick<ListRow, 'sentence'> {
  return note ? { sentence: say(told[note.what], { value: note.value, taken: note.taken ?? '' }) } : {};
}

function entryOf({ note: _, ...row }: ListedProblem, id: string, { district, procedure }: ListImporting): Entry {
  return { ...row, district, id, asking: { account: 'import', roles: ['system'] }, ...(procedure === undefined ? {} : { procedure }) };
}

async function outcomeOf(desk: Pick<ProblemDesk, 'enter' | 'barred'>, entry: Entry, { dryRun }: ListImporting): Promise<Omit<ListRow, 'line' | 'reference'>> {
  if (dryRun) {
    const barred = await desk.barred(entry);
    return barred ? refusedBy(barred) : { outcome: 'entered' };
  }
  const done = await desk.enter(entry);
  if (done.outcome === 'refused') return refusedBy(done.refusal);
  return { outcome: done.outcome === 'done' ? 'entered' : 'already', number: done.subject.number };
}

/** That a place is on the ledger already is no error of the list. */
function refusedBy(refusal: Refusal): Omit<ListRow, 'line' | 'reference'> {
  const sentence = { zh: sentenceOf(refusal, 'zh'), en: sentenceOf(refusal, 'en') };
  if (refusal.refused === 'problem-there-already' || refusal.refused === 'problem-signed-off-there') return { outcome: 'there', number: String(refusal.params?.['number'] ?? ''), sentence };
  return { outcome: 'refused', code: refusal.refused, sentence };
}
