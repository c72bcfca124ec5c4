import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { RefusedFile } from './reasons.js';

/** Most bytes of an unpacked file: a bomb is stopped, a year of a large city is not. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST = '512 MB';

/** The text of a file piece by piece, unpacked where it is gzipped, without its byte order mark. Throws RefusedFile. */
export async function* textOf(file: string): AsyncGenerator<string> {
  const packed = await isPacked(file);
  const source = createReadStream(file);
  const bytes = packed ? source.pipe(createGunzip()) : source;
  // An error of the disk does not travel through a pipe.
  if (packed) source.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  try {
    for await (const piece of bytes) {
      length += (piece as Buffer).length;
      if (length > MOST_BYTES) throw new RefusedFile('too_large', MOST);
      yield decode(decoder, piece as Buffer);
    }
    yield decode(decoder);
  } catch (error) {
    throw isOfTheArchive(error) ? new RefusedFile('corrupt_archive') : error;
  } finally {
    source.destroy();
  }
}

/** Looks at the first bytes: what a file is called proves nothing. */
async function isPacked(file: string): Promise<boolean> {
  const first = await firstBytes(file);
  const begins = (...bytes: number[]) => bytes.every((byte, index) => first[index] === byte);
  if (first.length === 0) throw new RefusedFile('empty_file');
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) throw new RefusedFile('unreadable_encoding');
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0) || begins(0x25, 0x50, 0x44, 0x46)) throw new RefusedFile('unsupported_format');
  return begins(0x1f, 0x8b);
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    throw new RefusedFile('missing_file', file);
  }
}

function decode(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new RefusedFile('unreadable_encoding');
  }
}

function isOfTheArchive(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
