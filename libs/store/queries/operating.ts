import type { Pool } from 'pg';
import type { WebhookRow } from './webhooks.js';

/** Its sessions end: whoever knew the old password is out. */
const password = `
  with gone as (delete from bihuan.session where district = $1 and account = $2)
  update bihuan.account set password_hash = $3 where district = $1 and id = $2`;
const enable = `update bihuan.account set disabled_at = null where district = $1 and id = $2`;
const webhook = `select id, url, active from bihuan.webhook where district = $1 and active`;
const webhookOff = `update bihuan.webhook set active = false where district = $1 and active`;

/** Gives an account another password; false when there is none. */
export async function setPasswordHash(pool: Pool, district: string, account: string, hash: string): Promise<boolean> {
  return (await pool.query(password, [district, account, hash])).rowCount === 1;
}

/** Lets a disabled account in again; false when there is none. */
export async function enableAccount(pool: Pool, district: string, account: string): Promise<boolean> {
  return (await pool.query(enable, [district, account])).rowCount === 1;
}

/** The webhook that a district tells; null when it tells none. */
export async function webhookOf(pool: Pool, district: string): Promise<WebhookRow | null> {
  return (await pool.query<WebhookRow>(webhook, [district])).rows[0] ?? null;
}

/** Tells no webhook of the district any more; answers how many there were. */
export async function webhookOffOf(pool: Pool, district: string): Promise<number> {
  return (await pool.query(webhookOff, [district])).rowCount ?? 0;
}
