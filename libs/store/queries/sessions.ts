import type { Instant, StaffRole } from '@bihuan/core';
import type { Pool } from 'pg';

/** A person of the office who may sign in. */
export interface AccountRow {
  district: string;
  account: string;
  name: string;
  roles: readonly StaffRole[];
  unit: string | null;
  /** Accounts that he stands in for today. */
  standsInFor?: readonly string[];
  /** Of his district, as it is now: whoever decides what he may see knows no older one. */
  directoryVersion?: number;
}

const person = 'a.district, a.id as account, a.name, a.roles, a.unit';

const byLogin = {
  name: 'account-by-login',
  text: `select ${person}, a.password_hash as hash from account a where lower(a.login) = lower($1) and a.disabled_at is null`,
};
/** Real time, and the account as it is now: a disabled one is out at its next request. */
const byToken = {
  name: 'session-by-token',
  text: `
    select ${person}, d.directory_version as "directoryVersion", array(
        select away.id from account away where away.district = a.district and away.deputy = a.id and away.disabled_at is null
          and (bihuan.now() at time zone d.zone)::date between away.absent_from and away.absent_to) as "standsInFor"
    from session s join account a on a.district = s.district and a.id = s.account join district d on d.code = a.district
    where s.token_hash = $1 and s.expires_at > clock_timestamp() and a.disabled_at is null`,
};
const open = {
  name: 'session-open',
  text: `
    with expired as (delete from session where expires_at < clock_timestamp())
    insert into session (token_hash, district, account, expires_at)
    values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4)) returning expires_at as "expiresAt"`,
};
const stillOpen = {
  name: 'sessions-still-open',
  text: `
    select s.token_hash as hash from session s join account a on a.district = s.district and a.id = s.account
    where s.token_hash = any ($1::bytea[]) and s.expires_at > clock_timestamp() and a.disabled_at is null`,
};
const close = { name: 'session-close', text: 'delete from session where token_hash = $1' };

/** The account of a login with the hash of its password; null when there is none that may sign in. */
export async function accountByLogin(pool: Pool, login: string): Promise<(AccountRow & { hash: string }) | null> {
  return (await pool.query<AccountRow & { hash: string }>({ ...byLogin, values: [login] })).rows[0] ?? null;
}

/** Whose session has this token digest; null when it is unknown, expired, or its account is disabled. */
export async function accountByToken(pool: Pool, tokenHash: Buffer): Promise<AccountRow | null> {
  return (await pool.query<AccountRow>({ ...byToken, values: [tokenHash] })).rows[0] ?? null;
}

/** Opens a session for so many hours of real time and says when it ends. */
export async function openSession(pool: Pool, tokenHash: Buffer, { district, account }: AccountRow, hours: number): Promise<Instant> {
  const { rows } = await pool.query<{ expiresAt: Instant }>({ ...open, values: [tokenHash, district, account, hours] });
  return rows[0]?.expiresAt ?? '';
}

/** Ends a session; one that is gone already changes nothing. */
export async function closeSession(pool: Pool, tokenHash: Buffer): Promise<void> {
  await pool.query({ ...close, values: [tokenHash] });
}

/** Which of these token digests still let somebody in. */
export async function sessionsStillOpen(pool: Pool, tokenHashes: readonly Buffer[]): Promise<Buffer[]> {
  return (await pool.query<{ hash: Buffer }>({ ...stillOpen, values: [tokenHashes] })).rows.map(({ hash }) => hash);
}
