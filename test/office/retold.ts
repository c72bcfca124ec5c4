import { isDeepStrictEqual } from 'node:util';

import { complaintRules, fold, markOf, type Clock, type Complaint, type ComplaintEvent } from '@bihuan/core';
import { openDatabase, Timelines } from '@bihuan/store';

import type { OpenOffice } from './open-office';

/** Numbers of the complaints whose row or clocks are not what their history, told again from its first line, makes of them. */
export async function retold({ database, rows }: OpenOffice): Promise<string[]> {
  const store = await openDatabase({ url: database.url, applicationName: 'retold' });
  try {
    const timelines = new Timelines(store.hot);
    const wrong: string[] = [];
    for (const { district, id } of await rows<{ district: string; id: string }>('select district, id from bihuan.subject order by number')) {
      const timeline = await timelines.read(district, id, 'all');
      if (!timeline) throw new Error(`${id} is gone`);
      const difference = differs(timeline.subject as Complaint, timeline.history.map(({ event }) => event as unknown as ComplaintEvent));
      if (difference) wrong.push(`${timeline.subject.number} ${difference}`);
    }
    return wrong;
  } finally {
    await store.close();
  }
}

function differs(row: Complaint, history: readonly ComplaintEvent[]): string | undefined {
  const blank: Complaint = { ...row, version: 0, state: 'discovered', standing: {} as Complaint['standing'], clocks: {} };
  const { subject, clocks } = fold(complaintRules, blank, history);
  if (subject.state !== row.state || subject.version !== row.version) return `is ${row.state} ${row.version}, told ${subject.state} ${subject.version}`;
  // As the store keeps it: what is undefined is not written down.
  const written: unknown = JSON.parse(JSON.stringify(subject.standing));
  if (!isDeepStrictEqual(written, row.standing)) return `stands as ${JSON.stringify(row.standing)}, told ${JSON.stringify(written)}`;
  const marks = Object.fromEntries(Object.values<Clock>(row.clocks).map((clock) => [clock.name, markOf(clock)]));
  const told: unknown = JSON.parse(JSON.stringify(clocks));
  return isDeepStrictEqual(told, marks) ? undefined : `has the clocks ${JSON.stringify(marks)}, told ${JSON.stringify(told)}`;
}
