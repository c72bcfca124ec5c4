import { isDeepStrictEqual } from 'node:util';

import type { ClockMark } from '@bihuan/core';

import type { ClockRow, Dossier } from '../dossiers.js';
import type { Ground } from '../ground.js';
import { on, type Found, type Line } from '../line.js';
import { retell } from '../retelling.js';
import { rowsOf } from '../rows.js';

/** Rows of subjects that are not there. */
const orphans = ['history', 'clock', 'outbox', 'inbox', 'delivery', 'mail_notice', 'complaint_fact', 'text', 'evidence', 'told', 'word_mark']
  .map((table) => `select '${table}' as what, x.district, x.subject from bihuan.${table} x`)
  .concat(`select 'reporter', x.district, x.subject from sealed.reporter x`)
  .map((rows) => `select distinct * from (${rows} where not exists (select from bihuan.subject s where s.district = x.district and s.id = x.subject)) as o`)
  .join(' union all ');

/** The history, told again, gives the row. */
export const rows: Line = {
  no: 4,
  zh: '办理过程从头重算即得当前的事项和时限，行号 1..n 无缺，版本等于行数',
  en: 'the history, told again, gives the row and its clocks; its lines are numbered 1 to n, and n is the version',
  remedy: { zh: '停止办理该件，从备份中对照；行与过程之一被改动', en: 'leave this subject alone and compare it with a backup: either the row or the history was changed' },
  async *look({ reader }) {
    for await (const { what, district, subject } of rowsOf<{ what: string; district: string; subject: string }>(reader, orphans)) {
      yield { district, subject, what, zh: `${what} 中有它的行，事项却不存在`, en: `has rows in ${what}, and is not there itself` };
    }
  },
  walk: (ground) => ({
    *page(dossiers) {
      for (const dossier of dossiers) yield* differences(dossier, ground);
    },
  }),
};

function* differences(dossier: Dossier, { kinds, procedures }: Ground): Generator<Found> {
  const { kind, number, state, version, procedure, standing, openedAt, due, history, clocks } = dossier;
  const differs = (what: string, is: unknown, told: unknown) => on(dossier, what, `${what} 为 ${short(is)}，按过程应为 ${short(told)}`, `${what} is ${short(is)}, and by its history ${short(told)}`);
  const rules = kinds[kind];
  if (!rules) {
    yield on(dossier, 'kind', `没有 ${kind} 类事项的办理表`, `there is no table for the kind ${kind}`);
    return;
  }
  if (!procedures.has(procedure)) yield on(dossier, 'procedure', `规程 ${procedure} 未入库`, `the procedure ${procedure} is not stored`);
  if (history.length !== version) yield differs('version', version, history.length);
  for (const [index, { seq, id, at, event }] of history.entries()) {
    if (seq !== index + 1) {
      yield differs('seq', seq, index + 1);
      return;
    }
    if (event.seq !== seq || event.id !== id || event.at !== at) yield on(dossier, id, `第 ${seq} 行的编号、行号或时间与内容不符`, `line ${seq} bears another id, number or time than its content`);
  }
  const { last, marks, broken } = retell(dossier, rules);
  if (broken) {
    yield on(dossier, 'history', `第 ${broken.seq} 行无法重算：${broken.why}`, `line ${broken.seq} cannot be told again: ${broken.why}`);
    return;
  }
  if (last.procedure !== procedure) yield differs('procedure', procedure, last.procedure);
  if (last.state !== state) yield differs('state', state, last.state);
  // As the store keeps it: what is undefined is not written down.
  const written: unknown = JSON.parse(JSON.stringify(last.standing));
  if (!isDeepStrictEqual(written, standing)) yield differs('standing', standing, written);
  if (history[0] && openedAt !== history[0].at) yield differs('openedAt', openedAt, history[0].at);
  const running = clocks.filter((clock) => clock.state === 'running').map(({ dueAt }) => dueAt).sort();
  if (due !== (running[0] ?? null)) yield differs('due', due, running[0] ?? null);
  for (const clock of clocks) if (clock.kind !== kind || clock.number !== number) yield on(dossier, clock.name, '时限上的种类或编号与事项不符', 'the clock bears another kind or number than its subject');
  const kept = Object.fromEntries(clocks.map((clock) => [clock.name, markOf(clock)]));
  for (const name of new Set([...Object.keys(marks), ...Object.keys(kept)])) {
    if (!isDeepStrictEqual(kept[name], marks[name])) yield differs(name, kept[name], marks[name]);
  }
}

function markOf({ name, holder, state, dueAt, dueNo, nextRung }: ClockRow): ClockMark {
  return { name, holder, state: state as ClockMark['state'], dueAt, dueNo, nextRung };
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? '–').slice(0, 400);
}
