import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Calendar } from '../../libs/core/calendar/index.js';

/** A shipped calendar as it stands in procedures/calendars, unchecked: the document is the value. */
export function shippedCalendar(name: 'cn' | 'nl' | 'us-federal'): Calendar {
  return parse(readFileSync(join(process.cwd(), 'procedures', 'calendars', `${name}.yaml`), 'utf8')) as Calendar;
}
