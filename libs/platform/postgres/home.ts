import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canEnter, chooseAccount, giveTo, nameOf, ownerOf } from './account.js';
import type { Account } from './account.js';
import { PostgresTrouble, both, folderTrouble } from './trouble.js';

/** Where the embedded database lives and as whom it runs. */
export interface Home {
  /** Folder of the server's data, log, port and users: the data folder itself, or a stand-in for it. */
  readonly folder: string;
  readonly account: Account;
  /** Where copies of the programs go, should any be needed. */
  readonly copies: string;
}

/** Root's place for what the server's account cannot reach in a checkout; never the temporary folder, which is emptied. */
const standIn = '/var/lib/bihuan';

/**
 * Settles where the database lives. Normally that is the data folder. When root has to lend the server another
 * account which cannot enter it (a checkout below a 0700 home), it is a folder in /var/lib/bihuan, noted in the data
 * folder so that the next start finds it; removing the data folder forgets it, as it would forget the data.
 */
export function settle(dataFolder: string, say: (line: string) => void): Home {
  const folder = made(resolve(dataFolder));
  const note = join(folder.path, 'postgres-folder');
  const noted = readNote(note);
  if (noted !== undefined) {
    mustExist(noted, note);
    return at(noted, chooseAccount(ownerOf(join(noted, 'postgres')) ?? ownerOf(noted), say));
  }

  const account = chooseAccount(ownerOf(join(folder.path, 'postgres')) ?? ownerOf(folder.path), say);
  if (folder.fresh) giveTo(account, folder.path);
  if (canEnter(account, folder.path)) return at(folder.path, account);
  return standInFor(folder.path, note, account, say);
}

function at(folder: string, account: Account): Home {
  mustBeOurs(folder);
  return { folder: realpathSync(folder), account, copies: account.lent ? join(standIn, 'programs') : join(folder, 'programs') };
}

function standInFor(dataFolder: string, note: string, account: Account, say: (line: string) => void): Home {
  const folder = join(standIn, randomBytes(6).toString('hex'));
  try {
    mkdirSync(standIn, { recursive: true });
    chmodSync(standIn, 0o755);
    mkdirSync(folder, { mode: 0o700 });
    giveTo(account, folder);
    writeFileSync(join(folder, 'belongs-to'), `${dataFolder}\n`);
    writeFileSync(note, `${folder}\n`);
  } catch (error) {
    throw folderTrouble(standIn, error);
  }
  say(
    both(
      `数据库以用户 ${account.name} 运行，而该用户无法进入 ${dataFolder}，因此数据放在 ${folder}（已记在 ${note}）`,
      `the database runs as user ${account.name}, who cannot enter ${dataFolder}, so its data are kept in ${folder} (noted in ${note})`,
    ),
  );
  for (const left of abandoned()) say(both(`${left} 已无数据文件夹使用，可以删除`, `${left} belongs to no data folder any more and can be removed`));
  return at(folder, account);
}

/** Stand-ins whose data folder is gone or notes another one. */
function abandoned(): string[] {
  return readdirSync(standIn)
    .map((name) => join(standIn, name))
    .filter((folder) => {
      const dataFolder = readNote(join(folder, 'belongs-to'));
      return dataFolder !== undefined && readNote(join(dataFolder, 'postgres-folder')) !== folder;
    });
}

function made(path: string): { path: string; fresh: boolean } {
  try {
    const fresh = makeFolder(path);
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    return { path, fresh };
  } catch (error) {
    throw folderTrouble(path, error);
  }
}

/** Node's own recursive mkdir never returns below /proc, where mkdir says "no such file" of a parent that is there. */
function makeFolder(path: string): boolean {
  if (existsSync(path)) return false;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o755 });
  return true;
}

function readNote(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

function mustExist(folder: string, note: string): void {
  if (existsSync(folder)) return;
  throw new PostgresTrouble(
    'data-elsewhere-missing',
    `${note} 记载数据库在 ${folder}，但该处没有；请恢复该文件夹，若要从空库重新开始，请删除 ${note}。`,
    `${note} says that the database is in ${folder}, but it is not there; restore that folder, or to begin anew with an empty database remove ${note}.`,
  );
}

/** Why the data in this folder are another user's, as a start by us would say it; undefined where they are not. Makes nothing. */
export function folderOfAnother(dataFolder: string): PostgresTrouble | undefined {
  try {
    mustBeOurs(readNote(join(resolve(dataFolder), 'postgres-folder')) ?? resolve(dataFolder));
  } catch (error) {
    if (!(error instanceof PostgresTrouble)) throw error;
    return error.code === 'folder-of-another-user' ? error : undefined;
  }
  return undefined;
}

/** Data of another user are left alone, also when root's or a group's rights would let us at them. */
function mustBeOurs(folder: string): void {
  const uid = process.getuid?.() ?? 0;
  const owner = ownerOf(join(folder, 'postgres')) ?? ownerOf(folder);
  if (uid === 0 || owner === undefined) return;
  const strangers = existsSync(join(folder, 'postgres')) && owner.uid !== uid;
  const closed = whyClosed(folder);
  if (!strangers && closed === undefined) return;
  if (owner.uid === uid) throw folderTrouble(folder, closed);
  const [mine, theirs] = [nameOf(uid) ?? uid, nameOf(owner.uid) ?? owner.uid];
  throw new PostgresTrouble(
    'folder-of-another-user',
    `数据文件夹 ${folder} 属于用户 ${theirs}，而现在以 ${mine} 启动；请以原来的用户启动，或换一个文件夹，例如 BIHUAN_DATA=~/bihuan npm start。`,
    `The data folder ${folder} belongs to user ${theirs}, but this start is by ${mine}; start as the user of the first start, or use another folder, e.g. BIHUAN_DATA=~/bihuan npm start.`,
  );
}

function whyClosed(folder: string): unknown {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}
