import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, pause } from '../process-life.js';
import { PostgresTrouble, both, folderTrouble } from './trouble.js';

/**
 * Runs the work while no other process starts or stops the database of this folder. The lock of a killed process is
 * taken over. Trouble `busy` when a living process holds it for more than two minutes.
 */
export async function whileLocked<T>(folder: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'starting.lock');
  const mine = `${process.pid} ${birthOf(process.pid)} ${++taken}`;
  await take(lock, mine, say);
  try {
    return await work();
  } finally {
    if (read(lock) === mine) rmSync(lock, { force: true });
  }
}

let taken = 0;

async function take(lock: string, mine: string, say: (line: string) => void): Promise<void> {
  const end = Date.now() + 120_000;
  for (let tries = 0; !write(lock, mine); tries++) {
    const theirs = read(lock);
    if (isStale(lock, theirs)) {
      remove(lock, theirs);
      continue;
    }
    if (tries === 20) say(both('另一个进程正在启动或停止数据库，稍候', 'another process is starting or stopping the database; waiting'));
    if (Date.now() > end) throw busy(theirs);
    await pause(50);
  }
}

function write(lock: string, mine: string): boolean {
  try {
    writeFileSync(lock, mine, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(lock, { force: true }); // made, but empty
    throw folderTrouble(join(lock, '..'), error);
  }
}

/** An empty lock is one being written just now, unless it stays so: then its writer was killed, or the disk was full. */
function isStale(lock: string, theirs: string | undefined): boolean {
  if (theirs === undefined) return false;
  const [pid, birth] = theirs.split(' ');
  if (birth === undefined) return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 2000;
  return birthOf(Number(pid)) !== birth;
}

/** Two may find the same stale lock: each moves it aside, and who finds a fresh one in his hand puts it back. */
function remove(lock: string, stale: string | undefined): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (read(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch {
    // the other one was quicker
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function busy(theirs: string | undefined): PostgresTrouble {
  const pid = theirs?.split(' ')[0] ?? '?';
  return new PostgresTrouble(
    'busy',
    `进程 ${pid} 启动或停止数据库已超过两分钟；请先结束它（kill ${pid}），再重新启动。`,
    `Process ${pid} has been starting or stopping the database for more than two minutes; end it (kill ${pid}) and start again.`,
  );
}
