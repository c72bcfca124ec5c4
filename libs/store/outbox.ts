import type { Dispatch } from '@bihuan/core';
import type { Pool } from 'pg';

import { isOfOneRow } from './journal/database-errors.js';
import { commandRetry, lastError, nextTry, type Retry } from './retry.js';
import { nextDistrict } from './turns.js';

/** What was promised: the `no`-th notice or command of a subject. */
export interface OutboxKey {
  district: string;
  subject: string;
  no: string;
}

/** A command on its way to another subject. */
export interface OutboxCommand extends OutboxKey {
  /** Its place in the outbox. */
  id: number;
  dispatch: Dispatch;
}

type OutboxRow = Pick<OutboxCommand, 'district' | 'id'>;

const waits = (topic: string, district: string) => `o.topic = '${topic}' and o.district = ${district} and o.parked_at is null
  and (o.next_try is null or o.next_try <= statement_timestamp())`;
const turn = (topic: string) => nextDistrict(`outbox o where ${waits(topic, 'd.code')}`);

/**
 * One drainer a district, so that nobody overtakes an earlier notice of the same complaint; a second goes away with nothing.
 * What was picked is named by its key: joined to what was picked, each row would be held against each.
 */
const drainNotices = {
  name: 'outbox-drain',
  text: `
    with turn as materialized (${turn('notice')}),
    mine as materialized (select code from turn where pg_try_advisory_xact_lock(hashtext('bihuan outbox'), hashtext(code))),
    picked as materialized (
      select o.id from outbox o
      where ${waits('notice', '(select code from mine)')} order by o.id limit $2 for update skip locked
    ),
    taken as (
      delete from outbox o where o.district = (select code from mine) and o.topic = 'notice' and o.id = any (array(select id from picked))
      returning o.district, o.id, o.subject, o.no, o.addressee, o.about, o.body, o.created_at
    ),
    told as (
      insert into inbox (district, addressee, subject, no, about, facts, at)
      select district, addressee, subject, no, about, body, created_at from taken order by id
      on conflict (district, subject, no, addressee) do nothing
    ),
    posted as (
      insert into delivery (district, place, webhook, subject, no, addressee, about, facts, at)
      select t.district, t.id, w.id, t.subject, t.no, t.addressee, t.about, t.body, t.created_at
      from taken t join webhook w on w.district = t.district and w.active
      order by t.id
      on conflict (district, webhook, subject, no, addressee) do nothing
    ),
    mailed as (
      insert into mail_notice (district, subject, no, addressee, about, facts, at)
      select district, subject, no, addressee, about, body, created_at from taken
      where addressee ~ '^(unit|role|account):' and (select mailing from installation) order by id
      on conflict (district, subject, no, addressee, recipient) do nothing
    )
    select (select code from turn) as turn, count(*)::int as drained from taken`,
};

/**
 * What one subject asks of another is done in the order in which it was asked: a complaint that joins a problem and leaves
 * it again must not leave it first. Asked for one row, so that it is looked up beside each and no outbox is gathered for it.
 */
const nothingEarlier = `(select true from outbox e where e.district = o.district and e.topic = 'command' and e.id < o.id and e.subject = o.subject
  and e.parked_at is null and e.body ->> 'subject' = o.body ->> 'subject' limit 1) is null`;

/** The lease only keeps two workers from doing the same; a command that is performed twice changes nothing. */
const claimCommands = {
  name: 'outbox-claim-commands',
  text: `
    with turn as materialized (${turn('command')}),
    picked as materialized (
      select o.id from outbox o
      where ${waits('command', '(select code from turn)')} and ${nothingEarlier} order by o.id limit $2 for update skip locked
    ),
    leased as (
      update outbox o set next_try = statement_timestamp() + make_interval(secs => $3)
      where o.district = (select code from turn) and o.topic = 'command' and o.id = any (array(select id from picked))
      returning o.id, o.district, o.subject, o.no, o.body
    )
    select district, id, subject, no, body as dispatch from leased order by id`,
};

const complete = {
  name: 'outbox-complete',
  text: `delete from outbox o where o.district = any ($1::text[]) and o.topic = 'command' and o.id = any ($2::bigint[])`,
};

