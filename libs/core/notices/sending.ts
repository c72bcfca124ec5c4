import { isWorkingDay, localDate, localTime, toInstant, type Calendar, type Instant } from '../calendar/index.js';
import type { InBoth } from '../words/language.js';
import type { Urgency } from '../words/nuisances.js';
import type { Told } from './templates.js';

/** Notices for which a line holds: every named condition must. */
export interface NoticeMatch {
  about?: string[];
  rung?: string[];
  urgency?: Urgency[];
}

/** When mail goes out, from one day to another. */
export interface NoticePeriod {
  valid: { from: string; to?: string };
  /** What is not more urgent waits for the next of these local hours, and goes gathered. */
  digest: { hours: string[]; on: 'workingDay' | 'day' };
  /** Local hours in which only what goes at once is sent. `from` later than `to` spans midnight. */
  quiet?: { from: string; to: string };
  /** Waits for no digest, only for the end of the quiet hours. */
  soon?: NoticeMatch[];
  /** Goes alone, whatever the hour. */
  atOnce: NoticeMatch[];
}

/** When people are told by mail (通知规则). */
export interface NoticeRules {
  notices: string;
  title: InBoth;
  periods: NoticePeriod[];
}

/** How a notice goes out: alone and whatever the hour, after the quiet hours, or gathered. */
export type SendingWay = 'atOnce' | 'soon' | 'digest';

/** A notice with what its hour depends on. */
export interface ToSend extends Told {
  at: Instant;
  urgency: string;
}

/** What decides whether a notice waits, whatever the hour. */
export type Sorted = Omit<ToSend, 'at'>;

/** No digest is further away than the longest holidays. */
const FARTHEST_DAYS = 60;

/** How a notice goes out, and from when on, by the hours of a place. */
export function sendingOf(period: NoticePeriod, calendar: Calendar, notice: ToSend): { way: SendingWay; dueAt: Instant } {
  const way = wayOf(period, notice);
  return { way, dueAt: way === 'digest' ? nextDigest(period.digest, calendar, notice.at) : notice.at };
}

/** How a notice goes out. */
export function wayOf({ atOnce, soon = [] }: NoticePeriod, notice: Sorted): SendingWay {
  if (atOnce.some((line) => holds(line, notice))) return 'atOnce';
  return soon.some((line) => holds(line, notice)) ? 'soon' : 'digest';
}

/** Whether an instant lies within the quiet hours. */
export function isQuiet({ quiet }: NoticePeriod, zone: string, at: Instant): boolean {
  return quiet !== undefined && isWithinHours(quiet, localTime(zone, at));
}

/** Whether a local hour `HH:mm` lies from one hour up to another, also past midnight. */
export function isWithinHours({ from, to }: { from: string; to: string }, time: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** The period in force on a local day. */
export function periodOn(rules: readonly NoticeRules[], date: string): NoticePeriod | undefined {
  return rules.flatMap(({ periods }) => periods).find(({ valid }) => valid.from <= date && date <= (valid.to ?? date));
}

function holds({ about, rung, urgency }: NoticeMatch, notice: Sorted): boolean {
  return (about?.includes(notice.about) ?? true)
    && (rung === undefined || (notice.about === 'rung' && rung.includes(String(notice.facts['rung']))))
    && (urgency?.some((one) => one === notice.urgency) ?? true);
}

function nextDigest({ hours, on }: NoticePeriod['digest'], calendar: Calendar, at: Instant): Instant {
  const { zone } = calendar;
  const sorted = [...hours].sort();
  let date = localDate(zone, at);
  for (let day = 0; day < FARTHEST_DAYS; day += 1) {
    if (on === 'day' || isWorkingDay(calendar, date).working) {
      const next = sorted.map((hour) => toInstant(zone, date, hour)).find((instant) => instant >= at);
      if (next) return next;
    }
    date = new Date(Date.parse(`${date}T12:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
  }
  return at;
}
