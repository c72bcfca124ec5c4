import type { Style } from './styles.js';

const DAY = 86_400_000;
/** 1 January 1904, and the day before 1 January 1900. */
const FROM_1904 = Date.UTC(1904, 0, 1);
const FROM_1900 = Date.UTC(1899, 11, 31);
/** The last day of the year 9999. */
const LAST = 2_958_466;

/** What a number in a cell is to a reader: a number without the noise of its binary form, or local time as `YYYY-MM-DD HH:mm:ss`. */
export function numberText(written: string, style: Style, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (style === 'date' && value >= 0 && value < LAST) return dayText(value, from1904);
  if (typeof style === 'object' && Number.isInteger(value) && value >= 0) return plainText(value).padStart(style.digits, '0');
  return plainText(value);
}

/** Fifteen digits are what a workbook keeps; no exponent, so that an id of many digits stays one. */
function plainText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

function dayText(value: number, from1904: boolean): string {
  const millis = Math.round(value * 86_400) * 1000;
  // A time of day without a day.
  if (!from1904 && millis < DAY) return new Date(millis).toISOString().slice(11, 19);
  // Workbooks believe in 29 February 1900, day 60, so whatever comes after it is counted a day too far.
  const since = from1904 ? FROM_1904 : value >= 60 ? FROM_1900 - DAY : FROM_1900;
  return new Date(since + millis).toISOString().slice(0, 19).replace('T', ' ');
}
