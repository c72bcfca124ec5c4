export { nameOf, type CopiedTable, type SequencePlace } from './catalog.js';
export type { DistrictThen } from './owed.js';
export { Restoring } from './restoring.js';
export { Snapshot } from './snapshot.js';
export { analyzeStore, behindLatestLine } from './settling.js';
export { BackupTrouble } from './trouble.js';
