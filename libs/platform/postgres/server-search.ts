import { clusterOf } from './cluster.js';
import type { Home } from './home.js';
import { isAlive, pause } from '../process-life.js';
import { removeServerNote, serverNote, serverProcesses } from './server-note.js';
import type { ServerNote } from './server-note.js';
import { answers, endAtOnce } from './server-process.js';
import { both } from './trouble.js';

/**
 * Finds the server of this home if one is alive and answers. Whatever else is left of an earlier one is cleared away:
 * a server that does not answer within half a minute, processes that outlived their postmaster and still hold its
 * memory, the note of a dead server.
 */
export async function findServer(home: Home, say: (line: string) => void): Promise<ServerNote | undefined> {
  const cluster = clusterOf(home);
  const found = await livingServer(home, cluster);
  if (found !== undefined) return found;

  const left = serverProcesses(cluster);
  if (left.length > 0) {
    say(both(`清理上次遗留的 ${left.length} 个数据库进程`, `ending ${left.length} database processes left by the last run`));
    await endAtOnce(left);
  }
  removeServerNote(cluster);
  return undefined;
}

async function livingServer(home: Home, cluster: string): Promise<ServerNote | undefined> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const note = serverNote(cluster);
    if (note === undefined || !isAlive(note.pid) || !serverProcesses(cluster).includes(note.pid)) return undefined;
    if (await answers(home, note.port)) return note;
    await pause(100);
  }
  return undefined;
}
