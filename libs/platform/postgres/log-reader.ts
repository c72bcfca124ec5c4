import { PostgresTrouble, diskFull, folderTrouble } from './trouble.js';

/** Makes one sentence with a remedy of what the server or initdb wrote before it gave up. */
export function explain(written: string, folder: string): PostgresTrouble {
  const tail = written.trimEnd().split('\n').slice(-8).join('\n');
  if (/No space left on device|Disk quota exceeded/.test(written)) return diskFull(folder, tail);
  if (/could not bind|Address already in use/.test(written)) {
    return new PostgresTrouble(
      'port-taken',
      '数据库的端口刚被其他程序占用；请重新启动，将自动改用其他端口。',
      'The port of the database was just taken by another program; start again, another port will be used.',
      tail,
    );
  }
  if (/Cannot allocate memory|could not (map|create) (anonymous )?shared memory/.test(written)) {
    return new PostgresTrouble(
      'memory-short',
      '内存不足，数据库无法启动（约需 300 MB）；请关闭其他程序后重新启动。',
      'There is too little memory for the database (about 300 MB); close other programs and start again.',
      tail,
    );
  }
  if (/pre-existing shared memory block|already exists/.test(written)) {
    return new PostgresTrouble(
      'orphans',
      `上一次的数据库进程尚未结束；请稍候几秒后重新启动，若仍然如此，请结束 ${folder} 的 postgres 进程。`,
      `Processes of the database's last run have not ended; start again in a few seconds, or end the postgres processes of ${folder}.`,
      tail,
    );
  }
  if (/Permission denied|Read-only file system|wrong ownership/.test(written)) {
    return folderTrouble(folder, { code: /Read-only/.test(written) ? 'EROFS' : 'EACCES' });
  }
  const last = /(?:FATAL|PANIC|error): +(.*)/.exec(tail)?.[1] ?? tail.split('\n').at(-1) ?? '';
  return new PostgresTrouble(
    'server-fails',
    `数据库无法启动：“${last || '没有说明原因'}”；请查看 ${folder}/postgres.log，或用 DATABASE_URL 指定其他数据库。`,
    `The database does not start: "${last || 'no reason given'}"; see ${folder}/postgres.log, or name another database with DATABASE_URL.`,
    tail,
  );
}
