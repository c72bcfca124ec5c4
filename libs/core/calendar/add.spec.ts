import { shippedCalendar } from '../../../test/support/calendars.js';
import { add, type Amount, type Counting, localDate, localTime, toInstant } from './index.js';

const cn = shippedCalendar('cn');
const days = (amount: number): Amount => ({ amount, unit: 'day' });
const workingDays = (amount: number): Amount => ({ amount, unit: 'workingDay' });

/** From and due as a person in Shanghai reads them. */
function due(from: string, amount: Amount, counting?: Counting): string {
  const [date = '', time = ''] = from.split(' ');
  const { at } = add(cn, toInstant(cn.zone, date, time), amount, counting);
  return `${localDate(cn.zone, at)} ${localTime(cn.zone, at)}`;
}

describe('A working-day clock falls due at closing time of its last working day', () => {
  test.each([
    // received              n   due
    ['2026-09-18 10:00', 5, '2026-09-24 17:00'], // Fri → Thu; Sun 20 is made up and counts
    ['2026-09-18 10:00', 6, '2026-09-28 17:00'], // Fri → Mon; Mid-Autumn Fri 25 – Sun 27 is off
    ['2026-09-17 10:00', 1, '2026-09-18 17:00'], // Thu → Fri
    ['2026-09-18 10:00', 1, '2026-09-20 17:00'], // Fri → made-up Sun
    ['2026-09-11 10:00', 1, '2026-09-14 17:00'], // Fri → Mon, a common weekend
    ['2026-09-30 10:00', 1, '2026-10-08 17:00'], // Wed before National Day → Thu after it
    ['2026-09-30 10:00', 3, '2026-10-10 17:00'], // … → made-up Sat
    ['2026-02-13 10:00', 1, '2026-02-14 17:00'], // Fri → made-up Sat before Spring Festival
    ['2026-02-14 10:00', 1, '2026-02-24 17:00'], // made-up Sat → Tue after nine days off
    ['2018-12-28 10:00', 1, '2018-12-29 17:00'], // Fri → Sat made up for a holiday of the year after
    ['2018-12-28 10:00', 2, '2019-01-02 17:00'], // … → Wed across the turn of the year
    ['2026-07-06 10:00', 0, '2026-07-06 17:00'], // Mon, the same day
  ] as [string, number, string][])('%s + %i working days is due %s', (from, n, expected) => {
    expect(due(from, workingDays(n))).toBe(expected);
  });
});

describe('What comes outside office hours counts as received on the next working day', () => {
  test.each([
    ['2026-09-10 08:00', 1, {}, '2026-09-11 17:00'], // Thu before opening: that Thu
    ['2026-09-10 17:00', 1, {}, '2026-09-11 17:00'], // Thu at closing: still that Thu
    ['2026-09-10 17:01', 1, {}, '2026-09-14 17:00'], // Thu after closing: Fri, so Mon
    ['2026-09-12 12:00', 1, {}, '2026-09-15 17:00'], // Sat: Mon, so Tue
    ['2026-09-20 12:00', 1, {}, '2026-09-21 17:00'], // made-up Sun is a working day: Mon
    ['2026-10-03 12:00', 1, {}, '2026-10-09 17:00'], // in National Day: Thu 8, so Fri 9
    ['2026-09-12 12:00', 1, { outsideHours: 'asIs' }, '2026-09-14 17:00'], // Sat as it is: Mon
    ['2026-09-10 20:00', 1, { outsideHours: 'asIs' }, '2026-09-11 17:00'], // Thu evening as it is: Fri
    ['2026-09-10 20:00', 0, { outsideHours: 'asIs' }, '2026-09-10 20:00'], // never due before it was received
  ] as [string, number, Counting, string][])('%s + %i (%j) is due %s', (from, n, counting, expected) => {
    expect(due(from, workingDays(n), counting)).toBe(expected);
  });
});

describe('A procedure may count the day of start and set the due hour', () => {
  test.each([
    ['2026-09-10 10:00', workingDays(1), { dayOfStart: true }, '2026-09-10 17:00'], // Thu itself
    ['2026-09-10 10:00', workingDays(3), { dayOfStart: true }, '2026-09-14 17:00'], // Thu, Fri, Mon
    ['2026-09-10 10:00', workingDays(0), { dayOfStart: true }, '2026-09-10 17:00'], // none is the same day too
    ['2026-09-12 10:00', workingDays(2), { dayOfStart: true }, '2026-09-15 17:00'], // Sat → Mon, Tue
    ['2026-09-10 10:00', days(10), { dayOfStart: true, endsOnHoliday: 'stays' }, '2026-09-19 17:00'], // Thu → Sat
    ['2026-09-10 10:20', workingDays(1), { dueHour: 'sameTime' }, '2026-09-11 10:20'],
    ['2026-09-12 10:20', workingDays(1), { dueHour: 'sameTime' }, '2026-09-15 09:00'], // Sat starts when Mon opens
    ['2026-09-10 10:20', workingDays(1), { dueHour: '12:00' }, '2026-09-11 12:00'],
    ['2026-09-10 10:20', workingDays(1), { dueHour: '24:00' }, '2026-09-12 00:00'],
  ] as [string, Amount, Counting, string][])('%s + %j (%j) is due %s', (from, amount, counting, expected) => {
    expect(due(from, amount, counting)).toBe(expected);
  });
});

describe('A day clock counts every day and leaves a day off at its end', () => {
  test.each([
    ['2026-09-10 10:00', 15, {}, '2026-09-28 17:00'], // Thu → Fri 25, Mid-Autumn, so Mon 28
    ['2026-09-10 10:00', 10, {}, '2026-09-20 17:00'], // Thu → made-up Sun, worked
    ['2026-09-10 10:00', 9, {}, '2026-09-20 17:00'], // Thu → Sat 19, so made-up Sun 20
    ['2026-09-10 10:00', 9, { endsOnHoliday: 'stays' }, '2026-09-19 17:00'], // Sat all the same
    ['2026-09-03 10:00', 30, {}, '2026-10-08 17:00'], // Thu → Sat 3 Oct, so Thu after National Day
    ['2026-05-14 10:00', 90, {}, '2026-08-12 17:00'], // Thu → Wed
  ] as [string, number, Counting, string][])('%s + %i days (%j) is due %s', (from, n, counting, expected) => {
    expect(due(from, days(n), counting)).toBe(expected);
  });
});

describe('Minutes and hours run round the clock', () => {
  test.each([
    ['2026-09-30 23:50', { amount: 15, unit: 'minute' }, '2026-10-01 00:05'],
    ['2026-10-02 03:00', { amount: 24, unit: 'hour' }, '2026-10-03 03:00'],
    ['2026-10-02 03:00', { amount: 0.5, unit: 'hour' }, '2026-10-02 03:30'],
  ] as [string, Amount, string][])('%s + %j is due %s', (from, amount, expected) => {
    expect(due(from, amount)).toBe(expected);
  });

  test('and are never provisional, also in a year without a notice', () => {
    expect(add(cn, '2031-02-01T00:00:00.000Z', { amount: 8, unit: 'hour' }).provisional).toBe(false);
  });
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 100_001])('%p working days cannot be counted', (n) => {
  expect(() => add(cn, '2026-09-18T02:00:00.000Z', workingDays(n))).toThrow(RangeError);
});

test.each(['2026-09-18', '2026-09-18T02:00:00Z', '2026-09-18T10:00:00.000+08:00', ''])('%p is not an instant', (from) => {
  expect(() => add(cn, from, workingDays(1))).toThrow(RangeError);
});
