import { isRefusal, lineOf, refuse, type Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { Batches, batchRows, broughtCounts, complaintsOfBatch, type BatchCursor, type BatchRow, type BatchRowQuery, type BatchStatus, type BroughtComplaint, type BroughtQuery } from '@bihuan/store';
import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { annulBatch } from './annulling.js';
import type { ImportBatch, ReadAs } from './batch-report.js';
import { BringingIn } from './bringing-in.js';
import { TooLarge, type KeptFiles, type TakenFile } from './kept-files.js';

/** A file that somebody sends, to be judged before anything of it is written. */
export interface SentFile {
  district: string;
  account: string;
  /** The same id again, with the same file, is the same import. */
  id?: string;
  fileName: string;
  reading: ReadAs;
  /** Most bytes that are taken. */
  most: number;
}

/** Two files at once are as much as one process reads without being felt by those who work. */
const MOST_AT_ONCE = 2;
/** Days after which a file that nobody committed goes, with its rows. */
const KEPT_DAYS = 7;
/** What no other way of reading will mend: such a file is not kept. */
const hopeless: readonly string[] = ['missing_file', 'empty_file', 'unsupported_format', 'corrupt_archive', 'too_large'];
const open: readonly BatchStatus[] = ['judged', 'refused'];

/** Imports of files: judged first, then brought in, and taken back as long as nobody has dealt with what came. */
export class Imports {
  private readonly batches: Batches;
  private readonly ending = new AbortController();
  private readonly running = new Map<string, Promise<ImportBatch | Refusal>>();
  private readonly bringingIn: BringingIn;
  private reading = 0;

  /** `files` is where files lie until they are committed or given up. */
  constructor(private readonly office: Office, private readonly files: KeptFiles) {
    this.batches = new Batches(office.database.hot);
    this.bringingIn = new BringingIn(office, this.ending.signal);
  }

  /** Takes a file in and judges every row of it; a file that is refused whole, but might be read in another way, is kept too. */
  async judge(pieces: AsyncIterable<Uint8Array>, sent: SentFile): Promise<ImportBatch | Refusal> {
    const file = await this.taken(pieces, sent.most);
    if (isRefusal(file)) return file;
    try {
      return await this.busyWith(() => this.judged(file, sent));
    } finally {
      await this.files.remove(file.name);
    }
  }

  /** Judges the kept file again, read in another way. */
  readAgain(district: string, id: string, reading: ReadAs): Promise<ImportBatch | Refusal> {
    return this.busyWith(() =>
      this.alone(district, id, async (batch) => {
        if (!open.includes(batch.status)) return over(batch);
        if (!(await this.files.holds(id, batch.digest))) return refuse('import-file-gone');
        const judged = await this.bringingIn.judge(this.files.pathOf(id), district, reading);
        if (isRefusal(judged)) return judged;
        await this.batches.change(district, id, { from: open, status: judged.status, report: judged.report, reading });
        await this.bringingIn.keepRows(district, id, judged.rows);
        return this.found(district, id);
      }),
    );
  }

  /** Brings the judged file in; what had begun goes on. Whoever asks while it is under way waits for the same end, or sees how far it is. */
  async commit(district: string, id: string): Promise<ImportBatch | Refusal> {
    const done = await this.once(`commit ${district} ${id}`, () =>
      this.busyWith(() =>
        this.alone(district, id, async (batch) => {
          if (batch.status === 'imported') return batch;
          if (batch.status !== 'judged' && batch.status !== 'interrupted' && batch.status !== 'importing') return over(batch);
          if (!(await this.files.holds(id, batch.digest))) return refuse('import-file-gone');
          const { status } = await this.bringingIn.bring(this.files.pathOf(id), batch);
          if (status === 'imported') await this.files.remove(id);
          return this.found(district, id);
        }),
      ),
    );
    return isRefusal(done) && done.refused === 'import-under-way' ? ((await this.find(district, id)) ?? refuse('no-such-import')) : done;
  }

  /** Takes back what an import brought: all of it, or nothing where somebody has dealt with one of them. */
  annul(district: string, id: string, account: string, reason: string): Promise<ImportBatch | Refusal> {
    return this.once(`annul ${district} ${id}`, () =>
      this.alone(district, id, async (batch) => {
        const refusal = await annulBatch(this.office, batch, { account, reason, signal: this.ending.signal });
        if (refusal) return refusal;
        await this.files.remove(id);
        return this.found(district, id);
      }),
    );
  }

  /** Forgets a file that was judged and not brought in. */
  async discard(district: string, id: string): Promise<Refusal | undefined> {
    const gone = await this.alone(district, id, async (batch) => ((await this.batches.remove(district, id, open)) ? batch : over(batch)));
    if (isRefusal(gone)) return gone;
    await this.files.remove(id);
    return undefined;
  }

  async find(district: string, id: string): Promise<ImportBatch | null> {
    const batch = await this.batches.find<ImportBatch>(district, id);
    return batch && this.counted(batch);
  }

  /** The imports of a district, latest first. */
  async latest(district: string, limit: number, after?: BatchCursor): Promise<ImportBatch[]> {
    return Promise.all((await this.batches.latest<ImportBatch>(district, limit, after)).map((batch) => this.counted(batch)));
  }

  /** The district of an import; undefined where there is none of this id. */
  districtOf(id: string): Promise<string | undefined> {
    return this.batches.districtOf(id);
  }

  /** A page of the complaints that it brought, as they stand now; what is about the reader's own unit, or one above it, is left out. */
  async complaints(district: string, id: string, query: Omit<BroughtQuery, 'unseen'>, unit: string | null = null): Promise<BroughtComplaint[]> {
    const unseen = unit !== null && (await this.office.rulebook.know(district)) ? lineOf(this.office.rulebook.directory(district), unit) : [];
    return complaintsOfBatch(this.office.database.hot, district, id, { ...query, unseen });
  }

  /** A page of what was refused or noted, in the order of the file. */
  rows(district: string, id: string, query: BatchRowQuery): Promise<BatchRow[]> {
    return batchRows(this.office.database.hot, district, id, query);
  }

  /** Lets go of files that nobody has committed for a week. */
  async tidy(): Promise<void> {
    for (const { district, id } of await this.batches.stale(KEPT_DAYS)) await this.discard(district, id);
    await this.files.removeOld(KEPT_DAYS);
  }

  /** Stops what is under way between two pages; whoever commits again goes on there. */
  async close(): Promise<void> {
    this.ending.abort();
    await Promise.allSettled(this.running.values());
  }

  /** A process that was killed may not have written down its last pages. */
  private async counted(batch: ImportBatch): Promise<ImportBatch> {
    if (batch.status !== 'interrupted') return batch;
    const { report } = batch;
    const brought = await broughtCounts(this.office.database.hot, batch.district, batch.id);
    return { ...batch, report: { ...report, ...brought, read: brought.accepted + report.rejected } };
  }

  private async taken(pieces: AsyncIterable<Uint8Array>, most: number): Promise<TakenFile | Refusal> {
    try {
      return await this.files.take(pieces, most);
    } catch (error) {
      if (error instanceof TooLarge) return refuse('file-too-large', { most: Math.floor(most / 1024 / 1024) });
      throw error;
    }
  }

  private async judged(file: TakenFile, { district, account, id = newId(), fileName, reading }: SentFile): Promise<ImportBatch | Refusal> {
    const before = await this.batches.find<ImportBatch>(district, id);
    if (before) return sameAs(before, file, reading);
    const judged = await this.bringingIn.judge(file.path, district, reading);
    if (isRefusal(judged)) return judged;
    const { status, report, rows } = judged;
    const batch = { district, id, fileName, bytes: file.bytes, digest: file.digest, reading, account, status, report };
    if (hopeless.includes(report.refusal?.reason ?? '')) return { ...batch, createdAt: '', changedAt: '', annulledBy: null, reason: null };
    if (!(await this.batches.create(batch))) return sameAs(await this.found(district, id), file, reading);
    await this.files.keep(file, id);
    await this.bringingIn.keepRows(district, id, rows);
    return this.found(district, id);
  }

  private async found(district: string, id: string): Promise<ImportBatch> {
    const batch = await this.find(district, id);
    if (!batch) throw new Error('an import is gone while somebody is at it');
    return batch;
  }

  private async alone(district: string, id: string, work: (batch: ImportBatch) => Promise<ImportBatch | Refusal>): Promise<ImportBatch | Refusal> {
    const done = await this.batches.alone(district, id, async () => {
      const batch = await this.find(district, id);
      return batch ? work(batch) : refuse('no-such-import');
    });
    return done === 'busy' ? refuse('import-under-way') : done;
  }

  /** The same asked twice at once is done once. */
  private once(name: string, work: () => Promise<ImportBatch | Refusal>): Promise<ImportBatch | Refusal> {
    const before = this.running.get(name);
    if (before) return before;
    const begun = work().finally(() => this.running.delete(name));
    this.running.set(name, begun);
    return begun;
  }

  private async busyWith<T>(work: () => Promise<T>): Promise<T | Refusal> {
    if (this.reading >= MOST_AT_ONCE) return refuse('imports-busy', { most: MOST_AT_ONCE });
    this.reading += 1;
    try {
      return await work();
    } finally {
      this.reading -= 1;
    }
  }
}

function over({ status }: ImportBatch): Refusal {
  return refuse('import-over', { importStatus: status });
}

/** The same id stands for the same file, read in the same way, or for nothing. */
function sameAs(batch: ImportBatch, { digest }: TakenFile, reading: ReadAs): ImportBatch | Refusal {
  const alike = batch.digest === digest && isDeepStrictEqual(batch.reading, JSON.parse(JSON.stringify(reading)));
  return alike ? batch : refuse('command-id-taken');
}
