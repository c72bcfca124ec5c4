export type { BatchReport, ImportBatch, ReadAs, Reading } from './batch-report.js';
export { bringFile, type BroughtFile, type LocalFile } from './bring-file.js';
export { Imports, type SentFile } from './imports.js';
export { KeptFiles } from './kept-files.js';
export { sampling, type SampleRow } from './sample.js';
