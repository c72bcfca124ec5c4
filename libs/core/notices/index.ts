export * from './sending.js';
export * from './templates.js';
