import { shippedCalendar } from '../../../test/support/calendars.js';
import { add, toInstant } from './index.js';

const cn = shippedCalendar('cn');
const at = (date: string, time = '10:00') => toInstant(cn.zone, date, time);

describe('Every due date explains itself', () => {
  test('names the days passed over, and why, and the weekend days that counted', () => {
    const from = at('2026-09-18'); // Fri
    expect(add(cn, from, { amount: 6, unit: 'workingDay' })).toEqual({
      at: at('2026-09-28', '17:00'),
      provisional: false,
      why: {
        from,
        startedOn: '2026-09-18',
        amount: 6,
        unit: 'workingDay',
        skipped: [
          { date: '2026-09-19', because: 'weekend' },
          { date: '2026-09-25', because: 'holiday' },
          { date: '2026-09-26', because: 'holiday' },
          { date: '2026-09-27', because: 'holiday' },
        ],
        workedWeekend: ['2026-09-20'],
        lastDay: '2026-09-28',
        zone: 'Asia/Shanghai',
        calendar: 'cn',
      },
    });
  });

  test('says that receipt after closing moved the start', () => {
    const { why } = add(cn, at('2026-09-10', '18:00'), { amount: 1, unit: 'workingDay' });
    expect(why).toMatchObject({ startedOn: '2026-09-11', movedStart: 'outsideHours' });
  });

  test('says that a day off moved the end of a day clock', () => {
    const { why } = add(cn, at('2026-09-11'), { amount: 1, unit: 'day' }); // Fri → Sat
    expect(why).toMatchObject({
      lastDay: '2026-09-14',
      movedEnd: 'endsOnHoliday',
      skipped: [
        { date: '2026-09-12', because: 'weekend' },
        { date: '2026-09-13', because: 'weekend' },
      ],
    });
  });

  test('says nothing of moves that did not happen', () => {
    const { why } = add(cn, at('2026-09-08'), { amount: 1, unit: 'day' }); // Tue
    for (const key of ['movedStart', 'movedEnd', 'unknownYear', 'dstShift']) expect(why).not.toHaveProperty(key);
  });
});

describe('The calendar knows its edge', () => {
  const workingDay = (n: number) => ({ amount: n, unit: 'workingDay' as const });

  test('a due date inside the loaded years is final', () => {
    expect(add(cn, at('2026-12-30'), workingDay(1)).provisional).toBe(false); // Thu 31 December 2026
  });

  test('a due date beyond them is provisional and names the year', () => {
    const due = add(cn, at('2026-12-30'), workingDay(2)); // Fri 1 January 2027, surely a holiday, yet not announced
    expect(due).toMatchObject({ provisional: true, why: { unknownYear: 2027, lastDay: '2027-01-01' } });
  });

  test('so is one that only begins before them', () => {
    expect(add(cn, at('2014-12-31'), workingDay(5))).toMatchObject({ provisional: true, why: { unknownYear: 2014 } });
  });

  test('a year missing in the middle is found', () => {
    const torn = { ...cn, years: cn.years.filter(({ year }) => year !== 2020) };
    expect(add(torn, at('2019-12-30'), workingDay(300)).why.unknownYear).toBe(2020);
  });

  test('becomes final, and right, once the year is loaded', () => {
    const notice = { year: 2027, holidays: ['2027-01-01'], workdays: [], source: 'made up for this spec' };
    const loaded = { ...cn, years: [...cn.years, notice] };
    expect(add(loaded, at('2026-12-30'), workingDay(2))).toMatchObject({
      provisional: false,
      why: { lastDay: '2027-01-04' }, // Fri 1 off, so Mon
    });
  });

  test('a day clock that may end on a day off asks the calendar nothing', () => {
    const counting = { endsOnHoliday: 'stays' as const };
    expect(add(cn, at('2026-12-30'), { amount: 90, unit: 'day' }, counting).provisional).toBe(false);
    expect(add(cn, at('2026-12-30'), { amount: 90, unit: 'day' }).provisional).toBe(true);
  });
});
