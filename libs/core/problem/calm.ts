import type { Instant } from '../calendar/index.js';

/** A time without a complaint at a place: from one to the next, or to today. */
export interface CalmSpan {
  from: Instant;
  to: Instant;
  /** Whole days. */
  days: number;
}

const DAY = 86_400_000;

/** The longest spans in which nobody complained, longest first: at most so many, and none shorter than a day. */
export function calmSpans(complaints: readonly Instant[], now: Instant, most: number): CalmSpan[] {
  const marks = [...complaints.filter((at) => at < now).sort(), now];
  const spans = marks.slice(1).map((to, index) => spanOf(marks[index] ?? to, to));
  return spans.filter(({ days }) => days >= 1).sort((one, other) => other.days - one.days || (one.from < other.from ? -1 : 1)).slice(0, most);
}

function spanOf(from: Instant, to: Instant): CalmSpan {
  return { from, to, days: Math.floor((Date.parse(to) - Date.parse(from)) / DAY) };
}
