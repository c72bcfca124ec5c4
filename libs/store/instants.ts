import type { Instant } from '@bihuan/core';

/** A timestamp as PostgreSQL writes it (plain or in JSON), as an instant; anything below a millisecond is cut off. */
export function toInstant(text: string): Instant {
  // Our connections run in UTC, so this is cutting and no arithmetic; a Date for each would cost more than the read.
  if (!text.endsWith('+00') && !text.endsWith('+00:00')) return new Date(text).toISOString();
  const fraction = text.charAt(19) === '.' ? text.slice(20, text.indexOf('+', 19)) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** As `toInstant`, for a column that may be null. */
export function toInstantOrNull(text: string | null): Instant | null {
  return text === null ? null : toInstant(text);
}
