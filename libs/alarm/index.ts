export { Alarm } from './alarm.js';
export { inTime } from './in-time.js';
export { migrateQueue } from './migrate-queue.js';
export { queueConnection, queueSchema, type QueuePlace } from './queue-connection.js';
export { queueNames, type ClockAlarm, type QueueName } from './queue-names.js';
export { Queues } from './queues.js';
