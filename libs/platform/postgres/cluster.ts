import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, runningAs } from './account.js';
import type { Binaries } from './binaries.js';
import type { Home } from './home.js';
import { explain } from './log-reader.js';
import { isAlive } from '../process-life.js';
import { PostgresTrouble, both, folderTrouble } from './trouble.js';

/** The secrets of a cluster, kept in a file inside it that only its account can read. */
export interface Passwords {
  readonly superuser: string;
  readonly application: string;
}

const secretsFile = 'bihuan-passwords.json';

/** The folder of the server's data. */
export function clusterOf(home: Pick<Home, 'folder'>): string {
  return join(home.folder, 'postgres');
}

/**
 * Makes the data once: into a folder beside, with the passwords, then by one rename. A kill at any moment leaves
 * either nothing or everything, and what it left half made is swept away.
 */
export async function makeClusterOnce(home: Home, binaries: Binaries, say: (line: string) => void): Promise<void> {
  sweep(home);
  if (existsSync(clusterOf(home))) return mustBeOfVersion(home, binaries.major);
  say(both('正在建立数据库（只在第一次启动时）', 'making the database (on the first start only)'));
  const making = join(home.folder, `postgres.making-${process.pid}-${randomBytes(3).toString('hex')}`);
  try {
    mkdirSync(making, { mode: 0o700 });
    giveTo(home.account, making);
    const passwords: Passwords = { superuser: secret(), application: secret() };
    writePrivate(home, join(making, 'superuser'), passwords.superuser);
    await initialise(home, binaries, making);
    writePrivate(home, join(making, 'data', secretsFile), JSON.stringify(passwords));
    renameSync(join(making, 'data'), clusterOf(home));
  } catch (error) {
    throw error instanceof PostgresTrouble ? error : folderTrouble(home.folder, error);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** Reads the passwords of the cluster. */
export function passwordsOf(home: Pick<Home, 'folder'>): Passwords {
  const file = join(clusterOf(home), secretsFile);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  } catch (error) {
    throw new PostgresTrouble(
      'password-missing',
      `数据库密码文件 ${file} 缺失或无法读取（${(error as Error).message}）；请从备份恢复该文件，或换一个数据文件夹，例如 BIHUAN_DATA=./.bihuan-new npm start。`,
      `The database's password file ${file} is missing or cannot be read (${(error as Error).message}); restore it from a backup, or use another data folder, e.g. BIHUAN_DATA=./.bihuan-new npm start.`,
    );
  }
}

function initialise(home: Home, binaries: Binaries, making: string): Promise<void> {
  const args = ['-D', join(making, 'data'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${join(making, 'superuser')}`, '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, [...args, ...locale], {
      ...runningAs(home.account),
      cwd: '/', // ours may be closed to the account
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(explain(said, home.folder))));
  });
}

function mustBeOfVersion(home: Home, major: number): void {
  const cluster = clusterOf(home);
  let made = '?';
  try {
    made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    // a folder that is no cluster at all is told in the same sentence
  }
  if (made === String(major)) return;
  throw new PostgresTrouble(
    'version-differs',
    `${cluster} 中的数据由 PostgreSQL ${made} 建立，而本版本使用 PostgreSQL ${major}；请用原版本启动，或换一个数据文件夹，例如 BIHUAN_DATA=./.bihuan-${major} npm start。`,
    `The data in ${cluster} were made by PostgreSQL ${made}, but this version carries PostgreSQL ${major}; start with the earlier version, or use another data folder, e.g. BIHUAN_DATA=./.bihuan-${major} npm start.`,
  );
}

/** Written with its final rights from the first byte on. */
function writePrivate(home: Home, path: string, content: string): void {
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  giveTo(home.account, path);
}

function sweep(home: Home): void {
  for (const name of readdirSync(home.folder)) {
    const pid = /^postgres\.making-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(home.folder, name), { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // an initdb without its parent may still be writing there; the next start sweeps again
    }
  }
}

function secret(): string {
  return randomBytes(18).toString('base64url');
}
