import { BackupTrouble } from '@bihuan/store';

/** Turns what the file system answered into a sentence with a remedy; anything else stays as it is. */
export function fileTrouble(path: string, error: unknown): unknown {
  const { code, syscall } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined || syscall === undefined || syscall === 'connect' || code.startsWith('ECONN')) return error;
  const why = reasons[code] ?? { zh: '请检查路径和权限', en: 'look at the path and its rights' };
  return new BackupTrouble('file', { zh: `无法使用 ${path}（${code}）：${why.zh}。`, en: `${path} cannot be used (${code}): ${why.en}.` });
}

const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: { zh: '没有这个文件或文件夹，请检查路径', en: 'there is no such file or folder, look at the path' },
  EACCES: { zh: '没有权限，请换一个文件夹，或以有权限的用户运行', en: 'it is not allowed, name another folder or run as a user who may' },
  EPERM: { zh: '没有权限，请换一个文件夹，或以有权限的用户运行', en: 'it is not allowed, name another folder or run as a user who may' },
  EROFS: { zh: '该处只读，请换一个可写的文件夹', en: 'it is read-only there, name a folder that can be written' },
  ENOSPC: { zh: '磁盘已满，请腾出空间或换一个磁盘；没有留下不完整的备份', en: 'the disk is full, make room or name another disk; no half backup was left' },
  EDQUOT: { zh: '配额已满，请腾出空间或换一个磁盘', en: 'the quota is used up, make room or name another disk' },
  EISDIR: { zh: '这是文件夹，请写出文件名，例如 bihuan.backup', en: 'it is a folder, name a file in it, e.g. bihuan.backup' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
};

/** Does something with a file and says what was in the way. */
export async function onFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileTrouble(path, error);
  }
}
