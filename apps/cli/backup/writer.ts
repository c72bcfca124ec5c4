import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BackupTrouble } from '@bihuan/store';
import { pack } from 'tar-stream';
import { halfOf } from './halves.js';
import { onExit } from './on-exit.js';
import { sealLength, sealOf, zlibHeaderLength } from './seal.js';

/** Writes parts into a backup. Until the end it lies under another name, so that half of one never looks like one. */
export class BackupWriter {
  private readonly tar = pack();
  private readonly hash = createHash('sha256');
  private readonly written: Promise<void>;
  /** What the disk said; the streams only tell that somebody left. */
  private reason: unknown;
  private readonly done = onExit(() => rmSync(this.half, { force: true }));

  private constructor(
    private readonly file: FileHandle,
    private readonly path: string,
    private readonly half: string,
  ) {
    this.written = pipeline(this.tar, createGzip({ level: 6 }), (zipped) => this.write(zipped as AsyncIterable<Buffer>));
    this.written.catch(() => undefined); // whoever adds a part is told
  }

  /** Only its owner may read the file: it holds what is sealed. */
  static async create(path: string): Promise<BackupWriter> {
    if (existsSync(path)) throw alreadyThere(path);
    const half = halfOf(path);
    const file = await open(half, 'w', 0o600);
    await file.writeFile(Buffer.alloc(sealLength));
    return new BackupWriter(file, path, half);
  }

  /** A part that is in hand. */
  async add(name: string, body: Buffer | string): Promise<void> {
    await this.orFailed(new Promise<void>((done, fail) => this.tar.entry({ name, mode: 0o600 }, body, (error) => (error ? fail(error) : done())).on('error', fail)));
  }

  /** A part that comes in pieces of exactly so many bytes. */
  async addStream(name: string, size: number, pieces: AsyncIterable<Buffer>): Promise<void> {
    let entry: ReturnType<typeof this.tar.entry> | undefined;
    const ended = new Promise<void>((done, fail) => (entry = this.tar.entry({ name, size, mode: 0o600 }, (error) => (error ? fail(error) : done())).on('error', fail)));
    ended.catch(() => undefined);
    for await (const piece of pieces) {
      if (entry && !entry.write(piece)) await this.orFailed(new Promise<void>((go) => entry?.once('drain', () => go())));
    }
    entry?.end(null);
    await this.orFailed(ended);
  }

  /** Seals the file, sees it on the disk and gives it its name; answers its bytes. */
  async finish(): Promise<number> {
    this.tar.finalize();
    await this.orFailed(this.written);
    await this.file.write(sealOf(this.hash.digest('hex')), 0, sealLength, 0);
    await this.file.sync();
    const { size } = await this.file.stat();
    await this.file.close();
    if (existsSync(this.path)) throw alreadyThere(this.path);
    await rename(this.half, this.path);
    this.done();
    return size;
  }

  /** Leaves nothing. */
  async abandon(): Promise<void> {
    (this.tar as unknown as { destroy(): void }).destroy();
    await this.written.catch(() => undefined);
    await this.file.close().catch(() => undefined);
    rmSync(this.half, { force: true });
    this.done();
  }

  private async write(zipped: AsyncIterable<Buffer>): Promise<void> {
    let left = zlibHeaderLength;
    for await (const piece of zipped) {
      const body = piece.subarray(left);
      left = Math.max(0, left - piece.length);
      this.hash.update(body);
      await this.file.writeFile(body).catch((error: unknown) => {
        this.reason = error;
        throw error;
      });
    }
  }

  /** The part, or why nothing more can be written: where the disk is full a part waits for ever, or ends without the reason. */
  private async orFailed(part: Promise<void>): Promise<void> {
    try {
      await Promise.race([part, this.written.then(() => part)]);
    } catch (error) {
      await this.written.catch(() => undefined);
      throw this.reason ?? error;
    }
  }
}

function alreadyThere(path: string): BackupTrouble {
  return new BackupTrouble('file', {
    zh: `${path} 已存在，备份不会覆盖它；请换一个文件名，例如加上日期。`,
    en: `${path} is there already, and a backup never replaces one; name another file, with the date for example.`,
  });
}
