import { resolve } from 'node:path';
import { readyBinaries } from './postgres/binaries.js';
import { makeClusterOnce } from './postgres/cluster.js';
import { settle } from './postgres/home.js';
import { whileLocked } from './postgres/lock.js';
import { RunningServer } from './postgres/running-server.js';
import type { EmbeddedPostgres } from './postgres/running-server.js';
import { folderTrouble, PostgresTrouble } from './postgres/trouble.js';

export type { EmbeddedPostgres } from './postgres/running-server.js';
export { PostgresTrouble } from './postgres/trouble.js';
export type { TroubleCode } from './postgres/trouble.js';

/** What the launcher needs to know. */
export interface EmbeddedPostgresOptions {
  /** Folder of all local data; made when missing. */
  readonly dataFolder: string;
  /** Told in one line each, in Chinese and English, whatever takes time or is not as one would expect. */
  readonly onProgress?: (line: string) => void;
}

/**
 * Starts the database that comes along, or joins it when it runs already. Every failure is a `PostgresTrouble`.
 * Safe to call from several processes at once; the last one that calls `stop` stops the server.
 */
export async function startEmbeddedPostgres({ dataFolder, onProgress }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const say = onProgress ?? (() => undefined);
  if (process.platform === 'win32') throw notOnWindows();
  const home = settle(dataFolder, say);
  const binaries = readyBinaries(home.account, home.copies, say);
  const server = new RunningServer(home, binaries, say);
  try {
    await whileLocked(home.folder, say, async () => {
      await makeClusterOnce(home, binaries, say);
      await server.enter();
    });
  } catch (error) {
    const fromFiles = error instanceof Error && 'syscall' in error && 'path' in error;
    throw fromFiles ? folderTrouble(resolve(dataFolder), error) : error;
  }
  return server;
}

function notOnWindows(): PostgresTrouble {
  return new PostgresTrouble(
    'not-on-windows',
    '随附的数据库只能在 Linux 和 macOS 上运行；请在 WSL 中启动，或用 DATABASE_URL 指定已有的数据库。',
    'The database that comes along runs on Linux and macOS only; start inside WSL, or name a database with DATABASE_URL.',
  );
}
