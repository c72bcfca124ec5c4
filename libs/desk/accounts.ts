import { refuse, type Refusal, type StaffRole } from '@bihuan/core';
import {
  accountsOf, disableAccount, foundDistrict, insertAccount, insertInvitation, insertUnit,
  type Founding, type ListedAccount, type NewUnit,
} from '@bihuan/store';
import type { Pool } from 'pg';
import { v7 as newId } from 'uuid';
import { hashOf } from './passwords.js';
import { newToken, tokenDigest } from './tokens.js';

/** An account to be made. */
export interface AccountAsked {
  login: string;
  password: string;
  name: string;
  roles: readonly StaffRole[];
  unit?: string;
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
  async add(district: string, { login, password, name, roles, unit }: AccountAsked): Promise<ListedAccount | Refusal> {
    if (roles.includes('administrator') && roles.length > 1) return refuse('administrator-alone');
    if (roles.includes('handler') && !unit) return refuse('handler-without-unit');
    const account = { id: newId(), login, name, roles, unit: unit ?? null };
    const made = await insertAccount(this.pool, { ...account, district, hash: await hashOf(password) });
    if (made === 'taken') return refuse('login-taken');
    return made === 'no-unit' ? refuse('unit-unknown', { unit: unit ?? '' }) : { ...account, disabled: false };
  }

  /** Disables an account at once; its sessions end. */
  async disable(district: string, account: string, by: string): Promise<Refusal | undefined> {
    if (account === by) return refuse('not-yourself');
    return (await disableAccount(this.pool, district, account)) ? undefined : refuse('no-such-account');
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
