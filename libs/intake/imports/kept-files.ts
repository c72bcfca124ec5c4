import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { v4 as newName } from 'uuid';

/** A file as it came in, under a name that nobody knows yet. */
export interface TakenFile {
  name: string;
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal. */
  digest: string;
}

/** What somebody sent was longer than it may be; nothing of it is kept. */
export class TooLarge extends Error {}

/** Files that were judged and not imported yet. Complainants stand in them: nobody but the server reads them, and they go as soon as they can. */
export class KeptFiles {
  constructor(private readonly folder: string) {}

  /** Writes down what comes, piece by piece. What is too long is heard to its end all the same: its sender is to get an answer. Throws TooLarge. */
  async take(pieces: AsyncIterable<Uint8Array>, most: number): Promise<TakenFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${newName()}.part`;
    const path = this.pathOf(name);
    const file = await open(path, 'wx', 0o600);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const piece of pieces) {
        bytes += piece.length;
        if (bytes > most) continue;
        hash.update(piece);
        await file.writeFile(piece);
      }
      if (bytes > most) throw new TooLarge();
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return { name, path, bytes, digest: hash.digest('hex') };
  }

  /** Keeps it for a batch. */
  async keep({ path }: TakenFile, batch: string): Promise<void> {
    await rename(path, this.pathOf(batch));
  }

  /** Where the file of a batch lies, or one that has just come in. */
  pathOf(batch: string): string {
    return join(this.folder, batch);
  }

  /** Whether the file of a batch is there, and still what it was. */
  async holds(batch: string, digest: string): Promise<boolean> {
    return (await digestOf(this.pathOf(batch)))?.digest === digest;
  }

  async remove(batch: string): Promise<void> {
    await rm(this.pathOf(batch), { force: true });
  }

  /** Removes what has lain here for so many days, whoever left it. */
  async removeOld(days: number): Promise<void> {
    const before = Date.now() - days * 86_400_000;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtimeMs < before) await rm(path, { force: true });
    }
  }
}

/** Length and digest of a file; undefined where it cannot be read. */
export async function digestOf(path: string): Promise<Pick<TakenFile, 'bytes' | 'digest'> | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      hash.update(piece);
    }
  } catch {
    return undefined;
  }
  return { bytes, digest: hash.digest('hex') };
}
