import type { DueExplanation, Event } from '@bihuan/core';

import { instant, type Reader } from './rows.js';

/** A line of the history as it stands in its row. */
export interface HistoryLine {
  seq: number;
  id: string;
  at: string;
  event: Event & { digests?: Readonly<Record<string, string>> };
  /** Hexadecimal. */
  prev: string;
  hash: string;
}

/** A clock's row. */
export interface ClockRow {
  name: string;
  kind: string;
  number: string;
  holder: string;
  state: string;
  dueAt: string;
  dueNo: number;
  nextRung: number;
  nextAt: string | null;
  parked: boolean;
  tries: number;
  lastError: string | null;
  provisional: boolean;
  why: DueExplanation;
}

/** A notice that somebody has been told. */
export interface ToldRow {
  no: string;
  addressee: string;
  about: string;
  facts: Readonly<Record<string, unknown>>;
  at: string;
}

/** What is kept apart from the history, with the salt of its digest; no salt where it was erased. */
export interface Papers {
  texts: { seq: number; name: string; salt: string | null; body: string | null }[];
  evidence: { seq: number; n: number; salt: string | null; kind: string; name: string | null; reference: string | null; takenAt: string | null }[];
  reporters: { seq: number; salt: string | null; name: string | null; phone: string | null; email: string | null; address: string | null; confidential: boolean }[];
}

/** One subject with everything that belongs to it, as it stands in one moment. */
export interface Dossier extends Papers {
  district: string;
  id: string;
  kind: string;
  number: string;
  state: string;
  version: number;
  procedure: string;
  standing: object;
  openedAt: string;
  due: string | null;
  /** Hexadecimal. */
  head: string;
  history: HistoryLine[];
  clocks: ClockRow[];
  inbox: ToldRow[];
}

const of = (table: string, columns: string, order: string, by = 'subject') =>
  `coalesce((select json_agg(json_build_object(${columns}) order by ${order}) from ${table} x where x.district = s.district and x.${by} = s.id), '[]')`;
const hex = (column: string) => `encode(${column}, 'hex')`;

const whole = `
  select s.district, s.id, s.kind, s.number, s.state, s.version, s.procedure, s.standing, ${instant('s.opened_at')} as "openedAt",
    ${instant('s.due')} as due, ${hex('s.head')} as head,
    ${of('bihuan.history', `'seq', x.seq, 'id', x.id, 'at', ${instant('x.at')}, 'event', x.event, 'prev', ${hex('x.prev')}, 'hash', ${hex('x.hash')}`, 'x.seq')} as history,
    ${of('bihuan.clock', `'name', x.name, 'kind', x.kind, 'number', x.number, 'holder', x.holder, 'state', x.state, 'dueAt', ${instant('x.due_at')}, 'dueNo', x.due_no,
      'nextRung', x.next_rung, 'nextAt', ${instant('x.next_at')}, 'parked', x.parked_at is not null, 'tries', x.tries, 'lastError', x.last_error,
      'provisional', x.provisional, 'why', x.why`, 'x.name')} as clocks,
    ${of('bihuan.inbox', `'no', x.no, 'addressee', x.addressee, 'about', x.about, 'facts', x.facts, 'at', ${instant('x.at')}`, 'x.id')} as inbox,
    ${of('bihuan.text', `'seq', x.seq, 'name', x.name, 'salt', ${hex('x.salt')}, 'body', x.body`, 'x.seq')} as texts,
    ${of('bihuan.evidence', `'seq', x.seq, 'n', x.n, 'salt', ${hex('x.salt')}, 'kind', x.kind, 'name', x.name, 'reference', x.reference, 'takenAt', ${instant('x.taken_at')}`, 'x.seq')} as evidence,
    ${of('sealed.reporter', `'seq', x.seq, 'salt', ${hex('x.salt')}, 'name', x.name, 'phone', x.phone, 'email', x.email, 'address', x.address, 'confidential', x.confidential`, 'x.seq')} as reporters
  from bihuan.subject s`;
const page = `${whole} where (s.district, s.id) > ($1, $2::uuid) order by s.district, s.id limit 250`;
const named = `${whole} join (select distinct * from unnest($1::text[], $2::uuid[]) as a(district, id)) as a on a.district = s.district and a.id = s.id`;

/** Every subject, page by page. */
export async function* dossiersOf(reader: Reader): AsyncGenerator<Dossier[]> {
  let after = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await reader.query<Dossier>(page, after);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = [last.district, last.id];
  }
}

/** Some subjects, once each; whoever is not there is left out. */
export async function dossiersNamed(reader: Reader, all: readonly { district: string; subject: string | null }[]): Promise<Dossier[]> {
  return (await reader.query<Dossier>(named, [all.map(({ district }) => district), all.map(({ subject }) => subject)])).rows;
}
