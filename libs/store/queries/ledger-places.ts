import type { Activity, Instant, Nuisance } from '@bihuan/core';
import type { ClientBase, Pool } from 'pg';
import { cellsAround } from '../cells.js';
import type { Fact } from '../page.js';
import { addressKey } from './address-key.js';
import { metresApart } from './apart.js';
import { notAbout, placesOf } from './complaint-rows.js';
import { doorNamed } from './door.js';
import { ledgerVisibleTo } from './problem-access.js';

/** A complaint that may belong on the ledger: whatever the rule about repeats looks at. */
export interface Considered {
  id: string;
  procedure: string;
  nuisances: readonly Nuisance[];
  activity: Activity | null;
  receivedAt: Instant;
  respondentUnit: string | null;
  fact: Omit<Fact, 'openingKey'>;
}

/** Where, and how far around. */
export interface Around {
  district: string;
  place: Pick<Fact['place'], 'lat' | 'lon' | 'address' | 'resolved'>;
  metres: number;
}

/** Where, and of which nuisances at least one. */
export interface AtPlace extends Around {
  nuisances: readonly Nuisance[];
}

/** A complaint of the same nuisance at the same place. */
export type ComplaintThere = Pick<Considered, 'id' | 'nuisances' | 'respondentUnit'>;

/** Not counted: what was taken back, is another's second entry, was not taken on, or is another body's. */
const NOT_COUNTED = `'{annulled,merged,declined,transferred}'`;

const placed = `coalesce((s.standing ->> 'placed')::boolean, true)`;
/** Nobody knows where an unresolved place is, unless it names a door. */
const somewhere = (address: string) => `(${placed} or ${doorNamed(address)})`;
/** What is joined to a problem is counted there; what was taken off one deliberately does not come back by itself. */
const countsStill = (address: string) =>
  `s.kind = 'complaint' and s.state <> all (${NOT_COUNTED}) and s.standing ->> 'problem' is null and not s.standing ? 'offLedger' and ${somewhere(address)}`;

const considered = {
  name: 'ledger-considered',
  text: `
    select s.id, s.procedure, s.standing -> 'nuisances' as nuisances, s.standing ->> 'activity' as activity, s.standing ->> 'receivedAt' as "receivedAt",
      s.standing ->> 'respondentUnit' as "respondentUnit", f.fact
    from subject s cross join lateral (
      select f.address, json_build_object('place', json_build_object('address', f.address, 'subdistrict', f.subdistrict, 'lat', f.lat, 'lon', f.lon, 'resolved', f.resolved), 'respondent', f.respondent) as fact
      from complaint_fact f where f.district = $1 and f.subject = s.id order by f.version desc limit 1
    ) as f
    where s.district = $1 and s.id = any ($2::uuid[]) and ${countsStill('f.address')}`,
};

/** Those of some complaints that may belong on the ledger at all. */
export async function consideredOf(pool: Pool, district: string, complaints: readonly string[]): Promise<Considered[]> {
  return (await pool.query<Considered>({ ...considered, values: [district, complaints] })).rows;
}

const apart = metresApart('place', '$2', '$3');
const sameAddress = `coalesce(${addressKey('place.address')} = ${addressKey('$7::text')}, false)`;
/** The point of an unresolved place says nothing. */
const withinReach = `(${sameAddress} or ${placed} and ${apart} <= $4)`;
/** By the cells around the point and by the address, both along an index. */
const near = (of: string) => `
  select f.subject from unnest($5::int[], $6::int[]) as cell(x, y) cross join lateral (
    select f.subject from complaint_fact f where f.district = $1 and f.cell_x = cell.x and f.cell_y = cell.y and ${of}) as f
  union
  select f.subject from complaint_fact f where f.address is not null and ${addressKey('f.address')} = ${addressKey('$7::text')} and f.district = $1 and ${of}`;

const problem = {
  name: 'ledger-problem-there',
  text: `
    with place as materialized (${placesOf(near(`f.kind = 'problem'`))})
    select s.id, s.number, s.state
    from place join subject s on s.district = $1 and s.id = place.subject
    where s.kind = 'problem' and s.state = any ($9) and ${somewhere('place.address')} and s.standing -> 'nuisances' ?| $8 and ${withinReach}
    order by ${sameAddress} desc, s.state = 'signedOff', ${apart}, s.opened_at, s.id limit 1`,
};

