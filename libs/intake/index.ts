export { importFile, mappingOfFile, type Importing } from './importing.js';
export * from './imports/index.js';
export { BadMapping, isZone, mappingOf, type Mapping } from './mapping.js';
export { plainMapping, shippedMappings } from './mappings/index.js';
export type { There } from './pages.js';
export { RefusedFile, type FileReason, type NoteKind, type RowReason } from './reasons.js';
export { emptyReport, type Elsewhere, type ImportReport, type RejectedRow, type ToldRow } from './report.js';
export { shippedLexicon } from './words.js';
export * from './demo/index.js';
