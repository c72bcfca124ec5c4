/** What can stand in the way of the embedded database. */
export type TroubleCode =
  | 'not-on-windows'
  | 'binaries-missing'
  | 'binaries-do-not-run'
  | 'nameless-user'
  | 'no-unprivileged-user'
  | 'folder-not-writable'
  | 'folder-of-another-user'
  | 'data-elsewhere-missing'
  | 'password-missing'
  | 'version-differs'
  | 'disk-full'
  | 'memory-short'
  | 'port-taken'
  | 'busy'
  | 'orphans'
  | 'server-fails';

/** A reason why the embedded database cannot serve: one sentence with its remedy in each language, and what the server's log last said. */
export class PostgresTrouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly zh: string,
    readonly en: string,
    /** Last lines of the server's log, for those who want to know more; may be empty. */
    readonly logTail = '',
  ) {
    super(`${zh}\n${en}${logTail === '' ? '' : `\n${logTail}`}`);
    this.name = 'PostgresTrouble';
  }
}

/** Turns what the file system answered about a folder into trouble with a remedy. */
export function folderTrouble(folder: string, error: unknown): PostgresTrouble {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  return new PostgresTrouble(
    'folder-not-writable',
    `无法在数据文件夹 ${folder} 中写入（${code}）；请指定一个可写的文件夹，例如 BIHUAN_DATA=/srv/bihuan npm start。`,
    `Cannot write to the data folder ${folder} (${code}); name a folder that can be written, e.g. BIHUAN_DATA=/srv/bihuan npm start.`,
  );
}

/** The disk that holds the folder has no room left. */
export function diskFull(folder: string, logTail = ''): PostgresTrouble {
  return new PostgresTrouble(
    'disk-full',
    `数据文件夹 ${folder} 所在磁盘已满；请腾出至少 200 MB 后重新启动，数据不会丢失。`,
    `The disk of the data folder ${folder} is full; free at least 200 MB and start again, no data are lost.`,
    logTail,
  );
}

/** A line of progress in both languages. */
export function both(zh: string, en: string): string {
  return `${zh} / ${en}`;
}
