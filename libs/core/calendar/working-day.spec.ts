import { shippedCalendar } from '../../../test/support/calendars.js';
import { isWorkingDay, localDate, localTime, nextOfficeHour, toInstant } from './index.js';

const cn = shippedCalendar('cn');

test.each([
  ['2026-09-18', { working: true, known: true }], // Fri
  ['2026-09-19', { working: false, known: true, because: 'weekend' }], // Sat
  ['2026-09-20', { working: true, known: true, because: 'madeUp' }], // Sun
  ['2026-09-25', { working: false, known: true, because: 'holiday' }], // Fri
  ['2026-09-26', { working: false, known: true, because: 'holiday' }], // Sat of the same holiday
  ['2027-10-01', { working: true, known: false }], // Fri: National Day, but nobody has announced it
  ['2027-10-02', { working: false, known: false, because: 'weekend' }], // Sat
])('%s is %j', (date, expected) => {
  expect(isWorkingDay(cn, date)).toEqual(expected);
});

test.each(['2026-02-30', '2026-13-01', '20260918', '2026-9-18'])('%s is not a date', (date) => {
  expect(() => isWorkingDay(cn, date)).toThrow(RangeError);
});

describe('A rung that speaks to people waits for the office', () => {
  test.each([
    ['2026-09-10 08:00', '2026-09-10 09:00'], // Thu before opening
    ['2026-09-10 09:00', '2026-09-10 09:00'], // at opening
    ['2026-09-10 12:34', '2026-09-10 12:34'], // within
    ['2026-09-10 17:00', '2026-09-10 17:00'], // at closing, when clocks fall due
    ['2026-09-10 17:01', '2026-09-11 09:00'], // Thu after closing: Fri
    ['2026-09-18 20:00', '2026-09-20 09:00'], // Fri: the made-up Sun
    ['2026-09-30 18:00', '2026-10-08 09:00'], // Wed: after National Day
  ])('%s: speaks at %s', (at, expected) => {
    const [date = '', time = ''] = at.split(' ');
    const open = nextOfficeHour(cn, toInstant(cn.zone, date, time));
    expect(`${localDate(cn.zone, open)} ${localTime(cn.zone, open)}`).toBe(expected);
  });
});

describe('A calendar that contradicts itself is refused', () => {
  const year = (holidays: string[], workdays: string[]) => ({ ...cn, years: [{ year: 2026, holidays, workdays, source: '' }] });
  test.each([
    ['a date under the wrong year', year(['2025-12-31'], [])],
    ['a date that does not exist', year(['2026-02-30'], [])],
    ['a holiday that is also a working day', year(['2026-10-01'], ['2026-10-01'])],
    ['a weekend of seven days', { ...cn, weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ['an office that closes before it opens', { ...cn, officeHours: { opens: '17:00', closes: '09:00' } }],
    ['office hours that are no times', { ...cn, officeHours: { opens: '9:00', closes: '17:00' } }],
  ])('%s', (_, calendar) => {
    expect(() => isWorkingDay(calendar, '2026-09-18')).toThrow(RangeError);
  });
});
