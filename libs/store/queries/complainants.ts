import type { Pool } from 'pg';

/** The number itself stays where it is: only whether there is one, and whether it ends so. */
const phoneEnds = {
  name: 'reporter-phone-ends',
  text: `
    select right(digits, 4) = $3 as fits from (
      select regexp_replace(phone, '\\D', '', 'g') as digits from sealed.reporter
      where district = $1 and subject = $2 and salt is not null order by seq desc limit 1) as newest
    where length(digits) >= 4`,
};
const districtOf = {
  name: 'locate-id',
  text: `select d.code as district from district d cross join lateral (
    select from subject s where s.district = d.code and s.id = $1 and s.kind = 'complaint') as found`,
};
/** Beside the openings of the seal: who holds the link can answer for the complainant. */
const linkGiven = {
  name: 'answer-link-given',
  text: `insert into sealed.unmasking (district, subject, account, purpose, at) values ($1, $2, $3, 'answer-link', bihuan.now())`,
};

/** Whether the reporter's telephone number ends so; null when no number is known. */
export async function phoneEndsIn(pool: Pool, district: string, subject: string, digits: string): Promise<boolean | null> {
  return (await pool.query<{ fits: boolean }>({ ...phoneEnds, values: [district, subject, digits] })).rows[0]?.fits ?? null;
}

/** The district of a complaint that is named by its id alone. */
export async function districtOfComplaint(pool: Pool, subject: string): Promise<string | null> {
  return (await pool.query<{ district: string }>({ ...districtOf, values: [subject] })).rows[0]?.district ?? null;
}

/** Puts on record that somebody of the office was given the complainant's link. */
export async function recordLinkGiven(pool: Pool, district: string, subject: string, account: string): Promise<void> {
  await pool.query({ ...linkGiven, values: [district, subject, account] });
}
