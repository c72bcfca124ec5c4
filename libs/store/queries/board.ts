import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { addressKey } from './address-key.js';
import { complaintColumns, notAbout, placesOf, type ComplaintRow } from './complaint-rows.js';

/** What a supervisor looks for among what is under way, in the order of the board. */
export const boardLists = ['overdue', 'dueSoon', 'repeat', 'dissatisfied', 'extensionsAsked', 'stalled'] as const;
export type BoardList = (typeof boardLists)[number];

/** Whose complaints are looked at, and what the procedure in force calls soon, quiet and many. */
export interface BoardQuery {
  district: string;
  now: Instant;
  unit?: string;
  /** Under an open order of this level. */
  level?: string;
  /** A nuisance, or a family of them (`noise`). */
  nuisance?: string;
  /** As in a worklist. */
  unseen?: readonly string[];
  /** Left out where the procedure does not say: then nothing is soon due, at a standstill or repeated. */
  bounds?: { soonUntil: Instant; quietSince: Instant; repeat: number };
  /** Complaints at one place are counted that came in within so many months; left out, however long ago. */
  months?: number;
}

/** How many there are of each; null of what the procedure does not say. */
export interface BoardCounts extends Record<Exclude<BoardList, 'dueSoon' | 'repeat' | 'stalled'>, number> {
  dueSoon: number | null;
  repeat: number | null;
  stalled: number | null;
  openOrders: number;
  overdueOrders: number;
}

/** A complaint on the board. */
export interface BoardRow extends ComplaintRow {
  version: number;
  procedure: string;
  unit: string | null;
  urgency: string;
  starred: boolean;
  round: number;
  dissatisfactions: number;
  placed: boolean;
  /** The clock that the list is about: when it rings next, and with which rung. */
  nextRung: number | null;
  nextAt: Instant | null;
  paused: boolean;
  provisional: boolean;
  finishDueAt: Instant | null;
  askedUntil: Instant | null;
  openOrders: readonly { reason: string; level: string }[];
  /** When a person last did something with it. */
  actedAt: Instant | null;
}

/** Where a page of the board ended. */
export interface BoardCursor {
  dueAt: Instant;
  number: string;
}

/** Clocks that are looked at; and the facts of one place, each complaint having one or a few. */
const MOST = 100_000;
const FACTS = 4;
/** Nothing of it runs: such a complaint comes last. */
const NEVER = '9999-12-31T00:00:00.000Z';

/** How many complaints, up to as many as count as repeated, were told of the place of a complaint `o`. */
const atItsPlace = `(select count(*) from (
  select from (select distinct f.subject from (
    select f.subject from complaint_fact f
    where f.address is not null and ${addressKey('f.address')} = ${addressKey('(select p.address from complaint_fact p where p.district = $1 and p.subject = o.id order by p.version desc limit 1)')}
      and f.district = $1 and f.kind = 'complaint' and f.created_at >= (select told from asked) order by f.created_at desc limit ${FACTS} * (select many from asked)) as f) as f
  join subject t on t.district = $1 and t.id = f.subject where t.state not in ('annulled', 'merged') limit (select many from asked)) as told)`;
const actedOn = (subject: string) => `(select h.at from history h where h.district = $1 and h.subject = ${subject} and h.event ->> 'by' not in ('clock', 'system') order by h.seq desc limit 1)`;

/** What makes a complaint `o` stand on a list. */
const fits: Readonly<Record<BoardList, string>> = {
  overdue: 'o.due < $2',
  dueSoon: 'o.due >= $2 and o.due < (select soon from asked)',
  repeat: `case when (select many from asked) is null then false when o.repeat then true else ${atItsPlace} >= (select many from asked) end`,
  dissatisfied: 'o.dissatisfactions > 0',
  extensionsAsked: 'o.asked',
  stalled: `o.waits and ${actedOn('o.id')} < (select quiet from asked)`,
};

const ofNuisance = (standing: string) => `($5::text is null or exists (select from jsonb_array_elements_text(${standing} -> 'nuisances') as n(code) where n.code = $5 or starts_with(n.code, $5 || '-')))`;

/** As with the readings, the price grows with the work in hand and not with the years. What waits for nobody's hand, a pause or a date far off, does not stand still. */
const open = `
  asked as materialized (select $7::timestamptz as soon, $8::timestamptz as quiet, $9::int as many, coalesce($2::timestamptz - make_interval(months => $10::int), '-infinity') as told),
  busy as materialized (
    select distinct c.subject from (select subject from clock where district = $1 and kind = 'complaint' and state in ('running', 'paused') limit ${MOST}) as c
  ),
  -- The level at which an order stands now; its complaint keeps the one at which it was issued.
  under as materialized (
    select (o.standing ->> 'about')::uuid as about, (o.standing ->> 'supervisedAt')::int as line, o.standing ->> 'level' as level
    from (select distinct c.subject from (select subject from clock where district = $1 and kind = 'order' and state in ('running', 'paused') limit ${MOST}) as c) as c
    join subject o on o.district = $1 and o.id = c.subject
  ),
  open as materialized (
    select s.id, s.number, coalesce(s.due, '${NEVER}') as due, coalesce((s.standing ->> 'repeat')::boolean, false) as repeat,
      coalesce((s.standing ->> 'dissatisfactions')::int, 0) as dissatisfactions, s.standing ->> 'askedBy' is not null as asked,
      s.state in ('discovered', 'assigned', 'rectified') and not coalesce((s.standing ->> 'paused')::boolean, false) and not coalesce((s.standing ->> 'interim')::boolean, false) as waits
    from busy join subject s on s.district = $1 and s.id = busy.subject
    where s.kind = 'complaint' and s.state in ('discovered', 'assigned', 'rectified', 'revisited')
      and ($3::text is null or s.standing ->> 'unit' = $3)
      and ($4::text is null or s.id = any (array(select about from under where level = $4)))
      and ${ofNuisance('s.standing')} and ${notAbout('$6')}
  )`;

