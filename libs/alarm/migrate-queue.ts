import { SteadyClient } from '@bihuan/store';
import { runMigrations } from 'bullmq';
import { queueSchema } from './queue-connection.js';

/** Makes the schema of the queues, or brings it up to date. Also how a dropped one comes back: running workers notice by themselves. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new SteadyClient({ connectionString: url, application_name: 'bihuan migrate', connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}
