import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { PostgresTrouble, both } from './trouble.js';

/** The user of the operating system under whom the database server runs. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** True when it is not the user we run as, that is when root lends the server somebody else's identity. */
  readonly lent: boolean;
}

const unprivileged = ['postgres', 'nobody', 'daemon'];

/**
 * Chooses the account: ourselves, or when we are root (whom PostgreSQL refuses) the owner of data that exist
 * already, else an existing unprivileged user. Only when a machine has none is one made, and announced first.
 */
export function chooseAccount(ownerOfData: { uid: number; gid: number } | undefined, say: (line: string) => void): Account {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return ourselves(uid);
  if (ownerOfData !== undefined && ownerOfData.uid !== 0) {
    const name = nameOf(ownerOfData.uid);
    if (name !== undefined) return { name, ...ownerOfData, lent: true };
  }
  return existing(unprivileged) ?? made(say);
}

/** Options for spawn that make the child run as the account. */
export function runningAs(account: Account): { uid?: number; gid?: number } {
  return account.lent ? { uid: account.uid, gid: account.gid } : {};
}

/** Gives a file or folder to the account. */
export function giveTo(account: Account, path: string): void {
  if (account.lent) chownSync(path, account.uid, account.gid);
}

/** Whether the account can enter the folder; tried rather than computed, because of access lists and mounts. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account.lent) return true;
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...runningAs(account), cwd: '/', stdio: 'ignore' });
  if (tried.error !== undefined) throw cannotLend(account, tried.error);
  return tried.status === 0;
}

/** The owner of a file or folder, or undefined when it is not there or not to be seen by us. */
export function ownerOf(path: string): { uid: number; gid: number } | undefined {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** The name of a user id, or undefined when the machine knows none. */
export function nameOf(uid: number): string | undefined {
  return ask('-un', String(uid));
}

function ourselves(uid: number): Account {
  const name = nameOf(uid);
  if (name === undefined) {
    throw new PostgresTrouble(
      'nameless-user',
      `用户编号 ${uid} 在本机没有名字，PostgreSQL 拒绝以它运行；请以有名字的用户启动，或用 DATABASE_URL 指定已有的数据库。`,
      `User id ${uid} has no name on this machine and PostgreSQL refuses to run as it; start as a user with a name, or name a database with DATABASE_URL.`,
    );
  }
  return { name, uid, gid: process.getgid?.() ?? uid, lent: false };
}

function existing(names: readonly string[]): Account | undefined {
  for (const name of names) {
    const uid = Number(ask('-u', name));
    const gid = Number(ask('-g', name));
    if (uid > 0 && gid > 0) return { name, uid, gid, lent: true };
  }
  return undefined;
}

function made(say: (line: string) => void): Account {
  const name = 'bihuan-postgres';
  say(both(`本机没有非特权用户，将新建系统用户 ${name} 来运行数据库`, `this machine has no unprivileged user; making the system user ${name} to run the database`));
  for (const [command, args] of [['useradd', ['--system', '--user-group', '--no-create-home', name]], ['adduser', ['-S', '-H', '-D', name]]] as const) {
    spawnSync(command, args, { stdio: 'ignore' });
    const account = existing([name]);
    if (account !== undefined) return account;
  }
  throw new PostgresTrouble(
    'no-unprivileged-user',
    'PostgreSQL 拒绝以 root 运行，而本机没有其他可用的用户；请以普通用户启动，或用 DATABASE_URL 指定已有的数据库。',
    'PostgreSQL refuses to run as root and this machine has no other user; start as an ordinary user, or name a database with DATABASE_URL.',
  );
}

function cannotLend(account: Account, error: Error): PostgresTrouble {
  return new PostgresTrouble(
    'no-unprivileged-user',
    `PostgreSQL 拒绝以 root 运行，而此处的 root 不能改用用户 ${account.name}（${error.message}）；请以普通用户启动，或用 DATABASE_URL 指定已有的数据库。`,
    `PostgreSQL refuses to run as root and this root may not act as ${account.name} (${error.message}); start as an ordinary user, or name a database with DATABASE_URL.`,
  );
}

function ask(what: string, user: string): string | undefined {
  try {
    return execFileSync('id', [what, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
