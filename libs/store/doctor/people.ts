import type { Pool } from 'pg';

/** A desk that owes something, and nobody who could sit at it. */
export interface EmptyDesk {
  district: string;
  /** `unit:<id>` or `role:<role>`. */
  holder: string;
  subjects: number;
}

/** An account that may sign in, with the hash of its password. */
export interface OpenLogin {
  district: string;
  login: string;
  hash: string;
}

const withoutAdministrator = `
  select d.code from bihuan.district d
  where not exists (select from bihuan.account a where a.district = d.code and a.disabled_at is null and 'administrator' = any (a.roles))
  order by d.code`;

const emptyDesks = `
  select c.district, c.holder, count(distinct c.subject)::int as subjects from bihuan.clock c
  where c.state in ('running', 'paused') and (c.holder like 'unit:%' or c.holder like 'role:%') and not exists (
    select from bihuan.account a where a.district = c.district and a.disabled_at is null
      and case when c.holder like 'unit:%' then 'handler' = any (a.roles) and a.unit = substr(c.holder, 6) else substr(c.holder, 6) = any (a.roles) end)
  group by 1, 2 order by 1, 2`;

const open = `select district, login, password_hash as hash from bihuan.account
  where disabled_at is null and (district, lower(login)) in (select * from unnest($1::text[], $2::text[])) order by login`;

/** Districts whose accounts nobody can keep. */
export async function districtsWithoutAdministrator(pool: Pool): Promise<string[]> {
  return (await pool.query<{ code: string }>(withoutAdministrator)).rows.map(({ code }) => code);
}

/** Units and roles that owe something although no account that may sign in belongs to them. */
export async function emptyDesksOf(pool: Pool): Promise<EmptyDesk[]> {
  return (await pool.query<EmptyDesk>(emptyDesks)).rows;
}

/** Those of the named accounts that may sign in. */
export async function openLogins(pool: Pool, named: readonly { district: string; login: string }[]): Promise<OpenLogin[]> {
  const values = [named.map(({ district }) => district), named.map(({ login }) => login.toLowerCase())];
  return (await pool.query<OpenLogin>(open, values)).rows;
}
