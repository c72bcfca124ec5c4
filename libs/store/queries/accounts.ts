import type { StaffRole } from '@bihuan/core';
import type { Pool, PoolClient } from 'pg';
import type { Contact } from './contacts.js';
import { withDistrictHeld } from './district-held.js';
import { isKeyTaken, sqlState } from '../journal/database-errors.js';

/** An account as the administrator sees it. */
export interface ListedAccount {
  id: string;
  login: string;
  name: string;
  roles: readonly StaffRole[];
  unit: string | null;
  disabled: boolean;
  /** Away on these days, both included, and who stands in. */
  absence: Absence | null;
}

/** When somebody is away, by local days, and the account that stands in. */
export interface Absence {
  from: string;
  to: string;
  deputy: string;
}

/** An account to be made; the password is a hash already. */
export interface NewAccount extends Omit<ListedAccount, 'disabled' | 'absence'> {
  district: string;
  hash: string;
  contact?: Contact;
}

/** A unit to be made. */
export interface NewUnit {
  district: string;
  id: string;
  zh: string;
  en: string;
  parent: string | null;
  validFrom: string;
  validTo: string | null;
  contact?: Contact;
}

const list = `
  select id, login, name, roles, unit, disabled_at is not null as disabled,
    case when deputy is not null then json_build_object('from', absent_from, 'to', absent_to, 'deputy', deputy) end as absence
  from bihuan.account where district = $1 order by login`;
const absence = `update bihuan.account set absent_from = $3, absent_to = $4, deputy = $5 where district = $1 and id = $2`;
const addAccount = `insert into bihuan.account (district, id, login, name, password_hash, roles, unit, email, language) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const addUnit = `insert into bihuan.unit (district, id, name_zh, name_en, parent, valid_from, valid_to, email, language) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
/** Its sessions go too; the next request of the person is refused either way. */
const disable = `
  with gone as (delete from bihuan.session where district = $1 and account = $2)
  update bihuan.account set disabled_at = coalesce(disabled_at, clock_timestamp()) where district = $1 and id = $2`;

/** Of whoever is told in the inbox only. */
const nowhere: Contact = { email: null, language: 'zh' };

/** Every account of a district, by login. */
export async function accountsOf(pool: Pool | PoolClient, district: string): Promise<ListedAccount[]> {
  return (await pool.query<ListedAccount>(list, [district])).rows;
}

/** Makes an account; says so where the login is taken or there is no such unit. */
export function insertAccount(pool: Pool, account: NewAccount): Promise<'made' | 'taken' | 'no-unit'> {
  const { district, id, login, name, hash, roles, unit, contact = nowhere } = account;
  return made(pool.query(addAccount, [district, id, login, name, hash, roles, unit, contact.email, contact.language]));
}

/** Makes a unit; says so where its code is taken or there is no unit above it. */
export function insertUnit(pool: Pool, { district, id, zh, en, parent, validFrom, validTo, contact = nowhere }: NewUnit): Promise<'made' | 'taken' | 'no-unit'> {
  return made(pool.query(addUnit, [district, id, zh, en, parent, validFrom, validTo, contact.email, contact.language]));
}

const standsIn = `
  select a.name from bihuan.account a join bihuan.district d on d.code = a.district
  where a.district = $1 and a.deputy = $2 and a.disabled_at is null and a.absent_to >= (bihuan.now() at time zone d.zone)::date limit 1`;

/** Whom an account stands in for, today or on days to come; null where it is nobody. */
export async function stoodInForBy(client: PoolClient, district: string, account: string): Promise<string | null> {
  return (await client.query<{ name: string }>(standsIn, [district, account])).rows[0]?.name ?? null;
}

/** Says when somebody is away and who stands in. */
export async function setAbsence(pool: Pool, district: string, account: string, { from, to, deputy }: Absence): Promise<void> {
  await pool.query(absence, [district, account, from, to, deputy]);
}

/** Disables an account and ends its sessions, whatever it has in hand; false when there is none. */
export async function disableAccount(pool: Pool, district: string, account: string): Promise<boolean> {
  return (await pool.query(disable, [district, account])).rowCount === 1;
}

/** As `disableAccount`, unless `bar` has a reason when nobody else can change the district's people. */
export function disableUnless<Bar>(pool: Pool, district: string, account: string, bar: (client: PoolClient) => Promise<Bar | undefined>): Promise<Bar | boolean> {
  return withDistrictHeld(pool, district, async (client) => (await bar(client)) ?? (await client.query(disable, [district, account])).rowCount === 1);
}

async function made(writing: Promise<unknown>): Promise<'made' | 'taken' | 'no-unit'> {
  try {
    await writing;
    return 'made';
  } catch (error) {
    if (isKeyTaken(error)) return 'taken';
    if (sqlState(error) === '23503') return 'no-unit';
    throw error;
  }
}
