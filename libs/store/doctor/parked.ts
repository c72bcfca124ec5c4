import type { Pool } from 'pg';

/** What nobody tries any more, or what fails again and again, with the reason that was last given. */
export interface Stuck {
  what: 'clock' | 'notice' | 'command' | 'delivery' | 'mail';
  district: string;
  reason: string;
  count: number;
  parked: boolean;
}

/** The last error never quotes data: only its first line is kept, and those who write it see to the rest. */
const stuck = `
  with all_of_it as (
    select 'clock' as what, district, last_error, parked_at is not null as parked from bihuan.clock where parked_at is not null
    union all
    select topic, district, last_error, true from bihuan.outbox where parked_at is not null
    union all
    select 'delivery', district, last_error, status = 'parked' from bihuan.delivery
    where status = 'parked' or (status = 'pending' and tries >= $1)
    union all
    select 'mail', district, case when status = 'parked' or mailing then last_error else 'no worker was started with SMTP_URL' end, status = 'parked'
    from bihuan.mail cross join bihuan.installation
    where status = 'parked' or (status = 'pending' and (tries >= $1 or not mailing))
  )
  select what, district, coalesce(last_error, '') as reason, parked, count(*)::int as count from all_of_it
  group by 1, 2, 3, 4 order by parked desc, count desc, what, district`;

/** Everything parked, and deliveries and mails that failed so often already, counted by reason. */
export async function stuckOf(pool: Pool, tries: number): Promise<Stuck[]> {
  return (await pool.query<Stuck>(stuck, [tries])).rows;
}

const again = [
  ['clocks', 'update bihuan.clock set tries = 0, next_try = null, last_error = null, parked_at = null where parked_at is not null'],
  ['outbox', 'update bihuan.outbox set tries = 0, next_try = null, last_error = null, parked_at = null where parked_at is not null'],
  ['deliveries', `update bihuan.delivery set tries = 0, next_try = null, last_error = null, status = 'pending' where status = 'parked'`],
  ['mails', `update bihuan.mail set tries = 0, next_try = null, last_error = null, status = 'pending' where status = 'parked'`],
] as const;

/** Lets everything that was parked be tried once more; answers how much of each there was. */
export async function tryAgain(pool: Pool): Promise<Record<'clocks' | 'outbox' | 'deliveries' | 'mails', number>> {
  const counts = { clocks: 0, outbox: 0, deliveries: 0, mails: 0 };
  for (const [what, text] of again) counts[what] = (await pool.query(text)).rowCount ?? 0;
  return counts;
}
