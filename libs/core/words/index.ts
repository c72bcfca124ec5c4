export * from './nuisances.js';
export * from './roles.js';
