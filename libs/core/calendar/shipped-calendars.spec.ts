import { shippedCalendar } from '../../../test/support/calendars.js';
import { add, type Calendar, isWorkingDay } from './index.js';

const shipped = ['cn', 'nl', 'us-federal'] as const;
const off = (calendar: Calendar, year: number) => calendar.years.find((y) => y.year === year)?.holidays;
const weekendDay = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe.each(shipped)('the shipped calendar %s', (name) => {
  const calendar = shippedCalendar(name);

  test('can be counted with and names its years without a gap', () => {
    expect(calendar.calendar).toBe(name);
    expect(add(calendar, '2026-09-16T02:00:00.000Z', { amount: 1, unit: 'workingDay' }).provisional).toBe(false);
    const years = calendar.years.map(({ year }) => year);
    expect(years).toEqual(years.map((_, i) => 2015 + i));
    for (const { source } of calendar.years) expect(source).toBeTruthy();
  });

  test('makes up working days only on weekends, and lists every day once, in order', () => {
    for (const { workdays, holidays } of calendar.years) {
      expect(workdays.filter((date) => !weekendDay(date))).toEqual([]);
      for (const list of [workdays, holidays]) expect(list).toEqual([...new Set(list)].sort());
    }
  });
});

describe('cn follows the notices of the State Council', () => {
  const cn = shippedCalendar('cn');

  test.each([
    // weekdays − weekdays off + weekend days made up, each counted by hand from the notices
    [2015, 249],
    [2020, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, expected) => {
    let n = 0;
    for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += 86_400_000) {
      if (isWorkingDay(cn, new Date(ms).toISOString().slice(0, 10)).working) n += 1;
    }
    expect(n).toBe(expected);
  });

  test.each([
    ['2015-09-04', false], // Fri, parade
    ['2015-09-06', true], // Sun, made up for it
    ['2018-12-29', true], // Sat, by the notice for 2019
    ['2018-12-31', false], // Mon, by the notice for 2019
    ['2019-05-02', false], // Thu, by the second notice of 2019
    ['2020-01-31', false], // Fri, Spring Festival extended
    ['2020-02-01', false], // Sat, no longer made up
    ['2026-02-28', true], // Sat
    ['2026-09-20', true], // Sun
    ['2026-10-10', true], // Sat
  ])('%s is worked: %s', (date, working) => {
    expect(isWorkingDay(cn, date).working).toBe(working);
  });
});

test('nl moves with Easter, as published', () => {
  const nl = shippedCalendar('nl');
  const easterMondays = [
    '2015-04-06', '2016-03-28', '2017-04-17', '2018-04-02', '2019-04-22', '2020-04-13', '2021-04-05',
    '2022-04-18', '2023-04-10', '2024-04-01', '2025-04-21', '2026-04-06', '2027-03-29',
  ]; // prettier-ignore
  for (const date of easterMondays) expect(off(nl, Number(date.slice(0, 4)))).toContain(date);
  expect(off(nl, 2025)).toEqual([
    '2025-01-01', '2025-04-21', '2025-04-26', '2025-05-05', '2025-05-29', '2025-06-09', '2025-12-25', '2025-12-26',
  ]); // King's Day on Sat 26, because 27 April is a Sunday; Liberation Day because it is a lustrum
  expect(off(nl, 2026)).not.toContain('2026-05-05');
});

test('us-federal observes Saturdays on Friday and Sundays on Monday, also across New Year', () => {
  const us = shippedCalendar('us-federal');
  expect(off(us, 2021)).toEqual([
    '2021-01-01', '2021-01-18', '2021-02-15', '2021-05-31', '2021-06-18', '2021-07-05', '2021-09-06', '2021-10-11',
    '2021-11-11', '2021-11-25', '2021-12-24', '2021-12-31',
  ]);
  expect(off(us, 2022)).not.toContain('2022-01-01');
  expect(off(us, 2020)).not.toContain('2020-06-19'); // Juneteenth since 2021
  expect(off(us, 2027)).toContain('2027-12-31'); // Fri, for Sat 1 January 2028
});
