import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { migrate } from '../../libs/store/migrate';
import { migrations } from '../../libs/store/migrations/index';

/** A database of one spec file, with every migration applied. */
export interface TestDatabase {
  url: string;
  /** Superuser connections without any planner settings. */
  pool: pg.Pool;
  /** Ends the pool and leaves the database as it is: a pattern that others are made like. */
  rest(): Promise<void>;
  /** Ends the pool and drops the database. */
  drop(): Promise<void>;
}

/** Makes a database by cloning the template, or one that rests: on the server of `BIHUAN_TEST_DATABASE`, else on one started for this worker. */
export async function testDatabase(like?: TestDatabase): Promise<TestDatabase> {
  const server = await testServer();
  const name = `bihuan_test_${randomBytes(6).toString('hex')}`;
  await locked(server.url, async (admin) => {
    const template = like ? new URL(like.url).pathname.slice(1) : await freshTemplate(admin, server.url);
    await admin.query(`create database ${name} template ${template}`);
    // Nobody pulls the plug of the specs' server, so what is committed need not wait for the disk; whoever kills a server brings his own.
    await admin.query(`alter database ${name} set synchronous_commit = off`);
  });

  const url = within(server.url, name);
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'spec' });
  pool.on('error', () => undefined);
  const rest = async () => {
    if (!pool.ended) await pool.end();
  };
  return {
    url,
    pool,
    rest,
    drop: async () => {
      await rest();
      await locked(server.url, (admin) => admin.query(`drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}

/** The shared server where the runner names one; otherwise this worker's own, whose data folder outlives the file. */
async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const shared = process.env.BIHUAN_TEST_DATABASE;
  if (shared) return { url: shared, stop: () => Promise.resolve() };
  const { startEmbeddedPostgres } = await import('@bihuan/platform');
  const server = await startEmbeddedPostgres({ dataFolder: join(tmpdir(), `bihuan-test-${process.env.JEST_WORKER_ID ?? '0'}`) });
  return { url: server.superuserUrl, stop: () => server.stop() };
}

/** The template of these very migrations; made once, under the lock, and remade when a migration changed. */
async function freshTemplate(admin: pg.Client, serverUrl: string): Promise<string> {
  const text = migrations.map((migration) => migration.name + migration.prototype.up.toString()).join('\n');
  const template = `bihuan_template_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;

  const old = await admin.query<{ name: string }>("select datname as name from pg_database where datname like 'bihuan_template_%'");
  for (const { name } of old.rows) await admin.query(`drop database if exists ${name} with (force)`);
  const half = `${template}_half`;
  await admin.query(`create database ${half} template template0`);
  await migrate(within(serverUrl, half));
  await admin.query(`alter database ${half} rename to ${template}`);
  return template;
}

/** One at a time over all workers: two may not make the template at once, and a clone wants the template alone. */
async function locked<T>(serverUrl: string, act: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: within(serverUrl, 'postgres'), application_name: 'spec databases' });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(7316)`);
    return await act(admin);
  } finally {
    await admin.end();
  }
}

function within(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
