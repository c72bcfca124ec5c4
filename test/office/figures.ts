import { openDatabase, verify } from '@bihuan/store';

import type { OpenOffice } from './open-office';

type Rows = readonly Record<string, unknown>[];

const ends = `('closed', 'declined', 'transferred', 'merged', 'withdrawn')`;
const runs = (which: string) => `exists (select from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state = 'running' and c.holder <> '' ${which})`;

/** What must never be: each statement finds the complaints of which it is true. */
export const promises: Readonly<Record<string, string>> = {
  'is not at an end, and nobody owes it': `select s.district, s.number, s.state from bihuan.subject s where s.state not in ${ends} and not ${runs('')}`,
  'is closed and not archived, and nobody watches it': `select s.district, s.number from bihuan.subject s where s.state = 'closed' and not (s.standing ->> 'archived')::bool and not ${runs(`and c.name = 'watch'`)}`,
  'is transferred, and nobody waits for the receipt': `select s.district, s.number from bihuan.subject s where s.state = 'transferred' and not (s.standing ->> 'acknowledged')::bool and not ${runs(`and c.name = 'receipt'`)}`,
  'has a clock that runs although it is at an end': `select s.district, s.number, s.state, c.name from bihuan.subject s join bihuan.clock c on c.district = s.district and c.subject = s.id where s.state in ${ends} and c.state in ('running', 'paused') and c.name not in ('watch', 'receipt')`,
  'has a rung that is due and has not rung': `select c.district, c.number, c.name, c.next_at, c.tries, c.last_error from bihuan.clock c where c.next_at <= bihuan.now() - interval '5 seconds'`,
  'has a clock that runs and will never ring': `select c.district, c.number, c.name from bihuan.clock c where c.state = 'running' and c.next_at is null`,
  'has a rung that rang twice': `select h.district, h.subject, h.event -> 'rang' as rang, count(*) from bihuan.history h where h.event ? 'rang' group by 1, 2, 3 having count(*) > 1`,
  'has a command that was not delivered': `select o.district, o.subject, o.no, o.about from bihuan.outbox o where o.topic = 'command'`,
  'is owed by nobody who works here': `select c.district, c.number, c.name, c.holder from bihuan.clock c where c.state in ('running', 'paused') and not exists (select from bihuan.account a where a.district = c.district and a.disabled_at is null and c.holder in ('unit:' || a.unit, 'account:' || a.id, 'role:' || a.roles[1]))`,
  'is held, and its finish runs, or the other way round': `select s.district, s.number from bihuan.subject s join bihuan.clock c on c.district = s.district and c.subject = s.id and c.name = 'finish' where s.state = 'assigned' and c.state in ('running', 'paused') and (s.standing ->> 'paused')::bool <> (c.state = 'paused')`,
  'has a rung that rang before its time': `select h.district, h.subject, h.seq from bihuan.history h join bihuan.clock c on c.district = h.district and c.subject = h.subject and c.name = h.event -> 'rang' ->> 'clock' and (h.event -> 'rang' ->> 'dueNo')::int = c.due_no where h.at < c.started_at`,
};

/** Every promise that is broken, with the first few who break it. */
export async function broken({ rows }: OpenOffice): Promise<Record<string, Rows>> {
  const found: Record<string, Rows> = {};
  for (const [promise, sql] of Object.entries(promises)) {
    const those = await rows<Record<string, unknown>>(`${sql} limit 5`);
    if (those.length > 0) found[promise] = those;
  }
  return found;
}

/** Lines of the history that are not as they were written. */
export async function findings({ database }: OpenOffice): Promise<number> {
  const store = await openDatabase({ url: database.url, applicationName: 'verify' });
  try {
    let count = 0;
    for await (const _ of verify(store.hot)) count += 1;
    return count;
  } finally {
    await store.close();
  }
}

const counted = (condition: string) => `count(*) filter (where ${condition})::int`;
const hasRung = (clock: string, rung: string) => `exists (select from bihuan.history h where h.district = s.district and h.subject = s.id and h.event -> 'payload' ->> 'clock' = '${clock}' and h.event -> 'payload' ->> 'rung' = '${rung}')`;

/** One line a district: where its complaints rest, and what became of them on the way. */
export function standing({ rows }: OpenOffice): Promise<Record<string, unknown>[]> {
  const states = ['discovered', 'assigned', 'rectified', 'revisited', 'closed', 'declined', 'transferred', 'merged', 'withdrawn'];
  return rows(`select s.district, count(*)::int as complaints, ${states.map((state) => `${counted(`state = '${state}'`)} as ${state}`).join(', ')},
      ${counted(`(standing ->> 'archived')::bool`)} as archived, ${counted(hasRung('finish', 'due'))} as due_date_reached, ${counted(hasRung('finish', 'overdue'))} as overdue,
      ${counted(hasRung('signFor', 'due') + ' or ' + hasRung('signFor', 'reminder'))} as signed_late,
      ${counted(`(standing ->> 'supervisions')::int > 0`)} as supervised, ${counted(`(standing ->> 'returns')::int > 0`)} as returned, ${counted(`(standing ->> 'returns')::int > 2`)} as returned_thrice,
      ${counted(`(standing ->> 'round')::int > 1`)} as second_round, ${counted(`(standing ->> 'relapses')::int > 0`)} as relapsed, ${counted(`(standing ->> 'unreached')::bool`)} as unreached,
      (select count(*)::int from bihuan.history h where h.district = s.district) as moves
    from bihuan.subject s group by s.district order by s.district`);
}
