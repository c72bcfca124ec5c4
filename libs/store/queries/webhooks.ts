import type { Pool } from 'pg';

/** Where the notices of a district are sent. */
export interface WebhookRow {
  id: string;
  url: string;
  active: boolean;
}

/** One a district: another address takes the place of the one before, with a secret of its own. */
const set = `
  with former as (update bihuan.webhook set active = false where district = $1 and active)
  insert into bihuan.webhook (district, url, secret, active) values ($1, $2, $3, $4) returning id, url, active`;

/** Sets the webhook of a district. */
export async function setWebhook(pool: Pool, district: string, url: string, secret: string, active: boolean): Promise<WebhookRow> {
  const { rows } = await pool.query<WebhookRow>(set, [district, url, secret, active]);
  if (!rows[0]) throw new Error('webhook was not written');
  return rows[0];
}
