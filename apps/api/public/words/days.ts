import type { Instant, Language } from '@bihuan/core';

/** A day as people say it, in the district's zone: `10月15日（周四）`; with the year where it is another one than now. */
export function dayOf(at: Instant, zone: string, now: Instant, language: Language): string {
  const otherYear = yearOf(at, zone) !== yearOf(now, zone);
  if (language === 'en') return format('en-GB', zone, { weekday: 'short', day: 'numeric', month: 'long', ...(otherYear ? { year: 'numeric' } : {}) }, at);
  const day = format('zh-CN', zone, { month: 'long', day: 'numeric', ...(otherYear ? { year: 'numeric' } : {}) }, at);
  return `${day}（${format('zh-CN', zone, { weekday: 'short' }, at)}）`;
}

/** The last moment of something owed: the day, and the hour where it is not the day's end. */
export function deadlineOf(at: Instant, zone: string, now: Instant, language: Language): string {
  const hour = format('en-GB', zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, at);
  const day = dayOf(at, zone, now, language);
  if (hour === '00:00' || hour === '23:59') return day;
  return language === 'zh' ? `${day}${hour}` : `${day}, ${hour}`;
}

function yearOf(at: Instant, zone: string): string {
  return format('en-GB', zone, { year: 'numeric' }, at);
}

function format(locale: string, zone: string, parts: Intl.DateTimeFormatOptions, at: Instant): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...parts }).format(new Date(at));
}
