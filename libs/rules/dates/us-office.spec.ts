import { problemClocks, type ProblemClockName } from '@bihuan/core';
import { datesOf, ledgerDatesOf, shippedProcedure, tabled, type DatedClock, type DateRow } from '../../../test/support/ladder-dates.js';

// Read aloud: amount, due date, what rings when. Worked out apart from the kernel, day by day along the calendar.
// Off: Fri 07-03 (Independence Day observed), weekends, Labor Day Mon 09-07, Columbus Day Mon 10-12, Thanksgiving Thu 11-26.
const dates: Partial<Record<DatedClock, DateRow[]>> = {
  triage: [
    ['danger, 30 min', 'Thu 07-02 10:30', 'due Thu 07-02 10:30 · overdue Mon 07-06 10:30 · again Mon 07-13 10:30'],
    ['urgent, 2 h', 'Thu 07-02 12:00', 'due Thu 07-02 12:00 · overdue Mon 07-06 12:00 · again Mon 07-13 12:00'],
    ['ordinary, 1 wd', 'Mon 07-06 17:00', 'due Mon 07-06 17:00 · overdue Tue 07-07 17:00 · again Tue 07-14 17:00'],
  ],
  signFor: [
    ['urgent, 1 h', 'Thu 07-02 11:00', 'due Thu 07-02 11:00 · overdue Mon 07-06 11:00 · again Mon 07-13 11:00'],
    ['danger, 1 h', 'Thu 07-02 11:00', 'due Thu 07-02 11:00 · overdue Mon 07-06 11:00 · again Mon 07-13 11:00'],
    ['ordinary, 1 wd', 'Mon 07-06 17:00', 'due Mon 07-06 17:00 · overdue Tue 07-07 17:00 · again Tue 07-14 17:00'],
  ],
  returnWindow: [
    ['ordinary, 1 wd', 'Mon 07-06 17:00', 'silence Mon 07-06 17:00'],
  ],
  onSite: [
    ['urgent, 4 h', 'Thu 07-02 14:00', 'reminder Thu 07-02 13:00 · overdue Thu 07-02 14:00 · again Fri 07-03 14:00'],
    ['danger, 4 h', 'Thu 07-02 14:00', 'reminder Thu 07-02 13:00 · overdue Thu 07-02 14:00 · again Fri 07-03 14:00'],
  ],
  finish: [
    ['urgent, 2 wd', 'Tue 07-07 17:00', 'reminder Thu 07-02 17:00 · yellow-card Mon 07-06 17:00 · due Tue 07-07 17:00 · red-card Wed 07-08 17:00 · supervision Tue 07-14 17:00 · overdue Tue 07-21 17:00 · again Tue 07-28 17:00'],
    ['danger, 2 wd', 'Tue 07-07 17:00', 'reminder Thu 07-02 17:00 · yellow-card Mon 07-06 17:00 · due Tue 07-07 17:00 · red-card Wed 07-08 17:00 · supervision Tue 07-14 17:00 · overdue Tue 07-21 17:00 · again Tue 07-28 17:00'],
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'reminder Wed 07-08 17:00 · yellow-card Thu 07-09 17:00 · due Fri 07-10 17:00 · red-card Mon 07-13 17:00 · supervision Fri 07-17 17:00 · overdue Fri 07-24 17:00 · again Fri 07-31 17:00'],
    ['further round, 5 wd', 'Fri 07-10 17:00', 'reminder Wed 07-08 17:00 · yellow-card Thu 07-09 17:00 · due Fri 07-10 17:00 · red-card Mon 07-13 17:00 · supervision Fri 07-17 17:00 · overdue Fri 07-24 17:00 · again Fri 07-31 17:00'],
    ['extended by 10 wd', 'Fri 07-24 17:00', 'reminder Wed 07-22 17:00 · yellow-card Thu 07-23 17:00 · due Fri 07-24 17:00 · red-card Mon 07-27 17:00 · supervision Fri 07-31 17:00 · overdue Fri 08-07 17:00 · again Fri 08-14 17:00'],
  ],
  extensionRuling: [
    ['ordinary, 1 wd', 'Mon 07-06 17:00', 'silence Mon 07-06 17:00'],
  ],
  pauseEnds: [
    ['longest pause, 20 wd', 'Fri 07-31 17:00', 'reminder Thu 07-30 17:00 · resume Fri 07-31 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Tue 12-29 17:00', 'reminder Mon 12-21 17:00 · due Tue 12-29 17:00 · again Wed 2027-01-06 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Fri 07-10 17:00', 'reminder Thu 07-09 17:00 · due Fri 07-10 17:00'],
  ],
  revisit: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'reminder Thu 07-09 17:00 · due Fri 07-10 17:00 · overdue Tue 07-14 17:00 · again Tue 08-11 17:00'],
    ['tried again, 2 wd', 'Tue 07-07 17:00', 'reminder Mon 07-06 17:00 · due Tue 07-07 17:00 · overdue Thu 07-09 17:00 · again Thu 08-06 17:00'],
  ],
  series: [
    ['step after 30 d', 'Mon 08-03 17:00', 'reminder Mon 07-27 17:00 · due Mon 08-03 17:00 · overdue Wed 08-05 17:00 · again Wed 09-02 17:00'],
    ['step after 90 d', 'Wed 09-30 17:00', 'reminder Wed 09-23 17:00 · due Wed 09-30 17:00 · overdue Fri 10-02 17:00 · again Mon 11-02 17:00'],
  ],
  explain: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'due Fri 07-10 17:00 · again Fri 07-17 17:00'],
  ],
  signOff: [
    ['ordinary, 3 wd', 'Wed 07-08 17:00', 'due Wed 07-08 17:00 · again Wed 07-15 17:00'],
  ],
  watch: [
    ['ordinary, 90 d', 'Wed 09-30 17:00', 'archive Wed 09-30 17:00'],
  ],
  receipt: [
    ['ordinary, 10 wd', 'Fri 07-17 17:00', 'reminder Wed 07-15 17:00 · take-back Fri 07-17 17:00'],
  ],
};