const texts = {
  name: 'outbox-texts',
  text: `select a.place::int as place, x.name, x.body from unnest($1::text[], $2::uuid[], $3::int[], $4::jsonb[]) with ordinality as a(district, subject, seq, names, place)
    join text x on x.district = a.district and x.subject = a.subject and x.seq = a.seq and a.names ? x.name where x.body is not null`,
};

const failed = {
  name: 'outbox-failed',
  text: `update outbox set tries = tries + 1, last_error = $4, next_try = ${nextTry('$5')},
      parked_at = case when tries + 1 >= $6 then statement_timestamp() end
    where district = $1 and topic = $2 and id = $3
    returning parked_at is not null as parked`,
};

const oldestNotice = {
  name: 'outbox-oldest',
  text: `select o.district, o.id from outbox o where ${waits('notice', `(${turn('notice')})`)} order by o.id limit 1`,
};

/** What moves have promised to tell and to do elsewhere. Picked by what stands in it, never by a watermark. */
export class Outbox {
  private noticeTurn = '';
  private commandTurn = '';

  /** `lease`: seconds for which a claimed command is left to its claimer; longer than a worker takes to perform a page of them. */
  constructor(private readonly pool: Pool, private readonly retry: Retry = commandRetry, private readonly lease = 90) {}

  /**
   * Moves up to `limit` notices of the district whose turn it is into the inbox and, for each webhook, into the
   * deliveries, and for mail where it is on, with one statement: in-app exactly once. Returns how many; 0 when nothing waits or another is at it.
   */
  async drain(limit: number): Promise<number> {
    try {
      const { rows } = await this.pool.query<{ turn: string | null; drained: number }>({ ...drainNotices, values: [this.noticeTurn, limit] });
      this.noticeTurn = rows[0]?.turn ?? '';
      return rows[0]?.drained ?? 0;
    } catch (error) {
      if (!isOfOneRow(error)) throw error;
      return limit > 1 ? this.drain(Math.ceil(limit / 8)) : this.passOver(error);
    }
  }

  /** Commands for other subjects, oldest first, of the district whose turn it is. */
  async claimCommands(limit: number): Promise<OutboxCommand[]> {
    const { rows } = await this.pool.query<OutboxCommand>({ ...claimCommands, values: [this.commandTurn, limit, this.lease] });
    this.commandTurn = rows[0]?.district ?? '';
    return rows;
  }

  /** Takes commands that have been performed out of the outbox. */
  async completeCommands(keys: readonly OutboxRow[]): Promise<void> {
    await this.pool.query({ ...complete, values: [keys.map((key) => key.district), keys.map((key) => key.id)] });
  }

  /** What was said in the lines that caused some commands, of those that pass it on; never what has been erased. */
  async textsOf(commands: readonly OutboxCommand[]): Promise<Map<OutboxCommand, Record<string, string>>> {
    const asked = commands.filter(({ dispatch }) => dispatch.texts);
    const said = new Map(asked.map((command): [OutboxCommand, Record<string, string>] => [command, {}]));
    if (asked.length === 0) return said;
    const values = [asked.map(({ district }) => district), asked.map(({ subject }) => subject), asked.map(({ no }) => Number.parseInt(no, 10)), asked.map(({ dispatch }) => JSON.stringify(dispatch.texts))];
    const { rows } = await this.pool.query<{ place: number; name: string; body: string }>({ ...texts, values });
    for (const { place, name, body } of rows) {
      const command = asked[place - 1];
      if (command) said.set(command, { ...said.get(command), [name]: body });
    }
    return said;
  }

  /** Counts a failure: tried again after a growing gap, and parked in the end. True when it is parked now. */
  recordFailure(command: OutboxRow, error: unknown): Promise<boolean> {
    return this.fail(command, 'command', error);
  }

  private async fail(key: OutboxRow, topic: 'notice' | 'command', error: unknown): Promise<boolean> {
    const values = [key.district, topic, key.id, lastError(error), this.retry.longestGap, this.retry.parkAfter];
    return (await this.pool.query<{ parked: boolean }>({ ...failed, values })).rows[0]?.parked ?? false;
  }

  /** The oldest notice cannot be delivered: it waits, and the others go on. */
  private async passOver(error: unknown): Promise<number> {
    const { rows } = await this.pool.query<OutboxRow>({ ...oldestNotice, values: [this.noticeTurn] });
    if (rows[0]) await this.fail(rows[0], 'notice', error);
    return rows.length;
  }
}
