import type { Calendar, CalendarYear } from '../../calendar/index.js';

/** 2026 by the notice of the State Council (国办发明电〔2025〕7号). */
const year2026: CalendarYear = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  holidays: [
    '2026-01-01', '2026-01-02', '2026-01-03', '2026-04-04', '2026-04-05', '2026-04-06',
    '2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23',
    '2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05', '2026-06-19', '2026-06-20', '2026-06-21',
    '2026-09-25', '2026-09-26', '2026-09-27',
    '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07',
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** A year whose notice the office has just received; made up for specs. */
export const year2027: CalendarYear = {
  year: 2027,
  source: 'made up for specs',
  holidays: ['2027-01-01', '2027-01-04', '2027-01-05'],
  workdays: [],
};

/** The office's calendar: 2026 is known, what comes after is not unless it is loaded. */
export function aCalendar(...more: readonly CalendarYear[]): Calendar {
  return {
    calendar: 'cn',
    title: { zh: '中国', en: 'China' },
    zone: 'Asia/Shanghai',
    weekend: [6, 7],
    officeHours: { opens: '09:00', closes: '17:00' },
    years: [year2026, ...more],
  };
}
