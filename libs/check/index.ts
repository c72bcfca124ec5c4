export { check, checkWithin, type Checked, type CheckOptions } from './check.js';
export type { ClientLine, Evidence, ReceiverLine, Violation } from './evidence.js';
export type { Tally } from './ground.js';
export { lines as linesOfCheck } from './lines/index.js';
export type { Lateness } from './lateness.js';
