import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Client } from 'pg';
import { transformFileSync } from '@swc/core';
import { startEmbeddedPostgres } from '@bihuan/platform';
import type { EmbeddedPostgres } from '@bihuan/platform';

jest.setTimeout(60_000);

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'bihuan-launcher-'));
chmodSync(scratch, 0o755); // root lends the server another account, which must be able to enter
let count = 0;
const freshFolder = (): string => join(scratch, `data-${++count}`);

async function ask(url: string, question: string): Promise<unknown> {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(question);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; !(await what()); ) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function lives(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

interface Host {
  readonly process: ChildProcess;
  readonly server: { pid: number; url: string; startedHere: boolean; adopted: boolean };
}

/** Another program with the database in its hands: it says what it got, and stops it when told `stop`. */
function otherProgram(dataFolder: string): Promise<Host> {
  const child = spawn(process.execPath, [join(scratch, 'host.cjs'), dataFolder], {
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the other program ended')));
    child.stdout?.once('data', (line: Buffer) => resolve({ process: child, server: JSON.parse(line.toString()) as Host['server'] }));
  });
}

function ended({ process: child }: Host): Promise<void> {
  return new Promise((resolve) => (child.exitCode ?? child.signalCode) === null ? child.once('exit', () => resolve()) : resolve());
}

function compileLauncher(folder = join(root, 'libs/platform')): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compileLauncher(path);
    else if (path.endsWith('.ts') && !path.endsWith('.spec.ts')) {
      const to = join(scratch, relative(join(root, 'libs'), path).replace(/\.ts$/, '.js'));
      mkdirSync(dirname(to), { recursive: true });
      const { code } = transformFileSync(path, { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' }, configFile: false, swcrc: false });
      writeFileSync(to, code);
    }
  }
}

beforeAll(() => {
  compileLauncher();
  writeFileSync(
    join(scratch, 'host.cjs'),
    `const { startEmbeddedPostgres } = require('./platform/embedded-postgres.js');
     startEmbeddedPostgres({ dataFolder: process.argv[2] }).then((server) => {
       const { pid, url, startedHere, adopted } = server;
       console.log(JSON.stringify({ pid, url, startedHere, adopted }));
       process.stdin.once('data', () => server.stop().then(() => process.exit(0)));
     });`,
  );
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the database that comes along', () => {
  const open: EmbeddedPostgres[] = [];
  const start = async (dataFolder: string, said: string[] = []): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataFolder, onProgress: (line) => said.push(line) });
    open.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.stop()));
  });

  it('is made on the first start, with UTC, UTF-8, durable commits and no superuser for the application', async () => {
    const folder = freshFolder();
    const { url, startedHere } = await start(folder);
    expect(startedHere).toBe(true);
    expect(
      await ask(
        url,
        `select array[current_user, current_setting('timezone'), current_setting('server_encoding'), current_setting('synchronous_commit'), current_setting('listen_addresses'),
          (select datlocprovider::text || datlocale from pg_database where datname = current_database()), (select rolsuper::text from pg_roles where rolname = current_user)]::text[] as answer`,
      ),
    ).toEqual(['bihuan', 'UTC', 'UTF8', 'on', '127.0.0.1', 'bC.UTF-8', 'false']);
    expect(await ask(url, `select count(*)::int > 0 as answer from pg_stat_statements`)).toBe(true);
    expect(statSync(join(folder, 'postgres/bihuan-passwords.json')).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without the password', async () => {
    const { url } = await start(freshFolder());
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  it('keeps data and port over a second start, which is quick and makes nothing', async () => {
    const folder = freshFolder();
    const first = await start(folder);
    await ask(first.url, 'create table kept as select 7 as answer');
    await first.stop();
    expect(lives(first.pid)).toBe(false);
    const said: string[] = [];
    const before = Date.now();
    const second = await start(folder, said);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(said).toEqual([]);
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'table kept')).toBe(7);
  });

  it('comes back after its server was killed, and nothing committed is lost', async () => {
    const server = await start(freshFolder());
    let deaths = 0;
    const unwatch = server.watch(() => deaths++);
    await ask(server.url, 'create table kept as select 8 as answer');
    const { pid, url } = server;
    process.kill(pid, 'SIGKILL');
    await until(() => deaths === 1);
    await server.revive();
    expect(server.pid).not.toBe(pid);
    expect(server.url).toBe(url);
    expect(await ask(server.url, 'table kept')).toBe(8);
    process.kill(server.pid, 'SIGKILL');
    await until(() => deaths === 2);
    unwatch();
  });

  it('starts although a query of the killed server still runs and holds its memory', async () => {
    const folder = freshFolder();
    const server = await start(folder);
    const busy = new Client(server.url);
    busy.on('error', () => undefined);
    await busy.connect();
    const backend = (await busy.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? 0;
    busy.query("do $$ begin loop perform 1; end loop; end $$").catch(() => undefined);
    await until(async () => (await ask(server.superuserUrl, `select state as answer from pg_stat_activity where pid = ${backend}`)) === 'active');
    process.kill(server.pid, 'SIGKILL');
    await until(() => !lives(server.pid));
    expect(lives(backend)).toBe(true);
    const said: string[] = [];
    const next = await start(folder, said);
    expect(said.join()).toMatch(/left by the last run/);
    expect(lives(backend)).toBe(false);
    expect(await ask(next.url, 'select 1 as answer')).toBe(1);
  });

  it('is taken over when its program was killed, and stops with the one that took it over', async () => {
    const folder = freshFolder();
    const host = await otherProgram(folder);
    host.process.kill('SIGKILL');
    await ended(host);
    expect(lives(host.server.pid)).toBe(true);
    const next = await start(folder);
    expect(next).toMatchObject({ pid: host.server.pid, startedHere: false, adopted: true, url: host.server.url });
    await next.stop();
    expect(lives(host.server.pid)).toBe(false);
  });

  it('goes on for the running system when a command beside it ends', async () => {
    const folder = freshFolder();
    const host = await otherProgram(folder);
    const command = await start(folder);
    expect(command).toMatchObject({ pid: host.server.pid, startedHere: false, adopted: false });
    await command.stop();
    expect(await ask(host.server.url, 'select 1 as answer')).toBe(1);
    host.process.stdin?.write('stop');
    await ended(host);
    expect(lives(host.server.pid)).toBe(false);
  });

  it('goes on for a long command when the system beside it ends', async () => {
    const folder = freshFolder();
    const host = await otherProgram(folder);
    const command = await start(folder);
    host.process.stdin?.write('stop');
    await ended(host);
    expect(await ask(command.url, 'select 1 as answer')).toBe(1);
    await command.stop();
    expect(lives(host.server.pid)).toBe(false);
  });

  it('is one and the same when two programs start at once on an empty folder', async () => {
    const folder = freshFolder();
    const [host, here] = await Promise.all([otherProgram(folder), start(folder)]);
    expect(here.pid).toBe(host.server.pid);
    expect([here.startedHere, host.server.startedHere].sort()).toEqual([false, true]);
    host.process.stdin?.write('stop');
    await ended(host);
  });

  it('is made anew when the very first start was killed half-way', async () => {
    const folder = freshFolder();
    const half = join(folder, 'postgres.making-999999999-abc', 'data');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'PG_VERSION'), '18\n');
    writeFileSync(join(folder, 'starting.lock'), '999999999 1 1');
    const { url } = await start(folder);
    expect(await ask(url, 'select 1 as answer')).toBe(1);
    expect(existsSync(dirname(half))).toBe(false);
  });

  it('takes another port when its own is used by a stranger', async () => {
    const folder = freshFolder();
    const first = await start(folder);
    await first.stop();
    const { createServer } = await import('node:net');
    const stranger = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    const second = await start(folder);
    stranger.close();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await ask(second.url, 'select 1 as answer')).toBe(1);
  });

  it('is not barred by a foreign program that got the pid of its last server', async () => {
    const folder = freshFolder();
    const first = await start(folder);
    const note = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8');
    await first.stop();
    writeFileSync(join(folder, 'postgres/postmaster.pid'), note.replace(/^\d+/, String(process.pid)));
    expect(await ask((await start(folder)).url, 'select 1 as answer')).toBe(1);
  });

  it.each(['/proc/bihuan', join(__filename, 'data')])('says in one sentence that %s cannot be written, and what to do', async (dataFolder) => {
    const failure = startEmbeddedPostgres({ dataFolder });
    await expect(failure).rejects.toMatchObject({ code: 'folder-not-writable', zh: expect.stringContaining('BIHUAN_DATA='), en: expect.stringContaining('BIHUAN_DATA=') });
  });

  it('says that data of another version cannot be opened, and leaves them as they are', async () => {
    const folder = freshFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '15\n');
    await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject({ code: 'version-differs', en: expect.stringContaining('PostgreSQL 15') });
    expect(readFileSync(join(folder, 'postgres/PG_VERSION'), 'utf8')).toBe('15\n');
  });

  it('shows what the server said when it does not start', async () => {
    const folder = freshFolder();
    await (await start(folder)).stop();
    rmSync(join(folder, 'postgres/global/pg_control'));
    await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject({ code: 'server-fails', en: expect.stringMatching(/pg_control|control file/) });
  });
});
