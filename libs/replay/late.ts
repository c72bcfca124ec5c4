import { ruleName, type Holder, type Instant } from '@bihuan/core';
import type { Span } from './spans.js';
import { count, sorted } from './tally.js';

/** Stories know minutes, and a clock rings a moment after its instant: what is done within this minute is done in time. */
const GRACE = 60_000;

/** By holder and clock: how many due dates passed. */
export type LateFigures = Readonly<Record<Holder, Readonly<Record<string, number>>>>;

/**
 * Due dates that passed while somebody owed them, each counted once, on whoever owed it when it passed. Silence that
 * settles a matter (a return window that ends in acceptance) stops its clock on the spot and is no lateness.
 */
export function lateOf(complaints: readonly (readonly Span[])[], end: Instant): LateFigures {
  const late: Record<Holder, Record<string, number>> = {};
  for (const spans of complaints) {
    const passed = new Map(spans.filter((span) => hasPassed(span, end)).map((span) => [`${span.clock} ${span.dueNo}`, span]));
    for (const { clock, holder } of passed.values()) count((late[holder] ??= {}), ruleName(clock));
  }
  return sorted(Object.fromEntries(Object.entries(late).map(([holder, clocks]) => [holder, sorted(clocks)])));
}

function hasPassed({ state, dueAt, from, until }: Span, end: Instant): boolean {
  const passed = Date.parse(dueAt) + GRACE;
  // Spent at its due date by its last rung: owed on, in a span that begins a moment after it.
  return state !== 'paused' && Date.parse(from) <= passed && passed < Date.parse(until ?? end);
}
