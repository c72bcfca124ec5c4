import { RefusedFile, shortened } from '../../reasons.js';
import type { Beginning } from '../beginning.js';
import { bytesOf } from '../file-bytes.js';
import { MOST_COLUMNS } from '../limits.js';
import type { Line, Reading } from '../line.js';
import { Archive } from './archive.js';
import { partsOf, type Parts, type Sheet } from './parts.js';
import { sharedTextsOf } from './string-table.js';
import { rowsOf, type Book } from './sheet-rows.js';
import { stylesOf } from './styles.js';

/** Most bytes of a workbook that is gzipped once more, because it is held while it is read. */
const MOST_HELD = 64 * 1024 * 1024;

/** The rows of the first sheet of a workbook that has any, the head first. Macros are never looked at. Throws RefusedFile. */
export async function* linesOfWorkbook(file: string, { packed }: Beginning, { headLine = 1, told }: Reading): AsyncGenerator<Line> {
  const archive = await Archive.open(packed ? await held(file) : file);
  try {
    const parts = await partsOf(archive);
    const book = await bookOf(archive, parts);
    // Hidden sheets hold the lists of drop-downs.
    const shown = parts.sheets.some(({ hidden }) => !hidden) ? parts.sheets.filter(({ hidden }) => !hidden) : parts.sheets;
    const sheets: Sheet[] = [];
    for (const sheet of shown) if (await hasRows(archive, sheet, book)) sheets.push(sheet);
    const [first, ...others] = sheets;
    if (!first) throw new RefusedFile('empty_file');
    if (others.length > 0) told?.({ what: 'sheet', value: `${first.name} (1/${sheets.length})` });
    yield* table(rowsOf(archive.bytesOf(first.part), book), headLine);
  } finally {
    archive.close();
  }
}

/** Rows that are as wide as their head. A title above it is passed over: it fills one cell. */
async function* table(rows: AsyncIterable<Line>, headLine: number): AsyncGenerator<Line> {
  let width = 0;
  for await (const row of rows) {
    if (width > 0) yield { ...row, cells: fitted(row.cells, width) };
    else if (row.line >= headLine && row.cells.filter((cell) => cell.trim() !== '').length > 1) {
      const cells = fitted(row.cells, 0);
      width = cells.length;
      if (row.broken || width > MOST_COLUMNS) throw new RefusedFile('not_a_table', shortened(cells.join(' ')));
      yield { ...row, cells };
    }
  }
  if (width === 0) throw new RefusedFile('not_a_table');
}

/** Empty cells at the end of a row are not written to a file, or are written beyond its head. */
function fitted(cells: readonly string[], width: number): string[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const length = Math.max(width, filled);
  return cells.length > length ? cells.slice(0, length) : [...cells, ...Array<string>(length - cells.length).fill('')];
}

async function bookOf(archive: Archive, { sharedStrings, styles, from1904 }: Parts): Promise<Book> {
  return {
    strings: sharedStrings && archive.has(sharedStrings) ? await sharedTextsOf(archive.bytesOf(sharedStrings)) : [],
    styles: styles && archive.has(styles) ? await stylesOf(archive.bytesOf(styles)) : [],
    from1904,
  };
}

async function hasRows(archive: Archive, { part }: Sheet, book: Book): Promise<boolean> {
  if (!archive.has(part)) return false;
  for await (const row of rowsOf(archive.bytesOf(part), book)) return row.cells.length > 0;
  return false;
}

async function held(file: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytesOf(file, true, MOST_HELD)) pieces.push(piece);
  return Buffer.concat(pieces);
}
