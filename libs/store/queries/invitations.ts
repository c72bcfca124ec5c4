import type { Pool } from 'pg';
import { isKeyTaken } from '../journal/database-errors.js';

/** The district that an invitation opens, and its first administrator. */
export interface Founding {
  district: string;
  zh: string;
  en: string;
  zone: string;
  calendar: string;
  procedure: string;
  numberPrefix: string;
  account: string;
  login: string;
  name: string;
  hash: string;
}

const invite = `insert into bihuan.invitation (token_hash, expires_at) values ($1, clock_timestamp() + make_interval(hours => $2))`;

/** Used once, whoever else tries at the same moment: one statement. */
const found = `
  with used as (
    update bihuan.invitation set used_at = clock_timestamp()
    where token_hash = $1 and used_at is null and expires_at > clock_timestamp() returning 1
  ),
  place as (
    insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure, number_prefix)
    select $2, $3, $4, $5, $6, $7, $8 from used returning code
  )
  insert into bihuan.account (district, id, login, name, password_hash, roles)
  select code, $9, $10, $11, $12, array['administrator'] from place`;

/** Writes an invitation that lasts so many hours of real time. */
export async function insertInvitation(pool: Pool, tokenHash: Buffer, hours: number): Promise<void> {
  await pool.query(invite, [tokenHash, hours]);
}

/** Whether somebody may still found a district by an invitation. */
export async function invitationIsOpen(pool: Pool): Promise<boolean> {
  return ((await pool.query('select from bihuan.invitation where used_at is null and expires_at > clock_timestamp() limit 1')).rowCount ?? 0) > 0;
}

/** Founds a district with its first administrator by an invitation. */
export async function foundDistrict(pool: Pool, tokenHash: Buffer, office: Founding): Promise<'founded' | 'invalid' | 'login-taken' | 'district-taken'> {
  const { district, zh, en, zone, calendar, procedure, numberPrefix, account, login, name, hash } = office;
  try {
    const { rowCount } = await pool.query(found, [tokenHash, district, zh, en, zone, calendar, procedure, numberPrefix, account, login, name, hash]);
    return rowCount === 1 ? 'founded' : 'invalid';
  } catch (error) {
    if (!isKeyTaken(error)) throw error;
    return 'constraint' in Object(error) && (error as { constraint?: string }).constraint === 'account_login' ? 'login-taken' : 'district-taken';
  }
}
