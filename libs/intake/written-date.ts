/** How the order of a date such as 03/04/2026 is known. */
export type Order = 'day first' | 'month first';

/** A day and an hour as somebody wrote them, on the wall of wherever they stood; what had to be guessed is named. */
export interface WrittenTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of Greenwich, where it is written. */
  offset?: number;
  /** Only the day is written. */
  dayOnly: boolean;
  guessed?: 'serial' | 'order' | 'hour-24';
}

const time = String.raw`(?:[T ,]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|[+-]\d\d:?\d\d)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`);
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2})[:时点](\d\d)?分?(?::?(\d\d)秒?)?)?$/;
/** Days since 1899-12-30, as spreadsheets count: 1990 to 2099. */
const serial = /^([3-7]\d{4})(?:[.,](\d{1,10}))?$/;
const SERIAL_FROM = 32_874;
const SERIAL_UNTIL = 73_050;

/** Reads what a cell says; undefined where that cannot be known. */
export function writtenTime(cell: string, order?: Order): WrittenTime | undefined {
  const value = cell.normalize('NFKC').trim();
  const iso = yearFirst.exec(value);
  if (iso) return onTheClock({ year: iso[1], month: iso[3], day: iso[4] }, iso.slice(5));
  const han = chinese.exec(value);
  if (han) return onTheClock({ year: han[1], month: han[2], day: han[3] }, [han[4], han[4] && (han[5] ?? '00'), han[6]]);
  const last = yearLast.exec(value);
  if (last) return inOrder(last, order);
  return ofSpreadsheet(value);
}

/** Only where one of the two can be no month, or both are the same, the order is certain. */
function inOrder(found: RegExpExecArray, order?: Order): WrittenTime | undefined {
  const [, one = '', , other = '', year] = found;
  const certain = Number(one) > 12 ? 'day first' : Number(other) > 12 ? 'month first' : Number(one) === Number(other) ? 'day first' : undefined;
  const known = certain ?? order;
  if (!known) return undefined;
  const [day, month] = known === 'day first' ? [one, other] : [other, one];
  const read = onTheClock({ year, month, day }, found.slice(5));
  return read && { ...read, ...(order ? {} : { guessed: read.guessed ?? 'order' }) };
}

function onTheClock(date: Record<'year' | 'month' | 'day', string | undefined>, [hour, minute, second, half, offset]: (string | undefined)[]): WrittenTime | undefined {
  const on = { year: Number(date.year), month: Number(date.month), day: Number(date.day) };
  if (!isDay(on)) return undefined;
  const at = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  if (at.minute > 59 || at.second > 59) return undefined;
  const east = offset === undefined ? {} : { offset: minutesOf(offset) };
  const read = { ...on, ...at, ...east, dayOnly: hour === undefined };
  if (half) return at.hour < 1 || at.hour > 12 ? undefined : { ...read, hour: (at.hour % 12) + (/p/i.test(half) ? 12 : 0) };
  if (at.hour === 24 && at.minute === 0 && at.second === 0) return { ...read, ...dayAfter(on), hour: 0, guessed: 'hour-24' };
  return at.hour > 23 ? undefined : read;
}

function ofSpreadsheet(value: string): WrittenTime | undefined {
  const [all, days, part] = serial.exec(value) ?? [];
  if (!all || Number(days) < SERIAL_FROM || Number(days) > SERIAL_UNTIL) return undefined;
  const at = new Date(Date.UTC(1899, 11, 30) + Number(days) * 86_400_000 + Math.round(Number(`0.${part ?? 0}`) * 86_400) * 1000);
  return { ...dateOf(at), hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), dayOnly: part === undefined, guessed: 'serial' };
}

function minutesOf(offset: string): number {
  return offset === 'Z' ? 0 : (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * (offset.startsWith('-') ? -1 : 1);
}

function isDay({ year, month, day }: { year: number; month: number; day: number }): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

function dayAfter({ year, month, day }: { year: number; month: number; day: number }): { year: number; month: number; day: number } {
  return dateOf(new Date(Date.UTC(year, month - 1, day + 1)));
}

function dateOf(at: Date): { year: number; month: number; day: number } {
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
