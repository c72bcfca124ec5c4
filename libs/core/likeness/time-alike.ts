import { toMillis } from '../calendar/instant.js';
import type { LikenessRules } from './rules.js';
import type { LikenessKind, Reason, Reported } from './reported.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How near in time two reports are. */
export interface SameTime {
  kind: LikenessKind;
  /** 1 in the same minute, a half at the end of what may be one event, 0 at the end of what may be one trouble. */
  alike: number;
  because: Reason[];
}

/** One event within minutes, or on one day where only days are known; one trouble within days; undefined beyond. */
export function timeAlike(one: Reported, other: Reported, { event, repeat }: Pick<LikenessRules, 'event' | 'repeat'>): SameTime | undefined {
  const apart = Math.abs(toMillis(one.at) - toMillis(other.at));
  if (one.dayOnly || other.dayOnly) {
    const days = daysApart(one, other);
    if (days === 0) return { kind: 'duplicate', alike: 0.75, because: [{ code: 'same-day' }] };
    return days > repeat.days ? undefined : { kind: 'repeat', alike: 0.5 * (1 - days / repeat.days), because: [{ code: 'days-apart', days }] };
  }
  const [longest, whole] = [event.minutes * MINUTE, repeat.days * DAY];
  if (apart <= longest) return { kind: 'duplicate', alike: 1 - (0.5 * apart) / longest, because: [{ code: 'same-hours', minutes: Math.round(apart / MINUTE) }] };
  if (apart > whole) return undefined;
  return { kind: 'repeat', alike: 0.5 * (1 - (apart - longest) / (whole - longest)), because: [{ code: 'days-apart', days: Math.round(apart / DAY) }] };
}

/** A day begins at the instant that is given for it; days of 23 or 25 hours are days. */
function daysApart(one: Reported, other: Reported): number {
  const apart = toMillis(one.at) - toMillis(other.at);
  if (one.dayOnly && other.dayOnly) return Math.round(Math.abs(apart) / DAY);
  return Math.abs(Math.floor((one.dayOnly ? -apart : apart) / DAY));
}
