import { isRefusal, refuse, type Instant, type Refusal } from '@bihuan/core';
import { accountByLogin, accountByToken, closeSession, openSession, sessionsStillOpen, WrongTries, type AccountRow } from '@bihuan/store';
import type { Pool } from 'pg';
import { isPassword } from './passwords.js';
import type { Tally } from './tally.js';
import { newToken, tokenDigest } from './tokens.js';

/** A person of the office who is signed in. */
export type Person = AccountRow;

/** A session as its owner gets it; the token is nowhere else. */
export interface OpenSession {
  token: string;
  expiresAt: Instant;
  person: Person;
}

const LASTS_HOURS = 12;
const allowed = { tries: 10, minutes: 10 };
const token = /^[\w-]{43}$/;

/** Who is signed in. Real time throughout: a moved clock must neither end sessions nor lengthen them. */
export class Sessions {
  private readonly tries: WrongTries;

  constructor(private readonly pool: Pool, private readonly tally?: Tally) {
    this.tries = new WrongTries(pool);
  }

  /** Signs a person in; ten wrong passwords of one account or from one address lock it for ten minutes. */
  async open(login: string, password: string, address: string): Promise<OpenSession | Refusal> {
    const opened = await this.tryToOpen(login, password, address);
    this.tally?.signedIn(isRefusal(opened) ? opened.refused : 'opened');
    return opened;
  }

  private async tryToOpen(login: string, password: string, address: string): Promise<OpenSession | Refusal> {
    const keys = [`login:${login.toLowerCase()}`, `address:${address}`];
    const minutes = await this.tries.take(keys, allowed);
    if (minutes !== null) return refuse('locked-out', { minutes });
    const account = await accountByLogin(this.pool, login);
    if (!(await isPassword(password, account?.hash)) || !account) return refuse('wrong-login');
    await this.tries.giveBack(keys);
    const { hash: _, ...person } = account;
    const issued = newToken();
    return { token: issued, expiresAt: await openSession(this.pool, tokenDigest(issued), person, LASTS_HOURS), person };
  }

  /** Whose token it is at this moment; a disabled account is nobody. */
  async person(given: string): Promise<Person | null> {
    return token.test(given) ? accountByToken(this.pool, tokenDigest(given)) : null;
  }

  /** Which of these tokens still let somebody in. */
  async stillOpen(given: readonly string[]): Promise<Set<string>> {
    const open = new Set((await sessionsStillOpen(this.pool, given.map(tokenDigest))).map((hash) => hash.toString('hex')));
    return new Set(given.filter((one) => open.has(tokenDigest(one).toString('hex'))));
  }

  async close(given: string): Promise<void> {
    await closeSession(this.pool, tokenDigest(given));
  }
}
