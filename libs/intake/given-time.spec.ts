import { givenTime } from './given-time.js';

const now = '2026-06-01T00:00:00.000Z';

describe('The day that a row gives', () => {
  it.each([
    ['2026-05-20 22:15', 'Asia/Shanghai', '2026-05-20T14:15:00.000Z'],
    ['2026-05-20', 'Asia/Shanghai', '2026-05-19T16:00:00.000Z'],
    ['2026/5/2 8:05:09', 'Asia/Shanghai', '2026-05-02T00:05:09.000Z'],
    ['2021-07-04T21:30:00', 'America/Chicago', '2021-07-05T02:30:00.000Z'],
    ['2015-12-31T23:59:00-05:00', 'Asia/Shanghai', '2016-01-01T04:59:00.000Z'],
    ['2018-09-30T12:00:00Z', 'Asia/Shanghai', '2018-09-30T12:00:00.000Z'],
    ['2026-06-01T20:00:00Z', 'Asia/Shanghai', '2026-06-01T20:00:00.000Z'],
  ])('%s in %s is %s', (value, zone, at) => {
    expect(givenTime(value, zone, now)).toBe(at);
  });

  it.each([
    ['2026-02-30', 'bad_date'], ['2026/2/30', 'bad_date'], ['2026-05-20 24:00', 'bad_date'], ['2026-05-20 12:00:61', 'bad_date'], ['46023', 'bad_date'], ['03/04/2026', 'bad_date'],
    ['yesterday', 'bad_date'], ['1899-12-31', 'past_date'], ['2053-01-01', 'future_date'],
  ])('%s is refused as %s and never guessed', (value, reason) => {
    expect(givenTime(value, 'Asia/Shanghai', now)).toEqual({ reason, value });
  });
});
