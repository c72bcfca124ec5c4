import { localDate } from '../../calendar/index.js';
import { refuse, type Directory, type Refusal, type Terms } from '../../loop/index.js';

/** Whether a unit is another one or stands below it in the tree. */
export function isWithin(directory: Directory, unit: string | undefined | null, above: string | null): boolean {
  if (!above) return false;
  const seen = new Set<string>();
  for (let at = unit ?? null; at && !seen.has(at); at = directory.units[at]?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** Why a complaint may not be given to a unit today: unknown, dissolved, nobody there, or the very one complained about. */
export function unitMayNotTakeIt(unit: string, respondentUnit: string | null, terms: Terms): Refusal | undefined {
  const entry = terms.directory.units[unit];
  if (!entry) return refuse('unit-unknown', { unit });
  const today = localDate(terms.calendar.zone, terms.now);
  if (today < entry.validFrom || (entry.validTo && today > entry.validTo)) return refuse('unit-not-valid', { unit, date: today });
  if (entry.activePeople < 1) return refuse('unit-without-people', { unit });
  if (isWithin(terms.directory, unit, respondentUnit)) return refuse('unit-is-respondent', { unit });
  return undefined;
}
