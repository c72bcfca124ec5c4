import { localDate, procedureKey, refuse, type Procedure, type Refusal } from '@bihuan/core';
import { AmendmentRows, type Amendment, type AmendmentProgress, type MovedTime } from '@bihuan/store';
import type { Pool } from 'pg';
import { openStates } from './amending.js';
import type { Rulebook } from './rulebook.js';
import type { Person } from './sessions.js';

/** An amendment with how far it is. */
export interface AmendmentRead extends Amendment, AmendmentProgress {}

/** What is asked: from which version to which, and why. */
export interface AmendmentAsked {
  id: string;
  from: string;
  to: string;
  reason: string;
}

const MOST = 200;

/** Amendments (适用新规程): asked for by one person, signed by another; a worker then carries them out. */
export class Amendments {
  private readonly rows: AmendmentRows;

  constructor(
    pool: Pool,
    private readonly rulebook: Rulebook,
    private readonly time: MovedTime,
    private readonly hearOfRules: () => Promise<void>,
  ) {
    this.rows = new AmendmentRows(pool);
  }

  /** Those of a district, latest first; at most 200. */
  list(district: string): Promise<Amendment[]> {
    return this.rows.list(district, MOST);
  }

  async read(district: string, id: string): Promise<AmendmentRead | Refusal> {
    const amendment = await this.rows.read(district, id);
    return amendment ? { ...amendment, ...(await this.rows.progress(amendment, openStates())) } : refuse('no-such-amendment');
  }

  /** Asks that the running complaints of a version be moved to a later one of the same procedure. The same again finds what it asked. */
  async ask({ district, account }: Person, { id, from: former, to, reason }: AmendmentAsked): Promise<AmendmentRead | Refusal> {
    await this.hearOfRules();
    const [old, mended] = [this.known(former), this.known(to)];
    if (!old) return refuse('version-unknown', { procedure: former });
    if (!mended) return refuse('version-unknown', { procedure: to });
    if (mended.procedure !== old.procedure || mended.version <= old.version) return refuse('version-not-later', { procedure: to, former });
    await this.rows.add({ district, id, former, to, reason, askedBy: account });
    const amendment = await this.read(district, id);
    return 'refused' in amendment ? refuse('amendment-under-way', { procedure: former }) : amendment;
  }

  /** Signs it, from when on it is carried out; never by whoever asked, and not before the new version is in force. */
  async sign({ district, account }: Person, id: string): Promise<AmendmentRead | Refusal> {
    const amendment = await this.rows.read(district, id);
    if (!amendment) return refuse('no-such-amendment');
    if (amendment.signedBy === account) return this.read(district, id);
    if (amendment.status !== 'asked') return refuse('amendment-not-now', { amendmentStatus: amendment.status });
    if (amendment.askedBy === account) return refuse('own-amendment');
    const mended = this.known(amendment.to);
    const today = localDate(this.rulebook.settings(district).zone, await this.time.now());
    if (!mended) return refuse('version-unknown', { procedure: amendment.to });
    if (mended.valid.from > today) return refuse('version-not-in-force', { procedure: amendment.to, from: mended.valid.from });
    return (await this.rows.sign(district, id, account)) ? this.read(district, id) : this.overtaken(district, id, account);
  }

  /** Takes it back before it is signed. */
  async withdraw({ district, account }: Person, id: string): Promise<AmendmentRead | Refusal> {
    const amendment = await this.rows.read(district, id);
    if (!amendment) return refuse('no-such-amendment');
    if (amendment.status === 'withdrawn' && amendment.endedBy === account) return this.read(district, id);
    if (amendment.status !== 'asked' || !(await this.rows.withdraw(district, id, account))) return this.overtaken(district, id, '');
    return this.read(district, id);
  }

  private async overtaken(district: string, id: string, account: string): Promise<AmendmentRead | Refusal> {
    const now = await this.read(district, id);
    return 'refused' in now || now.signedBy === account ? now : refuse('amendment-not-now', { amendmentStatus: now.status });
  }

  private known(key: string): Procedure | undefined {
    return this.rulebook.all().find((procedure) => procedureKey(procedure) === key);
  }
}
