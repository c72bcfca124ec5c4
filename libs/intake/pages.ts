import type { Complaint, RefusalCode } from '@bihuan/core';
import { isOutage, type Desk, type Performed } from '@bihuan/desk';
import { RefusedFile } from './reasons.js';
import { reject, tell, type ImportReport, type Remark } from './report.js';
import type { Judged } from './row.js';
import type { Importing } from './importing.js';

/** A row of a page, and where it stands. */
export interface Row extends Judged {
  line: number;
  id: string;
}

/** A row that came in, with its number; in a dry run one that can, without. */
export interface CameIn extends Row {
  number: string | null;
}

/** By opening key: the number of what it opened, and what became of it. */
export type There = ReadonlyMap<string, { number: string; state: string }>;

type Settled = PromiseSettledResult<Performed>;

/** How often the same row may have been taken back. */
const MOST_TIMES = 99;

/** Writes a page of rows and what became of each into the report. */
export async function writePage(desk: Pick<Desk, 'registerAll'>, page: readonly Row[], report: ImportReport, importing: Importing): Promise<void> {
  if (importing.dryRun) return preview(page, report, importing);
  let rows = page;
  for (let time = 1; rows.length > 0; time += 1) {
    const settled = await settledOf(desk, rows, time);
    const again = rows.filter((_, index) => time < MOST_TIMES && wasTakenBack(settled[index]));
    rows.forEach((row, index) => again.includes(row) || enter(row, settled[index], time, report, importing));
    rows = again;
  }
}

async function preview(page: readonly Row[], report: ImportReport, importing: Importing): Promise<void> {
  let rows = page;
  for (let time = 1; rows.length > 0; time += 1) {
    const there: There = (await importing.alreadyThere?.(rows.map((row) => keyOf(row, time)))) ?? new Map();
    const again = rows.filter((row) => there.get(keyOf(row, time))?.state === 'annulled');
    for (const row of rows.filter((one) => !again.includes(one))) {
      const number = there.get(keyOf(row, time))?.number;
      if (number === undefined) accept({ ...row, number: null }, time, report, importing);
      else reject(report, row.line, row.id, { reason: 'already_there', field: 'id', value: number });
    }
    rows = again;
  }
}

/** What was taken back may come in once more, under a key of its own. */
function keyOf({ registration }: Row, time: number): string {
  return time === 1 ? registration.id : `${registration.id}#${time}`;
}

function enter(row: Row, result: Settled | undefined, time: number, report: ImportReport, importing: Importing): void {
  const { district, procedure } = importing;
  // True of every row alike, so nothing of the file has been written.
  if (isRefusedAs(result, 'no-such-district')) throw new RefusedFile('no_district', district);
  if (isRefusedAs(result, 'no-procedure-in-force')) throw new RefusedFile('no_procedure', procedure ?? district);
  const remark = remarkOn(result);
  if (remark) reject(report, row.line, row.id, remark);
  else accept({ ...row, number: numberOf(result) }, time, report, importing);
  if (result?.status === 'rejected' && isOutage(result.reason)) report.status = 'interrupted';
}

function accept(row: CameIn, time: number, report: ImportReport, { onAccepted }: Importing): void {
  const { line, id, registration, notes } = row;
  report.accepted += 1;
  if (report.acceptedIds.length < report.most) report.acceptedIds.push(id);
  report.as[registration.past ? 'history' : 'intake'] += 1;
  for (const nuisance of registration.payload.nuisances) report.kinds[nuisance] = (report.kinds[nuisance] ?? 0) + 1;
  for (const note of notes) tell(report, line, id, note);
  if (time > 1) tell(report, line, id, { what: 'comes_again', value: id });
  onAccepted?.(row);
}

function numberOf(result: Settled | undefined): string | null {
  return result?.status === 'fulfilled' ? (result.value.complaint?.number ?? null) : null;
}

/** A database that goes away costs the rows of this page, and not what is known of those before. */
async function settledOf(desk: Pick<Desk, 'registerAll'>, rows: readonly Row[], time: number): Promise<Settled[]> {
  try {
    return await desk.registerAll(rows.map((row) => ({ ...row.registration, id: keyOf(row, time) })), 'machines');
  } catch (error) {
    if (!isOutage(error)) throw error;
    return rows.map(() => ({ status: 'rejected', reason: error }));
  }
}

function wasTakenBack(result: Settled | undefined): boolean {
  return result?.status === 'fulfilled' && result.value.outcome !== 'done' && result.value.complaint?.state === 'annulled';
}

function isRefusedAs(result: Settled | undefined, code: RefusalCode): boolean {
  return result?.status === 'fulfilled' && result.value.outcome === 'refused' && result.value.refusal.refused === code;
}

/** What the desk had against it. Another content under the same id is there already, too: the first stays. */
function remarkOn(result: Settled | undefined): Remark | undefined {
  if (result?.status !== 'fulfilled') return { reason: 'not_stored', value: String((result?.reason as Error | undefined)?.message ?? '') };
  const performed = result.value;
  if (performed.outcome === 'done') return undefined;
  if (performed.outcome === 'already') return there(performed.complaint);
  const { refused } = performed.refusal;
  return refused === 'opening-key-taken' ? there(performed.complaint) : { reason: 'refused', value: refused };
}

function there(complaint: Complaint | null): Remark {
  return { reason: 'already_there', field: 'id', value: complaint?.number ?? '' };
}
