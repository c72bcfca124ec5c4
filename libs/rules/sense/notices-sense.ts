import { isWithinHours, type NoticeRules } from '@bihuan/core';
import type { Path, Remark } from '../fault.js';
import { type Sense, senseless } from './sense.js';

/** Beyond their shape: on any day one period holds, and a digest goes out at an hour at which people may be disturbed. */
export const noticesSense: readonly Sense<NoticeRules>[] = [
  { reads: [['periods']], remarks: ({ periods }) => periods.flatMap((period, i) => [...lastBeforeFirst(period, i), ...inQuietHours(period, i), ...overlapping(periods, i)]) },
];

type Periods = NoticeRules['periods'];
type Period = Periods[number];

function lastBeforeFirst({ valid: { from, to } }: Period, i: number): Remark[] {
  return to !== undefined && to < from ? [senseless(['periods', i, 'valid', 'to'], to, `${from} or later`, `末日早于首日 ${from}`, `lies before the first day ${from}`)] : [];
}

function inQuietHours({ digest, quiet }: Period, i: number): Remark[] {
  if (!quiet) return [];
  if (quiet.from === quiet.to) return [senseless(['periods', i, 'quiet', 'to'], quiet.to, 'another hour', '免打扰时段首尾相同', 'is the hour at which the quiet hours begin')];
  return digest.hours.flatMap((hour, n) => {
    const path: Path = ['periods', i, 'digest', 'hours', n];
    return isWithinHours(quiet, hour) ? [senseless(path, hour, `an hour from ${quiet.to} to ${quiet.from}`, `在免打扰时段 ${quiet.from}–${quiet.to} 之内，发不出去`, `lies within the quiet hours ${quiet.from}–${quiet.to}, when nothing gathered is sent`)] : [];
  });
}

function overlapping(periods: Periods, i: number): Remark[] {
  const { valid } = periods[i] as Period;
  const other = periods.slice(0, i).find((one) => one.valid.from <= (valid.to ?? '9999-12-31') && valid.from <= (one.valid.to ?? '9999-12-31'));
  return other ? [senseless(['periods', i, 'valid', 'from'], valid.from, 'a day of no other period', `与自 ${other.valid.from} 起的期间重叠，请先写明其末日`, `overlaps the period from ${other.valid.from}; give that one its last day first`)] : [];
}
