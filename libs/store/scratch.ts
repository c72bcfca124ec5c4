import { createHash, randomBytes } from 'node:crypto';

import { migrate } from './migrate.js';
import { SteadyClient } from './steady-client.js';

/** The user of the database may not make databases, so that nothing can be tried beside the office's own. */
export class MayNotCreateDatabases extends Error {
  constructor(readonly user: string) {
    super(`the user ${user} may not create databases`);
  }
}

/**
 * Does something with a database of its own, made beside the one at `url` with the newest schema and dropped when the
 * work ends, however it ends. What a killed process left behind is dropped first. Throws MayNotCreateDatabases.
 */
export async function withScratch<T>(url: string, work: (scratchUrl: string) => Promise<T>): Promise<T> {
  const beside = new SteadyClient({ connectionString: url, application_name: 'bihuan scratch', connectionTimeoutMillis: 10_000, keepAlive: true });
  await beside.connect();
  try {
    const { rows } = await beside.query<{ database: string; user: string }>('select current_database() as database, current_user as user');
    const stem = scratchStem(rows[0]?.database ?? '');
    await sweep(beside, stem);
    const name = `${stem}${randomBytes(6).toString('hex')}`;
    await make(beside, name, rows[0]?.user ?? '');
    try {
      const scratchUrl = within(url, name);
      await migrate(scratchUrl);
      return await work(scratchUrl);
    } finally {
      await drop(beside, name);
    }
  } finally {
    await beside.end().catch(() => undefined);
  }
}

/** How the names of scratch databases beside this one begin. Offices that share a server leave each other's alone: locks are seen within one database only. */
export function scratchStem(database: string): string {
  return `bihuan_scratch_${createHash('sha256').update(database).digest('hex').slice(0, 8)}_`;
}

/** Held by whoever uses it for as long as he lives: what can be locked belongs to nobody. */
const lock = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as mine';

async function sweep(beside: SteadyClient, stem: string): Promise<void> {
  const left = await beside.query<{ name: string }>('select datname as name from pg_database where starts_with(datname, $1)', [stem]);
  for (const { name } of left.rows) {
    const { rows } = await beside.query<{ mine: boolean }>(lock, [name]);
    if (!rows[0]?.mine) continue;
    await drop(beside, name);
    await beside.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  }
}

async function make(beside: SteadyClient, name: string, user: string): Promise<void> {
  await beside.query(lock, [name]);
  try {
    await beside.query(`create database ${name} template template0`);
  } catch (error) {
    throw (error as { code?: unknown }).code === '42501' ? new MayNotCreateDatabases(user) : error;
  }
}

async function drop(beside: SteadyClient, name: string): Promise<void> {
  await beside.query(`drop database if exists ${name} with (force)`);
}

function within(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
