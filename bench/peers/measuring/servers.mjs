// The servers under the peers: one embedded PostgreSQL for all, a Redis of its own for each run.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { platform } from '../../support/house.mjs';

/** Starts the PostgreSQL that comes along, with the settings that an office gets: durable, sync with every commit. */
export async function postgres() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bihuan-loops-'));
  const server = await platform.startEmbeddedPostgres({ dataFolder: folder });
  const admin = new pg.Pool({ connectionString: server.superuserUrl, max: 2 });
  admin.on('error', () => undefined);
  await admin.query('create extension if not exists pg_stat_statements');
  return {
    pid: server.pid,
    admin,
    /** A new database, owned by the application's role; from a template where one is named. */
    async database(name, template) {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name} owner bihuan${template ? ` template ${template}` : ''}`);
      return at(server.url, name);
    },
    drop: (name) => admin.query(`drop database if exists ${name} with (force)`),
    async vacuum(name) {
      const client = new pg.Client({ connectionString: at(server.superuserUrl, name) });
      await client.connect();
      await client.query('vacuum analyze').finally(() => client.end());
    },
    superuserUrl: (name) => at(server.superuserUrl, name),
    async stop() {
      await admin.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a Redis that writes down all it is told; synced each second (`everysec`) or with every write (`always`). */
export async function redis(sync) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bihuan-loops-redis-'));
  const port = await platform.anyFreePort();
  const child = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', sync, '--maxmemory-policy', 'noeviction'].map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((ready, never) => {
    child.once('error', () => never(new Error('no redis-server on this machine')));
    child.once('exit', (code) => never(new Error(`redis-server ended with ${code}`)));
    child.stdout.on('data', (said) => /Ready to accept connections/.test(said) && ready());
  });
  return {
    pid: child.pid,
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function at(url, name) {
  const address = new URL(url);
  address.pathname = name;
  return address.href;
}
