import { detached } from './detached.js';
import { MOST_COLUMNS, MOST_RECORD } from './limits.js';
import type { Line } from './line.js';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Letters at the end of a piece that wait for the next one: what a mark or a line end means depends on what follows. */
const WAITING = 64;

/** How much of a cell is kept of a record that is too long, to know it by. */
const KEPT = 1000;

/** Most letters that are read a second time because of marks that are never closed. */
const MOST_AGAIN = 16 * MOST_RECORD;

/**
 * The records of a CSV text (RFC 4180) that comes piece by piece. Own code, because csv-parse drops the rest of a piece behind a record
 * that is too long, and all of the file behind a quotation mark that is never closed: both would cost good rows.
 */
export class CsvRecords {
  readonly #separator: number;
  #text = '';
  /** Where in the text the next letter, the cell and the record stand. */
  #at = 0;
  #cellAt = 0;
  #recordAt = 0;
  /** What stood in earlier pieces: of the cell; of the record as it was written, until it is too long. */
  #cell = '';
  #written: string[] | undefined = [];
  #length = 0;
  #cells: string[] = [];
  #quoted = false;
  /** The quoted cell holds marks that stand for themselves; line ends. */
  #doubled = false;
  #manyLines = false;
  #line = 1;
  #begun = 1;
  #again = 0;
  #lines: Line[] = [];

  constructor(separator: string, private readonly most = MOST_RECORD) {
    this.#separator = separator.charCodeAt(0);
  }

  /** Takes the next piece of the text; gives the records that ended in it. */
  feed(piece: string): Line[] {
    this.#keep();
    // One letter stays, to look back at.
    const before = Math.min(this.#at, 1);
    this.#text = this.#text.slice(this.#at - before) + piece;
    this.#at = this.#cellAt = this.#recordAt = before;
    this.#read(WAITING);
    return this.#taken();
  }

  /** Takes the end of the text; gives what was left. */
  end(): Line[] {
    this.#read(0);
    while (this.#quoted) {
      if (this.#mayGoBack()) this.#goBack();
      else this.#loseTheRest();
      this.#read(0);
    }
    if (this.#length + this.#at - this.#recordAt > 0) {
      this.#endCell();
      this.#endRecord();
    }
    return this.#taken();
  }

  #read(waiting: number): void {
    while (this.#at < this.#text.length - waiting) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === CR || code === LF) this.#readLineEnd(code);
      else if (code === QUOTE) this.#readMark();
      else if (code === this.#separator && !this.#quoted) this.#nextCell();
      else this.#at += 1;
    }
  }

  #readLineEnd(code: number): void {
    if (this.#quoted) this.#manyLines = true;
    else this.#endCell();
    this.#at += code === CR && this.#text.charCodeAt(this.#at + 1) === LF ? 2 : 1;
    this.#line += 1;
    if (!this.#quoted) this.#endRecord();
  }

  /** A quotation mark opens a cell at its beginning. Within quotes two are one, and one before the end of the cell closes it. All others are letters. */
  #readMark(): void {
    if (!this.#quoted) {
      const first = this.#cell === '' && this.#cellAt === this.#at;
      this.#at += 1;
      if (first) this.#openCell();
    } else if (this.#text.charCodeAt(this.#at + 1) === QUOTE) {
      this.#doubled = true;
      this.#at += 2;
    } else if (this.#endsCell(this.#behindSpaces())) {
      this.#keepCell();
      this.#quoted = false;
      this.#at = this.#cellAt = this.#behindSpaces();
    } else if (this.#manyLines && this.#at > 0 && this.#endsCell(this.#at - 1) && this.#mayGoBack()) {
      // Another cell opens here, lines later: the first was never closed, and must not swallow the rows between.
      this.#goBack();
    } else this.#at += 1;
  }

  #openCell(): void {
    this.#quoted = true;
    this.#doubled = this.#manyLines = false;
    this.#cellAt = this.#at;
  }

  #behindSpaces(): number {
    let place = this.#at + 1;
    while (place < this.#at + WAITING - 2 && this.#text.charCodeAt(place) === SPACE) place += 1;
    return place;
  }

  #endsCell(place: number): boolean {
    const code = this.#text.charCodeAt(place);
    return code === this.#separator || code === CR || code === LF || Number.isNaN(code);
  }

  #nextCell(): void {
    this.#endCell();
    this.#at += 1;
    this.#cellAt = this.#at;
  }

  #endCell(): void {
    this.#keepCell();
    // One more than allowed tells that the record is too wide.
    if (this.#cells.length <= MOST_COLUMNS) this.#cells.push(detached(this.#doubled ? this.#cell.replaceAll('""', '"') : this.#cell));
    this.#cell = '';
    this.#quoted = false;
    this.#doubled = false;
  }

  #keepCell(): void {
    const part = this.#cells.length > MOST_COLUMNS ? '' : this.#text.slice(this.#cellAt, this.#at);
    this.#cellAt = this.#at;
    if (part === '') return;
    if (this.#written) this.#cell += part;
    else this.#cell = detached((this.#cell + part.slice(0, KEPT)).slice(0, KEPT));
  }

  /** Before a piece goes: what is still needed of it. */
  #keep(): void {
    this.#length += this.#at - this.#recordAt;
    if (this.#length > this.most) this.#written = undefined;
    else this.#written?.push(this.#text.slice(this.#recordAt, this.#at));
    this.#keepCell();
  }

  #endRecord(): void {
    const length = this.#length + this.#at - this.#recordAt;
    if (length > this.most) this.#lines.push({ line: this.#begun, cells: this.#cells, broken: { reason: 'too_long', field: 'record', value: String(length) } });
    else if (this.#cells.some((cell) => cell.trim() !== '')) this.#lines.push({ line: this.#begun, cells: this.#cells });
    this.#begin();
  }

  #begin(): void {
    this.#begun = this.#line;
    this.#cells = [];
    this.#cell = '';
    this.#quoted = false;
    this.#written = [];
    this.#length = 0;
    this.#cellAt = this.#recordAt = this.#at;
  }

  #mayGoBack(): boolean {
    return this.#written !== undefined && this.#again < MOST_AGAIN;
  }

  /** Leaves out the line that a record begins in, and reads on in the next. */
  #goBack(): void {
    this.#again += this.#length + this.#at - this.#recordAt;
    this.#lines.push({ line: this.#begun, cells: this.#cells, broken: { reason: 'unclosed_quote' } });
    const all = (this.#written ?? []).join('') + this.#text.slice(this.#recordAt);
    const end = /\r\n?|\n/.exec(all);
    this.#text = end ? all.slice(end.index + end[0].length) : '';
    this.#at = 0;
    this.#line = this.#begun + 1;
    this.#begin();
  }

  #loseTheRest(): void {
    this.#lines.push({ line: this.#begun, cells: this.#cells, broken: { reason: 'unclosed_quote', value: ` (${this.#begun}–${this.#line})` } });
    this.#text = '';
    this.#at = 0;
    this.#begin();
  }

  #taken(): Line[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
