import type { Language, StaffRole } from '@bihuan/core';
import type { Pool } from 'pg';

/** Where somebody is reached outside the screen, and in which language. */
export interface Contact {
  /** Null where there is no address: then only the inbox tells. */
  email: string | null;
  language: Language;
}

/** A person who may be told, with what decides of what. */
export interface PersonToTell extends Contact {
  id: string;
  roles: readonly StaffRole[];
  unit: string | null;
}

/** Everybody of a district who may be told by mail: active accounts, and units by their id. */
export interface Contacts {
  people: readonly PersonToTell[];
  units: ReadonlyMap<string, Contact>;
}

const accountContact = `update bihuan.account set email = $3, language = $4 where district = $1 and id = $2`;
const unitContact = `update bihuan.unit set email = $3, language = $4 where district = $1 and id = $2`;
const accountContacts = `select id, email, language from bihuan.account where district = $1`;
const people = `select id, roles, unit, email, language from bihuan.account where district = $1 and disabled_at is null order by id`;
const units = `select id, email, language from bihuan.unit where district = $1 order by id`;

/** Sets where an account is reached; false when there is none. */
export async function setAccountContact(pool: Pool, district: string, account: string, { email, language }: Contact): Promise<boolean> {
  return (await pool.query(accountContact, [district, account, email, language])).rowCount === 1;
}

/** Sets where a unit is reached; false when there is none. */
export async function setUnitContact(pool: Pool, district: string, unit: string, { email, language }: Contact): Promise<boolean> {
  return (await pool.query(unitContact, [district, unit, email, language])).rowCount === 1;
}

/** Where each account of a district is reached, disabled ones among them. */
export async function accountContactsOf(pool: Pool, district: string): Promise<Map<string, Contact>> {
  return byId((await pool.query<Contact & { id: string }>(accountContacts, [district])).rows);
}

/** Where each unit of a district is reached. */
export async function unitContactsOf(pool: Pool, district: string): Promise<Map<string, Contact>> {
  return byId((await pool.query<Contact & { id: string }>(units, [district])).rows);
}

/** Everybody of a district who may be told by mail. */
export async function contactsOf(pool: Pool, district: string): Promise<Contacts> {
  return { people: (await pool.query<PersonToTell>(people, [district])).rows, units: await unitContactsOf(pool, district) };
}

function byId(rows: readonly (Contact & { id: string })[]): Map<string, Contact> {
  return new Map(rows.map(({ id, email, language }) => [id, { email, language }]));
}
