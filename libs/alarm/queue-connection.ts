import { setDefaultBackendFactory, type BackendFactory, type ConnectionOptions } from 'bullmq';
import { steadyBackend } from './steady-backend.js';

/** Where the queues live: in a schema of the database, or in Redis when there is one. */
export interface QueuePlace {
  databaseUrl: string;
  redisUrl?: string;
}

/** The schema of the queues; it holds alarms only and may be dropped at any time. It is made by whoever installs, never by a process that runs. */
export const queueSchema = 'bullmq';

/** Chooses BullMQ's backend for this process and says how each queue or worker connects. `max`: connections, on PostgreSQL. */
export function queueConnection({ databaseUrl, redisUrl }: QueuePlace, max = 4): ConnectionOptions {
  if (redisUrl !== undefined) {
    setDefaultBackendFactory();
    // A worker waits for jobs for as long as it takes; how long a producer waits is limited where it adds.
    return { url: redisUrl, maxRetriesPerRequest: null, connectTimeout: 5_000, retryStrategy: (times) => Math.min(times * 100, 5_000) };
  }
  setDefaultBackendFactory(steadyBackend as unknown as BackendFactory);
  return {
    connectionString: databaseUrl,
    options: `-c search_path=${queueSchema}`,
    max,
    application_name: 'bihuan queue',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
    query_timeout: 15_000,
    keepAlive: true,
  };
}
