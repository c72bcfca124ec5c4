import { refuse, type Refusal, type StaffRole } from '@bihuan/core';
import {
  accountContactsOf, accountsOf, countBeside, countInHand, countOwed, disableAccount, disableUnless, foundDistrict, insertAccount, insertInvitation, insertUnit, setAbsence, setAccountContact, setUnitContact, stoodInForBy, unitContactsOf,
  type Absence, type Contact, type Founding, type ListedAccount, type NewUnit,
} from '@bihuan/store';
import type { Pool, PoolClient } from 'pg';
import { v7 as newId } from 'uuid';
import { statesFor } from './kinds.js';
import { hashOf } from './passwords.js';
import { newToken, tokenDigest } from './tokens.js';

/** An account to be made. */
export interface AccountAsked {
  login: string;
  password: string;
  name: string;
  roles: readonly StaffRole[];
  unit?: string;
  contact?: Contact;
}

/** A district to be founded, and its first administrator. */
export type OfficeAsked = Omit<Founding, 'account' | 'hash'> & { password: string };

/** Accounts and units of a district; the rules hear of every change by the directory's version. */
export class Accounts {
  constructor(private readonly pool: Pool) {}

  list(district: string): Promise<ListedAccount[]> {
    return accountsOf(this.pool, district);
  }

  /** Makes an account. A handler belongs to a unit; an administrator sees no case, so he has no other role. */
  async add(district: string, { login, password, name, roles, unit, contact }: AccountAsked): Promise<ListedAccount | Refusal> {
    if (roles.includes('administrator') && roles.length > 1) return refuse('administrator-alone');
    if (roles.includes('handler') && !unit) return refuse('handler-without-unit');
    const account = { id: newId(), login, name, roles, unit: unit ?? null };
    const made = await insertAccount(this.pool, { ...account, district, contact, hash: await hashOf(password) });
    if (made === 'taken') return refuse('login-taken');
    return made === 'no-unit' ? refuse('unit-unknown', { unit: unit ?? '' }) : { ...account, disabled: false, absence: null };
  }

  /** Disables an account at once; its sessions end. Nothing is left with it: who is responsible for something, or the last who could act, stays until somebody else is there. */
  async disable(district: string, account: string, by: string): Promise<Refusal | undefined> {
    if (account === by) return refuse('not-yourself');
    const found = (await this.list(district)).find(({ id }) => id === account);
    if (!found) return refuse('no-such-account');
    const disabled = await disableUnless(this.pool, district, account, async (client) => (found.disabled ? undefined : this.wouldBeLeft(client, district, account)));
    return typeof disabled === 'object' ? disabled : undefined;
  }

  /** Disables an account whatever it has in hand: one that nobody may use any more, because everybody knows its password. */
  async shut(district: string, account: string): Promise<Refusal | undefined> {
    return (await disableAccount(this.pool, district, account)) ? undefined : refuse('no-such-account');
  }

  /** Where everybody is reached outside the screen: accounts and units by their ids. */
  async contacts(district: string): Promise<Record<'accounts' | 'units', Map<string, Contact>>> {
    return { accounts: await accountContactsOf(this.pool, district), units: await unitContactsOf(this.pool, district) };
  }

  /** Sets where an account is reached, and in which language. */
  async reachAccount(district: string, account: string, contact: Contact): Promise<Refusal | undefined> {
    return (await setAccountContact(this.pool, district, account, contact)) ? undefined : refuse('no-such-account');
  }

  /** Sets where a unit is reached, and in which language. */
  async reachUnit(district: string, unit: string, contact: Contact): Promise<Refusal | undefined> {
    return (await setUnitContact(this.pool, district, unit, contact)) ? undefined : refuse('unit-unknown', { unit });
  }

  /** Says when somebody is away and who stands in: an active colleague of the same unit and the same roles. What is told to the account or owed by it is his too on these days. */
  async setAbsence(district: string, account: string, absence: Absence): Promise<Refusal | undefined> {
    if (absence.to < absence.from) return refuse('days-reversed', { from: absence.from, to: absence.to });
    const all = (await this.list(district)).filter(({ disabled }) => !disabled);
    const away = all.find(({ id }) => id === account);
    const deputy = all.find(({ id }) => id === absence.deputy);
    if (!away || !deputy) return refuse('no-such-account');
    if (away === deputy || !standInForEachOther(away, deputy)) return refuse('deputy-unlike', { name: deputy.name });
    const both = [deputy.absence, ...all.filter(({ absence: other }) => other?.deputy === account).map(({ absence: other }) => other)];
    if (both.some((other) => other && other.from <= absence.to && absence.from <= other.to)) return refuse('deputy-away', { name: deputy.name });
    await setAbsence(this.pool, district, account, absence);
    return undefined;
  }

  /** Counted while nobody else can change the district's people. */
  private async wouldBeLeft(client: PoolClient, district: string, account: string): Promise<Refusal | undefined> {
    const states = statesFor('handOver');
    const responsible = await countInHand(client, { district, person: account, states });
    if (responsible > 0) return refuse('has-open-work', { count: responsible });
    const all = (await accountsOf(client, district)).filter(({ disabled }) => !disabled);
    const leaving = all.find(({ id }) => id === account);
    const others = all.filter(({ id }) => id !== account);
    const name = await stoodInForBy(client, district, account);
    if (name !== null) return refuse('stands-in', { name });
    const unit = leaving?.unit ?? null;
    // Only handlers act for a unit: a verifier who stays keeps nothing going there.
    const handles = ({ roles }: ListedAccount) => roles.includes('handler');
    if (leaving && handles(leaving) && unit !== null && !others.some((other) => other.unit === unit && handles(other))) {
      const count = (await countInHand(client, { district, unit, states })) + (await countBeside(client, district, unit));
      if (count > 0) return refuse('last-of-the-unit', { unit, count });
    }
    for (const role of leaving?.roles ?? []) {
      const count = others.some(({ roles }) => roles.includes(role)) ? 0 : await countOwed(client, district, `role:${role}`);
      if (count > 0) return refuse('last-of-the-role', { role, count });
    }
    return undefined;
  }

  async addUnit(unit: NewUnit): Promise<Refusal | undefined> {
    const made = await insertUnit(this.pool, unit);
    if (made === 'taken') return refuse('unit-taken', { unit: unit.id });
    return made === 'no-unit' ? refuse('unit-unknown', { unit: unit.parent ?? '' }) : undefined;
  }

  /** An invitation for the first administrator of a district: its token, to be shown once. */
  async invite(hours = 72): Promise<string> {
    const token = newToken();
    await insertInvitation(this.pool, tokenDigest(token), hours);
    return token;
  }

  /** Founds a district by an invitation. */
  async found(token: string, { password, ...office }: OfficeAsked): Promise<Refusal | undefined> {
    const founded = await foundDistrict(this.pool, tokenDigest(token), { ...office, account: newId(), hash: await hashOf(password) });
    switch (founded) {
      case 'founded':
        return undefined;
      case 'invalid':
        return refuse('invitation-invalid');
      case 'login-taken':
        return refuse('login-taken');
      case 'district-taken':
        return refuse('district-taken', { district: office.district });
    }
  }
}

/** Whether one can do all that the other does, and no more. */
export function standInForEachOther(one: ListedAccount, other: ListedAccount): boolean {
  return one.unit === other.unit && one.roles.length === other.roles.length && one.roles.every((role) => other.roles.includes(role));
}
