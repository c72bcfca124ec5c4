import { isDeepStrictEqual } from 'node:util';

import { complaintRules, fold, markOf, orderRules, type Clock, type Complaint, type ComplaintEvent, type Order, type OrderEvent, type Subject } from '@bihuan/core';
import { openDatabase, Timelines } from '@bihuan/store';

import type { OpenOffice } from './open-office';

/** Numbers of the complaints and orders whose row or clocks are not what their history, told again from its first line, makes of them. */
export async function retold({ database, rows }: OpenOffice): Promise<string[]> {
  const store = await openDatabase({ url: database.url, applicationName: 'retold' });
  try {
    const timelines = new Timelines(store.hot);
    const wrong: string[] = [];
    for (const { district, id } of await rows<{ district: string; id: string }>('select district, id from bihuan.subject order by number')) {
      const timeline = await timelines.read(district, id, 'all');
      if (!timeline) throw new Error(`${id} is gone`);
      const events: unknown[] = timeline.history.map(({ event }) => event);
      const { subject } = timeline;
      const told = subject.kind === 'order' ? toldOrder(subject as Order, events as OrderEvent[]) : toldComplaint(subject as Complaint, events as ComplaintEvent[]);
      const difference = differs(subject, told);
      if (difference) wrong.push(`${timeline.subject.number} ${difference}`);
    }
    return wrong;
  } finally {
    await store.close();
  }
}

function toldComplaint(row: Complaint, history: readonly ComplaintEvent[]) {
  return fold(complaintRules, { ...row, version: 0, state: 'discovered', standing: {} as Complaint['standing'], clocks: {} }, history);
}

function toldOrder(row: Order, history: readonly OrderEvent[]) {
  return fold(orderRules, { ...row, version: 0, state: 'issued', standing: {} as Order['standing'], clocks: {} }, history);
}

function differs(row: Subject, { subject, clocks }: { subject: Subject; clocks: object }): string | undefined {
  if (subject.state !== row.state || subject.version !== row.version) return `is ${row.state} ${row.version}, told ${subject.state} ${subject.version}`;
  // As the store keeps it: what is undefined is not written down.
  const written: unknown = JSON.parse(JSON.stringify(subject.standing));
  if (!isDeepStrictEqual(written, row.standing)) return `stands as ${JSON.stringify(row.standing)}, told ${JSON.stringify(written)}`;
  const marks = Object.fromEntries(Object.values<Clock>(row.clocks).map((clock) => [clock.name, markOf(clock)]));
  const told: unknown = JSON.parse(JSON.stringify(clocks));
  return isDeepStrictEqual(told, marks) ? undefined : `has the clocks ${JSON.stringify(marks)}, told ${JSON.stringify(told)}`;
}
