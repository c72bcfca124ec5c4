import type { Holder, Instant, Kind } from '@bihuan/core';
import type { Pool } from 'pg';

/** Where a page of a worklist ended. */
export interface WorklistCursor {
  dueAt: Instant;
  number: string;
}

/** One subject on a worklist, with the soonest due clock that its holders owe. */
export interface WorklistRow {
  subject: string;
  kind: Kind;
  number: string;
  state: string;
  version: number;
  nuisances: readonly string[];
  address: string | null;
  clock: string;
  holder: Holder;
  dueAt: Instant;
  provisional: boolean;
  paused: boolean;
  /** Past due and running. */
  overdue: boolean;
}

/** Whose worklist, and which page of it. */
export interface WorklistQuery {
  district: string;
  holders: readonly Holder[];
  after?: WorklistCursor;
  limit: number;
  now: Instant;
}

const owed = `state in ('running', 'paused')`;

/** A list for each holder in the order of its index, merged; of several clocks of one subject only the soonest counts. */
const worklistPage = {
  name: 'worklist-page',
  text: `
    with page as materialized (
      select c.* from unnest($2::text[]) as h(holder)
      cross join lateral (
        select subject, number, kind, name, holder, state, due_at, provisional from clock c
        where c.district = $1 and c.holder = h.holder and c.${owed} and (c.due_at, c.number) > ($3, $4)
          and not exists (
            select from clock sooner
            where sooner.district = c.district and sooner.subject = c.subject and sooner.holder = any ($2)
              and sooner.${owed} and (sooner.due_at, sooner.name) < (c.due_at, c.name))
        order by c.due_at, c.number
        limit $5
      ) as c
      order by c.due_at, c.number
      limit $5
    )
    select p.subject, p.kind, p.number, s.state, s.version, coalesce(s.standing -> 'nuisances', '[]') as nuisances,
      place.address, p.name as clock, p.holder, p.due_at as "dueAt", p.provisional, p.state = 'paused' as paused,
      p.state = 'running' and p.due_at < $6 as overdue
    from page p
    join subject s on s.district = $1 and s.id = p.subject
    left join lateral (
      select f.address from complaint_fact f where f.district = $1 and f.subject = p.subject order by f.version desc limit 1
    ) as place on true
    order by p.due_at, p.number`,
};

/** What desks must do: overdue first, then soonest due, ties by number. */
export class Worklists {
  constructor(private readonly pool: Pool) {}

  /** One page, and where the next one begins; no cursor at the end. */
  async page(query: WorklistQuery): Promise<{ rows: WorklistRow[]; next?: WorklistCursor }> {
    const { district, after, limit, now } = query;
    const holders = [...new Set(query.holders)];
    const values = [district, holders, after?.dueAt ?? '-infinity', after?.number ?? '', limit, now];
    const { rows } = await this.pool.query<WorklistRow>({ ...worklistPage, values });
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return last ? { rows, next: { dueAt: last.dueAt, number: last.number } } : { rows };
  }
}
