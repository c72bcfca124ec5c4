import type { Instant, Kind } from '@bihuan/core';
import type { Pool } from 'pg';

import { clockRetry, lastError, nextTry, type Retry } from './retry.js';
import { nextDistrict } from './turns.js';

/** A rung of a running clock. */
export interface DueClock {
  district: string;
  subject: string;
  kind: Kind;
  name: string;
  dueNo: number;
  nextRung: number;
  nextAt: Instant;
}

const columns = `c.district, c.subject, c.kind, c.name, c.due_no as "dueNo", c.next_rung as "nextRung", c.next_at as "nextAt"`;

/** By the database's time; an uncorrelated sub-select, so that it is an index condition. A row that has to wait is passed over and blocks nobody. */
const due = (district: string) => `c.district = ${district} and c.parked_at is null and c.next_at <= (select bihuan.now())
  and (c.next_try is null or c.next_try <= statement_timestamp())`;

const claim = {
  name: 'clocks-claim',
  text: `select ${columns} from clock c
    where ${due(`(${nextDistrict(`clock c where ${due('d.code')}`, '($3::text is null or d.code = $3)')})`)}
    order by c.next_at limit $2`,
};

const soon = {
  name: 'clocks-soon',
  text: `select c.* from district d cross join lateral (
      select ${columns} from clock c
      where c.district = d.code and c.parked_at is null and c.next_at > (select bihuan.now()) and c.next_at <= $1
      order by c.next_at limit $2) as c
    order by c."nextAt" limit $2`,
};

const next = {
  name: 'clocks-next',
  text: `select min(c.next_at) as at from district d cross join lateral (
      select next_at from clock where district = d.code and parked_at is null and next_at > $1 order by next_at limit 1) as c`,
};

const failed = {
  name: 'clocks-failed',
  text: `update clock set tries = tries + 1, last_error = $6, next_try = ${nextTry('$7')},
      parked_at = case when tries + 1 >= $8 then statement_timestamp() end
    where district = $1 and subject = $2 and name = $3 and due_no = $4 and next_rung = $5
    returning parked_at is not null as parked`,
};

const unpark = {
  name: 'clocks-unpark',
  text: `update clock set tries = 0, next_try = null, last_error = null, parked_at = null
    where district = $1 and subject = $2 and name = $3 and parked_at is not null`,
};

/** The diary: which clocks are due, soon due, or parked. Whether a rung is still owed the journal's guard decides, not a lock here. */
export class DueClocks {
  /** The district served last. */
  private turn = '';

  constructor(private readonly pool: Pool, private readonly retry: Retry = clockRetry) {}

  /** Rungs due now, oldest first, of the district whose turn it is (or of the one named); empty when nothing is due anywhere. */
  async claimDue(limit: number, district?: string): Promise<DueClock[]> {
    const { rows } = await this.pool.query<DueClock>({ ...claim, values: [this.turn, limit, district ?? null] });
    if (rows[0]) this.turn = rows[0].district;
    return rows;
  }

  /** Rungs that fall due between now and `until`, soonest first: what the alarms are set for. */
  async soonDue(until: Instant, limit: number): Promise<DueClock[]> {
    return (await this.pool.query<DueClock>({ ...soon, values: [until, limit] })).rows;
  }

  /** The earliest instant after `after` at which any clock rings; null when none will. */
  async nextInstant(after: Instant): Promise<Instant | null> {
    return (await this.pool.query<{ at: Instant | null }>({ ...next, values: [after] })).rows[0]?.at ?? null;
  }

  /** Counts a failure on the clock's row: tried again after a growing gap, and parked in the end. True when it is parked now. */
  async recordFailure(clock: Pick<DueClock, 'district' | 'subject' | 'name' | 'dueNo' | 'nextRung'>, error: unknown): Promise<boolean> {
    const values = [clock.district, clock.subject, clock.name, clock.dueNo, clock.nextRung, lastError(error), this.retry.longestGap, this.retry.parkAfter];
    return (await this.pool.query<{ parked: boolean }>({ ...failed, values })).rows[0]?.parked ?? false;
  }

  /** Lets a parked clock ring again, after somebody has mended what it failed on. */
  async unpark(clock: Pick<DueClock, 'district' | 'subject' | 'name'>): Promise<void> {
    await this.pool.query({ ...unpark, values: [clock.district, clock.subject, clock.name] });
  }
}
