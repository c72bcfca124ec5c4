import { isDeepStrictEqual } from 'node:util';

import { consequences, type Notice } from '@bihuan/core';

import { postings } from '../deliveries.js';
import { dispatched, type Sent } from '../dispatched.js';
import type { Dossier } from '../dossiers.js';
import { termsOf, type Ground } from '../ground.js';
import { on, type Found, type Line } from '../line.js';
import { mailings } from '../mails.js';
import { outboxOf, type OwedRow } from '../outbox.js';
import { retell } from '../retelling.js';

/** Who must have been told what, when it happened. */
type Told = Notice & { at: string };

/** What was asked of another subject, by which line. */
type Asked = Omit<Sent, 'from' | 'waits'>;

/** What a history owes others is worked out again from its lines alone. */
export const notices: Line = {
  no: 9,
  zh: '应通知的都已通知或在待发之列，各一次，没有多余；发往其他事项、回调地址和邮件的同样',
  en: 'whoever had to be told was told once or will be, nobody else was; the same of commands to other subjects, of webhooks and of mail',
  remedy: { zh: '查看该件办理过程的这一行与收件箱、待发列表；漏发的请人工告知', en: 'compare the line of the history with inbox and outbox; tell by hand whoever was not told' },
  async *look({ reader }) {
    yield* postings(reader);
    yield* mailings(reader);
  },
  walk: (ground) => {
    let outbox: Map<string, OwedRow[]> | undefined;
    const sent: Sent[] = [];
    return {
      async *page(dossiers) {
        outbox ??= await outboxOf(ground.reader);
        for (const dossier of dossiers) yield* compared(dossier, outbox.get(dossier.id) ?? [], sent, ground);
      },
      end: () => dispatched(ground, sent),
    };
  },
};

function* compared(dossier: Dossier, owed: readonly OwedRow[], sent: Sent[], ground: Ground): Generator<Found> {
  const worked = workedOut(dossier, ground);
  if ('broken' in worked) {
    yield on(dossier, 'notices', `无法重算应通知的内容：${worked.broken}`, `what had to be told cannot be worked out: ${worked.broken}`);
    return;
  }
  const waiting = owed.filter(({ topic }) => topic === 'notice').map(({ addressee, about, body, ...row }) => ({ ...row, addressee: addressee ?? '', about: about ?? '', facts: body }));
  const rows = new Map<string, { about: string; facts: unknown; at: string }[]>();
  for (const row of [...dossier.inbox, ...waiting]) rows.set(key(row.no, row.addressee), [...(rows.get(key(row.no, row.addressee)) ?? []), row]);
  for (const { no, to, about, facts, at } of worked.told) {
    const found = rows.get(key(no, to)) ?? [];
    rows.delete(key(no, to));
    const [row] = found;
    if (!row) yield on(dossier, `${no} ${to}`, `应通知 ${about}，既未送达也不在待发之列`, `had to be told ${about}, and neither was nor will be`);
    else if (found.length > 1) yield on(dossier, `${no} ${to}`, `${about} 通知了 ${found.length} 次`, `is told ${about} ${found.length} times`);
    else if (row.about !== about || row.at !== at || !isDeepStrictEqual(row.facts, JSON.parse(JSON.stringify(facts)))) {
      yield on(dossier, `${no} ${to}`, `通知的是 ${row.about}，应为 ${about}，或内容、时间不符`, `is told ${row.about} where it should be ${about}, or with other facts or another time`);
    }
  }
  for (const [what, [row]] of rows) yield on(dossier, what, `不应有这一通知（${row?.about}）`, `is told ${row?.about}, which nothing calls for`);
  ground.tally.notices += worked.told.length;
  ground.tally.commands += worked.dispatches.length;
  sent.push(...worked.dispatches.map((dispatch) => ({ ...dispatch, from: dossier, waits: waitsIn(owed, dispatch) })));
  for (const { topic, no } of owed) {
    if (topic === 'command' && !worked.dispatches.some((one) => one.no === no)) yield on(dossier, no, '待办列表中有多余的指令', 'asks something of another subject that nothing calls for');
  }
}

function workedOut(dossier: Dossier, ground: Ground): { told: Told[]; dispatches: Asked[] } | { broken: string } {
  const rules = ground.kinds[dossier.kind];
  if (!rules) return { told: [], dispatches: [] };
  const told: Told[] = [];
  const dispatches: Asked[] = [];
  for (const { event, before, after } of retell(dossier, rules).steps) {
    const terms = termsOf(ground, dossier.district, after.procedure, event.at);
    if (!terms) return { broken: `${after.procedure}, ${dossier.district}` };
    try {
      const owed = consequences(rules, { event, before, after, terms });
      told.push(...owed.notices.map((notice) => ({ ...notice, at: event.at })));
      dispatches.push(...owed.dispatches.map((dispatch) => ({ ...dispatch, seq: event.seq, at: event.at })));
    } catch (error) {
      return { broken: error instanceof Error ? error.message : String(error) };
    }
  }
  return { told, dispatches };
}

function waitsIn(owed: readonly OwedRow[], { no, command }: Asked): boolean {
  return owed.some((row) => row.topic === 'command' && row.no === no && isDeepStrictEqual(row.body['command'], JSON.parse(JSON.stringify(command))));
}

function key(no: string, addressee: string): string {
  return `${no} ${addressee}`;
}
