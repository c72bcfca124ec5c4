import type { ClockMark, ComplaintEvent, Holder, Instant } from '@bihuan/core';

/** A stretch of time in which one holder owes one due date of one complaint. */
export interface Span {
  clock: string;
  dueNo: number;
  holder: Holder;
  dueAt: Instant;
  from: Instant;
  /** Null while it is owed still. */
  until: Instant | null;
  /** Spent: every rung has rung; it is owed, and on no list any more. */
  state: 'running' | 'paused' | 'spent';
}

/** Who owed what, from when until when: told by the history alone, which keeps the clocks as each event left them. */
export function spansOf(history: readonly Pick<ComplaintEvent, 'at' | 'clocks'>[]): Span[] {
  const spans: Span[] = [];
  const open = new Map<string, Span>();
  for (const { at, clocks } of history) {
    for (const mark of clocks) {
      const before = open.get(mark.name);
      if (before && isSame(before, mark)) continue;
      if (before) before.until = at;
      open.delete(mark.name);
      if (mark.state === 'stopped') continue;
      const { name: clock, dueNo, holder, dueAt, state } = mark;
      const span: Span = { clock, dueNo, holder, dueAt, from: at, until: null, state };
      open.set(mark.name, span);
      spans.push(span);
    }
  }
  return spans;
}

function isSame({ dueNo, holder, dueAt, state }: Span, mark: ClockMark): boolean {
  return dueNo === mark.dueNo && holder === mark.holder && dueAt === mark.dueAt && state === mark.state;
}
