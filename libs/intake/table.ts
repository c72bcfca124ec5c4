import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { textOf } from './packed-file.js';
import type { Remark } from './report.js';

/** One record of a file, or what stood where one was expected. */
export interface Line {
  /** Where it begins in the file, from 1. */
  line: number;
  cells: readonly string[];
  /** The record itself could not be read. */
  broken?: Remark;
}

/** What had to be guessed about a file, told to whoever reads the report. */
export interface Told {
  what: 'encoding' | 'separator' | 'sheet';
  value: string;
}

/** How a file is to be read. */
export interface Reading {
  /** A label of the Encoding Standard, such as gb18030; UTF-8 where it is left out. */
  encoding?: string;
  /** Zone of the importer. Date cells are given as wall time, so whoever judges the rows puts the zone to it. */
  zone?: string;
  told?(what: Told): void;
}

/** A record that is larger than this is no complaint; it must still be read to its end, so that its neighbours come in. */
const MOST_RECORD_BYTES = 64 * 1024 * 1024;

/** The records of a CSV file (RFC 4180) one by one, the head first; blank lines are passed over. Throws RefusedFile. */
export async function* recordsOf(file: string, _reading: Reading = {}): AsyncGenerator<Line> {
  const broken: Line[] = [];
  let last = 0;
  const parser = parse({
    info: true,
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quotation mark in the middle of a cell is a letter like others.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_RECORD_BYTES,
    on_skip: (error) => void broken.push({ line: last + 1, cells: [], broken: { reason: error?.code === 'CSV_MAX_RECORD_SIZE' ? 'too_long' : 'unclosed_quote' } }),
  });
  const text = Readable.from(textOf(file));
  text.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of text.pipe(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const within = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      last = info.lines;
      yield { line: info.lines - within, cells: record };
    }
  } finally {
    text.destroy();
  }
  for (const line of broken) yield { ...line, line: Math.max(line.line, last + 1) };
}
