import { refuse, type Refusal } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { Batches, touchedOf, untouchedOf, type BatchStatus } from '@bihuan/store';
import type { ImportBatch } from './batch-report.js';

/** Who takes an import back, and why. */
export interface Annulling {
  account: string;
  reason: string;
  /** Stops between two pages; asked again it goes on. */
  signal: AbortSignal;
}

const PAGE = 200;
/** So many numbers are named; the others are counted. */
const MOST_NAMED = 20;
const from: readonly BatchStatus[] = ['imported', 'interrupted', 'importing', 'annulling'];

/** Takes back every complaint of a batch, unless somebody has dealt with one of them before it began. What somebody touches in between stays, and is told. */
export async function annulBatch(office: Office, batch: ImportBatch, annulling: Annulling): Promise<Refusal | undefined> {
  const { hot } = office.database;
  const { district, id, status, report } = batch;
  const batches = new Batches(hot);
  if (status === 'annulled') return undefined;
  if (!from.includes(status)) return refuse('import-over', { importStatus: status });
  if (status !== 'annulling') {
    const touched = await touchedOf(hot, district, id, MOST_NAMED);
    if (touched.count > 0) return refuse('batch-touched', { count: touched.count, numbers: touched.numbers.join(', ') });
    await batches.change(district, id, { from, status: 'annulling', annulledBy: annulling.account, reason: annulling.reason });
  }
  if (!(await annulEach(office, batch, annulling))) return undefined;
  const kept = await touchedOf(hot, district, id, MOST_NAMED);
  await batches.change(district, id, { from: ['annulling'], status: 'annulled', report: kept.count > 0 ? { ...report, kept } : report });
  return undefined;
}

/** False when it was stopped before its end, or somebody held one of them for a moment. */
async function annulEach(office: Office, { district, id }: ImportBatch, { account, signal }: Annulling): Promise<boolean> {
  const asking = { account, roles: ['system'] } as const;
  const annul = (complaint: string) => office.desk.perform({ district, complaint, id: `import:${id}:annul`, action: 'annul', asking, payload: {} }, 'machines');
  const next = (after?: string) => untouchedOf(office.database.hot, district, id, PAGE, after);
  for (let page = await next(); page.length > 0; page = await next(page.at(-1))) {
    if (signal.aborted) return false;
    await Promise.all(page.map(annul));
  }
  return (await next()).length === 0;
}
