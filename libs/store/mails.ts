import type { Holder, Instant, Language, Notice, SendingWay } from '@bihuan/core';
import type { Pool } from 'pg';

import { lastError, nextTry, deliveryRetry, type Retry } from './retry.js';
import { nextDistrict } from './turns.js';

/** A notice of which nobody has looked yet whom it reaches by mail, and when. */
export interface UnsortedNotice {
  id: number;
  addressee: Holder;
  about: string;
  facts: Notice['facts'];
  at: Instant;
  urgency: string;
  /** The unit complained about; its people are told nothing. */
  respondentUnit: string | null;
}

/** Who is told one of them, how, and from when on by the movable time. */
export interface SortedNotice {
  id: number;
  /** `account:<id>` or `unit:<id>`. */
  recipient: Holder;
  way: SendingWay;
  dueAt: Instant;
}

/** A mail to send now. */
export interface ClaimedMail {
  district: string;
  id: string;
  recipient: Holder;
  alone: boolean;
  at: Instant;
  /** Null where there is no such person any more, or no address. */
  address: string | null;
  language: Language;
  /** Of a person; null for a unit, whose names the directory has. */
  name: string | null;
  /** The recipient's own unit. */
  unit: string | null;
}

type MailKey = Pick<ClaimedMail, 'district' | 'id'>;

const unsorted = {
  name: 'mail-unsorted',
  text: `
    with turn as materialized (${nextDistrict(`mail_notice w where w.district = d.code and w.recipient = ''`)}),
    picked as materialized (
      select w.* from mail_notice w where w.district = (select code from turn) and w.recipient = '' order by w.id limit $2
    )
    select t.code as turn, p.id, p.addressee, p.about, p.facts, p.at,
      case when (s.standing ->> 'danger')::boolean then 'danger' else coalesce(s.standing ->> 'urgency', 'ordinary') end as urgency,
      a.standing ->> 'respondentUnit' as "respondentUnit"
    from turn t left join picked p on true
      left join subject s on s.district = p.district and s.id = p.subject
      left join subject a on a.district = s.district and a.id = coalesce((s.standing ->> 'about')::uuid, s.id)
    order by p.id`,
};

/** Another worker may have sorted the same meanwhile: only what is still there is replaced by its recipients. */
const sort = {
  name: 'mail-sort',
  text: `
    with taken as (
      delete from mail_notice w where w.district = $1 and w.recipient = '' and w.id = any ($2::bigint[]) returning w.*
    )
    insert into mail_notice (district, recipient, subject, no, addressee, about, facts, at, way, due_at)
    select t.district, r.recipient, t.subject, t.no, t.addressee, t.about, t.facts, t.at, r.way, r.due_at
    from taken t join unnest($3::bigint[], $4::text[], $5::text[], $6::timestamptz[]) as r(id, recipient, way, due_at) on r.id = t.id
    order by t.id
    on conflict (district, subject, no, addressee, recipient) do nothing`,
};

const dueDistricts = {
  name: 'mail-due-districts',
  text: `select d.code from district d where exists (select from mail_notice w
    where w.district = d.code and w.recipient <> '' and w.mail is null and w.due_at <= bihuan.now())`,
};

const pendingDistricts = {
  name: 'mail-pending-districts',
  text: `select d.code from district d where exists (select from mail m where m.district = d.code and m.status = 'pending'
    and (m.next_try is null or m.next_try <= statement_timestamp()))`,
};

/** One worker a district, so that nobody gathers half of what belongs into one mail. */
const gather = {
  name: 'mail-gather',
  text: `
    with mine as materialized (select pg_try_advisory_xact_lock(hashtext('bihuan mail'), hashtext($1)) as held),
    due as materialized (
      select w.id, w.recipient, w.way from mail_notice w
      where (select held from mine) and w.district = $1 and w.recipient <> '' and w.mail is null and w.due_at <= bihuan.now()
        and (w.way = 'atOnce' or not $2)
      order by w.due_at, w.id limit 2000 for update
    ),
    gathered as materialized (
      select gen_random_uuid() as mail, recipient, way = 'atOnce' as alone, array_agg(id) as ids from due
      group by recipient, way = 'atOnce', case when way = 'atOnce' then id end
    ),
    made as (
      insert into mail (district, id, recipient, alone, at) select $1, mail, recipient, alone, bihuan.now() from gathered
    )
    update mail_notice w set mail = g.mail from gathered g where w.district = $1 and w.id = any (g.ids)`,
};

/** A mail that is gathered waits for the end of the quiet hours, also where it was tried before them. */
const waits = (district: string) => `m.district = ${district} and m.status = 'pending'
  and (m.next_try is null or m.next_try <= statement_timestamp()) and (m.alone or m.district <> all ($4::text[]))`;

