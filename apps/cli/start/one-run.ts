import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { exitCodes, Failed } from '../failed.js';

/** Who runs the system on a data folder. */
export interface Run {
  pid: number;
  address: string;
}

/**
 * Who runs on this folder already; undefined when nobody does. A socket and no note: it answers as long as its process
 * lives, and one left by a killed process refuses, also after the pid has gone to another program.
 */
export function whoRuns(dataFolder: string): Promise<Run | undefined> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(socketOf(dataFolder));
    socket.setTimeout(2000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('error', () => done(undefined));
    socket.on('end', () => done(runIn(answer)));
  });
}

/** A run may end while it is being asked; then it runs no longer. */
function runIn(answer: string): Run | undefined {
  try {
    return JSON.parse(answer) as Run;
  } catch {
    return undefined;
  }
}

/** Takes the folder for this run; ends the command when another one has it. Where no socket can be made nobody is kept out. */
export async function takeFolder(dataFolder: string, run: Run): Promise<Server | undefined> {
  await mustBeAlone(dataFolder);
  const path = socketOf(dataFolder);
  rmSync(path, { force: true }); // nobody answers there
  const server = createServer((socket) => socket.on('error', () => undefined).end(JSON.stringify(run)));
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? fail(taken({ pid: 0, address: '' })) : done(undefined)));
    server.listen(path, () => done(server.unref()));
  });
}

/** Ends the command when another run than this one has the folder. */
export async function mustBeAlone(dataFolder: string): Promise<void> {
  const run = await whoRuns(dataFolder);
  if (run && run.pid !== process.pid) throw taken(run);
}

/** Whether a run was killed here: its socket is there, and nobody answers. Its programs may be a moment from their end. */
export async function wasKilled(dataFolder: string): Promise<boolean> {
  return existsSync(socketOf(dataFolder)) && (await whoRuns(dataFolder)) === undefined;
}

function taken({ pid, address }: Run): Failed {
  const where = address === '' ? { zh: '', en: '' } : { zh: `（进程 ${pid}，${address}）`, en: ` (process ${pid}, ${address})` };
  return new Failed(
    {
      zh: `这个数据文件夹上已有一个系统在运行${where.zh}；请直接使用它，或先用 Ctrl+C 停止它，或另选文件夹，例如 BIHUAN_DATA=./.bihuan-2 PORT=3001 npm start。`,
      en: `The system is running on this data folder already${where.en}; use that one, or stop it first with Ctrl+C, or name another folder, e.g. BIHUAN_DATA=./.bihuan-2 PORT=3001 npm start.`,
    },
    exitCodes.failed,
  );
}

/** Short enough for a socket's name, which may have hardly more than a hundred bytes. */
function socketOf(dataFolder: string): string {
  const full = resolve(dataFolder, 'start.sock');
  const short = [relative(process.cwd(), full), full].find((path) => Buffer.byteLength(path) < 100);
  return short ?? join(tmpdir(), `bihuan-${createHash('sha256').update(full).digest('hex').slice(0, 16)}.sock`);
}
