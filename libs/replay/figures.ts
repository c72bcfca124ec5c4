import { ruleName, rungOf, type ComplaintEvent, type Instant, type Procedure } from '@bihuan/core';
import { lateOf, type LateFigures } from './late.js';
import { revisitsIn, type RevisitFigures } from './revisits.js';
import { spansOf } from './spans.js';
import { count, sorted } from './tally.js';
import { loadOf, type DeskLoad } from './weeks.js';

/** One complaint as the replay left it. */
export interface Retold {
  state: string;
  /** Under which it came in, and by which a line was judged. */
  procedure: Procedure;
  procedureOf(seq: number): Procedure;
  history: readonly ComplaintEvent[];
}

/** What a replay came to. */
export interface Figures {
  /** Complaints by the state in which they rest. */
  states: Readonly<Record<string, number>>;
  /** How often each rung rang, by `<clock>:<rung>`. */
  rungs: Readonly<Record<string, number>>;
  late: LateFigures;
  revisits: RevisitFigures;
  /** Complaints that ever came under supervision, and how often for which reason. */
  supervised: { complaints: number; reasons: Readonly<Record<string, number>> };
  /** The list of each desk, by holder. */
  load: Readonly<Record<string, DeskLoad>>;
}

/** Counts everything from the histories, which say all that happened. */
export function figuresIn(complaints: readonly Retold[], { zone, from, to }: { zone: string; from: Instant; to: Instant }): Figures {
  const states: Record<string, number> = {};
  const rungs: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  let supervised = 0;
  for (const { state, procedureOf, history } of complaints) {
    count(states, state);
    for (const { rang, seq } of history) if (rang) count(rungs, rungNamed(procedureOf(seq), rang.clock, rang.rung));
    const why = history.flatMap((event) => supervisionIn(event) ?? []);
    if (why.length > 0) supervised += 1;
    for (const reason of why) count(reasons, reason);
  }
  const spans = complaints.map(({ history }) => spansOf(history));
  return {
    states: sorted(states), rungs: sorted(rungs), late: lateOf(spans, to), revisits: revisitsIn(complaints.map(({ history }) => history), to),
    supervised: { complaints: supervised, reasons: sorted(reasons) }, load: loadOf(spans, zone, from, to),
  };
}

function rungNamed({ clocks }: Procedure, clock: string, no: number): string {
  const rule = ruleName(clock);
  return `${rule}:${rungOf(clocks[rule]?.rungs ?? [], no)?.name ?? no}`;
}

/** Supervision comes by a command of its own, or settled by a rule in another one. */
function supervisionIn({ action, payload, settled }: ComplaintEvent): string | undefined {
  if (action === 'supervise') return payload.reason;
  return typeof settled['supervise'] === 'string' ? String(settled['superviseReason']) : undefined;
}
