import { spawn } from 'node:child_process';
import { closeSync, fchmodSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { runningAs } from './account.js';
import type { Binaries } from './binaries.js';
import { clusterOf, passwordsOf } from './cluster.js';
import type { Home } from './home.js';
import { explain } from './log-reader.js';
import { areGone, isAlive, pause, signal } from '../process-life.js';
import { serverNote } from './server-note.js';
import { serverOptions } from './server-options.js';
import { both } from './trouble.js';

/** Starts the server and waits until it answers; a crash is recovered on the way, however long that takes while it lives. */
export async function startServer(home: Home, binaries: Binaries, port: number, say: (line: string) => void): Promise<number> {
  const cluster = clusterOf(home);
  const log = openLog(home);
  const child = spawn(binaries.postgres, ['-D', cluster, ...serverOptions(binaries, cluster, port)], {
    ...runningAs(home.account),
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, // PGDATA, PGPORT and their like must not leak in
    stdio: ['ignore', log.file, log.file],
    detached: true, // Ctrl+C in the terminal must not stop it before its clients
  });
  closeSync(log.file);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();

  for (let tries = 1; !ended && child.pid !== undefined; tries++) {
    if (serverNote(cluster)?.pid === child.pid && serverNote(cluster)?.ready && (await answers(home, port))) return child.pid;
    if (tries % 250 === 0) say(both('数据库正在从上次中断处恢复', 'the database is recovering from its last interruption'));
    await pause(20);
  }
  throw explain(log.sinceOpened(), home.folder);
}

/** Whether the server lets us in. */
export async function answers(home: Home, port: number): Promise<boolean> {
  const client = new Client({ ...superuser(home, port), connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined); // a server that stops meanwhile is no reason to fall
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How the launcher itself connects. */
export function superuser(home: Home, port: number): { host: string; port: number; user: string; password: string; database: string } {
  return { host: '127.0.0.1', port, user: 'postgres', password: passwordsOf(home).superuser, database: 'postgres' };
}

/** Stops the server: first its fast way (clients are sent off, a checkpoint is written), after `withinMs` its immediate one. */
export async function stopServer(pid: number, withinMs: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await areGone([pid], withinMs)) return;
  await endAtOnce([pid]);
}

/** Ends server processes without a checkpoint; the next start recovers. */
export async function endAtOnce(pids: readonly number[]): Promise<void> {
  for (const [name, ms] of [['SIGQUIT', 3000], ['SIGKILL', 3000]] as const) {
    for (const pid of pids.filter(isAlive)) signal(pid, name);
    if (await areGone(pids, ms)) return;
  }
}

function openLog(home: Home): { file: number; sinceOpened: () => string } {
  const path = join(home.folder, 'postgres.log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 8_000_000) renameSync(path, `${path}.1`);
  const file = openSync(path, 'a', 0o600);
  fchmodSync(file, 0o600);
  if (home.account.lent) fchownSync(file, home.account.uid, home.account.gid);
  const before = statSync(path).size;
  return { file, sinceOpened: () => readFileSync(path).subarray(before).toString() };
}