const complaints = {
  name: 'ledger-complaints-there',
  text: `
    with place as materialized (${placesOf(near(`f.kind = 'complaint' and f.created_at >= $10`))})
    select s.id, s.standing -> 'nuisances' as nuisances, s.standing ->> 'respondentUnit' as "respondentUnit"
    from place join subject s on s.district = $1 and s.id = place.subject
    where ${countsStill('place.address')} and (s.standing ->> 'receivedAt')::timestamptz between $10 and $9 and s.standing -> 'nuisances' ?| $8 and ${withinReach}
    order by (s.standing ->> 'receivedAt')::timestamptz, s.id`,
};

/** A problem at a place. */
export interface ProblemThere {
  id: string;
  number: string;
  state: string;
}

/** The problem of one of these states that is at a place: at its very address first, one that is worked on before one that is signed off, then the nearest. */
export async function problemThere(client: Pool | ClientBase, at: AtPlace, states: readonly string[]): Promise<ProblemThere | null> {
  const { rows } = await client.query<ProblemThere>({ ...problem, values: [...valuesOf(at), at.nuisances, states] });
  return rows[0] ?? null;
}

/** The complaints of anybody at a place that were received from one instant to another and that no problem has counted, oldest first. */
export async function complaintsThere(client: Pool | ClientBase, at: AtPlace, from: Instant, to: Instant): Promise<ComplaintThere[]> {
  return (await client.query<ComplaintThere>({ ...complaints, values: [...valuesOf(at), at.nuisances, to, from] })).rows;
}

/** Another problem at the same place. */
export interface ProblemBeside {
  id: string;
  number: string;
  state: string;
  nuisances: readonly string[];
}

const beside = {
  name: 'ledger-problems-beside',
  text: `
    with place as materialized (${placesOf(near(`f.kind = 'problem'`))})
    select s.id, s.number, s.state, s.standing -> 'nuisances' as nuisances from place join subject s on s.district = $1 and s.id = place.subject
    where s.kind = 'problem' and s.id <> $8::uuid and s.state <> 'struck' and ${somewhere('place.address')} and ${withinReach} and ${notAbout('$9')} and ${ledgerVisibleTo('$10')}
    order by s.opened_at, s.id limit 50`,
};

/** The other problems at the place of one, of whatever nuisance; not what is about `unseen`, and of `sight` only what that unit has or had. */
export async function problemsBeside(pool: Pool, around: Around, problem: string, { sight, unseen = [] }: { sight?: string; unseen?: readonly string[] }): Promise<ProblemBeside[]> {
  return (await pool.query<ProblemBeside>({ ...beside, values: [...valuesOf(around), problem, unseen, sight ?? null] })).rows;
}

function valuesOf({ district, place, metres }: Around): unknown[] {
  const { address } = place;
  const { lat, lon } = place.resolved ? place : { lat: null, lon: null };
  const cells = lat === null || lon === null ? [] : cellsAround({ lat, lon }, metres);
  return [district, lat, lon, metres, cells.map(({ x }) => x), cells.map(({ y }) => y), address];
}

/**
 * One at a time in a district: two that looked at once would both find no problem, and each open one. Held by a connection
 * and not by a transaction, so that nothing is open while somebody else writes; it ends with the connection at the latest.
 */
export function oneAtATime<T>(pool: Pool, district: string, act: (client: ClientBase) => Promise<T>): Promise<T> {
  const own = turns.get(pool) ?? new Map<string, Promise<unknown>>();
  turns.set(pool, own);
  const before = own.get(district) ?? Promise.resolve();
  const mine = before.then(() => held(pool, district, act));
  own.set(district, mine.catch(() => undefined));
  return mine;
}

/** Whose turn it is within this program: whoever waits for his holds no connection, or those who wait would leave none to whoever writes. */
const turns = new WeakMap<Pool, Map<string, Promise<unknown>>>();

async function held<T>(pool: Pool, district: string, act: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(`select pg_advisory_lock(hashtext('bihuan ledger'), hashtext($1))`, [district]);
    try {
      return await act(client);
    } finally {
      await client.query(`select pg_advisory_unlock(hashtext('bihuan ledger'), hashtext($1))`, [district]);
      broken = false;
    }
  } finally {
    client.release(broken);
  }
}
