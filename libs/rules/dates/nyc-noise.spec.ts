import { problemClocks, type ProblemClockName } from '@bihuan/core';
import { datesOf, ledgerDatesOf, shippedProcedure, tabled, type DatedClock, type DateRow } from '../../../test/support/ladder-dates.js';

// Read aloud: amount, due date, what rings when. Worked out apart from the kernel, day by day along the calendar.
// Off: Fri 07-03 (Independence Day observed) and the weekend. Hours run through all of them. Zone of the calendar: Chicago, as shipped.
const dates: Partial<Record<DatedClock, DateRow[]>> = {
  triage: [
    ['danger, 5 min', 'Thu 07-02 22:05', 'due Thu 07-02 22:05 · overdue Thu 07-02 23:05 · again Fri 07-03 03:05'],
    ['ordinary, 30 min', 'Thu 07-02 22:30', 'due Thu 07-02 22:30 · overdue Thu 07-02 23:30 · again Fri 07-03 03:30'],
  ],
  signFor: [
    ['urgent, 15 min', 'Thu 07-02 22:15', 'due Thu 07-02 22:15 · overdue Thu 07-02 23:15 · again Fri 07-03 03:15'],
    ['danger, 15 min', 'Thu 07-02 22:15', 'due Thu 07-02 22:15 · overdue Thu 07-02 23:15 · again Fri 07-03 03:15'],
    ['ordinary, 1 h', 'Thu 07-02 23:00', 'due Thu 07-02 23:00 · overdue Fri 07-03 00:00 · again Fri 07-03 04:00'],
  ],
  returnWindow: [
    ['ordinary, 1 h', 'Thu 07-02 23:00', 'silence Thu 07-02 23:00'],
  ],
  onSite: [
    ['urgent, 1 h', 'Thu 07-02 23:00', 'reminder Thu 07-02 22:45 · overdue Thu 07-02 23:00 · again Fri 07-03 00:00'],
    ['danger, 1 h', 'Thu 07-02 23:00', 'reminder Thu 07-02 22:45 · overdue Thu 07-02 23:00 · again Fri 07-03 00:00'],
  ],
  finish: [
    ['ordinary, 8 h', 'Fri 07-03 06:00', 'reminder Fri 07-03 02:00 · yellow-card Fri 07-03 05:00 · due Fri 07-03 06:00 · red-card Fri 07-03 10:00 · supervision Fri 07-03 22:00 · overdue Sat 07-04 06:00 · again Sun 07-05 06:00'],
    ['further round, 8 h', 'Fri 07-03 06:00', 'reminder Fri 07-03 02:00 · yellow-card Fri 07-03 05:00 · due Fri 07-03 06:00 · red-card Fri 07-03 10:00 · supervision Fri 07-03 22:00 · overdue Sat 07-04 06:00 · again Sun 07-05 06:00'],
    ['extended by 24 h', 'Sat 07-04 06:00', 'reminder Sat 07-04 02:00 · yellow-card Sat 07-04 05:00 · due Sat 07-04 06:00 · red-card Sat 07-04 10:00 · supervision Sat 07-04 22:00 · overdue Sun 07-05 06:00 · again Mon 07-06 06:00'],
  ],
  extensionRuling: [
    ['ordinary, 2 h', 'Fri 07-03 00:00', 'silence Fri 07-03 00:00'],
  ],
  pauseEnds: [
    ['longest pause, 20 wd', 'Mon 08-03 17:00', 'reminder Fri 07-31 17:00 · resume Mon 08-03 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Mon 2027-01-04 17:00', 'reminder Thu 12-24 17:00 · due Mon 2027-01-04 17:00 · again Mon 2027-01-11 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Fri 07-03 06:00', 'due Fri 07-03 06:00'],
  ],
  revisit: [
    ['ordinary, 3 wd', 'Thu 07-09 17:00', 'reminder Wed 07-08 17:00 · due Thu 07-09 17:00 · overdue Mon 07-13 17:00 · again Mon 08-10 17:00'],
    ['tried again, 1 wd', 'Tue 07-07 17:00', 'reminder Mon 07-06 17:00 · due Tue 07-07 17:00 · overdue Thu 07-09 17:00 · again Thu 08-06 17:00'],
  ],
  series: [
    ['step after 30 d', 'Wed 08-05 17:00', 'reminder Wed 07-29 17:00 · due Wed 08-05 17:00 · overdue Fri 08-07 17:00 · again Fri 09-04 17:00'],
    ['step after 90 d', 'Mon 10-05 17:00', 'reminder Mon 09-28 17:00 · due Mon 10-05 17:00 · overdue Wed 10-07 17:00 · again Thu 11-05 17:00'],
  ],
  explain: [
    ['ordinary, 5 wd', 'Mon 07-13 17:00', 'due Mon 07-13 17:00 · again Mon 07-20 17:00'],
  ],
  signOff: [
    ['ordinary, 3 wd', 'Thu 07-09 17:00', 'due Thu 07-09 17:00 · again Thu 07-16 17:00'],
  ],
  watch: [
    ['ordinary, 90 d', 'Mon 10-05 17:00', 'archive Mon 10-05 17:00'],
  ],
  receipt: [
    ['ordinary, 10 wd', 'Mon 07-20 17:00', 'reminder Thu 07-16 17:00 · take-back Mon 07-20 17:00'],
  ],
};

