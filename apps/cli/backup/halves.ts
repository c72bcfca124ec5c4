import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sealLength } from './seal.js';

/** Where a backup lies until it is whole: beside its place, hidden, with the number of the process that writes it. */
export function halfOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.half`);
}

const named = /^\..+\.(\d{1,10})\.half$/;

/** Removes what killed backups left in a folder, since it holds who complained; answers the names. */
export async function removeLeftHalves(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []); // whoever writes there is told what is wrong with it
  const removed: string[] = [];
  for (const name of names.sort()) {
    const pid = named.exec(name)?.[1];
    if (pid === undefined || lives(Number(pid)) || !(await isUnsealed(join(folder, name)))) continue;
    await rm(join(folder, name), { force: true });
    removed.push(name);
  }
  return removed;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'; // of another user
  }
}

/** The place of the seal is empty until the end; a file of that name which begins otherwise is somebody else's. */
async function isUnsealed(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return false;
  try {
    if (!(await file.stat()).isFile()) return false;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sealLength), 0, sealLength, 0);
    return buffer.subarray(0, bytesRead).every((byte) => byte === 0);
  } finally {
    await file.close();
  }
}
