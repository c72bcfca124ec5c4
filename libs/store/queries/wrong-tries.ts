import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** How many wrong tries a key has within so many minutes of the first. */
export interface TriesAllowed {
  tries: number;
  minutes: number;
}

/** Counted before the guess is looked at: of a thousand guesses at once only so many are evaluated. */
const count = {
  name: 'wrong-try-count',
  text: `
    insert into wrong_try as w (key, tries, since)
    select k.key, 1, clock_timestamp() from unnest($1::bytea[]) as k(key) order by k.key
    on conflict (key) do update set
      tries = case when w.since < clock_timestamp() - make_interval(mins => $2) then 1 else least(w.tries + 1, 1000000) end,
      since = case when w.since < clock_timestamp() - make_interval(mins => $2) then clock_timestamp() else w.since end
    returning tries, ceil(extract(epoch from since + make_interval(mins => $2) - clock_timestamp()) / 60)::int as minutes`,
};

/** The first key is cleared, the others get back the try that turned out right; what is long past goes. */
const forgive = {
  name: 'wrong-try-forgive',
  text: `
    with cleared as (delete from wrong_try where key = ($1::bytea[])[1] or since < clock_timestamp() - interval '1 day')
    update wrong_try set tries = tries - 1 where key = any (($1::bytea[])[2:]) and tries > 0`,
};

const giveBack = { name: 'wrong-try-give-back', text: 'update wrong_try set tries = tries - 1 where key = any ($1::bytea[]) and tries > 0' };

/** Counts wrong tries by account, by address: whatever somebody could guess at. Real time, in the database, so for all processes. */
export class WrongTries {
  constructor(private readonly pool: Pool) {}

  /** Takes one try of each key; the minutes to wait where one of them has none left. */
  async take(keys: readonly string[], allowed: TriesAllowed): Promise<number | null> {
    const { rows } = await this.pool.query<{ tries: number; minutes: number }>({ ...count, values: [keys.map(digest), allowed.minutes] });
    const spent = rows.filter(({ tries }) => tries > allowed.tries);
    return spent.length > 0 ? Math.max(1, ...spent.map(({ minutes }) => minutes)) : null;
  }

  /** The try was right; earlier wrong ones still count. */
  async giveBackOne(keys: readonly string[]): Promise<void> {
    await this.pool.query({ ...giveBack, values: [keys.map(digest)] });
  }

  /** The try was right: the first key is cleared. */
  async giveBack(keys: readonly string[]): Promise<void> {
    await this.pool.query({ ...forgive, values: [keys.map(digest)] });
  }
}

/** Neither logins nor addresses of people stand in the table. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
