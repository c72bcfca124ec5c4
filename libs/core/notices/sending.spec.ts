import type { Calendar } from '../calendar/index.js';
import { isQuiet, sendingOf, wayOf, type NoticePeriod, type ToSend } from './sending.js';

const calendar: Calendar = {
  calendar: 'cn', title: { zh: '日历', en: 'calendar' }, zone: 'Asia/Shanghai', weekend: [6, 7], officeHours: { opens: '08:30', closes: '17:30' },
  years: [{ year: 2026, holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], workdays: ['2026-09-20'], source: 'spec' }],
};
const period: NoticePeriod = {
  valid: { from: '2026-01-01' }, digest: { hours: ['14:00', '08:30'], on: 'workingDay' }, quiet: { from: '20:00', to: '07:30' },
  atOnce: [{ about: ['danger'] }, { urgency: ['danger'], about: ['assigned'] }], soon: [{ rung: ['red-card'] }],
};
const notice = (at: string, more: Partial<ToSend> = {}): ToSend => ({ about: 'assigned', facts: {}, urgency: 'ordinary', at: `2026-${at}:00.000Z`, ...more });
const hourOf = (at: string, zone = 'Asia/Shanghai') => sendingOf(period, { ...calendar, zone }, notice(at)).dueAt;

describe('What is told by mail', () => {
  it.each([
    ['on a Thursday at 09:00, the same day at 14:00', '09-10T01:00', '2026-09-10T06:00:00.000Z'],
    ['exactly at the hour, at this hour', '09-10T06:00', '2026-09-10T06:00:00.000Z'],
    ['on a Thursday evening, on Friday morning', '09-10T10:00', '2026-09-11T00:30:00.000Z'],
    ['on a Friday evening, on Monday morning', '09-11T10:00', '2026-09-14T00:30:00.000Z'],
    ['on a Saturday before a made-up Sunday, on that Sunday', '09-19T03:00', '2026-09-20T00:30:00.000Z'],
    ['on the evening before the holidays, after them', '09-30T10:00', '2026-10-08T00:30:00.000Z'],
  ])('goes out with the next digest: %s', (_, at, due) => {
    expect(hourOf(at)).toBe(due);
  });

  it('goes by the hours of the district, also where it lies elsewhere than its calendar', () => {
    expect(hourOf('09-10T01:00', 'Europe/Amsterdam')).toBe('2026-09-10T06:30:00.000Z');
  });

  it.each([
    ['at once and alone, where the rules say so of what it is about', { about: 'danger' }, 'atOnce'],
    ['at once, where both conditions of a line hold', { urgency: 'danger' }, 'atOnce'],
    ['with the digest, where only one of two conditions holds', { urgency: 'danger', about: 'closed' }, 'digest'],
    ['soon, when a rung rang that the rules name', { about: 'rung', facts: { rung: 'red-card' } }, 'soon'],
    ['with the digest, when another rung rang', { about: 'rung', facts: { rung: 'reminder' } }, 'digest'],
  ])('goes out %s', (_, more, way) => {
    expect(sendingOf(period, calendar, notice('09-10T16:00', more)).way).toBe(way);
    expect(wayOf(period, notice('09-10T16:00', more))).toBe(way);
  });

  it.each([
    ['at 19:59', '09-10T11:59', false], ['at 20:00', '09-10T12:00', true], ['at midnight', '09-10T16:00', true], ['at 07:29', '09-10T23:29', true], ['at 07:30', '09-10T23:30', false],
  ])('%s it is as quiet as the rules say', (_, at, quiet) => {
    expect(isQuiet(period, 'Asia/Shanghai', `2026-${at}:00.000Z`)).toBe(quiet);
  });
});
