import { localDate } from '../../calendar/index.js';
import { refuse, type Directory, type DirectoryUnit, type Refusal, type Terms } from '../../loop/index.js';

/** Whether a unit is another one or stands below it in the tree. */
export function isWithin(directory: Directory, unit: string | undefined | null, above: string | null): boolean {
  return above !== null && lineOf(directory, unit).includes(above);
}

/** A unit and all above it, from below; empty for nobody's unit. */
export function lineOf(directory: Directory, unit: string | undefined | null): string[] {
  const line: string[] = [];
  for (let at = unit ?? null; at && !line.includes(at); at = directory.units[at]?.parent ?? null) line.push(at);
  return line;
}

/** Whether a unit exists on a local day. */
export function isValidOn({ validFrom, validTo }: Pick<DirectoryUnit, 'validFrom' | 'validTo'>, day: string): boolean {
  return day >= validFrom && (validTo === null || day <= validTo);
}

/** The unit that has the duties of another on a local day: itself, or the first of its successors that exists; undefined where they end in nobody. */
export function successorOn({ units }: Directory, unit: string, day: string): string | undefined {
  const seen = new Set<string>();
  for (let at = units[unit]; at && !seen.has(at.id); at = units[at.successor ?? '']) {
    if (isValidOn(at, day)) return at.id;
    seen.add(at.id);
  }
  return undefined;
}

/** Why a complaint may not be given to a unit today: unknown, dissolved, the very one complained about, or nobody there who handles complaints. */
export function unitMayNotTakeIt(unit: string, respondentUnit: string | null, terms: Terms): Refusal | undefined {
  const entry = terms.directory.units[unit];
  if (!entry) return refuse('unit-unknown', { unit });
  const today = localDate(terms.calendar.zone, terms.now);
  if (!isValidOn(entry, today)) return refuse('unit-not-valid', { unit, date: today });
  if (isWithin(terms.directory, unit, respondentUnit)) return refuse('unit-is-respondent', { unit });
  return entry.activePeople < 1 ? refuse('unit-without-people', { unit }) : undefined;
}