const counted = (list: BoardList) => `(count(*) filter (where ${fits[list]}))::int`;
const counts = {
  name: 'board-counts',
  text: `
    with ${open},
    orders as (
      select count(*)::int as open, (count(*) filter (where s.due < $2))::int as overdue
      from (select distinct c.subject from (select subject from clock where district = $1 and kind = 'order' and state in ('running', 'paused') limit ${MOST}) as c) as c
      join subject s on s.district = $1 and s.id = c.subject
      join subject a on a.district = $1 and a.id = (s.standing ->> 'about')::uuid
      where ($3::text is null or s.standing ->> 'unit' = $3) and ($4::text is null or s.standing ->> 'level' = $4)
        and ${ofNuisance('a.standing')} and not coalesce(a.standing ->> 'respondentUnit' = any ($6::text[]), false)
    ),
    board as (
      select ${counted('overdue')} as overdue, ${counted('dueSoon')} as soon, ${counted('repeat')} as repeated, ${counted('dissatisfied')} as dissatisfied,
        ${counted('extensionsAsked')} as extensions, ${counted('stalled')} as stalled
      from open o
    )
    select b.overdue, case when a.soon is not null then b.soon end as "dueSoon", case when a.many is not null then b.repeated end as repeat, b.dissatisfied,
      b.extensions as "extensionsAsked", case when a.quiet is not null then b.stalled end as stalled, o.open as "openOrders", o.overdue as "overdueOrders"
    from board b, orders o, asked a`,
};

/** The list of what is late is about the clock that is late; that of extensions is about the one to be extended, and so are the others while it runs. */
const byDue = `c.state = 'paused', c.due_at, c.name`;
const lists = Object.fromEntries(boardLists.map((list) => [list, {
  name: `board-${list}`,
  text: `
    with ${open},
    page as materialized (
      select o.* from open o where (${fits[list]}) and (o.due, o.number) > ($11, $12) order by o.due, o.number limit $13
    ),
    place as materialized (${placesOf('select id from page')}),
    clocks as materialized (
      select c.subject, c.name, c.holder, c.due_at, c.state, c.next_rung, c.next_at, c.provisional from clock c
      where c.district = $1 and c.subject = any (array(select id from page)) and c.state in ('running', 'paused')
    ),
    owed as materialized (
      select distinct on (c.subject) c.* from clocks c order by c.subject, ${list === 'overdue' || list === 'dueSoon' ? byDue : `c.name <> 'finish', ${byDue}`}
    )
    select ${complaintColumns('$2')}, p.due as sorted, s.version, s.procedure, s.standing ->> 'unit' as unit, coalesce(s.standing ->> 'urgency', 'ordinary') as urgency,
      coalesce((s.standing ->> 'starred')::boolean, false) as starred, coalesce((s.standing ->> 'round')::int, 1) as round, p.dissatisfactions,
      coalesce((s.standing ->> 'placed')::boolean, true) as placed, owed.next_rung as "nextRung", owed.next_at as "nextAt",
      coalesce(owed.state = 'paused', false) as paused, coalesce(owed.provisional, false) as provisional, finish.due_at as "finishDueAt",
      s.standing ->> 'askedUntil' as "askedUntil", coalesce((
        select jsonb_agg(case when u.level is null then e.entry else e.entry || jsonb_build_object('level', u.level) end)
        from jsonb_array_elements(s.standing -> 'openOrders') as e(entry) left join under u on u.about = s.id and u.line = (e.entry ->> 'order')::int
      ), '[]') as "openOrders", ${actedOn('s.id')} as "actedAt"
    from page p join subject s on s.district = $1 and s.id = p.id
    left join place on place.subject = s.id left join owed on owed.subject = s.id
    left join clocks finish on finish.subject = s.id and finish.name = 'finish'
    order by p.due, p.number`,
}])) as unknown as Readonly<Record<BoardList, { name: string; text: string }>>;

/** How many complaints and orders a supervisor should look at. */
export async function boardCounts(pool: Pool, query: BoardQuery): Promise<BoardCounts> {
  const { rows: [row] } = await pool.query<BoardCounts>({ ...counts, values: valuesOf(query) });
  if (!row) throw new Error('the board counted nothing');
  return row;
}

/** One page of a list of the board, soonest due first, ties by number; and where the next one begins. */
export async function boardPage(pool: Pool, list: BoardList, query: BoardQuery & { limit: number }, after?: BoardCursor): Promise<{ rows: BoardRow[]; next?: BoardCursor }> {
  const values = [...valuesOf(query), after?.dueAt ?? '-infinity', after?.number ?? '', query.limit];
  const { rows } = await pool.query<BoardRow & { sorted: Instant }>({ ...lists[list], values });
  const last = rows.length === query.limit ? rows.at(-1) : undefined;
  return { rows: rows.map(({ sorted: _, ...row }) => row), ...(last ? { next: { dueAt: last.sorted, number: last.number } } : {}) };
}

function valuesOf({ district, now, unit, level, nuisance, unseen = [], bounds, months }: BoardQuery): unknown[] {
  return [district, now, unit ?? null, level ?? null, nuisance ?? null, unseen, bounds?.soonUntil ?? null, bounds?.quietSince ?? null, bounds?.repeat ?? null, months ?? null];
}
