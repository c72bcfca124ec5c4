import type { Meters, Patience } from '@bihuan/platform';
import { Deliveries, retriesWithin, type Delivery } from '@bihuan/store';
import type { Pool } from 'pg';

type Key = Pick<Delivery, 'district' | 'id'>;

/** Deliveries whose ends are counted as they are written down. */
export class CountedDeliveries extends Deliveries {
  constructor(pool: Pool, private readonly meters: Meters, { gap, lease }: Pick<Patience, 'gap' | 'lease'>) {
    super(pool, retriesWithin(gap).delivery, lease / 1000);
  }

  override async complete(delivery: Key): Promise<void> {
    await super.complete(delivery);
    this.count('sent');
  }

  override async recordFailure(delivery: Key, error: unknown): Promise<boolean> {
    const parked = await super.recordFailure(delivery, error);
    this.count(parked ? 'parked' : 'failed');
    return parked;
  }

  override async park(delivery: Key, error: unknown): Promise<void> {
    await super.park(delivery, error);
    this.count('parked');
  }

  private count(outcome: 'sent' | 'failed' | 'parked'): void {
    this.meters.count('bihuan_deliveries_total', { outcome });
  }
}
