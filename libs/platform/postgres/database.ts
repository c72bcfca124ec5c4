import { Client } from 'pg';
import { passwordsOf } from './cluster.js';
import type { Home } from './home.js';
import { superuser } from './server-process.js';

const role = 'bihuan';

/**
 * Sees to it that the application's role and database are there, with the extensions that only a superuser may make.
 * The application is no superuser: a hole in it must not reach the server's files.
 */
export async function ensureDatabase(home: Home, port: number): Promise<void> {
  const admin = new Client(superuser(home, port));
  admin.on('error', () => undefined); // the next statement says it
  await admin.connect();
  try {
    const { rows } = await admin.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = '${role}') as role, exists (select from pg_database where datname = '${role}') as database`,
    );
    if (!rows[0]?.role) {
      await admin.query(`create role ${role} login createdb in role pg_monitor password '${passwordsOf(home).application}'`);
    }
    if (!rows[0]?.database) await admin.query(`create database ${role} owner ${role}`);
  } finally {
    await admin.end();
  }
  await ensureExtensions(home, port);
}

/** The address the application connects to. */
export function applicationUrl(home: Pick<Home, 'folder'>, port: number): string {
  return `postgres://${role}:${passwordsOf(home).application}@127.0.0.1:${port}/${role}`;
}

/** The address for what only a superuser may do, on the application's database. */
export function superuserUrl(home: Home, port: number): string {
  return `postgres://postgres:${passwordsOf(home).superuser}@127.0.0.1:${port}/${role}`;
}

async function ensureExtensions(home: Home, port: number): Promise<void> {
  const admin = new Client({ ...superuser(home, port), database: role });
  admin.on('error', () => undefined); // the next statement says it
  await admin.connect();
  try {
    await admin.query(`do $$ begin
      create extension if not exists cube;
      create extension if not exists earthdistance;
      if current_setting('shared_preload_libraries') like '%pg_stat_statements%' then
        create extension if not exists pg_stat_statements;
      end if;
    end $$`);
  } finally {
    await admin.end();
  }
}
