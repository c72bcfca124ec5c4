import type { Holder, Instant, Notice } from '@bihuan/core';
import type { Pool } from 'pg';

/** A notice as its reader finds it. */
export interface InboxNotice {
  id: number;
  subject: string;
  number: string;
  addressee: Holder;
  about: string;
  facts: Notice['facts'];
  at: Instant;
  read: boolean;
}

/** Whose inbox: notices to any of the holders, read or not by this account. */
export interface InboxReader {
  district: string;
  holders: readonly Holder[];
  account: string;
  /** The reader's own unit and all above it: what is told of a complaint about one of these is not for him. */
  unseen?: readonly string[];
}

/** The subject of a notice `i` is about one of these units. */
const about = (units: string) =>
  `exists (select from subject a where a.district = $1 and a.id = i.subject and a.standing ->> 'respondentUnit' = any (${units}::text[]))`;

/**
 * The newest notices of the holders, each list in the order of its index, merged. Their complaints and whether they were
 * read come by one walk over an index each; a notice that is not for this reader is marked and not left out, so that a
 * stretch is as long as it was asked unless it is the last.
 */
const stretch = {
  name: 'inbox-stretch',
  text: `
    with newest as materialized (
      select i.* from unnest($2::text[]) as h(holder) cross join lateral (
        select * from inbox i where i.district = $1 and i.addressee = h.holder and i.id < $5 order by i.id desc limit $6) as i
      order by i.id desc limit $6
    ),
    subjects as materialized (
      select s.id, s.number, s.standing ->> 'respondentUnit' as about from subject s
      where s.district = $1 and s.id = any (array(select subject from newest))
    ),
    seen as materialized (
      select r.notice from inbox_read r where r.district = $1 and r.account = $3 and r.notice = any (array(select id from newest))
    )
    select i.id, i.subject, s.number, i.addressee, i.about, i.facts, i.at, r.notice is not null as read,
      coalesce(s.about = any ($4::text[]), false) as hidden
    from newest i join subjects s on s.id = i.subject left join seen r on r.notice = i.id
    order by i.id desc`,
};

/** Counted up to a hundred: a badge shows no more. */
const unread = {
  name: 'inbox-unread',
  text: `
    select count(*)::int as n from (
      select from inbox i where i.district = $1 and i.addressee = any ($2::text[])
        and not ${about('$4')}
        and not exists (select from inbox_read r where r.district = $1 and r.account = $3 and r.notice = i.id)
      limit 100) as few`,
};

const markRead = {
  name: 'inbox-mark-read',
  text: `
    insert into inbox_read (district, account, notice)
    select $1, $3, i.id from inbox i where i.district = $1 and i.addressee = any ($2::text[]) and i.id = any ($5::bigint[])
      and not ${about('$4')}
    on conflict do nothing`,
};

/** What people are told in-app. */
export class Inbox {
  constructor(private readonly pool: Pool) {}

  /** Newest first; `before` is the id at which the page before ended. */
  async page(reader: InboxReader, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<InboxNotice[]> {
    const notices: InboxNotice[] = [];
    for (let next = before; ; ) {
      const values = [...who(reader), next, limit];
      const { rows } = await this.pool.query<InboxNotice & { hidden: boolean }>({ ...stretch, values });
      for (const { hidden, ...notice } of rows) {
        if (!hidden) notices.push(notice);
        if (notices.length === limit) return notices;
      }
      const last = rows.at(-1);
      if (!last || rows.length < limit) return notices;
      next = last.id;
    }
  }

  /** How many are unread; 100 stands for a hundred or more. */
  async unread(reader: InboxReader): Promise<number> {
    return (await this.pool.query<{ n: number }>({ ...unread, values: who(reader) })).rows[0]?.n ?? 0;
  }

  /** Marks notices as read by this account; ids of other people's notices change nothing. */
  async markRead(reader: InboxReader, ids: readonly number[]): Promise<void> {
    await this.pool.query({ ...markRead, values: [...who(reader), ids] });
  }
}

function who({ district, holders, account, unseen }: InboxReader): unknown[] {
  return [district, [...new Set(holders)], account, unseen ?? []];
}
