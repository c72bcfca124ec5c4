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
  /** Somebody knows where it is. */
  placed: boolean;
  /** Past due and running. */
  overdue: boolean;
}

/** Whose worklist, and which page of it. */
export interface WorklistQuery {
  district: string;
  holders: readonly Holder[];
  /** The reader's own unit and all above it: complaints about one of these are out of his sight. */
  unseen?: readonly string[];
  after?: WorklistCursor;
  limit: number;
  now: Instant;
}

const owed = `state in ('running', 'paused')`;

/**
 * The lists of the holders, each in the order of its index, merged. Of several clocks of one subject only the soonest
 * is shown. The others are passed over outside: asked here for so many that are, a list of which none is would be read to
 * its end. By name within a tie, so that the soonest comes first and a cursor that parts a tie loses nothing.
 */
const worklistStretch = {
  name: 'worklist-stretch',
  text: `
    with stretch as materialized (
      select c.* from unnest($2::text[]) as h(holder)
      cross join lateral (
        select subject, number, kind, name, holder, state, due_at, provisional from clock c
        where c.district = $1 and c.holder = h.holder and c.${owed} and (c.due_at, c.number) > ($3, $4)
        order by c.due_at, c.number, c.name limit $5
      ) as c
      order by c.due_at, c.number, c.name limit $5
    ),
    judged as materialized (
      select c.*, c.name = (
          select o.name from clock o
          where o.district = $1 and o.subject = c.subject and o.holder = any ($2) and o.${owed}
          order by o.due_at, o.name limit 1) as soonest
      from stretch c
    )
    select j.soonest and not coalesce(s.standing ->> 'respondentUnit' = any ($7::text[]), false) as soonest, j.subject, j.kind, j.number, s.state, s.version, coalesce(s.standing -> 'nuisances', '[]') as nuisances,
      place.address, j.name as clock, j.holder, j.due_at as "dueAt", j.provisional, j.state = 'paused' as paused,
      coalesce((s.standing ->> 'placed')::boolean, true) as placed,
      j.state = 'running' and j.due_at < $6 as overdue
    from judged j
    left join subject s on j.soonest and s.district = $1 and s.id = j.subject
    left join lateral (
      select f.address from complaint_fact f where f.district = $1 and f.subject = s.id order by f.version desc limit 1
    ) as place on true
    order by j.due_at, j.number, j.name`,
};

/** What desks must do: overdue first, then soonest due, ties by number. */
export class Worklists {
  constructor(private readonly pool: Pool) {}

  /** One page, and where the next one begins; no cursor at the end. */
  async page(query: WorklistQuery): Promise<{ rows: WorklistRow[]; next?: WorklistCursor }> {
    const rows: WorklistRow[] = [];
    let after = query.after;
    for (;;) {
      const stretch = await this.stretch(query, after);
      for (const { soonest, ...row } of stretch) {
        after = { dueAt: row.dueAt, number: row.number };
        if (soonest) rows.push(row);
        if (rows.length === query.limit) return { rows, next: after };
      }
      if (stretch.length < stretchLength(query)) return { rows };
    }
  }

  private async stretch(query: WorklistQuery, after: WorklistCursor | undefined): Promise<(WorklistRow & { soonest: boolean })[]> {
    const holders = [...new Set(query.holders)];
    const values = [query.district, holders, after?.dueAt ?? '-infinity', after?.number ?? '', stretchLength(query), query.now, query.unseen ?? []];
    return (await this.pool.query<WorklistRow & { soonest: boolean }>({ ...worklistStretch, values })).rows;
  }
}

/** Room for some that are passed over. */
function stretchLength({ limit }: WorklistQuery): number {
  return limit + Math.ceil(limit / 4);
}