// A problem of the ledger.
const ledgerDates: Record<ProblemClockName, DateRow[]> = {
  triage: [
    ['ordinary, 3 wd', 'Wed 07-08 17:00', 'due Wed 07-08 17:00 · again Wed 07-22 17:00'],
  ],
  plan: [
    ['ordinary, 10 wd', 'Fri 07-17 17:00', 'due Fri 07-17 17:00 · again Fri 07-31 17:00'],
  ],
  finish: [
    ['grave, 20 d', 'Wed 07-22 17:00', 'reminder Wed 07-15 17:00 · due Wed 07-22 17:00 · supervision Wed 07-29 17:00 · overdue Wed 08-05 17:00 · again Wed 08-19 17:00'],
    ['ordinary, 30 d', 'Mon 08-03 17:00', 'reminder Mon 07-27 17:00 · due Mon 08-03 17:00 · supervision Mon 08-10 17:00 · overdue Mon 08-17 17:00 · again Mon 08-31 17:00'],
    ['further round, 15 d', 'Fri 07-17 17:00', 'reminder Fri 07-10 17:00 · due Fri 07-17 17:00 · supervision Fri 07-24 17:00 · overdue Fri 07-31 17:00 · again Fri 08-14 17:00'],
    ['extended by 30 d', 'Wed 09-02 17:00', 'reminder Wed 08-26 17:00 · due Wed 09-02 17:00 · supervision Thu 09-10 17:00 · overdue Thu 09-17 17:00 · again Thu 10-01 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Mon 08-03 17:00', 'due Mon 08-03 17:00 · again Mon 08-17 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Tue 12-29 17:00', 'reminder Mon 12-21 17:00 · due Tue 12-29 17:00 · again Wed 2027-01-13 17:00'],
  ],
  revisit: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'reminder Thu 07-09 17:00 · due Fri 07-10 17:00 · again Fri 07-24 17:00'],
  ],
  series: [
    ['step after 30 d', 'Mon 08-03 17:00', 'reminder Mon 07-27 17:00 · due Mon 08-03 17:00 · again Mon 08-17 17:00'],
    ['step after 90 d', 'Wed 09-30 17:00', 'reminder Wed 09-23 17:00 · due Wed 09-30 17:00 · again Thu 10-15 17:00'],
  ],
  apply: [
    ['ordinary, 10 wd', 'Fri 07-17 17:00', 'due Fri 07-17 17:00 · again Fri 07-31 17:00'],
  ],
  step: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'due Fri 07-10 17:00 · again Fri 07-24 17:00'],
  ],
  notice: [
    ['ordinary, 10 d', 'Mon 07-13 17:00', 'end-of-notice Mon 07-13 17:00'],
  ],
  objection: [
    ['ordinary, 5 wd', 'Fri 07-10 17:00', 'due Fri 07-10 17:00 · again Fri 07-24 17:00'],
  ],
  watch: [
    ['ordinary, 90 d', 'Wed 09-30 17:00', 'archive Wed 09-30 17:00'],
  ],
};

describe('us-office, counted from Thursday 2026-07-02 10:00, before Independence Day', () => {
  it.each(tabled)('%s falls due and rings on the days of the table', (clock) => {
    expect(datesOf(shippedProcedure('us-office'), 'us-federal', '2026-07-02 10:00', clock)).toEqual(dates[clock] ?? []);
  });

  it.each(problemClocks)('%s of a problem falls due and rings on the days of the table', (clock) => {
    expect(ledgerDatesOf(shippedProcedure('us-office'), 'us-federal', '2026-07-02 10:00', clock)).toEqual(ledgerDates[clock]);
  });
});
