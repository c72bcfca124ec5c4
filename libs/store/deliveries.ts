import type { Instant, Notice } from '@bihuan/core';
import type { Pool } from 'pg';

import { deliveryRetry, lastError, nextTry, type Retry } from './retry.js';
import { nextDistrict } from './turns.js';

/** A notice on its way to one webhook. */
export interface Delivery {
  district: string;
  id: number;
  webhook: string;
  url: string;
  secret: string;
  subject: string;
  no: string;
  addressee: string;
  about: string;
  facts: Notice['facts'];
  /** When the event happened, by the movable time. */
  at: Instant;
  tries: number;
}

const waits = (district: string) => `v.district = ${district} and v.status = 'pending' and v.webhook <> all ($4::uuid[])
  and (v.next_try is null or v.next_try <= statement_timestamp())`;

/** An earlier notice of the same complaint that is still pending holds the later ones back. */
const isFirst = `not exists (select from delivery earlier where earlier.district = v.district and earlier.webhook = v.webhook
  and earlier.subject = v.subject and earlier.status = 'pending' and earlier.place < v.place)`;

const claim = {
  name: 'deliveries-claim',
  text: `
    with turn as materialized (${nextDistrict(`delivery v where ${waits('d.code')}`)}),
    picked as materialized (
      select v.id from delivery v where ${waits('(select code from turn)')} and ${isFirst}
      order by v.place limit $2 for update skip locked
    ),
    leased as (
      update delivery v set next_try = statement_timestamp() + make_interval(secs => $3)
      where v.district = (select code from turn) and v.id = any (array(select id from picked)) returning v.*
    )
    select t.code as turn, v.district, v.id, v.webhook, w.url, w.secret, v.subject, v.no, v.addressee, v.about, v.facts, v.at, v.tries
    from turn t left join leased v on true left join webhook w on w.district = v.district and w.id = v.webhook
    order by v.place`,
};

/** The district whose turn it was, with its deliveries; where all of them wait behind others, with none. */
type Claimed = { turn: string } & (Delivery | { id: null });

const sent = {
  name: 'deliveries-sent',
  text: `update delivery set status = 'sent', sent_at = clock_timestamp(), last_error = null, next_try = null
    where district = $1 and id = $2 and status = 'pending'`,
};

const failed = {
  name: 'deliveries-failed',
  text: `update delivery set tries = tries + 1, last_error = $3, next_try = ${nextTry('$4')},
      status = case when tries + 1 >= $5 then 'parked' else 'pending' end
    where district = $1 and id = $2 and status = 'pending'
    returning status = 'parked' as parked`,
};

/** What goes outside: at least once, in order within a complaint, with real time between the tries. */
export class Deliveries {
  private turn = '';

  /** `lease`: seconds for which a claimed delivery is left to its claimer; longer than the longest call outside. */
  constructor(private readonly pool: Pool, private readonly retry: Retry = deliveryRetry, private readonly lease = 90) {}

  /**
   * Deliveries to try now, oldest first, of the next district with one to try; none to webhooks that are `busy`. Where a receiver
   * is away many wait behind the first; they keep no other district waiting.
   */
  async claim(limit: number, busy: readonly string[] = []): Promise<Delivery[]> {
    const asked = new Set<string>();
    for (;;) {
      const { rows } = await this.pool.query<Claimed>({ ...claim, values: [this.turn, limit, this.lease, busy] });
      this.turn = rows[0]?.turn ?? '';
      const claimed = rows.flatMap((row) => (row.id === null ? [] : [row]));
      if (claimed.length > 0 || this.turn === '' || asked.has(this.turn)) return claimed;
      asked.add(this.turn);
    }
  }

  /** It arrived. */
  async complete({ district, id }: Pick<Delivery, 'district' | 'id'>): Promise<void> {
    await this.pool.query({ ...sent, values: [district, id] });
  }

  /** It did not: tried again after a growing gap, and parked in the end. True when it is parked now. */
  async recordFailure(delivery: Pick<Delivery, 'district' | 'id'>, error: unknown): Promise<boolean> {
    return this.fail(delivery, error, this.retry.parkAfter);
  }

  /** It never will, whatever is tried: parked at once. */
  async park(delivery: Pick<Delivery, 'district' | 'id'>, error: unknown): Promise<void> {
    await this.fail(delivery, error, 0);
  }

  private async fail({ district, id }: Pick<Delivery, 'district' | 'id'>, error: unknown, parkAfter: number): Promise<boolean> {
    const values = [district, id, lastError(error), this.retry.longestGap, parkAfter];
    return (await this.pool.query<{ parked: boolean }>({ ...failed, values })).rows[0]?.parked ?? false;
  }
}
