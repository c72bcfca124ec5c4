import { accessSync, constants, existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fault, faultWithRemedy, warning, type Check, type Trouble } from '../finding.js';
import type { Machine } from '../places.js';

/** Whether whoever runs this may write where the data are. */
export const folderCheck: Check<Machine> = {
  name: 'folder',
  settings: ['BIHUAN_DATA'],
  well: { zh: '数据文件夹可以写入。', en: 'The data folder can be written.' },
  look: ({ settings, server, stranger }) => {
    const folder = resolve(settings.dataFolder);
    if (stranger && !isEmpty(folder)) return [faultWithRemedy(stranger)];
    if (!existsSync(folder)) {
      const closed = whyClosed(firstThere(dirname(folder)));
      if (closed !== undefined) return [cannotWrite(folder, closed)];
      return server ? [nothingYet(folder)] : [];
    }
    if (!statSync(folder).isDirectory()) return [cannotWrite(folder, 'ENOTDIR')];
    const closed = whyClosed(folder);
    if (closed !== undefined) return [cannotWrite(folder, closed)];
    const strangers = ofOthers(folder);
    if (strangers.length > 0) return [ofAnother(folder, strangers)];
    return server && !server.made ? [nothingYet(folder)] : [];
  },
};

function nothingYet(folder: string): Trouble {
  return warning(`${folder} 中还没有安装任何数据。`, `Nothing has been installed in ${folder} yet.`, 'npm start');
}

function cannotWrite(folder: string, code: string): Trouble {
  const sentence = [`数据文件夹 ${folder} 不能写入（${code}）。`, `The data folder ${folder} cannot be written (${code}).`] as const;
  if (code !== 'EACCES' && code !== 'EPERM') return fault(...sentence, { zh: '另选一个可写的文件夹：BIHUAN_DATA=/srv/bihuan npm start', en: 'name a folder that can be written: BIHUAN_DATA=/srv/bihuan npm start' });
  const uid = process.getuid?.() ?? '$(id -u)';
  const there = firstThere(folder);
  if (statSync(there).uid === uid) return fault(...sentence, `chmod u+rwx ${there}`);
  // What stands above the folder may serve others too, and stays theirs.
  return fault(...sentence, there === folder ? `sudo chown -R ${uid} ${folder}` : `sudo install -d -o ${uid} ${folder}`);
}

function ofAnother(folder: string, strangers: readonly string[]): Trouble {
  return fault(
    `数据文件夹中的 ${strangers.join('、')} 属于另一用户（常见于曾以 root 启动）。`,
    `In the data folder ${strangers.join(', ')} belongs to another user, as after a start by root.`,
    `sudo chown -R ${process.getuid?.() ?? '$(id -u)'} ${folder}`,
  );
}

/** Root may do everything, and lends the database its own account. */
function ofOthers(folder: string): string[] {
  const uid = process.getuid?.() ?? 0;
  return uid === 0 ? [] : readdirSync(folder).filter((name) => lstatSync(join(folder, name)).uid !== uid);
}

function firstThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : firstThere(dirname(folder));
}

/** Of a folder that may not be listed nobody can say so. */
function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function whyClosed(folder: string): string | undefined {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory() ? undefined : 'ENOTDIR';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES';
  }
}
