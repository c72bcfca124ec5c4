import { isHeld } from '@bihuan/core';

import type { Book } from './book';

/** What a history says by itself. */
export interface Facts {
  /** What is wrong with it. */
  broken?: string;
  notices: readonly string[];
  commands: readonly string[];
}

/** Written by hand: the states in which each clock that rings here may run. */
const whereItRuns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  complaint: { triage: ['discovered'], finish: ['discovered', 'assigned'], receipt: ['transferred'], revisit: ['rectified'] },
  problem: { triage: ['discovered'], plan: ['assigned'], finish: ['assigned'], revisit: ['rectified'], watch: ['signedOff'] },
};

/** Looks at a history line by line, without asking how it was decided. */
export function factsOf(book: Book, history: readonly number[]): Facts {
  const lines = history.map((no) => book.line(no));
  const facts: Facts = { notices: lines.flatMap(({ notices }) => notices), commands: lines.flatMap(({ commands }) => commands) };
  for (const [place, { row, id, rang, hour }] of lines.entries()) {
    const words = rang ? `the rung of “${rang.clock}”` : `command ${id}`;
    if (lines.findIndex((other) => other.id.split('#')[0] === id.split('#')[0]) < place) return { ...facts, broken: `${words} was performed twice` };
    if (row.version !== place + 1) return { ...facts, broken: `line ${place + 1} of the history says that it is line ${row.version}: ${words} was decided on a row that had moved` };
    const before = rang && lines[place - 1]?.row.clocks[rang.clock];
    const owed = !rang || (before?.state === 'running' && before.dueNo === rang.dueNo && before.nextRung === rang.rung);
    if (!owed) return { ...facts, broken: `${words} rang, and was not owed: the clock was ${before?.state ?? 'not there'}` };
    // Every first rung of this office rings at the due date itself, and no other within these hours.
    if (rang && before && before.dueAt > (book.hours[hour] ?? '')) return { ...facts, broken: `${words} rang before it was due` };
    const outlived = Object.values(row.clocks).find(({ name, state }) => state === 'running' && !whereItRuns[row.kind]?.[name]?.includes(row.state));
    if (outlived) return { ...facts, broken: `the clock “${outlived.name}” runs on in the state ${row.state}` };
    if (!isHeld(book.rulesFor(row.id), row)) return { ...facts, broken: `in the state ${row.state} nobody owes the ${row.kind}` };
  }
  return facts;
}
