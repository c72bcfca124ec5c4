import { isRefusal, refuse, type Language, type Refusal } from '@bihuan/core';
import type { ImportAnswer, ImportComplaintAnswer, ImportPreview, ImportRowAnswer } from '@bihuan/contract';
import type { Accounts, Person } from '@bihuan/desk';
import type { ImportBatch, Imports } from '@bihuan/intake';
import type { Log } from '@bihuan/platform';
import type { BatchRowQuery, BroughtQuery } from '@bihuan/store';
import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../door/refused.js';
import { broughtAnswer, importAnswer, rowAnswer } from './import-answer.js';

/** So long somebody waits for an import to end, before he is told that it is under way. */
const PATIENCE_MS = 8_000;
/** How it stands while what was asked is still being done; another process may not have written more than that it was judged. */
const underWay: readonly string[] = ['judged', 'importing', 'annulling'];
/** Rows that a preview shows. */
const FIRST_ROWS = 20;
const PAGE = 1000;

/** Imports as a person may see and ask for them. */
export class ImportRoom {
  /** `mostBytes` of a file. */
  constructor(
    readonly imports: Imports,
    private readonly accounts: Accounts,
    readonly mostBytes: number,
    private readonly log: Log,
  ) {}

  /** The import, whether or not what was asked has come to its end; then `ended` is false. */
  async asked(person: Person, id: string, work: Promise<ImportBatch | Refusal>): Promise<{ batch: ImportBatch; ended: boolean }> {
    // It goes on when nobody waits any more, and must not end the process then.
    work.catch((err: unknown) => this.log.error({ err, batch: id }, 'an import failed'));
    const over = new AbortController();
    try {
      const done = await Promise.race([work, wait(PATIENCE_MS, undefined, { signal: over.signal })]);
      if (isRefusal(done)) throw new Refused(done);
      const batch = done ?? (await this.found(person, id));
      return { batch, ended: !underWay.includes(batch.status) };
    } finally {
      over.abort();
    }
  }

  async found({ district }: Person, id: string): Promise<ImportBatch> {
    const batch = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await this.imports.find(district, id) : null;
    if (!batch) throw new Refused(refuse('no-such-import'));
    return batch;
  }

  /** Imports as answers. */
  async answers({ district }: Person, batches: readonly ImportBatch[], language: Language): Promise<ImportAnswer[]> {
    const names = new Map((await this.accounts.list(district)).map(({ id, name }) => [id, name]));
    return batches.map((batch) => importAnswer(batch, names, language));
  }

  /** An import with its first rows: the refused ones, then what was noted. */
  async preview(person: Person, batch: ImportBatch, language: Language): Promise<ImportPreview> {
    const [answer] = await this.answers(person, [batch], language);
    if (!answer) throw new Error('an import without an answer');
    const first = (refused: boolean) => this.rows(person, batch.id, { refused, limit: FIRST_ROWS }, language);
    return { ...answer, rows: [...(await first(true)), ...(await first(false))].slice(0, FIRST_ROWS), sample: (batch.report.sample ?? []).map((row) => ({ ...row, nuisances: [...row.nuisances] })) };
  }

  async rows({ district }: Person, id: string, query: BatchRowQuery, language: Language): Promise<ImportRowAnswer[]> {
    return (await this.imports.rows(district, id, query)).map((row) => rowAnswer(row, language));
  }

  /** What it brought, as it stands now. */
  async complaints({ district, unit }: Person, id: string, query: Omit<BroughtQuery, 'unseen'>, language: Language): Promise<ImportComplaintAnswer[]> {
    return (await this.imports.complaints(district, id, query, unit)).map((brought) => broughtAnswer(brought, language));
  }

  /** Every refused row, in the order of the file. */
  async *refusedRows(person: Person, id: string, language: Language): AsyncGenerator<ImportRowAnswer> {
    for (let page = await this.rows(person, id, { refused: true, limit: PAGE }, language); page.length > 0; page = await this.rows(person, id, { refused: true, limit: PAGE, after: page.at(-1)?.no }, language)) yield* page;
  }
}

/** A file that was refused whole: its class is the code, and the import under which it is kept for another try is named. */
export function refusedWhole({ id, createdAt, report: { refusal } }: ImportBatch): Refused {
  if (!refusal) throw new Error('a refused import does not say why');
  const { reason, value, sentence } = refusal;
  return new Refused({ refused: reason, params: { value, ...(createdAt === '' ? {} : { import: id }) } }, { said: sentence });
}
