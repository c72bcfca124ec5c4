import { toInstant, type Instant } from '../calendar/index.js';
import { aCalendar, aRung, days, hours, local, workingDays } from '../complaint/testing/index.js';
import { firstRung, nextRungAhead, rungOf, rungTime, type LadderSetting } from './index.js';

const calendar = aCalendar();
const at = (text: string): Instant => toInstant(calendar.zone, text.slice(0, 10), text.slice(11));
const due = at('2026-09-30 17:00'); // Wednesday before National Day

const rungs = [
  aRung('reminder', { before: workingDays(1) }, 'remind', []),
  aRung('due', 'due', 'remind', []),
  aRung('overdue', { after: workingDays(1) }, 'remind', [], { every: workingDays(2), everyStarred: workingDays(1) }),
];
const ladder = (more: Partial<LadderSetting> = {}): LadderSetting => ({ rungs, calendar, danger: false, starred: false, ...more });
const times = (setting: LadderSetting, count: number, last?: string) =>
  Array.from({ length: count }, (_, no) => local(calendar.zone, rungTime(setting, due, no, last && at(last)) ?? ''));

describe('A ladder', () => {
  it('counts its rungs in working days from the due date, and repeats the last', () => {
    expect(times(ladder(), 5)).toEqual(['2026-09-29 17:00', '2026-09-30 17:00', '2026-10-08 17:00', '2026-10-10 17:00', '2026-10-13 17:00']);
    expect(rungOf(rungs, 9)?.name).toBe('overdue');
  });

  it('repeats more often under a star', () => {
    expect(times(ladder({ starred: true }), 5).slice(2)).toEqual(['2026-10-08 17:00', '2026-10-09 17:00', '2026-10-10 17:00']);
    expect(times(ladder({ starred: true, rungs: [aRung('x', 'due', 'remind', [], { every: days(1) })] }), 2)).toEqual(['2026-09-30 17:00', '2026-10-01 17:00']);
  });

  it('repeats after the last that rang, whatever number it had', () => {
    const next = (no: number, last: string) => local(calendar.zone, rungTime(ladder(), due, no, at(last)) ?? '');
    expect(next(12, '2026-10-12 09:00')).toBe('2026-10-13 17:00');
    expect(next(12, '2026-10-13 17:00')).toBe('2026-10-15 17:00');
    expect(next(3, '2026-10-14 09:00')).toBe('2026-10-15 17:00');
    expect(next(12, '2026-09-01 09:00')).toBe('2026-10-10 17:00'); // never before its first repeat
  });

  it('ends where the last rung does not repeat', () => {
    const setting = ladder({ rungs: rungs.slice(0, 2) });
    expect(rungTime(setting, due, 2)).toBeNull();
    expect(nextRungAhead(setting, due, at('2026-10-20 09:00'))).toBe(2);
  });

  it('lets rungs that speak to people wait for office hours, and never where there is danger', () => {
    const speaking = [aRung('call', { after: hours(8) }, 'remind', [], { officeHours: true })];
    expect(times(ladder({ rungs: speaking }), 1)).toEqual(['2026-10-08 09:00']);
    expect(times(ladder({ rungs: speaking, danger: true }), 1)).toEqual(['2026-10-01 01:00']);
  });

  it('newly armed, passes over reminders whose hour has gone, and nothing else', () => {
    expect(firstRung(ladder(), due, at('2026-09-29 16:59'))).toBe(0);
    expect(firstRung(ladder(), due, at('2026-09-29 17:00'))).toBe(1);
    expect(firstRung(ladder(), due, at('2026-12-01 09:00'))).toBe(1);
  });

  it('newly armed, does not wait for the office with a reminder whose own hour has gone', () => {
    const overnight = at('2026-10-03 22:00'); // Saturday in the holiday, 24 hours after Friday
    const speaking = [aRung('reminder', { before: hours(24) }, 'remind', [], { officeHours: true }), aRung('due', 'due', 'remind', [], { officeHours: true })];
    expect(firstRung(ladder({ rungs: speaking }), overnight, at('2026-10-02 22:00'))).toBe(1);
    expect(firstRung(ladder({ rungs: speaking }), overnight, at('2026-10-02 21:59'))).toBe(0);
  });

  it('moved, arms only what still lies ahead', () => {
    expect(nextRungAhead(ladder(), due, at('2026-09-29 16:59'))).toBe(0);
    expect(nextRungAhead(ladder(), due, at('2026-09-30 17:00'))).toBe(2);
    expect(nextRungAhead(ladder(), due, at('2026-10-12 09:00'))).toBe(4);
  });
});
