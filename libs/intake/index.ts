export { importFile, type Importing } from './importing.js';
export { BadMapping, mappingOf, type Mapping } from './mapping.js';
export { plainMapping, shippedMappings } from './mappings/index.js';
export type { FileReason, RowReason } from './reasons.js';
export type { ImportReport, RejectedRow } from './report.js';
export * from './demo/index.js';
