import { SteadyClient } from '@bihuan/store';
import { createPostgresBackend, type BackendFactory, type PostgresConnectionOptions, type PostgresQueueBackend } from 'bullmq';
import pg from 'pg';

/**
 * BullMQ on PostgreSQL with connections of ours: a pool for each queue or worker, which ends with it. BullMQ takes its ears off a
 * connection before it closes it; here nobody need listen.
 */
export const steadyBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (name, options, more) => {
  // A queue is given the settings of its pool; whoever hands over a pool of his own keeps it.
  const settings = options.connection as pg.PoolConfig;
  const pool = new pg.Pool({ ...settings, Client: SteadyClient });
  const backend = createPostgresBackend(name, { ...options, connection: pool }, more);
  backend.on('close', () => void pool.end().catch(() => undefined));
  return backend;
};
