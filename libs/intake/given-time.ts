import { toInstant, type Instant } from '@bihuan/core';
import type { Remark } from './report.js';

const EARLIEST = '1990-01-01';
const DAY = 86_400_000;
/** Year first: whether 03/04 is March or April cannot be known. */
const written = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/** When a row says that it came in; or why that cannot be believed. `now` is the time of the import. */
export function givenTime(value: string, zone: string, now: Instant): Instant | Remark {
  const at = read(value, zone);
  if (at === undefined) return { reason: 'bad_date', value };
  if (at < EARLIEST) return { reason: 'past_date', value };
  return Date.parse(at) > Date.parse(now) + DAY ? { reason: 'future_date', value } : at;
}

function read(value: string, zone: string): Instant | undefined {
  const [all, year, , month = '', day = '', hour = '00', minute = '00', second = '00', offset] = written.exec(value) ?? [];
  if (!all) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    // Says whether there is such a day and such an hour, in whatever zone.
    const local = toInstant(zone, date, `${hour.padStart(2, '0')}:${minute}`);
    // Whether 24:00 belongs to this day or the next is a guess.
    if (Number(second) > 59 || Number(hour) > 23) return undefined;
    if (!offset) return new Date(Date.parse(local) + Number(second) * 1000).toISOString();
    const away = offset === 'Z' ? 0 : (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * (offset.startsWith('-') ? -60_000 : 60_000);
    return new Date(Date.parse(`${date}T00:00:00Z`) + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 - away).toISOString();
  } catch {
    return undefined;
  }
}
