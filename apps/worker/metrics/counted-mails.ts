import type { Meters, Patience } from '@bihuan/platform';
import { Mails, retriesWithin, type ClaimedMail } from '@bihuan/store';
import type { Pool } from 'pg';

type Key = Pick<ClaimedMail, 'district' | 'id'>;

/** Mails whose ends are counted as they are written down. */
export class CountedMails extends Mails {
  constructor(pool: Pool, private readonly meters: Meters, { gap, lease }: Pick<Patience, 'gap' | 'lease'>) {
    super(pool, retriesWithin(gap).mail, lease / 1000);
  }

  override async complete(mail: Key): Promise<void> {
    await super.complete(mail);
    this.count('sent');
  }

  override async recordFailure(mail: Key, error: unknown): Promise<boolean> {
    const parked = await super.recordFailure(mail, error);
    this.count(parked ? 'parked' : 'failed');
    return parked;
  }

  override async park(mail: Key, error: unknown): Promise<void> {
    await super.park(mail, error);
    this.count('parked');
  }

  override async withhold(mail: Key, reason: string): Promise<void> {
    await super.withhold(mail, reason);
    this.count('withheld');
  }

  private count(outcome: 'sent' | 'failed' | 'parked' | 'withheld'): void {
    this.meters.count('bihuan_mails_total', { outcome });
  }
}
