import { DataSource } from 'typeorm';

import { migrations } from './migrations/index.js';
import { SteadyClient } from './steady-client.js';

/** One key for the whole database server, so that two installers never migrate the same database at once. */
export const migrationLock = 0x62696875;

/** Brings the database at `url` to the newest schema and returns the names of the migrations it ran. */
export async function migrate(url: string): Promise<string[]> {
  const client = new SteadyClient({ connectionString: url, application_name: 'bihuan migrate', connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query('create schema if not exists bihuan');
    return await runMigrations(url);
  } finally {
    await client.end();
  }
}

async function runMigrations(url: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'bihuan',
    migrations,
    migrationsTableName: 'migration',
    applicationName: 'bihuan migrate',
    extra: { max: 1, lock_timeout: 10_000 },
  });
  await source.initialize();
  try {
    return (await source.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
