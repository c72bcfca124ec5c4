import { givenNight, givenTime } from './given-time.js';

const now = '2026-06-01T00:00:00.000Z';
const zone = 'Asia/Shanghai';

describe('The day that a row gives', () => {
  it.each([
    ['2026-05-20 22:15', 'Asia/Shanghai', '2026-05-20T14:15:00.000Z'],
    ['2026-05-20', 'Asia/Shanghai', '2026-05-19T16:00:00.000Z'],
    ['2026/5/2 8:05:09', 'Asia/Shanghai', '2026-05-02T00:05:09.000Z'],
    ['2026年5月2日 8时05分', 'Asia/Shanghai', '2026-05-02T00:05:00.000Z'],
    ['２０２６-05-02', 'Asia/Shanghai', '2026-05-01T16:00:00.000Z'],
    ['2021-07-04T21:30:00', 'America/Chicago', '2021-07-05T02:30:00.000Z'],
    ['2015-12-31T23:59:00-05:00', 'Asia/Shanghai', '2016-01-01T04:59:00.000Z'],
    ['2018-09-30T12:00:00Z', 'Asia/Shanghai', '2018-09-30T12:00:00.000Z'],
    ['2026-05-20 12:15 AM', 'UTC', '2026-05-20T00:15:00.000Z'],
    ['2026-05-20 1:15 pm', 'UTC', '2026-05-20T13:15:00.000Z'],
    ['2026-06-01T20:00:00Z', 'Asia/Shanghai', '2026-06-01T20:00:00.000Z'],
  ])('%s in %s is %s, and nothing had to be guessed', (value, where, at) => {
    expect(givenTime(value, where, now)).toMatchObject({ at });
    expect(givenTime(value, where, now)).not.toHaveProperty('note');
  });

  it.each([
    ['2026-05-20 24:00', '2026-05-20T16:00:00.000Z'],
    ['46023', '2025-12-31T16:00:00.000Z'],
    ['45999,25', '2025-12-07T22:00:00.000Z'],
    ['25/12/2025', '2025-12-24T16:00:00.000Z'],
    ['12/25/2025 1:05 PM', '2025-12-25T05:05:00.000Z'],
    ['5.5.2026', '2026-05-04T16:00:00.000Z'],
  ])('%s is taken as %s, and that is told', (value, at) => {
    expect(givenTime(value, zone, now)).toMatchObject({ at, note: { what: 'date_guessed', value, taken: at } });
  });

  it.each([
    ['2026-02-30', 'bad_date'], ['2026/2/30', 'bad_date'], ['2026-05-20 12:00:61', 'bad_date'], ['2026-05-20 24:01', 'bad_date'], ['2026-05-20 13:00 PM', 'bad_date'],
    ['03/04/2026', 'bad_date'], ['11/12/2025 1:05 PM', 'bad_date'], ['2026', 'bad_date'], ['99999999', 'bad_date'], ['1', 'bad_date'], ['60000', 'bad_date'],
    ['2026-12-31T24:00', 'bad_date'], ['yesterday', 'bad_date'], ['0000-00-00 00:00:00', 'bad_date'], ['1899-12-31', 'past_date'], ['2053-01-01', 'future_date'],
  ])('%s is refused as %s', (value, reason) => {
    expect(givenTime(value, zone, now)).toEqual({ reason, value });
  });

  it('has the order of days and months that the mapping says', () => {
    expect(givenTime('03/04/2026', 'UTC', now, 'day first')).toMatchObject({ at: '2026-04-03T00:00:00.000Z' });
    expect(givenTime('03/04/2026', 'UTC', now, 'month first')).toEqual({ at: '2026-03-04T00:00:00.000Z', dayOnly: true });
  });

  it('is told where the clocks of the zone never showed that hour', () => {
    expect(givenTime('2026-03-08 02:30', 'America/New_York', now)).toMatchObject({ at: '2026-03-08T07:30:00.000Z', note: { what: 'date_shifted' } });
  });

  it('is the first where the clocks of the zone showed that hour twice, which is told', () => {
    expect(givenTime('2025-11-02 01:30:10', 'America/New_York', now)).toMatchObject({ at: '2025-11-02T05:30:10.000Z', note: { what: 'date_twice', taken: '2025-11-02T05:30:10.000Z' } });
    expect(givenTime('2025-11-02 02:00', 'America/New_York', now)).not.toHaveProperty('note');
    expect(givenTime('2025-11-02 00:59', 'America/New_York', now)).not.toHaveProperty('note');
    expect(givenTime('2025-11-02T01:30:00-05:00', 'America/New_York', now)).not.toHaveProperty('note');
    expect(givenTime('2026-04-05 01:45', 'Australia/Lord_Howe', now)).toMatchObject({ note: { what: 'date_twice' } });
  });

  it('is believed from the first day of 1990 on the calendar of its own zone', () => {
    expect(givenTime('1990-01-01', zone, now)).toMatchObject({ at: '1989-12-31T16:00:00.000Z' });
    expect(givenTime('1989-12-31', zone, now)).toMatchObject({ reason: 'past_date' });
    expect(givenTime('1989-12-31 20:00', 'America/New_York', now)).toMatchObject({ reason: 'past_date' });
  });
});

describe('A night that has its name from the evening', () => {
  it.each([
    ['23', '2026-04-26T03:00:00.000Z'],
    ['5', '2026-04-26T09:00:00.000Z'],
    ['6', '2026-04-25T10:00:00.000Z'],
  ])('has its hour %s at %s', (hour, at) => {
    expect(givenNight('2026-04-25', hour, 6, 'America/New_York', now)).toMatchObject({ at });
  });

  it('is refused where the hour is none', () => {
    expect(givenNight('2026-04-25', '24', 6, 'America/New_York', now)).toMatchObject({ reason: 'bad_date' });
  });
});
