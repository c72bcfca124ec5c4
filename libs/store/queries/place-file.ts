import type { Holder, Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import { notAbout, owedOf, visibleTo } from './complaint-rows.js';

/** A complaint that is joined to a problem. */
export interface JoinedComplaint {
  id: string;
  number: string;
  state: string;
  receivedAt: Instant;
  unit: string | null;
  clock: string | null;
  holder: Holder | null;
  dueAt: Instant | null;
}

/** Whose eyes: what a unit may see, and not what is about these. */
interface Eyes {
  sight?: string;
  unseen?: readonly string[];
}

const joined = {
  name: 'problem-complaints',
  text: `
    with told as materialized (
      select s.id, s.number, s.state, s.standing ->> 'receivedAt' as received, s.standing ->> 'unit' as unit
      from subject s where s.district = $1 and s.id = any ($2::uuid[]) and s.kind = 'complaint' and ${visibleTo('$3')} and ${notAbout('$4')}
    ),
    owed as materialized (${owedOf('select id from told')})
    select t.id, t.number, t.state, t.received as "receivedAt", t.unit, owed.name as clock, owed.holder, owed.due_at as "dueAt"
    from told t left join owed on owed.subject = t.id order by t.received desc, t.id`,
};

/** Those of some complaints that these eyes may see, newest first. */
export async function joinedComplaints(pool: Pool, district: string, complaints: readonly string[], { sight, unseen = [] }: Eyes): Promise<JoinedComplaint[]> {
  return (await pool.query<JoinedComplaint>({ ...joined, values: [district, complaints, sight ?? null, unseen] })).rows;
}

const received = {
  name: 'problem-complaints-received',
  text: `select s.standing ->> 'receivedAt' as at from subject s where s.district = $1 and s.id = any ($2::uuid[]) and s.kind = 'complaint' order by at`,
};

/** When each of some complaints was received, whoever may see it: a place is calm for everybody or for nobody. */
export async function receivedOf(pool: Pool, district: string, complaints: readonly string[]): Promise<Instant[]> {
  return (await pool.query<{ at: Instant }>({ ...received, values: [district, complaints] })).rows.map(({ at }) => at);
}

/** An order about a problem. */
export interface OrderOf {
  id: string;
  number: string;
  state: string;
  level: string;
}

const orders = {
  name: 'problem-orders',
  text: `select s.id, s.number, s.state, s.standing ->> 'level' as level from subject s where s.district = $1 and s.kind = 'order' and s.id = any ($2::uuid[]) order by s.opened_at, s.id`,
};

/** Orders by their ids, oldest first. */
export async function ordersNamed(pool: Pool, district: string, ids: readonly string[]): Promise<OrderOf[]> {
  return (await pool.query<OrderOf>({ ...orders, values: [district, ids] })).rows;
}

/** How many people said so: different telephone numbers, which stay sealed, and complaints of which none is known. */
export interface PeopleCount {
  known: number;
  unknown: number;
}

const people = {
  name: 'problem-people',
  text: `
    select count(distinct r.phone_digest)::int as known, (count(*) filter (where r.phone_digest is null))::int as unknown
    from unnest($2::uuid[]) as told(id) left join lateral (
      select phone_digest from sealed.reporter where district = $1 and subject = told.id order by seq desc limit 1) as r on true`,
};

/** Counts people without opening a seal. */
export async function peopleOf(pool: Pool, district: string, complaints: readonly string[]): Promise<PeopleCount> {
  return (await pool.query<PeopleCount>({ ...people, values: [district, complaints] })).rows[0] ?? { known: 0, unknown: 0 };
}

/** What the file of a place keeps of the histories of its problem and complaints. */
export const filed = ['finding', 'complaint', 'visit', 'reading', 'letter', 'order', 'rectification', 'revisit', 'sign-off', 'relapse'] as const;
export type Filed = (typeof filed)[number];

/** One line of the file of a place. */
export interface FileLine {
  at: Instant;
  what: Filed;
  subject: string;
  kind: 'complaint' | 'problem';
  number: string;
  /** The line of its history, and what it did. */
  seq: number;
  action: string;
  /** What was said, where that is kept; never what a complainant said, so nothing of a complaint's own revisits and relapses. */
  words: string | null;
  /** What the piece is called and referred to by; of readings and letters only. */
  name: string | null;
  reference: string | null;
}

const MOST = 1000;
/** Of what was said the first of these is shown. */
const SAID = `'{seen,measures,account,reason}'`;

/** A visit happened when it was made and not when it was written down; so did a reading. */
const file = {
  name: 'place-file',
  text: `
    with of as materialized (select s.id, s.kind, s.number, s.opened_at from subject s where s.district = $1 and s.id = any ($2::uuid[])),
    lines as materialized (
      select h.subject, h.seq, h.at, h.event ->> 'action' as action, h.event -> 'payload' ->> 'at' as made, h.event -> 'payload' ->> 'receivedAt' as received, h.event -> 'settled' ? 'supervise' or h.event -> 'settled' ? 'order' as orders
      from history h where h.district = $1 and h.subject = any ($2::uuid[])
    ),
    kept as (
      select l.*, case when l.action = 'enter' then 'finding' when l.action in ('register', 'record') then 'complaint' when l.action in ('visit', 'arrive', 'visitJointly') then 'visit'
        when l.action in ('hold', 'fail', 'miss', 'concludeUnreachable') then 'revisit' when l.action in ('rectify', 'rectifyTogether') then 'rectification'
        when l.action = 'signOff' then 'sign-off' when l.action in ('relapse', 'revoke', 'reopen') then 'relapse' when l.action in ('supervise', 'lift') or l.orders then 'order' end as what, null::text as name, null::text as reference
      from lines l
      union all
      select l.*, e.kind, e.name, e.reference from lines l join evidence e on e.district = $1 and e.subject = l.subject and e.seq = l.seq where e.kind in ('reading', 'letter')
    )
    select coalesce(case k.what when 'complaint' then k.received::timestamptz when 'visit' then k.made::timestamptz end, k.at) as at,
      k.what, k.subject, of.kind, of.number, k.seq, k.action, k.name, k.reference,
      case when k.what in ('visit', 'rectification') or of.kind = 'problem' and k.what in ('finding', 'revisit', 'relapse') then (
        select x.body from text x where x.district = $1 and x.subject = k.subject and x.seq = k.seq and x.name = any (${SAID}) order by array_position(${SAID}::text[], x.name) limit 1) end as words
    from kept k join of on of.id = k.subject where k.what is not null order by 1 desc, k.subject, k.seq limit ${MOST}`,
};

/** The file of a place (一点一档), newest first, of these subjects; at most a thousand lines. */
export async function placeFile(pool: Pool, district: string, subjects: readonly string[]): Promise<FileLine[]> {
  return (await pool.query<FileLine>({ ...file, values: [district, subjects] })).rows;
}
