import { localDate } from '../calendar/index.js';
import type { Terms } from '../loop/index.js';
import type { Law } from '../procedure/index.js';
import { matchesComplaint } from './match.js';
import type { ComplaintStanding } from './standing.js';

/** The laws by which a complaint is judged: those in force in its district on the day of its facts, which is the day it came in. */
export function lawsOf(standing: ComplaintStanding, { procedure, calendar }: Pick<Terms, 'procedure' | 'calendar'>): readonly Law[] {
  const day = localDate(calendar.zone, standing.receivedAt);
  return (procedure.laws ?? []).filter(({ valid: { from, to }, when }) => from <= day && day <= (to ?? day) && matchesComplaint(when, standing));
}
