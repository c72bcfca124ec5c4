export * from './complaint-rules.js';
export * from './flags.js';
export * from './moves.js';
export * from './objections/places.js';
export * from './objections/revisits.js';
export * from './payloads.js';
export * from './standing.js';
export * from './transitions.js';
