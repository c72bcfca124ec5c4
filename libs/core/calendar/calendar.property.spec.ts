import fc from 'fast-check';
import { shippedCalendar } from '../../../test/support/calendars.js';
import {
  add,
  after,
  type Amount,
  before,
  type Calendar,
  type Counting,
  isWorkingDay,
  localDate,
  nextOfficeHour,
  remainder,
  resume,
  toInstant,
  type Unit,
} from './index.js';

const calendars = [shippedCalendar('cn'), shippedCalendar('nl'), shippedCalendar('us-federal')];
/** Named in a counterexample instead of printed whole. */
const calendar = fc.constantFrom<Calendar>(...calendars.map((c) => ({ ...c, [fc.toStringMethod]: () => c.calendar })));
/** From before the first loaded year to beyond the last. */
const at = fc
  .integer({ min: Date.UTC(2014, 6, 1), max: Date.UTC(2028, 6, 1) })
  .map((ms) => new Date(ms).toISOString());
const unit = fc.constantFrom<Unit>('minute', 'hour', 'day', 'workingDay');
const amount = fc.record<Amount>({ amount: fc.nat(120), unit });
const endsOnHoliday = fc.constantFrom<Counting['endsOnHoliday']>('nextWorkingDay', 'stays', undefined);
const counting = fc.record<Counting>({
  dayOfStart: fc.boolean(),
  dueHour: fc.constantFrom('closes', '00:00', '12:00', '24:00'),
  outsideHours: fc.constantFrom('nextWorkingDay', 'asIs'),
  endsOnHoliday,
});
const RUNS = { numRuns: 1500 };


test('who comes later is never due earlier', () => {
  fc.assert(
    fc.property(calendar, at, at, amount, counting, (c, x, y, n, how) => {
      const [first, second] = x <= y ? [x, y] : [y, x];
      expect(add(c, first, n, how).at <= add(c, second, n, how).at).toBe(true);
    }),
    RUNS,
  );
});

test('who comes moments later is never due earlier, though the office closes or midnight passes between', () => {
  fc.assert(
    fc.property(calendar, at, fc.nat(36 * 60), amount, counting, (c, x, minutes, n, how) => {
      const y = new Date(Date.parse(x) + minutes * 60_000).toISOString();
      expect(add(c, x, n, how).at <= add(c, y, n, how).at).toBe(true);
    }),
    RUNS,
  );
});

test('who has longer is never due earlier', () => {
  fc.assert(
    fc.property(calendar, at, amount, fc.nat(30), counting, (c, x, n, more, how) => {
      expect(add(c, x, n, how).at <= add(c, x, { ...n, amount: n.amount + more }, how).at).toBe(true);
    }),
    RUNS,
  );
});

test('nothing is due before it was received, and a working-day clock ends on a working day', () => {
  fc.assert(
    fc.property(calendar, at, amount, counting, (c, x, n, how) => {
      const due = add(c, x, n, how);
      expect(due.at >= x).toBe(true);
      if (n.unit === 'workingDay') expect(isWorkingDay(c, due.why.lastDay).working).toBe(true);
    }),
    RUNS,
  );
});

test('the days named in an explanation account for every day of a working-day clock', () => {
  fc.assert(
    fc.property(calendar, at, fc.integer({ min: 1, max: 120 }), (c, x, n) => {
      const { startedOn, lastDay, skipped } = add(c, x, { amount: n, unit: 'workingDay' }).why;
      expect((Date.parse(lastDay) - Date.parse(startedOn)) / 86_400_000).toBe(n + skipped.length);
    }),
    RUNS,
  );
});

/** Local noon of working days: no clocks change at noon, so that the same local hour exists on every day. */
const workingNoon = fc
  .tuple(calendar, at)
  .map(([c, x]) => ({ c, noon: toInstant(c.zone, localDate(c.zone, nextOfficeHour(c, x)), '12:00') }));

test('on working days, n working days after and n before lead back', () => {
  fc.assert(
    fc.property(workingNoon, amount, ({ c, noon }, n) => {
      expect(before(c, after(c, noon, n), n)).toBe(noon);
      expect(after(c, before(c, noon, n), n)).toBe(noon);
    }),
    RUNS,
  );
});

test('a clock resumed the moment it was paused is due when it was', () => {
  fc.assert(
    fc.property(calendar, at, amount, counting, fc.double({ min: 0, max: 1.2, noNaN: true }), (c, x, n, how, spent) => {
      const due = add(c, x, n, how).at;
      fc.pre(due > x);
      const now = new Date(Math.round(Date.parse(x) + (Date.parse(due) - Date.parse(x)) * spent)).toISOString();
      expect(resume(c, now, remainder(c, now, due, n.unit), how).at).toBe(due);
    }),
    RUNS,
  );
});

// A moved end keeps its hour: a Saturday evening becomes Monday evening, a Sunday morning Monday morning.
test('a longer pause never makes a clock due earlier, where its end may stay on a day off', () => {
  fc.assert(
    fc.property(calendar, at, fc.nat(20), unit, fc.nat(20_000), fc.nat(20_000), (c, now, n, u, a, b) => {
      const left = remainder(c, now, add(c, now, { amount: n, unit: u }).at, u);
      const due = (minutes: number) => {
        const resumed = new Date(Date.parse(now) + minutes * 60_000).toISOString();
        return Date.parse(resume(c, resumed, left, { endsOnHoliday: 'stays' }).at);
      };
      // Whole days are local: where clocks change, two resumptions may swap within that hour, and no more.
      expect(due(Math.min(a, b))).toBeLessThanOrEqual(due(Math.max(a, b)) + 3_600_000);
    }),
    RUNS,
  );
});

test('the office speaks at once inside its hours, later outside, and not twice later', () => {
  fc.assert(
    fc.property(calendar, at, (c, x) => {
      const open = nextOfficeHour(c, x);
      expect(open >= x).toBe(true);
      expect(nextOfficeHour(c, open)).toBe(open);
      expect(isWorkingDay(c, localDate(c.zone, open)).working).toBe(true);
    }),
    RUNS,
  );
});
