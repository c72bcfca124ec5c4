import { localDate, type Complaint, type InBoth, type Instant, type Nuisance, type Problem, type ProblemPayloads, type ProblemState } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { ledgerPage, Timelines, type LedgerCursor, type ListedProblem } from '@bihuan/store';

/** A place that came onto the ledger (台账), as the replay left it. */
export interface LedgerEntry {
  /** As the complaint wrote it that put the place there. */
  place: string | null;
  nuisances: readonly Nuisance[];
  /** The day in the zone of the district. */
  on: string;
  /** What met the rule: so many complaints, the first of them so many days before the last. */
  founding: { complaints: number; days: number };
  /** The repeat rule as it stood that day. */
  rule: { count: number; days: number; metres: number };
  /** Joined by the end. */
  complaints: number;
  grade: InBoth;
  state: ProblemState;
  relapses: number;
  revocations: number;
}

const PAGE = 500;
const DAY = 86_400_000;

/** Every problem of the ledger, the most complained of first. Nothing drawn at random, no number and no minute stands in it, so that twice is the same. */
export async function ledgerEntries(office: Office, complaints: Iterable<Complaint>, { district, zone }: { district: string; zone: string }): Promise<LedgerEntry[]> {
  const received = new Map([...complaints].map(({ id, standing }) => [id, standing.receivedAt]));
  const timelines = new Timelines(office.database.hot);
  const entries: LedgerEntry[] = [];
  for (const { id, address } of await allOf(office, district)) {
    const timeline = await timelines.read(district, id, 'all');
    if (!timeline) throw new Error(`${id} is gone`);
    const problem = timeline.subject as Problem;
    const { at, payload } = timeline.history[0]?.event as unknown as { at: Instant; payload: ProblemPayloads['enter'] };
    const { rule, founding = [] } = payload;
    if (!rule) continue; // put there by hand, which nobody in stories does
    const { nuisances, grade, relapses, revocations } = problem.standing;
    const title = office.rulebook.procedure(problem.procedure).ledger?.grades.find(({ code }) => code === grade)?.title;
    entries.push({
      place: address, nuisances, on: localDate(zone, at), founding: { complaints: founding.length, days: spanOf(founding.map((one) => received.get(one) ?? at)) }, rule,
      complaints: problem.standing.complaints.length, grade: title ?? { zh: grade, en: grade }, state: problem.state, relapses, revocations,
    });
  }
  return entries.sort((a, b) => b.complaints - a.complaints || compared(keyOf(a), keyOf(b)));
}

async function allOf({ database: { hot }, time }: Office, district: string): Promise<ListedProblem[]> {
  const now = await time.now();
  const all: ListedProblem[] = [];
  for (let after: LedgerCursor | undefined; ; ) {
    const { rows, next } = await ledgerPage(hot, { district, now, limit: PAGE }, after);
    all.push(...rows);
    if (!next) return all;
    after = next;
  }
}

/** Whole days, as the rule counts them: a hundred hours are four. */
function spanOf(received: readonly Instant[]): number {
  const times = received.map((at) => Date.parse(at));
  return Math.floor((Math.max(...times) - Math.min(...times)) / DAY);
}

function keyOf({ on, place, nuisances }: LedgerEntry): string {
  return JSON.stringify([on, place, nuisances]);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
