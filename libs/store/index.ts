export * from './database.js';
export * from './journal/journal.js';
export * from './migrate.js';
export * from './page.js';
