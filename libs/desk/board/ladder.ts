import { complaintRules, rungTime, type InBoth, type Instant, type RungAction } from '@bihuan/core';
import type { BoardRow } from '@bihuan/store';
import type { OfficeTerms } from '../rulebook.js';

/** One rung of a running clock as it is drawn: it has rung, rings next, or lies further ahead. */
export interface DrawnRung {
  name: string;
  title: InBoth;
  at: Instant;
  state: 'rung' | 'next' | 'ahead';
  does: RungAction;
}

type OfTheClock = Pick<BoardRow, 'clock' | 'dueAt' | 'nextRung' | 'nextAt' | 'urgency' | 'starred'>;

/** The ladder of the clock that a row of the board is about, from the procedure of its complaint; empty where nothing runs. */
export function ladderOf({ clock, dueAt, nextRung, nextAt, urgency, starred }: OfTheClock, terms: OfficeTerms): DrawnRung[] {
  if (clock === null || dueAt === null || nextRung === null) return [];
  const rungs = complaintRules.rule(terms, clock)?.rungs ?? [];
  const setting = { rungs, calendar: terms.calendar, danger: urgency === 'danger', starred };
  // Past the end the last rung rings again and again: it is the next one once more, at its next instant.
  const next = Math.min(nextRung, rungs.length - 1);
  const over = nextAt === null;
  return rungs.map(({ name, title, does }, no) => ({
    name, title, does,
    at: (no === next && nextAt) || (rungTime(setting, dueAt, no) ?? dueAt),
    state: over ? (no < nextRung ? 'rung' : 'ahead') : no < next ? 'rung' : no === next ? 'next' : 'ahead',
  }));
}
