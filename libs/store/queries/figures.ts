import type { Instant, Kind } from '@bihuan/core';
import type { Pool } from 'pg';
import { problemFigures, signOffFigures, type ProblemFigure, type SignOffFigure } from './ledger-figures.js';

/** Complaints that rest in one state, and what has happened to them. */
export interface StateFigure {
  district: string;
  state: string;
  complaints: number;
  /** With a supervision order still open, and with one ever. */
  underOrder: number;
  supervised: number;
  relapsed: number;
  returned: number;
}

/** How often one rung of a clock of a complaint or an order rang, under one procedure. */
export interface RungFigure {
  district: string;
  kind: Kind;
  procedure: string;
  clock: string;
  /** Place on the ladder, from 0; past its end the last rung repeats. */
  rung: number;
  rang: number;
}

/** Due dates of complaints and orders that passed, by clock: still running, and those that a rung found passed, once each. */
export interface LateFigure {
  district: string;
  clock: string;
  overdueNow: number;
  rangAfterDue: number;
}

/** What one unit has in hand. */
export interface UnitFigure {
  district: string;
  unit: string;
  open: number;
  overdue: number;
}

/** What stands in the store and is no work of this office: history taken over from elsewhere, and imports taken back. */
export interface ApartFigure {
  district: string;
  recorded: number;
  /** Of the recorded ones, those that were ended where they came from. */
  endedThere: number;
  annulled: number;
}

/** Supervision orders in one state, and of these the ones that were raised a level, or came to a measure. */
export interface OrderFigure {
  district: string;
  state: string;
  orders: number;
  raised: number;
  measured: number;
}

/** An office in numbers, read in one moment. Nothing that stands apart is counted in any of the others. */
export interface Figures {
  states: StateFigure[];
  apart: ApartFigure[];
  rungs: RungFigure[];
  late: LateFigure[];
  units: UnitFigure[];
  orders: OrderFigure[];
  problems: ProblemFigure[];
  signOffs: SignOffFigure[];
}

const states = `
  select district, state, count(*)::int as complaints,
    (count(*) filter (where jsonb_array_length(standing -> 'openOrders') > 0))::int as "underOrder",
    (count(*) filter (where (standing ->> 'supervisions')::int > 0))::int as supervised,
    (count(*) filter (where (standing ->> 'relapses')::int > 0))::int as relapsed,
    (count(*) filter (where (standing ->> 'returns')::int > 0))::int as returned
  from bihuan.subject where kind = 'complaint' and state <> all ('{recorded,annulled}') and ($1::text is null or district = $1)
  group by district, state order by district, state`;

const apart = `
  select district, (count(*) filter (where state = 'recorded'))::int as recorded,
    (count(*) filter (where state = 'recorded' and standing ? 'endedAt'))::int as "endedThere",
    (count(*) filter (where state = 'annulled'))::int as annulled
  from bihuan.subject where kind = 'complaint' and state = any ('{recorded,annulled}') and ($1::text is null or district = $1)
  group by district order by district`;

/** Two clocks may ring for one event only through two lines, so that each line with `rang` is one rung; it rang by the version that the complaint had then. */
const rungs = `
  select h.district, s.kind, coalesce(was.former, s.procedure) as procedure, h.event #>> '{rang,clock}' as clock, (h.event #>> '{rang,rung}')::int as rung, count(*)::int as rang
  from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject
  left join lateral (
    select a ->> 'former' as former from jsonb_array_elements(s.standing -> 'amended') a where (a ->> 'seq')::int > h.seq order by (a ->> 'seq')::int limit 1
  ) as was on true
  where h.event ? 'rang' and s.kind <> 'problem' and ($1::text is null or h.district = $1)
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

const orders = `
  select district, state, count(*)::int as orders, (count(*) filter (where (standing ->> 'raised')::int > 0))::int as raised,
    (count(*) filter (where jsonb_array_length(standing -> 'measures') > 0))::int as measured
  from bihuan.subject where kind = 'order' and ($1::text is null or district = $1)
  group by district, state order by district, state`;

/**
 * By its instant and not by its number: an amendment that keeps a due date gives it another number. A problem has clocks of the
 * same names, which would make a rate of the complaints of what is none.
 */
const late = `
  with passed as (
    select distinct h.district, h.subject, h.event #>> '{rang,clock}' as clock, mark ->> 'dueAt' as due_at
    from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject cross join lateral jsonb_array_elements(h.event -> 'clocks') as mark
    where h.event ? 'rang' and s.kind <> 'problem' and ($1::text is null or h.district = $1)
      and mark ->> 'name' = h.event #>> '{rang,clock}' and mark ->> 'dueAt' <= h.event ->> 'at'
  ),
  counted as (
    select district, name as clock, 1 as overdue, 0 as rang from bihuan.clock
      where state = 'running' and kind <> 'problem' and due_at < bihuan.now() and ($1::text is null or district = $1)
    union all select district, clock, 0, 1 from passed
  )
  select district, clock, sum(overdue)::int as "overdueNow", sum(rang)::int as "rangAfterDue" from counted
  group by district, clock order by district, clock`;

const units = `
  with owed as (
    select district, subject, bool_or(state = 'running' and due_at < bihuan.now() and holder like 'unit:%') as overdue
    from bihuan.clock where $1::text is null or district = $1 group by district, subject
  )
  select s.district, s.standing ->> 'unit' as unit, count(*)::int as open, (count(*) filter (where o.overdue))::int as overdue
  from bihuan.subject s left join owed o on o.district = s.district and o.subject = s.id
  where s.kind = 'complaint' and s.state = 'assigned' and s.standing ->> 'unit' is not null and ($1::text is null or s.district = $1)
  group by 1, 2 order by 1, 2`;

/** Counts complaints, orders, rungs and late clocks, of one district or of all, as they stand; the ledger as of `asOf`, or as it stands. */
export async function figuresOf(pool: Pool, district?: string, asOf?: Instant): Promise<Figures> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const read = async <Row extends object>(text: string, ...more: unknown[]) => (await client.query<Row>(text, [district ?? null, ...more])).rows;
    const figures = { states: await read<StateFigure>(states), apart: await read<ApartFigure>(apart), rungs: await read<RungFigure>(rungs), late: await read<LateFigure>(late), units: await read<UnitFigure>(units), orders: await read<OrderFigure>(orders), problems: await read<ProblemFigure>(problemFigures, asOf ?? null), signOffs: await read<SignOffFigure>(signOffFigures, asOf ?? null) };
    await client.query('commit');
    return figures;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** How many subjects and history lines the store holds. */
export async function storeSize(pool: Pool): Promise<{ subjects: number; lines: number }> {
  const { rows } = await pool.query<{ subjects: number; lines: number }>(
    'select (select count(*) from bihuan.subject)::int as subjects, (select count(*) from bihuan.history)::int as lines',
  );
  return rows[0] ?? { subjects: 0, lines: 0 };
}
