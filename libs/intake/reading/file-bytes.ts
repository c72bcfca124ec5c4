import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { RefusedFile } from '../reasons.js';
import { MOST_BYTES, said } from './limits.js';

const PIECE = 128 * 1024;

/** The bytes of a file piece by piece, unpacked where it is gzipped. Throws RefusedFile. */
export async function* bytesOf(file: string, packed: boolean, most = MOST_BYTES): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: PIECE });
  const bytes = packed ? source.pipe(createGunzip({ chunkSize: PIECE })) : source;
  // An error of the disk does not travel through a pipe.
  if (packed) source.on('error', (error) => bytes.destroy(error));
  let length = 0;
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > most) throw new RefusedFile('too_large', said(most));
      yield piece;
    }
  } catch (error) {
    throw refusalOf(error, file);
  } finally {
    source.destroy();
    bytes.destroy();
  }
}

function refusalOf(error: unknown, file: string): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  if (String(error.code).startsWith('Z_')) return new RefusedFile('corrupt_archive');
  return 'syscall' in error ? new RefusedFile('missing_file', file) : error;
}
