import { me } from '../shell/session.js';
import { language, say } from './language.js';
import { phrases } from './phrases.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const forms = new Map<string, Intl.DateTimeFormat>();

/** A day and a time of day as the district's clock on the wall shows it. */
export function dateTime(instant: string | number): string {
  return formatted('dateTime', { month: 'numeric', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, instant);
}

/** The same with its year. */
export function fullDateTime(instant: string | number): string {
  return formatted('full', { year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, instant);
}

/** A day. */
export function day(instant: string | number): string {
  return formatted('day', { year: 'numeric', month: '2-digit', day: '2-digit' }, instant);
}

/** A day as it is said aloud: `10月8日`. */
export function spokenDay(instant: string | number): string {
  return formatted('spokenDay', { month: 'long', day: 'numeric' }, instant);
}

/** The name of a day, to see whether two instants lie in the same one: `2026-03-02`. */
export function localDay(instant: string | number): string {
  return format('localDay', 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/** A length of time in its largest unit: `3 天`, `4 小时`. */
export function span(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length >= DAY) return say(phrases.days, { n: Math.floor(length / DAY) });
  if (length >= HOUR) return say(phrases.hours, { n: Math.floor(length / HOUR) });
  return say(phrases.minutes, { n: Math.max(1, Math.floor(length / MINUTE)) });
}

function formatted(name: string, options: Intl.DateTimeFormatOptions, instant: string | number): string {
  // A day of the week glued to the date is hard to read: 11/29 周日.
  return format(name, language.value === 'zh' ? 'zh-CN' : 'en-GB', options).format(new Date(instant)).replace(/(\d)周/, '$1 周');
}

/** Making a format costs more than using it a thousand times. */
function format(name: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const timeZone = zone();
  const key = `${name} ${locale} ${timeZone ?? ''}`;
  const known = forms.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...(timeZone ? { timeZone } : {}) });
  forms.set(key, known);
  return known;
}

function zone(): string | undefined {
  return me.value && 'zone' in me.value && typeof me.value.zone === 'string' ? me.value.zone : undefined;
}

/** An instant as a field for day and time wants it, by the district's clock: `2026-03-02T09:00`. */
export function toField(instant: string | number): string {
  const parts = Object.fromEntries(format('field', 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/** What such a field holds as an instant, or nothing where it is no time. */
export function fromField(text: string): string | undefined {
  const wall = Date.parse(`${text}:00.000Z`);
  if (Number.isNaN(wall)) return undefined;
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const guess = wall - (Date.parse(`${toField(wall)}:00.000Z`) - wall);
  return new Date(wall - (Date.parse(`${toField(guess)}:00.000Z`) - guess)).toISOString();
}
