import type { Dispatch } from '@bihuan/core';

import { dossiersNamed, type Dossier } from './dossiers.js';
import type { Ground } from './ground.js';
import { on, type Found } from './line.js';
import { mightNot } from './might-not.js';

/** A command for another subject, and whether it waits in the outbox. */
export interface Sent extends Dispatch {
  from: Pick<Dossier, 'district' | 'id' | 'number'>;
  /** The line of the sender that asks it, and when. */
  seq: number;
  at: string;
  waits: boolean;
}

/** A command that opens a subject is the first line of one; any other is a line of the subject that it is for. */
const performed = `
  select a.place::int as place, count(h.*)::int as times
  from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality as a(district, subject, id, place)
  left join bihuan.history h on h.district = a.district and h.id = a.id and (h.subject = a.subject or (a.subject is null and h.seq = 1))
  group by a.place order by a.place`;

/** What was only asked about: whoever answers names the question at the end of his own command, in the history of whoever asked. */
const answered = `
  select a.place::int as place, count(h.*)::int as times
  from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality as a(district, subject, id, place)
  left join bihuan.history h on h.district = a.district and h.subject = a.subject and right(h.id, length(a.id) + 1) = ':' || a.id
  group by a.place order by a.place`;

/** Texts that were to be said again and were not, or say something else; what was erased on either side is silent. */
const unsaid = `
  select a.place, name.name
  from jsonb_to_recordset($1) as a(place int, district text, source uuid, seq int, subject uuid, id text, texts text[])
  cross join lateral unnest(a.texts) as name(name)
  join bihuan.history h on h.district = a.district and h.subject = a.subject and h.id = a.id
  join bihuan.text said on said.district = a.district and said.subject = a.source and said.seq = a.seq and said.name = name.name and said.body is not null
  left join bihuan.text again on again.district = a.district and again.subject = a.subject and again.seq = h.seq and again.name = name.name
  where again.subject is null or (again.salt is not null and again.body is distinct from said.body)`;

/** Commands that neither wait nor were performed nor had become impossible, those that were performed twice, and those performed without their words. */
export async function* dispatched(ground: Ground, all: readonly Sent[]): AsyncGenerator<Found> {
  const sent = all.filter((one) => !asksOnly(one, ground));
  const refused: Sent[] = [];
  for (const [index, times] of (await timesOf(ground, performed, sent, ({ subject }) => subject)).entries()) {
    const one = sent[index];
    if (!one) continue;
    if (times === 0 && !one.waits && one.ifItStillMay) refused.push(one);
    else if (times === 0 && !one.waits) yield undone(one);
    if (times > 1) yield twice(one, times);
  }
  yield* wronglyRefused(ground, refused);
  const asked = all.filter((one) => asksOnly(one, ground));
  for (const [index, times] of (await timesOf(ground, answered, asked, ({ from }) => from.id)).entries()) {
    const one = asked[index];
    if (one && times > 1) yield twice(one, times);
  }
  const spoken = sent.flatMap(({ from, seq, subject, district, command, texts }, place) => (texts ? [{ place, district, source: from.id, seq, subject, id: command.id, texts }] : []));
  for (const { place, name } of (await ground.reader.query<{ place: number; name: string }>(unsaid, [JSON.stringify(spoken)])).rows) {
    const one = sent[place];
    if (one) yield on(one.from, one.command.id, `随 ${one.command.action} 转达的 ${name} 缺失或内容不同`, `asked ${one.command.action} of another subject, where the text ${name} is missing or says something else`);
  }
}

/** Whether the table knows no such move: then a decision is asked for, which may come to nothing. */
function asksOnly({ kind, command }: Sent, { kinds }: Ground): boolean {
  return !Object.hasOwn(kinds[kind]?.table ?? {}, command.action);
}

async function timesOf({ reader }: Ground, text: string, sent: readonly Sent[], subject: (one: Sent) => string | null): Promise<number[]> {
  if (sent.length === 0) return [];
  const { rows } = await reader.query<{ times: number }>(text, [sent.map(({ district }) => district), sent.map(subject), sent.map(({ command }) => command.id)]);
  return rows.map(({ times }) => times);
}

/** Where somebody may have been faster, there must have been a moment at which it could not be done. */
async function* wronglyRefused({ reader, kinds }: Ground, refused: readonly Sent[]): AsyncGenerator<Found> {
  if (refused.length === 0) return;
  const targets = new Map((await dossiersNamed(reader, refused)).map((dossier) => [dossier.id, dossier]));
  for (const one of refused) {
    const target = targets.get(one.subject ?? '');
    const rules = kinds[one.kind];
    if (!target || !rules || !mightNot(target, one, rules)) yield undone(one);
  }
}

function undone({ from, command, ifItStillMay }: Sent): Found {
  const [zh, en] = ifItStillMay ? ['，而对方始终可以办理', ', though it might have been at any time'] : ['', ''];
  return on(from, command.id, `对另一事项的 ${command.action} 既未执行也不在待办之列${zh}`, `asked ${command.action} of another subject: neither done nor waiting${en}`);
}

function twice({ from, command }: Sent, times: number): Found {
  return on(from, command.id, `对另一事项的 ${command.action} 执行了 ${times} 次`, `asked ${command.action} of another subject, which did it ${times} times`);
}
