import { shippedCalendar } from '../../../test/support/calendars.js';
import { add, after, localDate, localTime, toInstant } from './index.js';

describe('A local time is one instant, also where clocks change', () => {
  test.each([
    // zone                 local              instant                        why
    ['Asia/Shanghai', '2026-09-18 17:00', '2026-09-18T09:00:00.000Z'],
    ['Asia/Shanghai', '1986-05-04 02:30', '1986-05-03T18:30:00.000Z'], // gap 2–3 of Shanghai's own summer time: shows 03:30
    ['Asia/Shanghai', '1988-07-01 12:00', '1988-07-01T03:00:00.000Z'], // UTC+9 in summer 1986–91
    ['Asia/Shanghai', '1991-09-15 01:30', '1991-09-14T16:30:00.000Z'], // shown twice: the earlier, still summer time
    ['Europe/Amsterdam', '2026-03-29 02:30', '2026-03-29T01:30:00.000Z'], // gap 2–3: shows 03:30
    ['Europe/Amsterdam', '2026-10-25 02:30', '2026-10-25T00:30:00.000Z'], // shown twice: the earlier
    ['Europe/Amsterdam', '2026-10-25 03:00', '2026-10-25T02:00:00.000Z'], // shown once
    ['America/Chicago', '2026-11-01 01:15', '2026-11-01T06:15:00.000Z'], // shown twice: the earlier
    ['America/Sao_Paulo', '2018-11-04 00:00', '2018-11-04T03:00:00.000Z'], // the gap begins at midnight: shows 01:00
    ['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45:00.000Z'], // a gap of half an hour: shows 02:45
    ['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04T14:45:00.000Z'], // half an hour shown twice: the earlier
    ['Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00:00.000Z'], // a day that never was: the 31st, 12:00
    ['Pacific/Apia', '2011-12-29 12:00', '2011-12-29T22:00:00.000Z'],
    ['Asia/Kathmandu', '2026-09-18 17:00', '2026-09-18T11:15:00.000Z'], // UTC+5:45
    ['Africa/Monrovia', '1971-12-31 12:00', '1971-12-31T12:44:30.000Z'], // an offset with seconds
    ['UTC', '2026-09-18 24:00', '2026-09-19T00:00:00.000Z'],
  ])('%s %s is %s', (zone, local, expected) => {
    expect(toInstant(zone, local.slice(0, 10), local.slice(11))).toBe(expected);
  });

  test.each([
    ['Asia/Shanghai', '2026-09-18T16:30:00.000Z', '2026-09-19', '00:30'],
    ['Asia/Shanghai', '1988-07-01T15:30:00.000Z', '1988-07-02', '00:30'],
    ['Europe/Amsterdam', '2026-03-29T01:30:00.000Z', '2026-03-29', '03:30'],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', '2011-12-29', '23:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31', '00:00'],
    ['America/Chicago', '1969-12-31T23:30:00.500Z', '1969-12-31', '17:30'],
  ])('%s shows %s as %s %s', (zone, at, date, time) => {
    expect([localDate(zone, at), localTime(zone, at)]).toEqual([date, time]);
  });

  test('an unknown zone is refused', () => {
    expect(() => localDate('Europe/Atlantis', '2026-09-18T16:30:00.000Z')).toThrow(RangeError);
  });
});

describe('A due date says when it met a change of the clocks', () => {
  const nl = shippedCalendar('nl');
  test.each([
    ['2026-03-28', '2026-03-29T01:30:00.000Z', true], // into the gap
    ['2026-10-24', '2026-10-25T00:30:00.000Z', true], // into the doubled hour
    ['2026-06-20', '2026-06-21T00:30:00.000Z', undefined],
  ])('due the day after %s at 02:30', (date, at, dstShift) => {
    const counting = { outsideHours: 'asIs', endsOnHoliday: 'stays', dueHour: '02:30' } as const;
    const due = add(nl, toInstant(nl.zone, date, '12:00'), { amount: 1, unit: 'day' }, counting);
    expect([due.at, due.why.dstShift]).toEqual([at, dstShift]);
  });

  test('a day is the same local hour, whether it lasts 23 or 25 hours', () => {
    const noon = toInstant(nl.zone, '2026-03-28', '12:00');
    expect(after(nl, noon, { amount: 1, unit: 'day' })).toBe('2026-03-29T10:00:00.000Z');
    expect(after(nl, noon, { amount: 24, unit: 'hour' })).toBe('2026-03-29T11:00:00.000Z');
  });
});
