import { localDate, toInstant, type Holder, type Instant } from '@bihuan/core';
import type { Span } from './spans.js';
import { sorted } from './tally.js';

/** The list of one desk, week by week. */
export interface DeskLoad {
  /** Complaints that came onto its list in a week: on average, and in the fullest week. */
  came: number;
  cameMost: number;
  /** Complaints on its list when a week ended: on average, and at most. */
  open: number;
  openMost: number;
}

const DAY = 86_400_000;

/** The Monday mornings of a zone from the week of one instant to the week after another. */
export function mondays(zone: string, from: Instant, to: Instant): Instant[] {
  const first = Date.parse(`${localDate(zone, from)}T00:00:00Z`);
  const days = (new Date(first).getUTCDay() + 6) % 7;
  const found: Instant[] = [];
  for (let day = first - days * DAY; found.length === 0 || (found.at(-1) ?? '') <= to; day += 7 * DAY) {
    found.push(toInstant(zone, new Date(day).toISOString().slice(0, 10), '00:00'));
  }
  return found;
}

/**
 * The load of each desk: the complaints on its list, as a worklist shows them, one entry a complaint however many due
 * dates of it the desk owes. The last week counts as if it had ended with the stories.
 */
export function loadOf(complaints: readonly (readonly Span[])[], zone: string, from: Instant, to: Instant): Record<Holder, DeskLoad> {
  const starts = mondays(zone, from, to);
  const weeks = starts.length - 1;
  const lists = new Map<Holder, { came: number[]; open: number[] }>();
  for (const spans of complaints) {
    for (const { holder, from: since, until } of stays(spans)) {
      const list = lists.get(holder) ?? { came: Array<number>(weeks).fill(0), open: Array<number>(weeks).fill(0) };
      lists.set(holder, list);
      for (let week = 0; week < weeks; week += 1) {
        const [start = '', end = ''] = [starts[week], starts[week + 1]];
        if (since >= start && since < end) list.came[week] = (list.came[week] ?? 0) + 1;
        if (since < end && (until === null || until >= end)) list.open[week] = (list.open[week] ?? 0) + 1;
      }
    }
  }
  return sorted(Object.fromEntries([...lists].map(([holder, { came, open }]) => [holder, { came: mean(came), cameMost: Math.max(...came), open: mean(open), openMost: Math.max(...open) }])));
}

/** Stretches in which a complaint is on the list of a holder: spans that touch or overlap are one. */
function stays(spans: readonly Span[]): { holder: Holder; from: Instant; until: Instant | null }[] {
  const found: { holder: Holder; from: Instant; until: Instant | null }[] = [];
  const listed = spans.filter(({ state }) => state !== 'spent').sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  for (const { holder, from, until } of listed) {
    const last = found.findLast((stay) => stay.holder === holder);
    if (!last || (last.until !== null && last.until < from)) found.push({ holder, from, until });
    else if (last.until !== null && (until === null || until > last.until)) last.until = until;
  }
  return found;
}

function mean(counts: readonly number[]): number {
  return Math.round((counts.reduce((sum, one) => sum + one, 0) / Math.max(1, counts.length)) * 10) / 10;
}