// A problem of the ledger.
const ledgerDates: Record<ProblemClockName, DateRow[]> = {
  triage: [
    ['repeat, 8 h', 'Thu 07-02 18:00', 'due Thu 07-02 18:00 · again Fri 07-10 18:00'],
    ['ordinary, 2 wd', 'Tue 07-07 17:00', 'due Tue 07-07 17:00 · again Tue 07-14 17:00'],
  ],
  plan: [
    ['repeat, 3 wd', 'Wed 07-08 17:00', 'due Wed 07-08 17:00 · again Wed 07-15 17:00'],
    ['ordinary, 10 wd', 'Fri 07-17 17:00', 'due Fri 07-17 17:00 · again Fri 07-24 17:00'],
  ],
  finish: [
    ['repeat, 10 wd', 'Fri 07-17 17:00', 'reminder Fri 07-10 17:00 · due Fri 07-17 17:00 · supervision Fri 07-24 17:00 · overdue Fri 07-31 17:00 · again Fri 08-07 17:00'],
    ['ordinary, 30 d', 'Mon 08-03 17:00', 'reminder Mon 07-27 17:00 · due Mon 08-03 17:00 · supervision Mon 08-10 17:00 · overdue Mon 08-17 17:00 · again Mon 08-24 17:00'],
    ['further round, 15 d', 'Fri 07-17 17:00', 'reminder Fri 07-10 17:00 · due Fri 07-17 17:00 · supervision Fri 07-24 17:00 · overdue Fri 07-31 17:00 · again Fri 08-07 17:00'],
    ['extended by 30 d', 'Wed 09-02 17:00', 'reminder Wed 08-26 17:00 · due Wed 09-02 17:00 · supervision Thu 09-10 17:00 · overdue Thu 09-17 17:00 · again Thu 09-24 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Mon 08-03 17:00', 'due Mon 08-03 17:00 · again Mon 08-10 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Tue 12-29 17:00', 'reminder Mon 12-21 17:00 · due Tue 12-29 17:00 · again Wed 2027-01-06 17:00'],
  ],
  revisit: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'reminder Thu 07-09 17:00 · due Fri 07-10 17:00 · again Fri 07-17 17:00'],
  ],
  series: [
    ['step after 30 d', 'Mon 08-03 17:00', 'reminder Mon 07-27 17:00 · due Mon 08-03 17:00 · again Mon 08-10 17:00'],
    ['step after 90 d', 'Wed 09-30 17:00', 'reminder Wed 09-23 17:00 · due Wed 09-30 17:00 · again Wed 10-07 17:00'],
  ],
  apply: [
    ['ordinary, 10 wd', 'Fri 07-17 17:00', 'due Fri 07-17 17:00 · again Fri 07-24 17:00'],
  ],
  step: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'due Fri 07-10 17:00 · again Fri 07-17 17:00'],
  ],
  notice: [
    ['ordinary, 10 d', 'Mon 07-13 17:00', 'end-of-notice Mon 07-13 17:00'],
  ],
  objection: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'due Fri 07-10 17:00 · again Fri 07-17 17:00'],
  ],
  watch: [
    ['ordinary, 90 d', 'Wed 09-30 17:00', 'archive Wed 09-30 17:00'],
  ],
};

describe('nyc-noise, counted from Thursday 2026-07-02 22:00, the night before Independence Day', () => {
  it.each(tabled)('%s falls due and rings on the days of the table', (clock) => {
    expect(datesOf(shippedProcedure('nyc-noise'), 'us-federal', '2026-07-02 22:00', clock)).toEqual(dates[clock] ?? []);
  });

  it.each(problemClocks)('%s of a problem falls due and rings on the days of the table', (clock) => {
    expect(ledgerDatesOf(shippedProcedure('nyc-noise'), 'us-federal', '2026-07-02 10:00', clock)).toEqual(ledgerDates[clock]);
  });
});
