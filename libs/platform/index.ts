export * from './embedded-postgres.js';
export * from './logging.js';
export * from './ports.js';
export * from './settings.js';
export * from './supervisor.js';
