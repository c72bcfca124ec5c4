import { shippedCalendar } from '../../../test/support/calendars.js';
import { add, localDate, localTime, remainder, resume, toInstant, type Unit } from './index.js';

const cn = shippedCalendar('cn');
const HOUR = 3_600_000;
const instant = (text: string) => toInstant(cn.zone, text.slice(0, 10), text.slice(11));
const read = (at: string) => `${localDate(cn.zone, at)} ${localTime(cn.zone, at)}`;

describe('A pause keeps exactly what was left', () => {
  test.each([
    // paused              due                 left                     resumed             due again
    ['2026-09-28 10:00', '2026-09-30 17:00', [2, 7 * HOUR], '2026-10-08 10:00', '2026-10-10 17:00'], // Mon … Wed; Thu … made-up Sat
    ['2026-09-29 16:00', '2026-10-09 17:00', [3, 1 * HOUR], '2026-09-29 16:00', '2026-10-09 17:00'], // nothing passed, National Day between
    ['2026-10-03 12:00', '2026-10-09 17:00', [1, 17 * HOUR], '2026-10-06 12:00', '2026-10-09 17:00'], // both on days off: nothing used
    ['2026-10-03 12:00', '2026-10-09 17:00', [1, 17 * HOUR], '2026-10-08 00:00', '2026-10-09 17:00'], // the line begins on Thu 8
    ['2026-09-10 18:00', '2026-09-14 17:00', [2, -1 * HOUR], '2026-09-10 18:00', '2026-09-14 17:00'], // Thu evening … Mon
    ['2026-09-10 18:00', '2026-09-14 17:00', [2, -1 * HOUR], '2026-09-11 09:00', '2026-09-15 08:00'], // 15 counted hours later
    ['2026-09-10 18:00', '2026-09-11 02:00', [1, -16 * HOUR], '2026-09-11 10:00', '2026-09-11 18:00'], // eight hours are eight hours
    ['2026-09-10 18:00', '2026-09-11 02:00', [1, -16 * HOUR], '2026-09-11 20:00', '2026-09-14 04:00'], // … across a weekend
    ['2026-09-11 10:00', '2026-09-14 00:00', [1, -10 * HOUR], '2026-09-11 10:00', '2026-09-14 00:00'], // due when Monday begins
    ['2026-09-11 10:00', '2026-09-12 00:00', [0, 14 * HOUR], '2026-09-11 10:00', '2026-09-12 00:00'], // due when Friday ends
    ['2026-09-12 10:00', '2026-09-14 00:00', [0, 0], '2026-09-12 10:00', '2026-09-14 00:00'], // paused on a day off
    ['2026-09-11 16:00', '2026-09-11 17:00', [0, 1 * HOUR], '2026-09-11 23:30', '2026-09-14 00:30'], // across a weekend
  ] as [string, string, [number, number], string, string][])(
    'working days: paused %s of %s leaves %j; resumed %s it is due %s',
    (paused, due, [workingDays, milliseconds], resumed, again) => {
      const left = remainder(cn, instant(paused), instant(due), 'workingDay');
      expect(left).toEqual({ workingDays, milliseconds, unit: 'workingDay' });
      expect(read(resume(cn, instant(resumed), left).at)).toBe(again);
    },
  );

  test('plain days run through weekends, and their new end leaves a day off', () => {
    const left = remainder(cn, instant('2026-09-07 10:00'), instant('2026-09-11 17:00'), 'day'); // Mon … Fri
    expect(left).toEqual({ workingDays: 4, milliseconds: 7 * HOUR, unit: 'day' });
    const due = resume(cn, instant('2026-09-08 10:00'), left); // Tue … Sat
    expect(read(due.at)).toBe('2026-09-14 17:00');
    expect(due.why).toMatchObject({ movedEnd: 'endsOnHoliday', startedOn: '2026-09-08', lastDay: '2026-09-14' });
    expect(read(resume(cn, instant('2026-09-08 10:00'), left, { endsOnHoliday: 'stays' }).at)).toBe('2026-09-12 17:00');
  });

  test.each(['minute', 'hour'] as Unit[])('%ss are kept as elapsed time', (unit) => {
    const left = remainder(cn, instant('2026-09-30 10:00'), instant('2026-09-30 11:30'), unit);
    expect(left).toEqual({ workingDays: 0, milliseconds: 1.5 * HOUR, unit });
    expect(read(resume(cn, instant('2026-10-03 23:00'), left).at)).toBe('2026-10-04 00:30');
  });

  test('a clock already overdue stays as late as it was', () => {
    const left = remainder(cn, instant('2026-09-10 18:00'), instant('2026-09-10 17:00'), 'workingDay');
    expect(read(resume(cn, instant('2026-09-14 12:00'), left).at)).toBe('2026-09-14 11:00');
  });

  test('a due date moved beyond the loaded years becomes provisional', () => {
    const due = add(cn, instant('2026-12-28 10:00'), { amount: 3, unit: 'workingDay' });
    const left = remainder(cn, instant('2026-12-29 10:00'), due.at, 'workingDay');
    expect(resume(cn, instant('2026-12-31 10:00'), left)).toMatchObject({ provisional: true, why: { unknownYear: 2027 } });
  });

  test('the new due date explains itself', () => {
    const left = { workingDays: 1, milliseconds: HOUR, unit: 'workingDay' as const };
    expect(resume(cn, instant('2026-09-19 10:00'), left).why).toMatchObject({
      startedOn: '2026-09-20', // Sat counts from the made-up Sun
      movedStart: 'outsideHours',
      amount: 1,
      milliseconds: HOUR,
      lastDay: '2026-09-21',
    });
  });
});
