import type { Remark } from '../report.js';

/** One record of a file, or what stood where one was expected. */
export interface Line {
  /** Where it begins in the file, from 1; in a workbook the number of its row. */
  line: number;
  cells: readonly string[];
  /** The record itself could not be read; its cells are as many as could, to know it by. */
  broken?: Remark;
  /** Cells of a workbook in which a formula failed; they are empty. */
  failed?: readonly FailedCell[];
  /** Where numbers stand that have more digits than a workbook keeps. */
  inexact?: readonly number[];
}

/** Where a formula failed, and what the cell shows: `#N/A`, `#VALUE!` … */
export interface FailedCell {
  place: number;
  error: string;
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
  /** The line of the head, where it is not the first; what stands above is passed over. */
  headLine?: number;
  told?(what: Told): void;
}
