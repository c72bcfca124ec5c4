export * from './calendar/index.js';
export * from './complaint/index.js';
export * from './loop/index.js';
export * from './procedure/index.js';
export * from './words/index.js';
