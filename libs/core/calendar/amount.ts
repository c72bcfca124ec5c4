import type { Amount, Unit } from './counting.js';

const LENGTH: Partial<Record<Unit, number>> = { minute: 60_000, hour: 3_600_000 };

/** A span of three centuries is a slip of the pen, and would step day by day through all of them. */
const MOST_DAYS = 100_000;

/** Milliseconds of an amount of minutes or hours, undefined for one counted in dates; throws RangeError when it cannot be counted. */
export function elapsed({ amount, unit }: Amount): number | undefined {
  const length = LENGTH[unit];
  const countable = length === undefined ? Number.isInteger(amount) && amount <= MOST_DAYS : Number.isFinite(amount);
  if (!countable || amount < 0) throw new RangeError(`cannot count ${amount} ${unit}`);
  return length === undefined ? undefined : Math.round(amount * length);
}

/** How many minutes or hours a number of milliseconds is. */
export function inUnit(milliseconds: number, unit: 'minute' | 'hour'): number {
  return milliseconds / (unit === 'hour' ? 3_600_000 : 60_000);
}
