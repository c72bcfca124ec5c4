import type { Pool } from 'pg';
import { sqlState } from '../journal/database-errors.js';

/** Complaints in one state that have a clock running or paused, and the supervision orders open on them. */
export interface StateReading {
  district: string;
  state: string;
  complaints: number;
  orders: number;
}

/** Clocks of one name. */
export interface ClockReading {
  clock: string;
  running: number;
  paused: number;
  overdue: number;
  dueWithinDay: number;
}

/** What waits in the outbox, and how long the oldest has. */
export interface OutboxReading {
  topic: string;
  pending: number;
  parked: number;
  oldestSeconds: number;
}

/** The rest, one number each. */
export interface SingleReading {
  oldestUnrungSeconds: number;
  clocksParked: number;
  deliveriesPending: number;
  sessions: number;
}

/** What an office has in hand at one moment, for whoever watches it. */
export interface Readings {
  states: StateReading[];
  clocks: ClockReading[];
  outbox: OutboxReading[];
  single: SingleReading;
  /** Rows of the large tables, as the planner estimates them. */
  rows: { table: string; rows: number }[];
}

/** Counted no further: by then the exact number says nothing more. */
const MOST = 100_000;

/** Only what is under way has clocks that run or wait: the price grows with the work in hand, and not with the years. */
const owed = `from clock where state in ('running', 'paused')`;

/** Standings are wide, and would be sorted on disk: what is wanted of them is taken out first. */
const states = {
  name: 'readings-states',
  text: `
    with owed as materialized (select distinct district, subject ${owed} and kind = 'complaint'),
    narrow as materialized (
      select s.district, s.state, coalesce(jsonb_array_length(s.standing -> 'openOrders'), 0) as orders
      from owed o join subject s on s.district = o.district and s.id = o.subject
    )
    select district, state, count(*)::int as complaints, sum(orders)::int as orders from narrow group by 1, 2 order by 1, 2`,
};

const clocks = {
  name: 'readings-clocks',
  text: `
    select regexp_replace(name, '-\\d+$', '') as clock,
      (count(*) filter (where state = 'running'))::int as running,
      (count(*) filter (where state = 'paused'))::int as paused,
      (count(*) filter (where state = 'running' and due_at < (select bihuan.now())))::int as overdue,
      (count(*) filter (where state = 'running' and due_at >= (select bihuan.now()) and due_at < (select bihuan.now()) + interval '24 hours'))::int as "dueWithinDay"
    ${owed} group by 1 order by 1`,
};

/** Down the primary key from its end: what waits longest has the smallest id. */
const outbox = {
  name: 'readings-outbox',
  text: `
    select t.topic, (count(o.created_at) filter (where o.parked_at is null))::int as pending, (count(o.parked_at))::int as parked,
      coalesce(greatest(extract(epoch from (select bihuan.now()) - min(o.created_at) filter (where o.parked_at is null)), 0), 0)::float8 as "oldestSeconds"
    from (values ('notice'), ('command')) as t(topic) left join lateral (
      select o.parked_at, o.created_at from district d cross join lateral (
        select parked_at, created_at from outbox where district = d.code and topic = t.topic order by id limit ${MOST}) as o
      limit ${MOST}) as o on true
    group by t.topic order by t.topic`,
};

const single = {
  name: 'readings-single',
  text: `
    select
      (select coalesce(greatest(extract(epoch from (select bihuan.now()) - min(c.next_at)), 0), 0)::float8
        from district d cross join lateral (
          select next_at from clock where district = d.code and parked_at is null and next_at is not null order by next_at limit 1) as c) as "oldestUnrungSeconds",
      (select count(*)::int from district d cross join lateral (
        select from clock where district = d.code and parked_at is not null limit ${MOST}) as c) as "clocksParked",
      (select count(*)::int from district d cross join lateral (
        select from delivery where district = d.code and status = 'pending' limit ${MOST}) as p) as "deliveriesPending",
      (select count(*)::int from (select from session where expires_at > statement_timestamp() limit ${MOST}) as s) as sessions`,
};

const rows = {
  name: 'readings-rows',
  text: `
    select c.relname as table, c.reltuples::float8 as rows from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'bihuan' and c.relname in ('subject', 'history', 'clock', 'inbox', 'delivery', 'outbox') and c.reltuples >= 0 order by 1`,
};

/** Where more is in hand than can be counted in the time of one statement, the other numbers are shown all the same. */
function unlessTooMany(error: unknown): StateReading[] {
  if (tookTooLong(error)) return [];
  throw error;
}

/** Whether the database itself ended a statement, because there was more to do than its time allowed. */
export function tookTooLong(error: unknown): boolean {
  return sqlState(error) === '57014';
}

/** Asked on a connection that may be half open: it must not hold the next question up. */
const anything = { text: 'select 1', query_timeout: 2_000 };

/** Rejects unless the database answers at once. */
export async function answers(pool: Pool): Promise<void> {
  await pool.query(anything);
}

/** Reads what is in hand, without walking through what has ended. */
export async function readingsOf(pool: Pool): Promise<Readings> {
  const read = async <Row extends object>(query: { name: string; text: string }) => (await pool.query<Row>(query)).rows;
  // One after the other: whoever watches takes one connection, and leaves the others to those who work.
  const readings = {
    clocks: await read<ClockReading>(clocks),
    outbox: await read<OutboxReading>(outbox),
    rows: await read<{ table: string; rows: number }>(rows),
  };
  const [one] = await read<SingleReading>(single);
  return {
    ...readings,
    single: one ?? { oldestUnrungSeconds: 0, clocksParked: 0, deliveriesPending: 0, sessions: 0 },
    states: await read<StateReading>(states).catch(unlessTooMany),
  };
}
