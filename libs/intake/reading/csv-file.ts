import { RefusedFile, shortened } from '../reasons.js';
import { SAMPLE, type Beginning } from './beginning.js';
import { CsvRecords } from './csv-records.js';
import { decoded, encodingOf, glanced } from './encoding.js';
import { bytesOf } from './file-bytes.js';
import { MOST_COLUMNS } from './limits.js';
import type { Line, Reading } from './line.js';
import { separatorOf } from './separator.js';

/** The records of a file of separated cells one by one, the head first; blank lines are passed over. Throws RefusedFile. */
export async function* linesOfCsv(file: string, { packed, sample }: Beginning, { encoding, headLine = 1, told }: Reading): AsyncGenerator<Line> {
  const { label, guessed } = encodingOf(sample, encoding);
  const beginning = glanced(sample, label);
  if (beginning.trim() === '' && sample.length < SAMPLE) throw new RefusedFile('empty_file');
  const separator = separatorOf(beginning);
  if (separator === undefined) {
    // The bytes decide first: letters of another encoding are no reason to call it no table.
    for await (const piece of decoded(bytesOf(file, packed), label)) void piece;
    throw new RefusedFile('not_a_table', shortened(beginning.trim()));
  }
  if (guessed) told?.({ what: 'encoding', value: label });
  if (separator !== ',') told?.({ what: 'separator', value: separator === '\t' ? 'Tab' : separator });
  const records = new CsvRecords(separator);
  let head = true;
  const passed = (line: Line) => {
    // A title above the head, and the line by which Excel names the separator.
    if (!head || line.line < headLine || (line.line === 1 && /^sep=$/i.test(line.cells[0] ?? ''))) return !head;
    head = false;
    if (line.broken || line.cells.length > MOST_COLUMNS) throw new RefusedFile('not_a_table', shortened(line.cells.join(separator)));
    return true;
  };
  for await (const piece of decoded(bytesOf(file, packed), label)) yield* records.feed(piece).filter(passed);
  yield* records.end().filter(passed);
}
