import { beginningOf } from './reading/beginning.js';
import { linesOfCsv } from './reading/csv-file.js';
import { MOST_RECORDS } from './reading/limits.js';
import type { Line, Reading } from './reading/line.js';
import { linesOfWorkbook } from './reading/workbook/workbook-file.js';
import { RefusedFile } from './reasons.js';

export type { Line, Reading, Told } from './reading/line.js';

/** The records of a CSV file or of a workbook (.xlsx), gzipped or not, one by one, the head first; blank ones are passed over. Throws RefusedFile. */
export async function* recordsOf(file: string, reading: Reading = {}): AsyncGenerator<Line> {
  const beginning = await beginningOf(file);
  const lines = beginning.kind === 'workbook' ? linesOfWorkbook(file, beginning, reading) : linesOfCsv(file, beginning, reading);
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (count > MOST_RECORDS) throw new RefusedFile('too_large', `${MOST_RECORDS} rows`);
    yield line;
  }
}
