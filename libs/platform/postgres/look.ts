import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { birthOf, isAlive } from '../process-life.js';
import { clusterOf } from './cluster.js';
import { applicationUrl } from './database.js';
import { serverNote, serverProcesses } from './server-note.js';

/** The database that comes along, as it can be seen from outside. */
export interface ServerLook {
  /** Where its data are, perhaps not the data folder itself. */
  readonly folder: string;
  /** Whether a database was ever made there. */
  readonly made: boolean;
  /** The server that runs, and the application's address of it; the address is missing where the password cannot be read. */
  readonly running?: { readonly pid: number; readonly url?: string };
  /** Living processes that use the server. */
  readonly users: number;
  /** Pid in the note of a server that is gone. */
  readonly staleNote?: number;
  /** Server processes that outlived their server. */
  readonly orphans: readonly number[];
  /** Who is starting or stopping the server, whether he lives, and since how many milliseconds. */
  readonly lock?: { readonly pid: number; readonly alive: boolean; readonly sinceMs: number };
}

/** Looks at the database that comes along without starting, joining or clearing away anything. */
export function lookAtServer(dataFolder: string): ServerLook {
  const noted = read(join(resolve(dataFolder), 'postgres-folder'))?.trim() || resolve(dataFolder);
  const folder = existsSync(noted) ? realpathSync(noted) : noted;
  const cluster = clusterOf({ folder });
  const made = existsSync(cluster);
  const note = made ? serverNote(cluster) : undefined;
  const processes = made ? serverProcesses(cluster) : [];
  const runs = note !== undefined && isAlive(note.pid) && processes.includes(note.pid);
  return {
    folder,
    made,
    users: usersOf(folder),
    lock: lockOf(folder),
    orphans: runs ? [] : processes,
    ...(runs ? { running: { pid: note.pid, url: urlOf(folder, note.port) } } : {}),
    ...(note !== undefined && !runs ? { staleNote: note.pid } : {}),
  };
}

function urlOf(folder: string, port: number): string | undefined {
  try {
    return applicationUrl({ folder }, port);
  } catch {
    return undefined; // who may not read the password is told so by the look at the folder
  }
}

function usersOf(folder: string): number {
  const users = join(folder, 'users');
  const names = existsSync(users) ? readdirSync(users) : [];
  return names.filter((name) => birthOf(Number(name.split('-')[0])) === (read(join(users, name)) || 'not written')).length;
}

function lockOf(folder: string): ServerLook['lock'] {
  const path = join(folder, 'starting.lock');
  const [pid, birth] = read(path)?.split(' ') ?? [];
  if (pid === undefined || birth === undefined) return undefined;
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return { pid: Number(pid), alive: birthOf(Number(pid)) === birth, sinceMs: Date.now() - since };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
