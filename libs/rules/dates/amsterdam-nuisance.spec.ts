import { datesOf, shippedProcedure, tabled, type DatedClock, type DateRow } from '../../../test/support/ladder-dates.js';

// Read aloud: amount, due date, what rings when. Worked out apart from the kernel, day by day along the calendar.
// Off: Easter Monday 04-06, King's Day Mon 04-27, Ascension Thu 05-14, Whit Monday 05-25. Good Friday 04-03 is worked.
const dates: Partial<Record<DatedClock, DateRow[]>> = {
  triage: [
    ['ordinary, 1 wd', 'Fri 04-03 17:00', 'reminder Fri 04-03 17:00 · again Tue 04-07 17:00'],
  ],
  signFor: [
    ['ordinary, 1 wd', 'Fri 04-03 17:00', 'reminder Fri 04-03 17:00'],
  ],
  returnWindow: [
    ['ordinary, 2 wd', 'Tue 04-07 17:00', 'silence Tue 04-07 17:00'],
  ],
  onSite: [
    ['urgent, 2 h', 'Thu 04-02 12:00', 'reminder Thu 04-02 12:00 · again Fri 04-03 12:00'],
    ['danger, 2 h', 'Thu 04-02 12:00', 'reminder Thu 04-02 12:00 · again Fri 04-03 12:00'],
  ],
  finish: [
    ['odor-cooking, 3 wd', 'Wed 04-08 17:00', 'reminder Tue 04-07 17:00 · due Wed 04-08 17:00 · overdue Thu 04-09 17:00 · again Thu 04-16 17:00'],
    ['noise-social/noise-equipment, 5 wd', 'Fri 04-10 17:00', 'reminder Thu 04-09 17:00 · due Fri 04-10 17:00 · overdue Mon 04-13 17:00 · again Mon 04-20 17:00'],
    ['odor-industrial/odor-other, 5 wd', 'Fri 04-10 17:00', 'reminder Thu 04-09 17:00 · due Fri 04-10 17:00 · overdue Mon 04-13 17:00 · again Mon 04-20 17:00'],
    ['noise-traffic/noise-other/odor-waste/odor-sewage, 21 d', 'Thu 04-23 17:00', 'reminder Wed 04-22 17:00 · due Thu 04-23 17:00 · overdue Fri 04-24 17:00 · again Mon 05-04 17:00'],
    ['ordinary, 5 wd', 'Fri 04-10 17:00', 'reminder Thu 04-09 17:00 · due Fri 04-10 17:00 · overdue Mon 04-13 17:00 · again Mon 04-20 17:00'],
    ['further round, 5 wd', 'Fri 04-10 17:00', 'reminder Thu 04-09 17:00 · due Fri 04-10 17:00 · overdue Mon 04-13 17:00 · again Mon 04-20 17:00'],
    ['extended by 10 wd', 'Fri 04-24 17:00', 'reminder Thu 04-23 17:00 · due Fri 04-24 17:00 · overdue Tue 04-28 17:00 · again Tue 05-05 17:00'],
  ],
  extensionRuling: [
    ['ordinary, 2 wd', 'Tue 04-07 17:00', 'silence Tue 04-07 17:00'],
  ],
  pauseEnds: [
    ['longest pause, 20 wd', 'Mon 05-04 17:00', 'resume Mon 05-04 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Tue 09-29 17:00', 'reminder Tue 09-22 17:00 · due Tue 09-29 17:00 · again Tue 10-06 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Fri 04-10 17:00', 'reminder Thu 04-09 17:00 · due Fri 04-10 17:00'],
  ],
  revisit: [
    ['ordinary, 10 wd', 'Fri 04-17 17:00', 'reminder Wed 04-15 17:00 · due Fri 04-17 17:00 · again Fri 04-24 17:00'],
    ['tried again, 2 wd', 'Tue 04-07 17:00', 'reminder Thu 04-02 17:00 · due Tue 04-07 17:00 · again Tue 04-14 17:00'],
  ],
  explain: [
    ['ordinary, 5 wd', 'Fri 04-10 17:00', 'due Fri 04-10 17:00 · again Fri 04-17 17:00'],
  ],
  signOff: [
    ['ordinary, 5 wd', 'Fri 04-10 17:00', 'due Fri 04-10 17:00 · again Fri 04-17 17:00'],
  ],
  watch: [
    ['ordinary, 42 d', 'Fri 05-15 17:00', 'archive Fri 05-15 17:00'],
  ],
  receipt: [
    ['ordinary, 5 wd', 'Fri 04-10 17:00', 'reminder Wed 04-08 17:00 · take-back Fri 04-10 17:00'],
  ],
};

describe('amsterdam-nuisance, counted from Thursday 2026-04-02 10:00, before Easter', () => {
  it.each(tabled)('%s falls due and rings on the days of the table', (clock) => {
    expect(datesOf(shippedProcedure('amsterdam-nuisance'), 'nl', '2026-04-02 10:00', clock)).toEqual(dates[clock] ?? []);
  });
});
