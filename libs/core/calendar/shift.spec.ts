import { shippedCalendar } from '../../../test/support/calendars.js';
import { after, type Amount, before, localDate, localTime, toInstant } from './index.js';

const cn = shippedCalendar('cn');
const read = (at: string) => `${localDate(cn.zone, at)} ${localTime(cn.zone, at)}`;
const instant = (text: string) => toInstant(cn.zone, text.slice(0, 10), text.slice(11));
const workingDay = (amount: number): Amount => ({ amount, unit: 'workingDay' });

test.each([
  ['2026-09-21 17:00', workingDay(1), '2026-09-20 17:00'], // Mon: the made-up Sun before
  ['2026-10-08 17:00', workingDay(1), '2026-09-30 17:00'], // Thu after National Day: Wed before it
  ['2026-10-08 17:00', { amount: 1, unit: 'day' }, '2026-10-07 17:00'], // a day is a day
  ['2026-10-08 17:00', { amount: 2, unit: 'hour' }, '2026-10-08 15:00'],
  ['2026-10-08 17:00', workingDay(0), '2026-10-08 17:00'],
] as [string, Amount, string][])('the yellow card before %s by %j comes at %s', (due, amount, expected) => {
  expect(read(before(cn, instant(due), amount))).toBe(expected);
});

test.each([
  ['2026-09-18 17:00', workingDay(1), '2026-09-20 17:00'], // Fri: made-up Sun
  ['2026-09-30 17:00', workingDay(1), '2026-10-08 17:00'], // Wed: after National Day
  ['2026-10-03 11:00', workingDay(1), '2026-10-08 11:00'], // from a day off: the first working day
  ['2026-09-30 17:00', { amount: 7, unit: 'day' }, '2026-10-07 17:00'],
  ['2026-09-30 17:00', { amount: 30, unit: 'minute' }, '2026-09-30 17:30'],
] as [string, Amount, string][])('the red card after %s by %j comes at %s', (due, amount, expected) => {
  expect(read(after(cn, instant(due), amount))).toBe(expected);
});

test('an amount below nothing is refused, not turned round', () => {
  expect(() => before(cn, instant('2026-09-18 17:00'), workingDay(-1))).toThrow(RangeError);
});
