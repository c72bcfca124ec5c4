import type { ClientLine } from '@bihuan/check';

import type { Struck } from './fault-log';
import type { Report } from './report';

/** What a report counts of clients and faults. */
export type Tallied = Pick<Report, 'operations' | 'actions' | 'faults' | 'failpoints'>;

/** Counts what the record and the log of the faults say. */
export function counted(lines: readonly ClientLine[], counts: ReadonlyMap<string, number>, struck: readonly Struck[]): Tallied {
  const action = new Map(lines.flatMap((line) => (line.line === 'intent' ? [[line.id, line.action] as const] : [])));
  const outcome = new Map(lines.flatMap((line) => (line.line === 'outcome' ? [[line.id, line.outcome] as const] : [])));
  const operations = { ok: 0, refused: 0, unknown: 0, sentAgain: counts.get('sent again') ?? 0, answeredTwice: counts.get('answered twice') ?? 0 };
  const actions: Report['actions'] = {};
  for (const [id, what] of action) {
    const became = outcome.get(id) ?? 'unknown';
    operations[became] += 1;
    const row = (actions[what] ??= {});
    row[became] = (row[became] ?? 0) + 1;
  }
  return { operations, actions, ...ofFaults(struck) };
}

/** How a fault tells that a program came to its point: `journal-write.sent, passing 2`, `stood still at call.sent for …`. */
const reached = /^(?:stood still at )?([\w-]+\.\w+)(?:, passing \d+$| for )/;

function ofFaults(all: readonly Struck[]): Pick<Report, 'faults' | 'failpoints'> {
  const faults: Report['faults'] = {};
  const failpoints: Report['failpoints'] = {};
  for (const { fault, rows, done, what } of all) {
    const row = (faults[fault] ??= { struck: 0, failed: 0, rows });
    row[done ? 'struck' : 'failed'] += 1;
    const point = done ? reached.exec(what)?.[1] : undefined;
    if (point !== undefined) failpoints[point] = (failpoints[point] ?? 0) + 1;
  }
  return { faults, failpoints };
}
