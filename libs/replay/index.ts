export { candidateOf, type Candidate } from './candidate.js';
export { inUse, mustBeFirstOfItsName, mustBeFree } from './free-store.js';
export type { LedgerEntry } from './ledger-entries.js';
export { nuisanceOf, storiesMapping } from './mapping.js';
export { rehearse, type RehearsalReport } from './rehearse.js';
export { replay, type ReplayReport } from './replay.js';
export { rowsOf, type FigureRow } from './rows.js';
export { readStories, type Stories, type StoryCommand } from './stories.js';
export { Unplayable } from './unplayable.js';
