import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createConnection, createServer, type AddressInfo } from 'node:net';

/** A Redis of one spec file. */
export interface TestRedis {
  url: string;
  /** Of the life that it leads now, or led last. */
  readonly pid: number | undefined;
  command(...words: string[]): Promise<void>;
  /** What it answers, in one line of its protocol: `:20`. */
  asks(...words: string[]): Promise<string>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** Why there is none here; undefined where a redis-server can be started. */
export const noRedis = spawnSync('redis-server', ['--version']).status === 0 ? undefined : 'no redis-server on this machine';

/** Starts a Redis of its own, that keeps nothing on disk. */
export async function testRedis(): Promise<TestRedis> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const up = async () => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries += 1) {
      if (await said(port, 'PING').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error('redis-server does not answer');
  };
  await up();
  return {
    url: `redis://127.0.0.1:${port}`,
    get pid() {
      return child?.pid;
    },
    up,
    command: async (...words) => void (await said(port, words.join(' '))),
    asks: (...words) => said(port, words.join(' ')),
    down: async () => {
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await ended;
    },
  };
}

function said(port: number, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(`${line}\r\n`));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().trim());
    });
    socket.once('error', reject);
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
