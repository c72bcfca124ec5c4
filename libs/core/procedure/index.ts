export * from './grounds.js';
export * from './ledger.js';
export * from './outlived.js';
export * from './procedure.js';
export * from './unverified.js';
