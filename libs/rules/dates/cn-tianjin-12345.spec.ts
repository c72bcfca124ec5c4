import { datesOf, shippedProcedure, tabled, type DatedClock, type DateRow } from '../../../test/support/ladder-dates.js';

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

describe('cn-tianjin-12345, counted from Friday 2026-09-18 10:00, before the Sunday that is worked for Mid-Autumn', () => {
  it.each(tabled)('%s falls due and rings on the days of the table', (clock) => {
    expect(datesOf(shippedProcedure('cn-tianjin-12345'), 'cn', '2026-09-18 10:00', clock)).toEqual(dates[clock] ?? []);
  });
});
