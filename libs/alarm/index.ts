export { Alarm } from './alarm.js';
export { inTime } from './in-time.js';
export { lookAtRedis, type RedisLook } from './look-at-redis.js';
export { migrateQueue } from './migrate-queue.js';
export { queueConnection, type QueuePlace } from './queue-connection.js';
export type { ClockAlarm, QueueName } from './queue-names.js';
export { Queues } from './queues.js';
