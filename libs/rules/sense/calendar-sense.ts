import type { Calendar } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { type Sense, senseless, twice } from './sense.js';

/** Everything a calendar must make beyond having the right shape: sense. */
export const calendarSense: readonly Sense<Calendar>[] = [
  { reads: [['zone']], remarks: zone },
  { reads: [['weekend']], remarks: weekend },
  { reads: [['officeHours']], remarks: hours },
  { reads: [['years']], remarks: ({ years }) => twice(years.map(({ year }) => year), (i) => ['years', i, 'year']) },
  { reads: [['years'], ['weekend']], remarks: days },
];

function zone({ zone: name }: Calendar): Remark[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return [];
  } catch {
    return [senseless(['zone'], name, 'an IANA name, like Asia/Shanghai', '没有这个时区，应为 Asia/Shanghai 这样的名称', 'is no time zone; allowed: an IANA name, like Asia/Shanghai')];
  }
}

function weekend({ weekend: off }: Calendar): Remark[] {
  return off.length < 7 ? [] : [senseless(['weekend'], off, 'at most six days', '一周至少要有一个工作日', 'a week has at least one working day')];
}

function hours({ officeHours: { opens, closes } }: Calendar): Remark[] {
  return opens < closes ? [] : [senseless(['officeHours', 'closes'], closes, `after ${opens}`, `下班须晚于上班 ${opens}`, `must be after opening at ${opens}`)];
}

function days({ years, weekend: off }: Calendar): Remark[] {
  return years.flatMap(({ year, holidays, workdays }, i) => [
    ...holidays.flatMap((date, n) => stray(date, year, ['years', i, 'holidays', n])),
    ...workdays.flatMap((date, n) => {
      const path: Path = ['years', i, 'workdays', n];
      if (holidays.includes(date)) return [senseless(path, date, 'not a holiday too', '同时列为放假日', 'is among the holidays too')];
      if (!off.includes(isoWeekday(date))) return [senseless(path, date, 'a day of the weekend', '不是周末，无需调休', 'is no day of the weekend, so it is worked anyway')];
      return stray(date, year, path);
    }),
  ]);
}

function stray(date: string, year: number, path: Path): Remark[] {
  return date.startsWith(`${year}-`) ? [] : [senseless(path, date, `a day of ${year}`, `不是 ${year} 年的日期`, `is no day of ${year}`)];
}

function isoWeekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
