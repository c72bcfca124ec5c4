export * from './due-sentence.js';
export * from './labels.js';
export * from './language.js';
export * from './nuisances.js';
export * from './refusals.js';
export * from './roles.js';
export * from './sentences.js';
export * from './word-list.js';
