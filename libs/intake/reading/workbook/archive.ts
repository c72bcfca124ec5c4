import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { RefusedFile } from '../../reasons.js';
import { MOST_PART_BYTES, MOST_SHRINKING, said } from '../limits.js';

/** More parts than any workbook has. */
const MOST_PARTS = 10_000;

/** Parts smaller than this burst nobody. */
const HARMLESS = 32 * 1024 * 1024;

/** The parts of a ZIP archive by their names, read piece by piece; nothing is unpacked that is not read. */
export class Archive {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** By the path of a file, or by its bytes. Throws RefusedFile. */
  static async open(source: string | Buffer): Promise<Archive> {
    const zip = await ofTheArchive(() => {
      const options = { autoClose: false, lazyEntries: true } as const;
      return typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(source, options);
    });
    const entries = new Map<string, Entry>();
    await ofTheArchive(async () => {
      for await (const entry of zip.eachEntry()) {
        // Names of parts know no case.
        entries.set(entry.fileName.toLowerCase(), entry);
        if (entries.size > MOST_PARTS) throw new RefusedFile('unsupported_format');
      }
    }).catch((error: unknown) => {
      zip.close();
      throw error;
    });
    return new Archive(zip, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** The bytes of a part, none where it is not there. Throws RefusedFile where it is damaged or a bomb. */
  async *bytesOf(part: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) return;
    if (entry.isEncrypted()) throw new RefusedFile('unsupported_format');
    const { uncompressedSize, compressedSize } = entry;
    // What comes out beyond the size that is said here ends in an error of the archive.
    if (uncompressedSize > MOST_PART_BYTES) throw new RefusedFile('too_large', said(MOST_PART_BYTES));
    if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MOST_SHRINKING) throw new RefusedFile('too_large', said(HARMLESS));
    const bytes = await ofTheArchive(() => this.zip.openReadStreamPromise(entry));
    let sum = 0;
    try {
      for await (const piece of bytes as AsyncIterable<Buffer>) {
        sum = crc32(piece, sum);
        yield piece;
      }
    } catch (error) {
      throw error instanceof RefusedFile ? error : new RefusedFile('corrupt_archive');
    } finally {
      bytes.destroy();
    }
    if (sum !== entry.crc32) throw new RefusedFile('corrupt_archive');
  }

  close(): void {
    this.zip.close();
  }
}

async function ofTheArchive<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('corrupt_archive');
  }
}
