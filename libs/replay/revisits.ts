import type { ComplaintEvent, Instant } from '@bihuan/core';

/** Revisits, first ones and those of a series. */
export interface RevisitFigures {
  /** How many were to be made. */
  begun: number;
  /** Fallen due by the end, or before they were made. */
  due: number;
  /** Made, in time or late: somebody answered, or it was concluded that nobody could be reached. */
  made: number;
  /** Fallen due, and made by nobody. */
  nobody: number;
}

interface Revisit {
  dueAt: Instant;
  endedAt: Instant | null;
  made: boolean;
}

const madeBy: readonly string[] = ['hold', 'fail', 'concludeUnreachable'];

/** Counts revisits over many histories. */
export function revisitsIn(histories: readonly (readonly ComplaintEvent[])[], end: Instant): RevisitFigures {
  const all = histories.flatMap(revisitsOf);
  const due = all.filter(({ dueAt, endedAt }) => dueAt <= (endedAt ?? end));
  return { begun: all.length, due: due.length, made: all.filter(({ made }) => made).length, nobody: due.filter(({ made }) => !made).length };
}

/** A try that met nobody puts a revisit off; it is the same one still. */
function revisitsOf(history: readonly ComplaintEvent[]): Revisit[] {
  const found: Revisit[] = [];
  const open = new Map<string, Revisit & { dueNo: number }>();
  for (const { at, action, clocks } of history) {
    for (const { name, state, dueAt, dueNo } of clocks) {
      if (name !== 'revisit' && name !== 'series') continue;
      const now = open.get(name);
      if (now && action === 'miss') Object.assign(now, { dueAt, dueNo });
      else if (now && (state === 'stopped' || now.dueNo !== dueNo)) {
        Object.assign(now, { endedAt: at, made: madeBy.includes(action) });
        open.delete(name);
      }
      if (state === 'stopped' || open.has(name)) continue;
      const begun = { dueAt, dueNo, endedAt: null, made: false };
      open.set(name, begun);
      found.push(begun);
    }
  }
  return found;
}
