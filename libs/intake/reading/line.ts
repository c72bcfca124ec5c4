import type { Remark } from '../report.js';

/** One record of a file, or what stood where one was expected. */
export interface Line {
  /** Where it begins in the file, from 1; in a workbook the number of its row. */
  line: number;
  cells: readonly string[];
  /** The record itself could not be read; its cells are as many as could, to know it by. */
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