const claim = {
  name: 'mail-claim',
  text: `
    with turn as materialized (${nextDistrict(`mail m where ${waits('d.code')}`)}),
    picked as materialized (
      select m.id from mail m where ${waits('(select code from turn)')} order by m.at, m.id limit $2 for update skip locked
    ),
    leased as (
      update mail m set next_try = statement_timestamp() + make_interval(secs => $3)
      where m.district = (select code from turn) and m.id = any (array(select id from picked)) returning m.*
    )
    select l.district, l.id, l.recipient, l.alone, l.at, coalesce(a.email, u.email) as address,
      coalesce(a.language, u.language, 'zh') as language, a.name, coalesce(a.unit, u.id) as unit
    from leased l
      left join account a on a.district = l.district and 'account:' || a.id = l.recipient and a.disabled_at is null
      left join unit u on u.district = l.district and 'unit:' || u.id = l.recipient
    order by l.at, l.id`,
};

const sent = {
  name: 'mail-sent',
  text: `update mail set status = 'sent', sent_at = clock_timestamp(), last_error = null, next_try = null
    where district = $1 and id = $2 and status = 'pending'`,
};

const withheld = {
  name: 'mail-withheld',
  text: `update mail set status = 'withheld', last_error = $3, next_try = null where district = $1 and id = $2 and status = 'pending'`,
};

const failed = {
  name: 'mail-failed',
  text: `update mail set tries = tries + 1, last_error = $3, next_try = ${nextTry('$4')},
      status = case when tries + 1 >= $5 then 'parked' else 'pending' end
    where district = $1 and id = $2 and status = 'pending'
    returning status = 'parked' as parked`,
};

/** Mail that waits, is gathered and goes out: at least once, with real time between the tries. */
export class Mails {
  private sortTurn = '';
  private claimTurn = '';

  /** `lease`: seconds for which a claimed mail is left to its claimer; longer than sending one may take. */
  constructor(private readonly pool: Pool, private readonly retry: Retry = deliveryRetry, private readonly lease = 90) {}

  /** Notices of the next district whose recipients nobody has looked up yet; none when there are none anywhere. */
  async unsorted(limit: number): Promise<{ district: string; notices: UnsortedNotice[] } | undefined> {
    const { rows } = await this.pool.query<{ turn: string } & (UnsortedNotice | { id: null })>({ ...unsorted, values: [this.sortTurn, limit] });
    this.sortTurn = rows[0]?.turn ?? '';
    const notices = rows.flatMap((row) => (row.id === null ? [] : [row]));
    return this.sortTurn === '' ? undefined : { district: this.sortTurn, notices };
  }

  /** Writes down who is told what, how and when; a notice without a recipient goes to nobody by mail. */
  async sort(district: string, looked: readonly UnsortedNotice[], sorted: readonly SortedNotice[]): Promise<void> {
    const columns = [sorted.map(({ id }) => id), sorted.map(({ recipient }) => recipient), sorted.map(({ way }) => way), sorted.map(({ dueAt }) => dueAt)];
    await this.pool.query({ ...sort, values: [district, looked.map(({ id }) => id), ...columns] });
  }

  /** Districts in which something has reached its hour. */
  async dueDistricts(): Promise<string[]> {
    return (await this.pool.query<{ code: string }>(dueDistricts)).rows.map(({ code }) => code);
  }

  /** Districts with a mail to try now. */
  async pendingDistricts(): Promise<string[]> {
    return (await this.pool.query<{ code: string }>(pendingDistricts)).rows.map(({ code }) => code);
  }

  /** Puts what has reached its hour into mails: one a recipient, and one of its own for each that goes at once. In quiet hours only the latter. */
  async gather(district: string, quiet: boolean): Promise<void> {
    await this.pool.query({ ...gather, values: [district, quiet] });
  }

  /** Mails to try now, oldest first, of the next district with one; in the districts that are quiet now, only what goes alone. */
  async claim(limit: number, quiet: readonly string[]): Promise<ClaimedMail[]> {
    const { rows } = await this.pool.query<ClaimedMail>({ ...claim, values: [this.claimTurn, limit, this.lease, quiet] });
    this.claimTurn = rows[0]?.district ?? '';
    return rows;
  }

  /** The server took it. */
  async complete({ district, id }: MailKey): Promise<void> {
    await this.pool.query({ ...sent, values: [district, id] });
  }

  /** It did not: tried again after a growing gap, and parked in the end. True when it is parked now. */
  recordFailure(mail: MailKey, error: unknown): Promise<boolean> {
    return this.fail(mail, error, this.retry.parkAfter);
  }

  /** It never will, whatever is tried: parked at once. */
  async park(mail: MailKey, error: unknown): Promise<void> {
    await this.fail(mail, error, 0);
  }

  /** Nobody is to get it any more: the address is gone, or what it tells may not be seen by its recipient now. */
  async withhold({ district, id }: MailKey, reason: string): Promise<void> {
    await this.pool.query({ ...withheld, values: [district, id, reason] });
  }

  private async fail({ district, id }: MailKey, error: unknown, parkAfter: number): Promise<boolean> {
    const values = [district, id, lastError(error), this.retry.longestGap, parkAfter];
    return (await this.pool.query<{ parked: boolean }>({ ...failed, values })).rows[0]?.parked ?? false;
  }
}

/** Says whether notices are kept for mail from now on; true when that is a change. */
export async function setMailing(pool: Pool, on: boolean): Promise<boolean> {
  return (await pool.query('update bihuan.installation set mailing = $1 where mailing <> $1', [on])).rowCount === 1;
}
