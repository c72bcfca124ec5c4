import type { Instant } from '@bihuan/core';
import type { Pool } from 'pg';

/** Why time was not moved. */
export class TimeStands extends Error {
  constructor(readonly reason: 'not-movable' | 'only-forward' | 'store-not-empty') {
    super(`time stands: ${reason}`);
  }
}

const elapsed = (from: string, to: string) => `make_interval(secs => extract(epoch from ${to} - ${from})::float8)`;

const now = { name: 'time-now', text: `select bihuan.now() as now, time_movable as movable, time_offset < interval '0' as behind from installation` };

/** Looks at the row's own offset and not through the function, so that of two who move at once the second sees the first. */
const forward = {
  name: 'time-forward',
  text: `update installation set time_offset = ${elapsed('now()', '$1::timestamptz')}
    where time_movable and now() + time_offset <= $1 returning bihuan.now()`,
};

const begin = {
  name: 'time-begin',
  text: `update installation set time_movable = true, time_offset = ${elapsed('now()', 'coalesce($1::timestamptz, now() + time_offset)')}
    where not exists (select from subject)
      and ($1::timestamptz is null or $1 >= now() + time_offset or (not time_movable and time_offset = interval '0'))`,
};

const catchUp = { name: 'time-catch-up', text: `update installation set time_offset = interval '0' where time_movable and time_offset < interval '0'` };

const goOn = {
  name: 'time-go-on',
  text: `update installation set time_offset = ${elapsed('now()', 'last.at')}
    from (select coalesce(max(at), $1::timestamptz) as at from history) as last
    where time_movable and time_offset < interval '0' and last.at < now() + time_offset`,
};

interface Read {
  now: Instant;
  movable: boolean;
  behind: boolean;
}

/** The time of the installation: one offset to real time, for demo, tests and rehearsal. It only ever moves forward, and no line of history lies ahead of it. */
export class MovedTime {
  constructor(private readonly pool: Pool) {}

  /** The movable time, by the database. */
  async now(): Promise<Instant> {
    return (await this.read()).now;
  }

  /** Whether time may be moved here. */
  async movable(): Promise<boolean> {
    return (await this.read()).movable;
  }

  /** Whether time was begun in the past and has not come to the present yet. */
  async behind(): Promise<boolean> {
    return (await this.read()).behind;
  }

  /** Makes time movable, and sets it once to any instant; both only while the store is empty. Throws TimeStands. */
  async begin(at?: Instant): Promise<void> {
    const { rowCount } = await this.pool.query({ ...begin, values: [at ?? null] });
    if (!rowCount) throw new TimeStands('store-not-empty');
  }

  /** Moves time forward to an instant; throws TimeStands. Ringing what falls due on the way is the caller's business. */
  async forwardTo(at: Instant): Promise<void> {
    const { rowCount } = await this.pool.query({ ...forward, values: [at] });
    if (!rowCount) throw new TimeStands((await this.movable()) ? 'only-forward' : 'not-movable');
  }

  /** Moves time forward by so many milliseconds; throws TimeStands. */
  async forwardBy(milliseconds: number): Promise<void> {
    await this.forwardTo(new Date(Date.parse(await this.now()) + milliseconds).toISOString());
  }

  /** Brings time that is behind to the present, where it goes on as real time does; ringing is the business of whoever asks. */
  async catchUp(): Promise<void> {
    await this.pool.query(catchUp);
  }

  /**
   * Goes on with a past that was cut off while it was told: nobody was there meanwhile, so its time has stood still since
   * the last line of history, or since an instant where there is none.
   */
  async goOn(since: Instant): Promise<void> {
    await this.pool.query({ ...goOn, values: [since] });
  }

  private async read(): Promise<Read> {
    const { rows } = await this.pool.query<Read>(now);
    if (!rows[0]) throw new Error('the database has no installation row');
    return rows[0];
  }
}
