import { verify } from '@bihuan/store';
import type pg from 'pg';

import type { Wish } from './clients';

/** What a run must have left behind. */
export interface Expected {
  /** Account under whose keys the clients registered. */
  account: string;
  wishes: readonly Wish[];
  /** Complaints made before the run: each owed these rungs while it lasted. */
  prepared: readonly string[];
  rungs: readonly string[];
}

type Asking = Pick<pg.Pool, 'query'>;

/** Everything that is not as it must be after kills, one line each; written in SQL of its own, so that it believes none of the product's code. */
export async function findings(database: Asking, expected: Expected): Promise<string[]> {
  return [
    ...(await complaints(database, expected)),
    ...(await rungs(database, expected)),
    ...(await leftUndone(database)),
    ...(await notices(database)),
    ...(await chains(database)),
  ];
}

/** What was acknowledged is there once, with the number that was told; what is unknown at most once; nothing that nobody asked for. */
async function complaints(database: Asking, { account, wishes, prepared }: Expected): Promise<string[]> {
  const { rows } = await database.query<{ key: string; id: string | null; number: string | null; state: string | null; triage: boolean }>(
    `select substr(h.id, length($1) + 1) as key, s.id, s.number, s.state,
        exists (select from bihuan.clock c where c.subject = h.subject and c.name = 'triage' and c.state = 'running' and c.holder = 'role:clerk') as triage
      from bihuan.history h left join bihuan.subject s on s.district = h.district and s.id = h.subject
      where starts_with(h.id, $1) and h.event ->> 'action' = 'register'`,
    [`http:${account}:`],
  );
  const written = new Map<string, typeof rows>();
  for (const row of rows) written.set(row.key, [...(written.get(row.key) ?? []), row]);

  const wrong = wishes.flatMap(({ key, outcome, answer }) => {
    const found = written.get(key) ?? [];
    if (found.length > 1) return [`${key}: registered ${found.length} times`];
    if (outcome === 'refused' && found.length > 0) return [`${key}: refused and registered all the same`];
    const [row] = found;
    if (!row) return outcome === 'ok' ? [`${key}: acknowledged and not there`] : [];
    if (row.number === null) return [`${key}: history without a complaint`];
    if (!row.triage || row.state !== 'discovered') return [`${key}: nobody owes anything on it`];
    const told = answer === undefined ? undefined : (JSON.parse(answer) as { id: string; number: string });
    return told && (told.id !== row.id || told.number !== row.number) ? [`${key}: acknowledged as ${told.number}, there as ${row.number}`] : [];
  });
  const asked = new Set(wishes.map(({ key }) => key));
  const unasked = [...written.keys()].filter((key) => !asked.has(key)).map((key) => `${key}: nobody asked for it`);
  const { rows: strangers } = await database.query<{ number: string }>(
    `select s.number from bihuan.subject s where not s.id = any ($1::uuid[])
      and not exists (select from bihuan.history h where h.district = s.district and h.subject = s.id and h.seq = 1 and starts_with(h.id, $2))`,
    [prepared, `http:${account}:`],
  );
  return [...wrong, ...unasked, ...strangers.map(({ number }) => `${number}: nobody asked for it`)];
}

/** Each rung that was owed rang once; no command was done twice. */
async function rungs(database: Asking, { prepared, rungs: owed }: Expected): Promise<string[]> {
  const { rows } = await database.query<{ subject: string; id: string; times: number }>(
    `select subject.id as subject, rung.id, count(h.*)::int as times
      from unnest($1::uuid[]) as subject(id) cross join unnest($2::text[]) as rung(id)
      left join bihuan.history h on h.subject = subject.id and h.id = rung.id
      group by 1, 2 having count(h.*) <> 1`,
    [prepared, owed],
  );
  const { rows: twice } = await database.query<{ subject: string; id: string; times: number }>(
    `select subject, id, count(*)::int as times from bihuan.history group by district, subject, id having count(*) > 1`,
  );
  return [...rows, ...twice].map(({ subject, id, times }) => `${subject}: ${id} stands ${times} times in the history`);
}

/** Nothing that is due still waits, and nothing had to be parked. */
async function leftUndone(database: Asking): Promise<string[]> {
  const { rows } = await database.query<{ what: string; n: number }>(`
    select 'clocks are due and have not rung' as what, count(*)::int as n from bihuan.clock where next_at <= bihuan.now()
    union all select 'clocks are parked', count(*)::int from bihuan.clock where parked_at is not null
    union all select 'notices or commands wait in the outbox', count(*)::int from bihuan.outbox
    union all select 'complaints have a version that is not that of their history', count(*)::int from bihuan.subject s
      where s.version <> (select count(*) from bihuan.history h where h.district = s.district and h.subject = s.id)`);
  return rows.filter(({ n }) => n > 0).map(({ what, n }) => `${n} ${what}`);
}

/** What the history says must have been told to whom, by the letter of the procedure; the inbox holds each of it once and nothing else. */
async function notices(database: Asking): Promise<string[]> {
  const { rows } = await database.query<{ what: string; subject: string; seq: number; addressee: string; about: string }>(`
    with line as (select h.subject, h.seq, h.event, h.event ->> 'action' as action, s.standing from bihuan.history h join bihuan.subject s on s.id = h.subject),
    owed as (
      select subject, seq, 'complainant' as addressee, 'registered' as about from line where action = 'register'
      union all select subject, seq, 'role:supervisor', 'danger' from line where action = 'register' and event -> 'payload' ->> 'urgency' = 'danger'
      union all select subject, seq, 'complainant', 'assigned' from line where action = 'assign'
      union all select subject, seq, 'unit:' || (event -> 'payload' ->> 'unit'), 'assigned' from line where action = 'assign'
      union all select subject, seq, 'unit:' || (standing ->> 'unit'), 'rung' from line where action = 'remind'
    ),
    told as (select subject, split_part(no, '.', 1)::int as seq, addressee, about from bihuan.inbox)
    (select 'was not told' as what, * from (select * from owed except all select * from told) as missing)
    union all
    (select 'was told too often', * from (select * from told except all select * from owed) as extra)`);
  return rows.map(({ what, subject, seq, addressee, about }) => `${subject}: ${addressee} ${what} of line ${seq} (${about})`);
}

/** Every history proves itself. */
async function chains(database: Asking): Promise<string[]> {
  const broken: string[] = [];
  // One connection is asked as a pool is: nothing here depends on there being several.
  for await (const { number, seq, what } of verify(database as pg.Pool)) broken.push(`${number} line ${seq}: ${what}`);
  return broken;
}
