import type { Extract } from 'tar-stream';
import { parts, type Counted, type Manifest } from './form.js';
import { damaged, notUnpacked } from './seal.js';
import { Tally } from './tally.js';

type Entry = Extract extends AsyncIterable<infer Part> ? Part : never;

/** Reads the parts of a backup one after the other and counts what goes by. */
export class PartReader {
  private entry: Entry | undefined;
  private readonly tables: (Counted & { rows: number })[] = [];
  private readonly files: Counted[] = [];

  constructor(
    private readonly entries: AsyncIterator<Entry>,
    private readonly path: string,
  ) {}

  /** The name of the part that comes now; it stays until it has been read. Throws where there is none. */
  async next(): Promise<string> {
    const name = await this.peek();
    if (name === undefined) throw damaged(this.path, 'manifest.json');
    return name;
  }

  /** A part of JSON, by its name. */
  async document<T>(name: string): Promise<T> {
    if ((await this.next()) !== name) throw damaged(this.path, name);
    const pieces: Buffer[] = [];
    for await (const piece of this.content()) pieces.push(piece);
    try {
      return JSON.parse(Buffer.concat(pieces).toString()) as T;
    } catch {
      throw damaged(this.path, name);
    }
  }

  /** The rows of a table, over all its parts. */
  async *table(name: string): AsyncGenerator<Buffer> {
    const tally = new Tally(name);
    while ((await this.peek())?.startsWith(`${parts.tables}${name}/`)) {
      for await (const piece of this.content()) {
        tally.take(piece);
        yield piece;
      }
    }
    this.tables.push({ ...tally.counted(), rows: tally.rows });
  }

  /** The bytes of a file of the data folder. */
  async *file(): AsyncGenerator<Buffer> {
    const tally = new Tally((await this.next()).slice(parts.files.length));
    for await (const piece of this.content()) {
      tally.take(piece);
      yield piece;
    }
    this.files.push(tally.counted());
  }

  /** Throws where more follows. */
  async mustBeOver(): Promise<void> {
    if ((await this.peek()) !== undefined) throw damaged(this.path, 'after manifest.json');
  }

  /** Holds what came against what was written; tables without rows have no part. */
  mustMatch(manifest: Manifest): void {
    this.compare(this.tables, manifest.tables.filter(({ bytes }) => bytes > 0));
    this.compare(this.files, manifest.files);
  }

  private compare(came: readonly Counted[], written: readonly Counted[]): void {
    const told = (each: Counted) => JSON.stringify([each.name, each.bytes, each.sha256, 'rows' in each ? each.rows : 0]);
    const left = new Set(written.map(told));
    const wrong = came.find((each) => !left.delete(told(each)))?.name ?? [...left][0];
    if (wrong !== undefined) throw damaged(this.path, wrong);
  }

  private async peek(): Promise<string | undefined> {
    if (!this.entry) {
      const next = await this.orDamaged(this.entries.next());
      this.entry = next.done ? undefined : next.value;
    }
    return this.entry?.header.name;
  }

  private async *content(): AsyncGenerator<Buffer> {
    const { entry } = this;
    if (!entry) return;
    const pieces = entry[Symbol.asyncIterator]();
    for (;;) {
      const next = (await this.orDamaged(pieces.next())) as IteratorResult<Buffer>;
      if (next.done) break;
      yield next.value;
    }
    this.entry = undefined;
  }

  /** What fails here is the file; what fails where the pieces go is something else. */
  private async orDamaged<T>(step: Promise<T>): Promise<T> {
    try {
      return await step;
    } catch (error) {
      throw notUnpacked(this.path, error);
    }
  }
}
