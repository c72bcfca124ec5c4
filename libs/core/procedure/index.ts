export * from './outlived.js';
export * from './procedure.js';
