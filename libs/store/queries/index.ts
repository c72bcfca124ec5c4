export * from './accounts.js';
export * from './complaint-access.js';
export * from './invitations.js';
export * from './query-codes.js';
export * from './readiness.js';
export * from './sessions.js';
export * from './unmasking.js';
export * from './webhooks.js';
export { WrongTries } from './wrong-tries.js';
