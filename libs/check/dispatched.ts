import type { Dispatch } from '@bihuan/core';

import type { Dossier } from './dossiers.js';
import { on, type Found } from './line.js';
import type { Reader } from './rows.js';

/** A command for another subject, and whether it waits in the outbox. */
export interface Sent extends Dispatch {
  from: Pick<Dossier, 'district' | 'id' | 'number'>;
  waits: boolean;
}

/** A command that opens a subject is the first line of one; any other is a line of the subject that it is for. */
const performed = `
  select a.place::int as place, count(h.*)::int as times
  from unnest($1::text[], $2::uuid[], $3::text[]) with ordinality as a(district, subject, id, place)
  left join bihuan.history h on h.district = a.district and h.id = a.id and (h.subject = a.subject or (a.subject is null and h.seq = 1))
  group by a.place order by a.place`;

/** Commands that neither wait nor were performed, and those that were performed twice. */
export async function* dispatched(reader: Reader, sent: readonly Sent[]): AsyncGenerator<Found> {
  if (sent.length === 0) return;
  const values = [sent.map(({ district }) => district), sent.map(({ subject }) => subject), sent.map(({ command }) => command.id)];
  const { rows } = await reader.query<{ place: number; times: number }>(performed, values);
  for (const [index, { from, command, waits }] of sent.entries()) {
    const times = rows[index]?.times ?? 0;
    if (times === 0 && !waits) yield on(from, command.id, `对另一事项的 ${command.action} 既未执行也不在待办之列`, `asked ${command.action} of another subject: neither done nor waiting`);
    if (times > 1) yield on(from, command.id, `对另一事项的 ${command.action} 执行了 ${times} 次`, `asked ${command.action} of another subject, which did it ${times} times`);
  }
}
