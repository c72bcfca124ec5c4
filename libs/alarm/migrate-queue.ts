import { runMigrations } from 'bullmq';
import pg from 'pg';
import { queueSchema } from './queue-connection.js';

/** Makes the schema of the queues, or brings it up to date. Also how a dropped one comes back: running workers notice by themselves. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'bihuan migrate', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the next statement says it
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}
