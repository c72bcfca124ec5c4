import { headAmong } from './heads.js';
import type { Mapping } from './mapping.js';
import { recordsOf, type Line, type Reading } from './table.js';

/** So many records are looked at for the head: a title, a unit and a date stand above it, hardly more. */
const FIRST = 10;

/** The head of a file, and where it stands if a title is above it. */
export interface HeadRecord {
  cells: readonly string[];
  /** Only where it is not the first record. */
  headLine?: number;
}

/** Finds the head among the first records of a file; none where it has no records. Throws RefusedFile. */
export async function headRecordOf(file: string, reading: Reading, named?: Mapping): Promise<HeadRecord | undefined> {
  const first: Line[] = [];
  for await (const record of recordsOf(file, { ...reading, told: undefined })) {
    first.push(record);
    if (first.length === FIRST) break;
  }
  const at = headAmong(first.map(({ cells }) => cells), named);
  const head = first[at];
  if (!head || at === 0) return head && { cells: head.cells };
  // Read again from there: how wide a table is follows from its head.
  for await (const { cells } of recordsOf(file, { ...reading, told: undefined, headLine: head.line })) return { cells, headLine: head.line };
  return undefined;
}
