export type { BatchReport, ImportBatch, ReadAs } from './batch-report.js';
export { Imports, type SentFile } from './imports.js';
export { KeptFiles } from './kept-files.js';
