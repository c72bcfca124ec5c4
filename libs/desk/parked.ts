import { stuckOf, type Stuck } from '@bihuan/store';
import type { Pool } from 'pg';

/** What was given up for this long may be shown while it is still tried, too. */
const TRIES = 10;

/** What nobody tries any more in a district, or what fails again and again: clocks, notices, commands, deliveries and mails. */
export class Parked {
  constructor(private readonly pool: Pool) {}

  /** Counted by reason; the reasons quote no data. */
  async of(district: string): Promise<Stuck[]> {
    return (await stuckOf(this.pool, TRIES)).filter((stuck) => stuck.district === district);
  }
}
