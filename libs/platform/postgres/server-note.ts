import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { processesWith } from '../process-life.js';
import { tagOf } from './server-options.js';

/** What the running server wrote about itself in postmaster.pid. */
export interface ServerNote {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server's own note, or undefined when there is none or it is half written. */
export function serverNote(cluster: string): ServerNote | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the note of a server that is known to be gone; left there, a foreign program with its pid would bar the start. */
export function removeServerNote(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The processes of this cluster's server, the postmaster among them if it lives. */
export function serverProcesses(cluster: string): number[] {
  const tag = tagOf(cluster);
  return processesWith((line) => line.startsWith(`postgres: ${tag}: `) || (/^\S*postgres /.test(line) && line.includes(`cluster_name=${tag}`)));
}
