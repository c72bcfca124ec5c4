import type { Problem, ProblemEvent, Turn } from '@bihuan/core';

import { ledgerLineOf, type LedgerLine } from '../ledger-line.js';
import type { Move } from '../page.js';

/** What a move of a problem changes on the ledger. */
export interface LedgeredRow {
  complaints: number;
  /** When the complaint that has just been gathered had been received; left out where it is only said again. */
  gathered_at?: string;
  /** One was taken off: those that are left. */
  remaining?: readonly string[];
  /** Left out where it stays. */
  place?: { address: string | null; subdistrict: string | null; respondent: string | null };
  line: LedgerLine;
  units: readonly string[];
  respondent_unit: string | null;
}

/** The row of a problem's move; null for every other kind. */
export function ledgeredOf({ kind, attachments }: Move, turn: Turn): LedgeredRow | null {
  if (kind !== 'problem') return null;
  const problem = turn.next as Problem;
  const event = turn.event as ProblemEvent;
  const { complaints, units, respondentUnit } = problem.standing;
  const { fact } = attachments ?? {};
  return {
    complaints: complaints.length, line: ledgerLineOf(problem), units, respondent_unit: respondentUnit,
    ...(event.action === 'gather' && event.settled['again'] !== true ? { gathered_at: event.payload.at } : {}),
    ...(event.action === 'lose' ? { remaining: complaints } : {}),
    ...(fact ? { place: { address: fact.place.address, subdistrict: fact.place.subdistrict, respondent: fact.respondent ?? null } } : {}),
  };
}
