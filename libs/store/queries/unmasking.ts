import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';
import type { Reporter } from '../page.js';

const newest = `
  select name, phone, email, address, confidential from sealed.reporter
  where district = $1 and subject = $2 and salt is not null order by seq desc limit 1`;
const sealed = { name: 'reporter-sealed', text: newest };

/** The audit line and the secret come in one statement: nobody reads the one without writing the other. */
const unmask = {
  name: 'reporter-unmask',
  text: `
    with found as (${newest}),
    audit as (
      insert into sealed.unmasking (district, subject, account, purpose, at)
      select $1, $2, $3, $4, bihuan.now() from found
    )
    select name, phone, email, address, confidential from found`,
};

/** One opening of a reporter's seal. */
export interface Unsealing {
  account: string;
  /** The account's name today. */
  name: string;
  purpose: string;
  at: Instant;
}

const unsealings = {
  name: 'reporter-unsealings',
  text: `select u.account, a.name, u.purpose, u.at from sealed.unmasking u
    join account a on a.district = u.district and a.id = u.account where u.district = $1 and u.subject = $2 order by u.id`,
};

/** Every opening of the seal of one complaint, oldest first. */
export async function unsealingsOf(pool: Pool, district: string, subject: string): Promise<Unsealing[]> {
  return (await pool.query<Unsealing>({ ...unsealings, values: [district, subject] })).rows;
}

type ReporterRow = Record<'name' | 'phone' | 'email' | 'address', string | null> & Pick<Reporter, 'confidential'>;

/** Who complained, for a caller that masks it; null when no reporter is known. */
export async function reporterOf(pool: Pool, district: string, subject: string): Promise<Reporter | null> {
  return given((await pool.query<ReporterRow>({ ...sealed, values: [district, subject] })).rows[0]);
}

/** Opens the seal for one account and purpose, and puts it on record; null when no reporter is known. */
export async function unmaskReporter(pool: Pool, district: string, subject: string, account: string, purpose: string): Promise<Reporter | null> {
  return given((await pool.query<ReporterRow>({ ...unmask, values: [district, subject, account, purpose] })).rows[0]);
}

function given(row: ReporterRow | undefined): Reporter | null {
  if (!row) return null;
  const { name, phone, email, address, confidential } = row;
  return { name: name ?? undefined, phone: phone ?? undefined, email: email ?? undefined, address: address ?? undefined, confidential };
}
