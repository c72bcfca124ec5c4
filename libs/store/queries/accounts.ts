import type { StaffRole } from '@bihuan/core';
import type { Pool } from 'pg';
import { isKeyTaken, sqlState } from '../journal/database-errors.js';

/** An account as the administrator sees it. */
export interface ListedAccount {
  id: string;
  login: string;
  name: string;
  roles: readonly StaffRole[];
  unit: string | null;
  disabled: boolean;
}

/** An account to be made; the password is a hash already. */
export interface NewAccount extends Omit<ListedAccount, 'disabled'> {
  district: string;
  hash: string;
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
}

const list = `select id, login, name, roles, unit, disabled_at is not null as disabled from bihuan.account where district = $1 order by login`;
const addAccount = `insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ($1, $2, $3, $4, $5, $6, $7)`;
const addUnit = `insert into bihuan.unit (district, id, name_zh, name_en, parent, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7)`;
/** Its sessions go too; the next request of the person is refused either way. */
const disable = `
  with gone as (delete from bihuan.session where district = $1 and account = $2)
  update bihuan.account set disabled_at = coalesce(disabled_at, clock_timestamp()) where district = $1 and id = $2`;

/** Every account of a district, by login. */
export async function accountsOf(pool: Pool, district: string): Promise<ListedAccount[]> {
  return (await pool.query<ListedAccount>(list, [district])).rows;
}

/** Makes an account; says so where the login is taken or there is no such unit. */
export function insertAccount(pool: Pool, account: NewAccount): Promise<'made' | 'taken' | 'no-unit'> {
  const { district, id, login, name, hash, roles, unit } = account;
  return made(pool.query(addAccount, [district, id, login, name, hash, roles, unit]));
}

/** Makes a unit; says so where its code is taken or there is no unit above it. */
export function insertUnit(pool: Pool, { district, id, zh, en, parent, validFrom, validTo }: NewUnit): Promise<'made' | 'taken' | 'no-unit'> {
  return made(pool.query(addUnit, [district, id, zh, en, parent, validFrom, validTo]));
}

/** Disables an account and ends its sessions; false when there is none. */
export async function disableAccount(pool: Pool, district: string, account: string): Promise<boolean> {
  return (await pool.query(disable, [district, account])).rowCount === 1;
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
