import type { Holder, Kind } from '@bihuan/core';
import type { ClientBase, Pool } from 'pg';
import { inStates, type OpenStates } from './open-states.js';

/** A complaint or a problem that somebody has in hand, and which unit. */
export interface WorkInHand {
  district: string;
  subject: string;
  kind: Kind;
  number: string;
  unit: string;
  respondentUnit: string | null;
}

/** Whose work: of a unit, or of the person responsible for it. */
export interface InHandOf {
  district: string;
  unit?: string;
  person?: string;
  /** In which states it may still come back to them. */
  states: OpenStates;
}

/** Of everything under way something is owed, so that it is found by its clocks: the price grows with the work in hand and not with the years. */
const owed = (district: string) => `select distinct c.subject from bihuan.clock c where c.district = ${district} and c.state in ('running', 'paused')`;
const inHand = `
  from (${owed('$1')}) as owed join bihuan.subject s on s.district = $1 and s.id = owed.subject
  where ${inStates('$2')} and s.standing ->> 'unit' is not null
    and ($3::text is null or s.standing ->> 'unit' = $3) and ($4::text is null or s.standing ->> 'person' = $4)`;
const columns = `s.district, s.id as subject, s.kind, s.number, s.standing ->> 'unit' as unit, s.standing ->> 'respondentUnit' as "respondentUnit"`;

/** How much of it there is. */
export async function countInHand(client: ClientBase | Pool, { district, unit, person, states }: InHandOf): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n ${inHand}`, [district, JSON.stringify(states), unit ?? null, person ?? null]);
  return rows[0]?.n ?? 0;
}

/** A page of it, in the order of ids; `after` is the last id of the page before. */
export async function workInHand(pool: Pool, { district, unit, person, states }: InHandOf, limit: number, after?: string): Promise<WorkInHand[]> {
  const text = `select ${columns} ${inHand} and s.id > $5 order by s.id limit $6`;
  return (await pool.query<WorkInHand>(text, [district, JSON.stringify(states), unit ?? null, person ?? null, after ?? nobody, limit])).rows;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Units whose last day has passed, and of which somebody has the duties. */
const gone = `
  select u.district, u.id from bihuan.unit u join bihuan.district d on d.code = u.district
  where u.successor is not null and u.valid_to < (bihuan.now() at time zone d.zone)::date`;

/** A page of what units that are no more still have in hand; `after` is the last of the page before. Costs next to nothing where no unit has ended. */
export async function leftBehind(pool: Pool, states: OpenStates, limit: number, after?: WorkInHand): Promise<WorkInHand[]> {
  const text = `
    with gone as materialized (${gone}), held as materialized (select distinct district from gone)
    select ${columns} from held cross join lateral (${owed('held.district')}) as owed
    join bihuan.subject s on s.district = held.district and s.id = owed.subject
    join gone on gone.district = s.district and gone.id = s.standing ->> 'unit'
    where ${inStates('$1')} and (s.district, s.id) > ($2, $3::uuid) order by s.district, s.id limit $4`;
  return (await pool.query<WorkInHand>(text, [JSON.stringify(states), after?.district ?? '', after?.subject ?? nobody, limit])).rows;
}

/** On how many complaints a unit still owes its part beside the unit in charge. */
export async function countBeside(client: ClientBase, district: string, unit: string): Promise<number> {
  const text = `select count(distinct subject)::int as n from bihuan.clock where district = $1 and holder = $2 and name = any ($3) and state in ('running', 'paused')`;
  const names = [`assist-${unit}`, `consult-${unit}`];
  return (await client.query<{ n: number }>(text, [district, `unit:${unit}`, names])).rows[0]?.n ?? 0;
}

/** How many clocks a holder owes. */
export async function countOwed(client: ClientBase, district: string, holder: Holder): Promise<number> {
  const text = `select count(*)::int as n from bihuan.clock where district = $1 and holder = $2 and state in ('running', 'paused')`;
  return (await client.query<{ n: number }>(text, [district, holder])).rows[0]?.n ?? 0;
}
