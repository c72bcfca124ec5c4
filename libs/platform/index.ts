export * from './embedded-postgres.js';
export * from './logging.js';
export * from './metrics/index.js';
export * from './readiness.js';
export * from './ports.js';
export { folderOfAnother } from './postgres/home.js';
export { lookAtServer, type ServerLook } from './postgres/look.js';
export * from './settings.js';
export * from './supervisor.js';
