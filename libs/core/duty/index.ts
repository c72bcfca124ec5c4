export * from './duty-list.js';
export * from './routing.js';
