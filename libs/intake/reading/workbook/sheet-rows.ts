import { RefusedFile } from '../../reasons.js';
import { detached } from '../detached.js';
import { MOST_COLUMNS, MOST_RECORD } from '../limits.js';
import type { FailedCell, Line } from '../line.js';
import { numberText } from './cell-text.js';
import { StringText } from './string-text.js';
import type { Style } from './styles.js';
import { readXml, valueOf, type Attributes } from './xml.js';

/** Letters of a value that are kept: a workbook allows 32 767, and what has more is refused for its length. */
const MOST_VALUE = 65_536;

/** What the cells of a sheet refer to. */
export interface Book {
  strings: readonly string[];
  styles: readonly Style[];
  from1904: boolean;
}

/** The rows of a sheet that hold anything, with their numbers. A formula is what it last came to; none is reckoned. */
export async function* rowsOf(pieces: AsyncIterable<Buffer>, book: Book, most = MOST_RECORD): AsyncGenerator<Line> {
  const rows = new Rows(book, most);
  for await (const halt of readXml(pieces, rows)) {
    void halt;
    yield* rows.taken();
  }
}

class Rows {
  #rows: Line[] = [];
  #line = 0;
  #cells: string[] = [];
  #letters = 0;
  #failed: FailedCell[] = [];
  #inexact: number[] = [];
  /** Of the cell that is open. */
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #reads = false;
  readonly #string = new StringText();

  constructor(private readonly book: Book, private readonly most: number) {}

  opened(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(Number(valueOf(attributes, 'r') ?? this.#line + 1));
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#reads = true;
    else this.#string.opened(name);
  }

  text(letters: string): void {
    if (this.#reads) this.#value += this.#value.length < MOST_VALUE ? letters : '';
    else this.#string.text(letters);
  }

  closed(name: string): void {
    if (name === 'v') this.#reads = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else this.#string.closed(name);
  }

  taken(): Line[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #openRow(line: number): void {
    if (!Number.isSafeInteger(line)) throw new RefusedFile('corrupt_archive');
    this.#line = line;
    this.#cells = [];
    this.#letters = 0;
    this.#failed = [];
    this.#inexact = [];
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const { r, t, s } = attributes;
    // Whatever stands far out makes its row too wide, and need not be held apart.
    this.#column = Math.min(typeof r === 'string' ? columnOf(r) : this.#column + 1, MOST_COLUMNS);
    if (this.#column < 0) throw new RefusedFile('corrupt_archive');
    this.#type = typeof t === 'string' ? t : 'n';
    this.#style = typeof s === 'string' ? Number(s) : 0;
    this.#value = '';
    this.#string.begin();
  }

  #closeCell(): void {
    if (this.#type === 'e') this.#failed.push({ place: this.#column, error: this.#value });
    const text = this.#text();
    if (text === '') return;
    if (this.#type === 'n' && hasLostDigits(text)) this.#inexact.push(this.#column);
    while (this.#cells.length < this.#column) this.#cells.push('');
    // Shared texts cost nothing; of the others a row may not hold more than a record.
    this.#letters += this.#type === 's' ? 0 : text.length;
    this.#cells[this.#column] = this.#letters > this.most ? '' : detached(text);
  }

  #closeRow(): void {
    if (this.#failed.length === 0 && this.#cells.every((cell) => cell.trim() === '')) return;
    const broken = this.#letters > this.most ? { broken: { reason: 'too_long', field: 'record', value: String(this.#letters) } as const } : {};
    this.#rows.push({ line: this.#line, cells: this.#cells, ...broken, ...(this.#failed.length > 0 ? { failed: this.#failed } : {}), ...(this.#inexact.length > 0 ? { inexact: this.#inexact } : {}) });
  }

  #text(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.book.strings[Number(value)] ?? '';
      case 'inlineStr':
        return this.#string.taken();
      case 'e':
        return '';
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(value, this.book.styles[this.#style] ?? 'plain', this.book.from1904);
      case 'd':
        return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?$/, '$1 $2');
      default:
        // What a formula wrote.
        return value;
    }
  }
}

/** A workbook keeps fifteen digits of a number. */
function hasLostDigits(text: string): boolean {
  return /^-?\d{16,}$/.test(text);
}

/** A1 is 0, B1 is 1, AA1 is 26. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}
