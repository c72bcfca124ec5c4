import type { ClientLine } from '@bihuan/check';
import type { Complaint, Instant } from '@bihuan/core';
import { Clocks, Errands, type ClockRef, type Office, type Ringing } from '@bihuan/desk';
import { DueClocks, Journal } from '@bihuan/store';

import { castOf } from '../office/cast';
import { heping, openOffice, type OpenOffice } from '../office/open-office';
import { nankai } from '../office/run';

/** The real office that commands are given to, with a second worker, and what people were told. */
export interface Scene extends OpenOffice {
  due: DueClocks;
  /** Of two programs. */
  workers: readonly [Clocks, Clocks];
  /** The clients' record. */
  record: ClientLine[];
  /** What happened, for whoever reads how it broke. */
  story: string[];
}

const begins: Instant = '2026-09-10T01:00:00.000Z';

/** Opens two districts with their units and people. */
export async function openScene(): Promise<Scene> {
  const open = await openOffice(begins, [heping, nankai]);
  for (const district of [heping, nankai]) await castOf(open.office, district);
  for (const { code } of [heping, nankai]) await open.office.rulebook.know(code);
  const { hot, sweep } = open.office.database;
  const second = new Clocks(new DueClocks(sweep), new Errands(new Journal(hot, { reporterKey: 'key' }), open.office.rulebook), (row) => open.parked.push(row));
  return { ...open, due: new DueClocks(sweep), workers: [open.office.clocks, second], record: [], story: [] };
}

const kept = ['subject', 'complaint_fact', 'told', 'word_mark', 'history', 'text', 'evidence', 'clock', 'outbox', 'inbox', 'delivery', 'number_series', 'ledger'].map((table) => `bihuan.${table}`);

/** Empties it and turns its time back to the Thursday morning, so that every sequence begins alike and can be told again. */
export async function beginAnew(scene: Scene): Promise<Scene> {
  const emptied = [...kept, 'sealed.reporter'].map((table) => `delete from ${table};`).join(' ');
  await scene.database.pool.query(`set local session_replication_role = replica; ${emptied} update bihuan.installation set time_movable = false, time_offset = interval '0'`);
  await scene.office.time.begin(begins);
  scene.parked.length = 0;
  return { ...scene, record: [], story: [] };
}

/** Complaints of the first district as they stand. */
export async function standing({ office }: { office: Office }, complaints: readonly string[]): Promise<Complaint[]> {
  const read = await office.journal.read(heping.code, complaints);
  return read.flatMap((subject) => (subject ? [subject as Complaint] : []));
}

/** One worker rings until nothing is due. */
export async function ringsAll(worker: Clocks): Promise<Ringing[]> {
  const rang: Ringing[] = [];
  // Whoever finds that the other holds a row looks again; what cannot ring is parked in the end.
  for (let idle = 0; idle < 20; ) {
    const rung = await worker.sweep();
    if (rung.claimed === 0) break;
    rang.push(...rung.rang);
    idle = rung.rang.length > 0 ? 0 : idle + 1;
  }
  return rang;
}

/** A rung under a name. */
export function rungOf({ subject, name, dueNo, nextRung }: ClockRef): string {
  return `${subject} ${name} ${dueNo} ${nextRung}`;
}
