import { localDate, type Calendar } from '@bihuan/core';
import { dueProvisionally, hoursOf, loadedRules } from '@bihuan/store';
import { bihuan, counted, fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

const DAY = 86_400_000;

/** Whether the calendar of every district is there and reaches far enough: beyond its last year it knows weekends only. */
export const calendarsCheck: Check<Installation> = {
  name: 'calendars',
  well: { zh: '工作日历已载入，年份足够。', en: 'The calendars are loaded and reach far enough.' },
  look: async ({ pool, districts, limits }) => {
    const { calendars } = await loadedRules(pool);
    const now = (await hoursOf(pool)).office;
    const provisional = await dueProvisionally(pool);
    const troubles = districts.flatMap(({ district, zone, calendar: name }) => {
      const calendar = calendars.find((one) => one.calendar === name);
      if (calendar === undefined) return [notLoaded(district, name)];
      return ending(calendar, localDate(zone, now), limits.calendarEnds, district, provisional.get(district) ?? 0);
    });
    return troubles;
  },
};

function notLoaded(district: string, name: string): Trouble {
  return fault(`辖区 ${district} 的工作日历 ${name} 没有载入，不能登记。`, `The calendar ${name} of district ${district} is not loaded; nothing can be registered.`, {
    zh: `把 procedures/calendars/${name}.yaml 放回，再运行 ${bihuan('rules load')}`,
    en: `put procedures/calendars/${name}.yaml back, then ${bihuan('rules load')}`,
  });
}

function ending({ calendar, years }: Calendar, today: string, days: number, district: string, provisional: number): Trouble[] {
  const last = Math.max(...years.map(({ year }) => year));
  const left = Math.floor((Date.parse(`${last}-12-31`) - Date.parse(today)) / DAY);
  if (left > days && provisional === 0) return [];
  const how = left < 0 ? fault : warning;
  return [how(
    `辖区 ${district} 的工作日历 ${calendar} 到 ${last} 年为止，${provisional} 个到期日为暂定。`,
    `The calendar ${calendar} of district ${district} ends with ${last}; ${counted(provisional, 'due date is', 'due dates are')} provisional.`,
    {
      zh: `把 ${last + 1} 年的放假安排写入 procedures/calendars/${calendar}.yaml，再运行 ${bihuan('rules load')}；暂定日期会自动重算`,
      en: `write the days off of ${last + 1} into procedures/calendars/${calendar}.yaml, then ${bihuan('rules load')}; provisional dates are counted again by themselves`,
    },
  )];
}
