export * from './board.js';
export type { DrawnRung } from './ladder.js';
export * from './supervising.js';
