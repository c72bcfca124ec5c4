import { problemClocks, type ProblemClockName } from '@bihuan/core';
import { datesOf, ledgerDatesOf, shippedProcedure, tabled, type DatedClock, type DateRow } from '../../../test/support/ladder-dates.js';

// Read aloud: amount, due date, what rings when. Worked out apart from the kernel, day by day along the calendar.
// Off: Sat 09-19, Mid-Autumn Fri 09-25 to Sun 09-27, National Day Thu 10-01 to Wed 10-07. Worked: Sun 09-20, Sat 10-10.
// Of 2027 only weekends are known, so that a date there is provisional.
const dates: Partial<Record<DatedClock, DateRow[]>> = {
  triage: [
    ['danger, 30 min', 'Fri 09-18 10:30', 'due Fri 09-18 10:30 · overdue Sun 09-20 10:30 · again Mon 09-21 10:30'],
    ['urgent, 1 h', 'Fri 09-18 11:00', 'due Fri 09-18 11:00 · overdue Sun 09-20 11:00 · again Mon 09-21 11:00'],
    ['ordinary, 1 wd', 'Sun 09-20 17:00', 'due Sun 09-20 17:00 · overdue Mon 09-21 17:00 · again Tue 09-22 17:00'],
  ],
  signFor: [
    ['danger, 15 min', 'Fri 09-18 10:15', 'due Fri 09-18 10:15 · overdue Sun 09-20 10:15 · again Mon 09-21 10:15'],
    ['urgent, 30 min', 'Fri 09-18 10:30', 'due Fri 09-18 10:30 · overdue Sun 09-20 10:30 · again Mon 09-21 10:30'],
    ['ordinary, 1 wd', 'Sun 09-20 17:00', 'due Sun 09-20 17:00 · overdue Mon 09-21 17:00 · again Tue 09-22 17:00'],
  ],
  returnWindow: [
    ['hard, 2 wd', 'Mon 09-21 17:00', 'silence Mon 09-21 17:00'],
    ['ordinary, 1 wd', 'Sun 09-20 17:00', 'silence Sun 09-20 17:00'],
  ],
  onSite: [
    ['urgent, 2 h', 'Fri 09-18 12:00', 'reminder Fri 09-18 11:30 · overdue Fri 09-18 12:00 · again Sat 09-19 12:00'],
    ['danger, 2 h', 'Fri 09-18 12:00', 'reminder Fri 09-18 11:30 · overdue Fri 09-18 12:00 · again Sat 09-19 12:00'],
  ],
  finish: [
    ['urgent, 24 h', 'Sat 09-19 10:00', 'due Sun 09-20 09:00 · red-card Sun 09-20 10:00 · supervision Mon 09-21 10:00 · overdue Tue 09-22 10:00 · again Wed 09-30 10:00'],
    ['danger, 24 h', 'Sat 09-19 10:00', 'due Sat 09-19 10:00 · red-card Sun 09-20 10:00 · supervision Mon 09-21 10:00 · overdue Tue 09-22 10:00 · again Wed 09-30 10:00'],
    ['consult, 1 wd', 'Sun 09-20 17:00', 'yellow-card Fri 09-18 17:00 · due Sun 09-20 17:00 · red-card Mon 09-21 17:00 · supervision Tue 09-22 17:00 · overdue Wed 09-23 17:00 · again Thu 10-08 17:00'],
    ['ordinary, 5 wd', 'Thu 09-24 17:00', 'reminder Tue 09-22 17:00 · yellow-card Wed 09-23 17:00 · due Thu 09-24 17:00 · red-card Mon 09-28 17:00 · supervision Tue 09-29 17:00 · overdue Wed 09-30 17:00 · again Tue 10-13 17:00'],
    ['further round, 3 wd', 'Tue 09-22 17:00', 'reminder Sun 09-20 17:00 · yellow-card Mon 09-21 17:00 · due Tue 09-22 17:00 · red-card Wed 09-23 17:00 · supervision Thu 09-24 17:00 · overdue Mon 09-28 17:00 · again Sat 10-10 17:00'],
    ['extended by 10 wd', 'Thu 10-15 17:00', 'reminder Tue 10-13 17:00 · yellow-card Wed 10-14 17:00 · due Thu 10-15 17:00 · red-card Fri 10-16 17:00 · supervision Mon 10-19 17:00 · overdue Tue 10-20 17:00 · again Tue 10-27 17:00'],
  ],
  extensionRuling: [
    ['ordinary, 1 wd', 'Sun 09-20 17:00', 'silence Sun 09-20 17:00'],
  ],
  pauseEnds: [
    ['longest pause, 20 wd', 'Thu 10-22 17:00', 'reminder Wed 10-21 17:00 · resume Thu 10-22 17:00'],
  ],
  nextDate: [
    ['farthest, 180 d', 'Wed 2027-03-17 17:00', 'reminder Wed 2027-03-10 17:00 · due Wed 2027-03-17 17:00 · overdue Thu 2027-03-18 17:00 · again Thu 2027-03-25 17:00'],
  ],
  milestone: [
    ['on the day of finish', 'Thu 09-24 17:00', 'reminder Tue 09-22 17:00 · due Thu 09-24 17:00 · overdue Mon 09-28 17:00 · again Sat 10-10 17:00'],
  ],
  revisit: [
    ['ordinary, 3 wd', 'Tue 09-22 17:00', 'reminder Mon 09-21 17:00 · due Tue 09-22 17:00 · overdue Wed 09-23 17:00 · again Thu 09-24 17:00'],
    ['tried again, 1 wd', 'Sun 09-20 17:00', 'reminder Fri 09-18 17:00 · due Sun 09-20 17:00 · overdue Mon 09-21 17:00 · again Tue 09-22 17:00'],
  ],
  series: [
    ['step after 30 d', 'Mon 10-19 17:00', 'reminder Mon 10-12 17:00 · due Mon 10-19 17:00 · overdue Tue 10-20 17:00 · again Tue 10-27 17:00'],
    ['step after 90 d', 'Thu 12-17 17:00', 'reminder Thu 12-10 17:00 · due Thu 12-17 17:00 · overdue Fri 12-18 17:00 · again Fri 12-25 17:00'],
    ['step after 180 d', 'Wed 2027-03-17 17:00', 'reminder Wed 2027-03-10 17:00 · due Wed 2027-03-17 17:00 · overdue Thu 2027-03-18 17:00 · again Thu 2027-03-25 17:00'],
  ],
  explain: [
    ['ordinary, 3 wd', 'Tue 09-22 17:00', 'reminder Mon 09-21 17:00 · due Tue 09-22 17:00 · overdue Wed 09-23 17:00 · again Thu 09-24 17:00'],
  ],
  signOff: [
    ['ordinary, 2 wd', 'Mon 09-21 17:00', 'due Mon 09-21 17:00 · overdue Tue 09-22 17:00 · again Wed 09-23 17:00'],
  ],
  watch: [
    ['ordinary, 90 d', 'Thu 12-17 17:00', 'archive Thu 12-17 17:00'],
  ],
  receipt: [
    ['ordinary, 5 wd', 'Thu 09-24 17:00', 'reminder Tue 09-22 17:00 · take-back Thu 09-24 17:00'],
  ],
  assist: [
    ['urgent, 12 h', 'Fri 09-18 22:00', 'due Sun 09-20 09:00 · overdue Mon 09-21 09:00 · again Tue 09-22 09:00'],
    ['danger, 12 h', 'Fri 09-18 22:00', 'due Fri 09-18 22:00 · overdue Sun 09-20 22:00 · again Mon 09-21 22:00'],
    ['ordinary, 3 wd', 'Tue 09-22 17:00', 'reminder Mon 09-21 17:00 · due Tue 09-22 17:00 · overdue Wed 09-23 17:00 · again Thu 09-24 17:00'],
  ],
  consult: [
    ['urgent, 6 h', 'Fri 09-18 16:00', 'due Fri 09-18 16:00 · overdue Sun 09-20 16:00 · again Mon 09-21 16:00'],
    ['danger, 6 h', 'Fri 09-18 16:00', 'due Fri 09-18 16:00 · overdue Sun 09-20 16:00 · again Mon 09-21 16:00'],
    ['ordinary, 2 wd', 'Mon 09-21 17:00', 'due Mon 09-21 17:00 · overdue Tue 09-22 17:00 · again Wed 09-23 17:00'],
  ],
  penalty: [
    ['ordinary, 90 d', 'Thu 12-17 17:00', 'reminder Thu 12-03 17:00 · due Thu 12-17 17:00 · overdue Fri 12-18 17:00 · again Fri 12-25 17:00'],
  ],
  answer: [
    ['city, 2 wd', 'Mon 09-21 17:00', 'reminder Sun 09-20 17:00 · due Mon 09-21 17:00 · interview Tue 09-22 17:00 · raise Thu 09-24 17:00 · circular Mon 09-28 17:00 · listing Tue 09-29 17:00 · overdue Wed 09-30 17:00 · again Tue 10-13 17:00'],
    ['ordinary, 3 wd', 'Tue 09-22 17:00', 'reminder Mon 09-21 17:00 · due Tue 09-22 17:00 · interview Wed 09-23 17:00 · raise Mon 09-28 17:00 · circular Tue 09-29 17:00 · listing Wed 09-30 17:00 · overdue Thu 10-08 17:00 · again Wed 10-14 17:00'],
    ['further round, 2 wd', 'Mon 09-21 17:00', 'reminder Sun 09-20 17:00 · due Mon 09-21 17:00 · interview Tue 09-22 17:00 · raise Thu 09-24 17:00 · circular Mon 09-28 17:00 · listing Tue 09-29 17:00 · overdue Wed 09-30 17:00 · again Tue 10-13 17:00'],
  ],
  judge: [
    ['ordinary, 2 wd', 'Mon 09-21 17:00', 'due Mon 09-21 17:00 · overdue Tue 09-22 17:00 · again Wed 09-23 17:00'],
  ],
};

