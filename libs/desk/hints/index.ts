export type { Hint, HintsAsked } from './hint.js';
export { Hints, type HintedRow } from './hints.js';
