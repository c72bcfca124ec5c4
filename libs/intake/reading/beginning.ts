import { RefusedFile } from '../reasons.js';
import { bytesOf } from './file-bytes.js';

/** How a file begins, and what it therefore is: what it is called proves nothing. */
export interface Beginning {
  kind: 'text' | 'workbook';
  /** Gzipped. */
  packed: boolean;
  /** The first unpacked bytes. */
  sample: Buffer;
}

/** Bytes that are looked at; a file with fewer has ended in them. */
export const SAMPLE = 64 * 1024;

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];
/** First bytes of what is often sent in place of a table. */
const OTHERS: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0], // .xls, .doc, and workbooks with a password
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7-Zip
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x42, 0x5a, 0x68], // bzip2
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  GZIP, // packed twice
];

/** Looks at the first bytes. Throws RefusedFile where no table can follow. */
export async function beginningOf(file: string): Promise<Beginning> {
  const packed = begins(await firstBytes(file, false, 2), GZIP);
  const sample = await firstBytes(file, packed, SAMPLE);
  if (sample.length === 0) throw new RefusedFile('empty_file');
  if (OTHERS.some((magic) => begins(sample, magic))) throw new RefusedFile('unsupported_format');
  return { kind: begins(sample, ZIP) ? 'workbook' : 'text', packed, sample };
}

async function firstBytes(file: string, packed: boolean, least: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of bytesOf(file, packed)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= least) break;
  }
  return Buffer.concat(pieces).subarray(0, least);
}

function begins(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
