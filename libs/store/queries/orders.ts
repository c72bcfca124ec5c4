import type { Instant, SuperviseReason } from '@bihuan/core';
import type { Pool } from 'pg';
import type { ListCursor } from './complaint-list.js';
import { notAbout, owedOf, placesOf } from './complaint-rows.js';

/** What must be known of an order before anybody is told that it exists. */
export interface OrderAccess {
  id: string;
  unit: string | null;
  respondentUnit: string | null;
  /** The command is this person's own and was performed. */
  performed: boolean;
}

const access = (which: string) => `
  select s.id, s.standing ->> 'unit' as unit, s.standing ->> 'respondentUnit' as "respondentUnit",
    exists (select from history h where h.district = s.district and h.subject = s.id and h.id = $3) as performed
  from subject s where s.district = $1 and s.kind = 'order' and ${which}`;
const byId = { name: 'order-access-id', text: access('s.id = $2::uuid') };
const byNumber = { name: 'order-access-number', text: access('s.number = $2') };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds an order by id or number; null when the district has none. */
export async function orderAccess(pool: Pool, district: string, named: string, command = ''): Promise<OrderAccess | null> {
  const statement = uuid.test(named) ? byId : byNumber;
  return (await pool.query<OrderAccess>({ ...statement, values: [district, named, command] })).rows[0] ?? null;
}

/** A line of the register of orders (督办登记簿). */
export interface ListedOrder {
  id: string;
  number: string;
  state: string;
  version: number;
  openedAt: Instant;
  level: string;
  reason: SuperviseReason;
  unit: string | null;
  about: string;
  aboutNumber: string;
  nuisances: readonly string[];
  address: string | null;
  starred: boolean;
  raised: number;
  measures: readonly string[];
  procedure: string;
  clock: string | null;
  dueAt: Instant | null;
  overdue: boolean;
}

/** Which orders, and for whose eyes. */
export interface OrderQuery {
  district: string;
  now: Instant;
  state?: string;
  unit?: string;
  level?: string;
  starred?: boolean;
  overdue?: boolean;
  /** Only those about one of these complaints. */
  about?: readonly string[];
  unseen?: readonly string[];
  limit: number;
}

/** Looked at by one statement, as in the list of complaints. */
const LOOK = 20_000;

const fits = `($2::text is null or s.state = $2) and ($3::text is null or s.standing ->> 'unit' = $3) and ($4::text is null or s.standing ->> 'level' = $4)
  and ($5::boolean is null or (s.standing ->> 'starred')::boolean = $5) and (not $6::boolean or s.due < $7)
  and ($8::text[] is null or s.standing ->> 'about' = any ($8)) and ${notAbout('$9')}`;

const register = {
  name: 'orders-newest',
  text: `
    with looked as (
      select s.*, row_number() over () as nth
      from (select * from subject s where s.kind = 'order' and (s.district || '') = $1 and (s.opened_at, s.id) < ($12, $13) order by s.opened_at desc, s.id desc limit $11) as s
    ),
    page as materialized (select s.*, ${fits} as fits from looked s where (${fits}) or nth = $11 limit $10),
    place as materialized (${placesOf(`select (standing ->> 'about')::uuid from page where fits`)}),
    owed as materialized (${owedOf('select id from page where fits')})
    select s.fits, s.nth = $11 as halted, s.id, s.number, s.state, s.version, s.opened_at as "openedAt", s.procedure,
      s.standing ->> 'level' as level, s.standing ->> 'reason' as reason, s.standing ->> 'unit' as unit, s.standing ->> 'about' as about, s.standing ->> 'aboutNumber' as "aboutNumber",
      coalesce(c.standing -> 'nuisances', '[]') as nuisances, place.address, (s.standing ->> 'starred')::boolean as starred, (s.standing ->> 'raised')::int as raised,
      s.standing -> 'measures' as measures, owed.name as clock, owed.due_at as "dueAt", coalesce(s.due < $7, false) as overdue
    from page s left join subject c on c.district = s.district and c.id = (s.standing ->> 'about')::uuid
    left join place on place.subject = c.id left join owed on owed.subject = s.id order by s.nth`,
};

/** Orders newest first. A page may be short and still have a next one: the walk is bounded. */
export async function ordersNewest(pool: Pool, query: OrderQuery, after?: ListCursor): Promise<{ rows: ListedOrder[]; next?: ListCursor }> {
  const { district, now, state = null, unit = null, level = null, starred = null, overdue = false, about = null, unseen = [], limit } = query;
  const values = [district, state, unit, level, starred, overdue, now, about, unseen, limit, LOOK, after?.openedAt ?? 'infinity', after?.subject ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  const walked = (await pool.query<ListedOrder & { fits: boolean; halted: boolean }>({ ...register, values })).rows;
  const rows = walked.filter(({ fits: does }) => does).map(({ fits: _, halted: __, ...row }) => row);
  const last = walked.at(-1);
  return { rows, ...(last && (walked.length === limit || last.halted) ? { next: { openedAt: last.openedAt, subject: last.id } } : {}) };
}

const said = { name: 'order-demand', text: `select body from text where district = $1 and subject = $2 and seq = $3 and name = 'reason'` };

/** What was said when a complaint was put under supervision; null where a rule did it, or it was erased. */
export async function demandOf(pool: Pool, district: string, complaint: string, line: number): Promise<string | null> {
  return (await pool.query<{ body: string | null }>({ ...said, values: [district, complaint, line] })).rows[0]?.body ?? null;
}
