import { dueOpinions, type DueAsked, type DueOpinion } from '../../libs/check/calendar/opinions.js';
import { add, type Calendar, type Counting, toInstant } from '../../libs/core/calendar/index.js';
import { shippedCalendar } from '../support/calendars.js';
import { testDatabase } from '../support/database.js';

type Row = DueAsked & DueOpinion;

const AMOUNTS = [0, 1, 2, 3, 5, 10, 15, 30, 60, 90];
/** Where the way of counting is in question, and not the amount. */
const FEW = [0, 1, 5, 30];

/** A receipt on each day of 2015–2026 at one local time. */
function receipts({ zone }: Calendar, time: string): string[] {
  const all: string[] = [];
  for (let ms = Date.UTC(2015, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 86_400_000) {
    all.push(toInstant(zone, new Date(ms).toISOString().slice(0, 10), time));
  }
  return all;
}

describe('Due dates agree with a second opinion in SQL, on every day of 2015–2026', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;

  beforeAll(async () => {
    database = await testDatabase();
  }, 120_000);

  afterAll(() => database?.drop());

  /** Asked of the very statement that the checker asks. */
  async function opinion(calendar: Calendar, receipts: string[], counting: Counting = {}, amounts = AMOUNTS): Promise<Row[]> {
    const asked = (['workingDay', 'day'] as const).flatMap((unit) => receipts.flatMap((from) => amounts.map((amount) => ({ from, amount, unit, counting }))));
    const opinions = await dueOpinions(database.pool, calendar, asked);
    return asked.map((one, index) => ({ ...one, ...opinions[index]! }));
  }

  test.each([
    ['cn', '10:00', {}],
    ['cn', '17:00', { dayOfStart: true }], // closing time still belongs to the day
    ['cn', '17:01', {}],
    ['nl', '02:30', {}], // in the gap of March and in the doubled hour of October
    ['us-federal', '17:01', { dayOfStart: true }],
    ['nl', '20:00', { outsideHours: 'asIs', endsOnHoliday: 'stays' }],
    ['nl', '02:30', { outsideHours: 'asIs', dueHour: 'sameTime', endsOnHoliday: 'stays' }],
    ['us-federal', '07:15', { dueHour: 'sameTime' }],
    ['cn', '23:59', { outsideHours: 'asIs', dayOfStart: true, dueHour: '12:00' }],
  ] as const)('%s, received at %s, counted %j', async (name, time, counting) => {
    const calendar = shippedCalendar(name);
    const from = receipts(calendar, time);
    const amounts = 'dueHour' in counting || 'endsOnHoliday' in counting || 'outsideHours' in counting ? FEW : AMOUNTS;
    const rows = await opinion(calendar, from, counting, amounts);
    expect(rows).toHaveLength(4383 * amounts.length * 2);

    const wrong = rows.filter(({ from: received, unit, amount, ...theirs }) => {
      const { at, provisional, why } = add(calendar, received, { amount, unit }, counting);
      return at !== theirs.at || provisional !== theirs.provisional || why.lastDay !== theirs.lastDay;
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  test('a calendar short of one made-up Sunday is found out', async () => {
    const calendar = shippedCalendar('cn');
    const forgot = (date: string) => date !== '2026-09-20';
    const short = { ...calendar, years: calendar.years.map((y) => ({ ...y, workdays: y.workdays.filter(forgot) })) };
    const rows = await opinion(calendar, receipts(calendar, '10:00').filter((at) => at > '2026'));
    const wrong = rows.filter((row) => add(short, row.from, row).at !== row.at);
    expect(wrong.some(({ from }) => from.startsWith('2026-09-18'))).toBe(true);
    expect(wrong.every(({ from }) => from > '2026-04' && from < '2026-09-21')).toBe(true);
  }, 120_000);

  test('the second opinion does reach beyond the edge, where due dates are provisional', async () => {
    const calendar = shippedCalendar('cn');
    const rows = await opinion(calendar, [toInstant(calendar.zone, '2026-12-30', '10:00')]);
    expect(rows.filter(({ provisional }) => provisional).map(({ unit, amount }) => `${amount} ${unit}`)).toEqual([
      ...AMOUNTS.filter((n) => n >= 2).map((n) => `${n} workingDay`),
      ...AMOUNTS.filter((n) => n >= 2).map((n) => `${n} day`),
    ]);
  });
});
