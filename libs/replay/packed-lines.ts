import { readFile } from 'node:fs/promises';
import { promisify, TextDecoder } from 'node:util';
import { gunzip } from 'node:zlib';
import { unplayable } from './unplayable.js';

/** Most bytes of an unpacked file: a bomb is stopped, many years of an office are not. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The lines of a file in UTF-8, unpacked where it is gzipped (its first bytes say so, not its name). Throws Unplayable. */
export async function linesOf(file: string): Promise<string[]> {
  const bytes = await readFile(file).catch(() => {
    throw unplayable(`没有这个文件，或不能读取：${file}`, `There is no such file, or it cannot be read: ${file}`);
  });
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed ? await unpacked(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain).split('\n');
  } catch {
    throw unplayable('文件不是 UTF-8 编码的 JSON 行。', 'The file is not JSON lines in UTF-8.');
  }
}

async function unpacked(bytes: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if (error instanceof RangeError) throw unplayable('解压后超过 512 MB，不予读取。', 'Unpacked it is larger than 512 MB and is not read.');
    throw unplayable('压缩文件已损坏，请重新取得。', 'The gzip file is damaged; get it again.');
  }
}
