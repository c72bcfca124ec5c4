export * from './ledger.js';
export * from './problem-desk.js';
export * from './problem-room.js';
