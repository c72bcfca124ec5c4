import { openDatabase, verify } from '@bihuan/store';

import type { OpenOffice } from './open-office';

type Rows = readonly Record<string, unknown>[];

const ends = `('closed', 'declined', 'transferred', 'merged', 'withdrawn', 'recorded', 'annulled', 'lifted')`;
const runs = (which: string) => `exists (select from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state = 'running' and c.holder <> '' ${which})`;

/** What must never be: each statement finds the complaints of which it is true. */
export const promises: Readonly<Record<string, string>> = {
  'is not at an end, and nobody owes it': `select s.district, s.number, s.state from bihuan.subject s where s.state not in ${ends} and not ${runs('')}`,
  'is closed and not archived, and nobody watches it': `select s.district, s.number from bihuan.subject s where s.state = 'closed' and not (s.standing ->> 'archived')::bool and not ${runs(`and c.name = 'watch'`)}`,
  'is transferred, and nobody waits for the receipt': `select s.district, s.number from bihuan.subject s where s.state = 'transferred' and not (s.standing ->> 'acknowledged')::bool and not ${runs(`and c.name = 'receipt'`)}`,
  'was transferred to another district, and is worked on in both': `select s.district, s.number, s.state, n.district as there from bihuan.history n join bihuan.subject s on s.id = (n.event -> 'payload' -> 'transferredFrom' ->> 'complaint')::uuid where n.event ->> 'action' = 'register' and s.state not in ${ends}`,
  'has a clock that runs although it is at an end': `select s.district, s.number, s.state, c.name from bihuan.subject s join bihuan.clock c on c.district = s.district and c.subject = s.id where s.state in ${ends} and c.state in ('running', 'paused') and c.name not in ('watch', 'receipt')`,
  'has a rung that is due and has not rung': `select c.district, c.number, c.name, c.next_at, c.tries, c.last_error from bihuan.clock c where c.next_at <= bihuan.now() - interval '5 seconds'`,
  'has a clock that runs and will never ring': `select c.district, c.number, c.name from bihuan.clock c where c.state = 'running' and c.next_at is null`,
  'has a rung that rang twice': `select h.district, h.subject, h.event -> 'rang' as rang, count(*) from bihuan.history h where h.event ? 'rang' group by 1, 2, 3 having count(*) > 1`,
  'has a command that was not delivered': `select o.district, o.subject, o.no, o.about from bihuan.outbox o where o.topic = 'command'`,
  'has a notice that was not told': `select o.district, o.subject, o.no, o.about, o.addressee, o.last_error from bihuan.outbox o where o.topic = 'notice'`,
  'was revisited by somebody who had rectified it, or of a unit that had it': `select h.district, h.subject, h.seq from bihuan.history h where h.event ->> 'action' in ('hold', 'fail', 'miss') and h.event ->> 'by' = 'verifier' and exists (select from bihuan.history r where r.district = h.district and r.subject = h.subject and r.seq < h.seq and ((r.event ->> 'action' = 'rectify' and r.event ->> 'actor' = h.event ->> 'actor') or (r.event ->> 'action' in ('assign', 'reassign') and r.event -> 'payload' ->> 'unit' = h.event ->> 'actorUnit')))`,
  'was closed by somebody who had revisited it': `select h.district, h.subject, h.seq from bihuan.history h join bihuan.history v on v.district = h.district and v.subject = h.subject and v.seq < h.seq where h.event ->> 'action' = 'close' and v.event ->> 'action' in ('hold', 'fail') and v.event ->> 'actor' = h.event ->> 'actor'`,
  'was closed without a revisit of its last round, or with an order open': `select h.district, h.subject, h.seq from bihuan.history h where h.event ->> 'action' = 'close' and not exists (select from bihuan.history v where v.district = h.district and v.subject = h.subject and v.seq < h.seq and v.event ->> 'action' in ('hold', 'concludeUnreachable') and not exists (select from bihuan.history r where r.district = h.district and r.subject = h.subject and r.seq between v.seq and h.seq and r.event ->> 'action' in ('rectify', 'fail', 'relapse')))`,
  'rang its due date a quarter of an hour late, or early': `select h.district, h.subject, h.seq, h.at, mark ->> 'dueAt' as due from bihuan.history h, jsonb_array_elements(h.event -> 'clocks') as mark where h.event -> 'payload' ->> 'rung' = 'due' and mark ->> 'name' = h.event -> 'rang' ->> 'clock' and (h.at < (mark ->> 'dueAt')::timestamptz or h.at > (mark ->> 'dueAt')::timestamptz + interval '15 minutes') and not exists (select from bihuan.history b where b.district = h.district and b.subject = h.subject and b.event ->> 'action' in ('sendBack', 'takeBack', 'unmerge', 'resume')) and not exists (select from bihuan.history b where b.district = h.district and b.subject = h.subject and b.seq < h.seq and b.event -> 'payload' ->> 'rung' = 'due' and b.event -> 'rang' ->> 'clock' = h.event -> 'rang' ->> 'clock' and b.event -> 'rang' ->> 'dueNo' = h.event -> 'rang' ->> 'dueNo')`,
  'is owed by nobody who works here': `select c.district, c.number, c.name, c.holder from bihuan.clock c where c.state in ('running', 'paused') and not exists (select from bihuan.account a where a.district = c.district and a.disabled_at is null and c.holder in ('unit:' || a.unit, 'account:' || a.id, 'role:' || a.roles[1]))`,
  'is held, and its finish runs, or the other way round': `select s.district, s.number from bihuan.subject s join bihuan.clock c on c.district = s.district and c.subject = s.id and c.name = 'finish' where s.state = 'assigned' and c.state in ('running', 'paused') and (s.standing ->> 'paused')::bool <> (c.state = 'paused')`,
  'is at an end while an order about it is open': `select s.district, s.number, o.number as order from bihuan.subject o join bihuan.subject s on s.district = o.district and s.id = (o.standing ->> 'about')::uuid where o.kind = 'order' and o.state <> 'lifted' and s.state in ${ends}`,
  'has an order that was judged by whoever answered it, or of his unit': `select h.district, h.subject, h.seq from bihuan.history h join bihuan.history a on a.district = h.district and a.subject = h.subject and a.seq < h.seq and a.event ->> 'action' = 'answer' where h.event ->> 'action' in ('findWanting', 'lift') and h.event ->> 'by' <> 'system' and (a.event ->> 'actor' = h.event ->> 'actor' or a.event ->> 'actorUnit' = h.event ->> 'actorUnit')`,
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
export function standing({ rows }: OpenOffice): Promise<Record<string, string | number>[]> {
  const states = ['discovered', 'assigned', 'rectified', 'revisited', 'closed', 'declined', 'transferred', 'merged', 'withdrawn', 'recorded', 'annulled'];
  return rows(`select s.district, count(*)::int as complaints, ${states.map((state) => `${counted(`state = '${state}'`)} as ${state}`).join(', ')},
      ${counted(`(standing ->> 'archived')::bool`)} as archived, ${counted(hasRung('finish', 'due'))} as due_date_reached, ${counted(hasRung('finish', 'overdue'))} as overdue,
      ${counted(hasRung('signFor', 'due') + ' or ' + hasRung('signFor', 'reminder'))} as signed_late,
      ${counted(`(standing ->> 'supervisions')::int > 0`)} as supervised, ${counted(`(standing ->> 'returns')::int > 0`)} as returned, ${counted(`(standing ->> 'returns')::int > 2`)} as returned_thrice,
      ${counted(`(standing ->> 'round')::int > 1`)} as second_round, ${counted(`(standing ->> 'relapses')::int > 0`)} as relapsed, ${counted(`(standing ->> 'unreached')::bool`)} as unreached,
      (select count(*)::int from bihuan.history h where h.district = s.district) as moves,
      (select count(*)::int from bihuan.subject o where o.district = s.district and o.kind = 'order') as orders, (select count(*)::int from bihuan.subject o where o.district = s.district and o.kind = 'order' and o.state = 'lifted') as lifted
    from bihuan.subject s where s.kind = 'complaint' group by s.district order by s.district`);
}

/** Complaints that rest where they should not for long: in which state, owed what by whom, after which last moves. */
export async function resting({ rows }: OpenOffice): Promise<string[]> {
  const found = await rows<{ line: string }>(`select s.district || ' ' || s.number || ' ' || s.state || ' · ' ||
      (select string_agg(c.name || ' by ' || c.holder || ' until ' || c.due_at::date, ', ' order by c.due_at) from bihuan.clock c where c.district = s.district and c.subject = s.id and c.state in ('running', 'paused')) || ' · ' ||
      (select string_agg(m.what, ' ' order by m.seq) from (select h.seq, (h.event ->> 'action') || '@' || h.at::date as what from bihuan.history h where h.district = s.district and h.subject = s.id order by h.seq desc limit 5) as m) as line
    from bihuan.subject s where s.state in ('discovered', 'assigned', 'rectified')
      or (s.state = 'revisited' and not exists (select from bihuan.clock c where c.district = s.district and c.subject = s.id and c.name = 'series' and c.state = 'running'))
    order by s.number limit 20`);
  return found.map(({ line }) => line);
}

/** How often each rung rang, whoever rang it: by clock, and by name or by what it did. */
export async function rungs({ rows }: OpenOffice): Promise<Record<string, number>> {
  const found = await rows<{ name: string; n: number }>(`select regexp_replace(event -> 'rang' ->> 'clock', '-\\d+$', '') || ':' || coalesce(event -> 'payload' ->> 'rung', event ->> 'action') as name, count(*)::int as n
    from bihuan.history where event ? 'rang' group by 1 order by 1`);
  return Object.fromEntries(found.map(({ name, n }) => [name, n]));
}
