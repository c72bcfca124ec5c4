import type { Calendar, CalendarYear } from '@bihuan/core';
import { bilingual, code, date, hour } from './parts.js';
import { help, listOf, part, record, type Schema, whole } from './schema.js';

const dates: Schema = { ...listOf(date), uniqueItems: true };

/** The format of a calendar file (工作日历). */
export const calendarSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Calendar 工作日历',
  description: '一地的工作日、节假日与办公时间。\nWorking days, holidays and office hours of a place.',
  ...record<Calendar>({
    calendar: help('日历代码', 'Code of the calendar', { ...code, examples: ['cn'] }),
    title: help('名称', 'Title', part('bilingual')),
    zone: help('时区（IANA 名称）；辖区另定时区的，以辖区为准', 'IANA time zone; that of a district counts where it names its own', { type: 'string', minLength: 1, examples: ['Asia/Shanghai'] }),
    weekend: help('每周休息日：1 周一 …… 7 周日', 'Weekend: 1 Monday … 7 Sunday', { ...listOf(whole(1, 7)), uniqueItems: true }),
    officeHours: help('办公时间', 'Office hours', record<Calendar['officeHours']>({
      opens: help('上班', 'Opens', hour),
      closes: help('下班', 'Closes', hour),
    })),
    years: help('已公布的年份', 'Years whose notice is loaded', listOf(
      record<CalendarYear>({
        year: help('年份', 'Year', whole(1970, 2199)),
        holidays: help('放假日', 'Days off', dates),
        workdays: help('调休上班的周末', 'Weekend days made up as working days', dates),
        source: help('出处（通知文号等）', 'The notice it was taken from', { type: 'string', minLength: 1 }),
      }),
    )),
  }),
  $defs: { bilingual },
};