// A problem of the ledger, counted from the Tuesday before Labour Day. Off: Fri 05-01 to Tue 05-05, Dragon Boat Fri 06-19
// to Sun 06-21. Worked: Sat 05-09. Working days after Tue 04-28: 1 Wed 04-29, 2 Thu 04-30, 3 Wed 05-06, 4 Thu 05-07,
// 5 Fri 05-08, 6 Sat 05-09, 7 Mon 05-11, 8 Tue 05-12, 9 Wed 05-13, 10 Thu 05-14, 11 Fri 05-15, 12 Mon 05-18 to 16 Fri 05-22,
// 17 Mon 05-25 to 21 Fri 05-29, 22 Mon 06-01 and so on. The day of the start is not counted, the office closes at 17:00.
const ledgerDates: Record<ProblemClockName, DateRow[]> = {
  // The 2nd working day; overdue on the 3rd, which is the first after the holiday, and on each that follows.
  triage: [
    ['ordinary, 2 wd', 'Thu 04-30 17:00', 'due Thu 04-30 17:00 · overdue Wed 05-06 17:00 · again Thu 05-07 17:00'],
  ],
  // The 5th; a day ahead the 4th; overdue on the 6th, the Saturday that is worked; then every second, over the Sunday.
  plan: [
    ['ordinary, 5 wd', 'Fri 05-08 17:00', 'reminder Thu 05-07 17:00 · due Fri 05-08 17:00 · overdue Sat 05-09 17:00 · again Tue 05-12 17:00'],
  ],
  finish: [
    // 2 days of April and 18 of May end on the 12th working day; 5 before it is the 7th, 3 after it the 15th, 5 more the 20th.
    ['starred, 20 d', 'Mon 05-18 17:00', 'reminder Mon 05-11 17:00 · yellow-card Fri 05-15 17:00 · due Mon 05-18 17:00 · supervision Tue 05-19 17:00 · overdue Thu 05-21 17:00 · again Thu 05-28 17:00'],
    ['grave, 20 d', 'Mon 05-18 17:00', 'reminder Mon 05-11 17:00 · yellow-card Fri 05-15 17:00 · due Mon 05-18 17:00 · supervision Tue 05-19 17:00 · overdue Thu 05-21 17:00 · again Thu 05-28 17:00'],
    // 2 of April and 28 of May: the 20th; 5 before it is the 15th, 3 after it the 23rd, 5 more the 28th.
    ['ordinary, 30 d', 'Thu 05-28 17:00', 'reminder Thu 05-21 17:00 · yellow-card Wed 05-27 17:00 · due Thu 05-28 17:00 · supervision Fri 05-29 17:00 · overdue Tue 06-02 17:00 · again Tue 06-09 17:00'],
    // 2 of April and 13 of May: the 9th; 5 before it is the 4th, 3 after it the 12th, 5 more the 17th.
    ['further round, 15 d', 'Wed 05-13 17:00', 'reminder Thu 05-07 17:00 · yellow-card Tue 05-12 17:00 · due Wed 05-13 17:00 · supervision Thu 05-14 17:00 · overdue Mon 05-18 17:00 · again Mon 05-25 17:00'],
    // 30 days after Thu 05-28 is Sat 06-27, so the Monday; 5 working days before it is the first after Dragon Boat.
    ['extended by 30 d', 'Mon 06-29 17:00', 'reminder Mon 06-22 17:00 · yellow-card Fri 06-26 17:00 · due Mon 06-29 17:00 · supervision Tue 06-30 17:00 · overdue Thu 07-02 17:00 · again Thu 07-09 17:00'],
  ],
  // As late as the finish, the 20th: 2 before it is the 18th, overdue on the 21st, again on the 26th.
  milestone: [
    ['on the day of finish', 'Thu 05-28 17:00', 'reminder Tue 05-26 17:00 · due Thu 05-28 17:00 · overdue Fri 05-29 17:00 · again Fri 06-05 17:00'],
  ],
  // 2 of April, 31, 30, 31, 31, 30 and 25 of October: Sun 10-25, so the Monday.
  nextDate: [
    ['farthest, 180 d', 'Mon 10-26 17:00', 'reminder Mon 10-19 17:00 · due Mon 10-26 17:00 · overdue Tue 10-27 17:00 · again Tue 11-03 17:00'],
  ],
  // The 5th; overdue on the Saturday that is worked, then every working day, over the Sunday.
  revisit: [
    ['ordinary, 5 wd', 'Fri 05-08 17:00', 'reminder Thu 05-07 17:00 · due Fri 05-08 17:00 · overdue Sat 05-09 17:00 · again Mon 05-11 17:00'],
  ],
  // 30 days as above; 90: 2 of April, 31, 30 and 27 of July; 180: the Monday after Sun 10-25.
  series: [
    ['step after 30 d', 'Thu 05-28 17:00', 'reminder Thu 05-21 17:00 · due Thu 05-28 17:00 · overdue Fri 05-29 17:00 · again Fri 06-05 17:00'],
    ['step after 90 d', 'Mon 07-27 17:00', 'reminder Mon 07-20 17:00 · due Mon 07-27 17:00 · overdue Tue 07-28 17:00 · again Tue 08-04 17:00'],
    ['step after 180 d', 'Mon 10-26 17:00', 'reminder Mon 10-19 17:00 · due Mon 10-26 17:00 · overdue Tue 10-27 17:00 · again Tue 11-03 17:00'],
  ],
  // The 10th, the 11th, and five after it the 16th.
  apply: [
    ['ordinary, 10 wd', 'Thu 05-14 17:00', 'due Thu 05-14 17:00 · overdue Fri 05-15 17:00 · again Fri 05-22 17:00'],
  ],
  // The 3rd, the 4th, the 5th.
  step: [
    ['ordinary, 3 wd', 'Wed 05-06 17:00', 'due Wed 05-06 17:00 · overdue Thu 05-07 17:00 · again Fri 05-08 17:00'],
  ],
  // 7 days end on Tue 05-05, the last of the holiday, so on the Wednesday.
  notice: [
    ['ordinary, 7 d', 'Wed 05-06 17:00', 'end-of-notice Wed 05-06 17:00'],
  ],
  // The 3rd, the 4th, the 5th.
  objection: [
    ['ordinary, 3 wd', 'Wed 05-06 17:00', 'due Wed 05-06 17:00 · overdue Thu 05-07 17:00 · again Fri 05-08 17:00'],
  ],
  // 2 of April, 31, 30 and 27 of July.
  watch: [
    ['ordinary, 90 d', 'Mon 07-27 17:00', 'archive Mon 07-27 17:00'],
  ],
};

describe('cn-tianjin-12345, counted from Friday 2026-09-18 10:00, before the Sunday that is worked for Mid-Autumn', () => {
  it.each(tabled)('%s falls due and rings on the days of the table', (clock) => {
    expect(datesOf(shippedProcedure('cn-tianjin-12345'), 'cn', '2026-09-18 10:00', clock)).toEqual(dates[clock] ?? []);
  });
});

describe('cn-tianjin-12345, a problem counted from Tuesday 2026-04-28 10:00, three days before Labour Day', () => {
  it.each(problemClocks)('%s falls due and rings on the days of the table', (clock) => {
    expect(ledgerDatesOf(shippedProcedure('cn-tianjin-12345'), 'cn', '2026-04-28 10:00', clock)).toEqual(ledgerDates[clock]);
  });
});
