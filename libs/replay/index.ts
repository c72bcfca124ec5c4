export { storiesMapping } from './mapping.js';
export { replay, type ReplayReport } from './replay.js';
export { rowsOf, type FigureRow } from './rows.js';
export { readStories, type Stories } from './stories.js';
export { Unplayable } from './unplayable.js';
