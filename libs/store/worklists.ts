import type { Holder, Instant, Kind, Urgency } from '@bihuan/core';
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
  urgency: Urgency;
  starred: boolean;
  /** Supervision orders still open on it. */
  openOrders: number;
  /** A unit returned it, and no other has it yet. */
  returned: boolean;
  /** Which rectification this is, from 1. */
  round: number;
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
 * is shown: the first of its subject in this stretch, unless the pages before have shown one. By name within a tie, so
 * that the soonest comes first and a cursor that parts a tie loses nothing. What belongs to the rows of a page is read by
 * one walk over each index and not row by row: what falls due together came in together, and lies side by side. The last
 * row of the stretch comes along where the page is not full yet: there the next stretch begins.
 */
const worklistStretch = {
  name: 'worklist-stretch',
  text: `
    with stretch as materialized (
      select c.*, row_number() over (partition by c.subject order by c.due_at, c.name) = 1 as first
      from unnest($2::text[]) as h(holder)
      cross join lateral (
        select subject, number, kind, name, holder, state, due_at, provisional from clock c
        where c.district = $1 and c.holder = h.holder and c.${owed} and (c.due_at, c.number) > ($3, $4)
        order by c.due_at, c.number, c.name limit $5
      ) as c
      order by c.due_at, c.number, c.name limit $5
    ),
    theirs as materialized (
      select o.subject, o.holder, o.state, o.due_at, o.number from clock o
      where $3 > '-infinity'::timestamptz and o.district = $1 and o.subject = any (array(select subject from stretch where first))
    ),
    shown as materialized (select distinct subject from theirs where holder = any ($2) and ${owed} and (due_at, number) <= ($3, $4)),
    judged as materialized (select c.*, c.first and s.subject is null as soonest from stretch c left join shown s using (subject)),
    numbered as materialized (
      select j.*, row_number() over run = count(*) over () as last, count(*) over () as length, count(*) filter (where soonest) over run as nth
      from judged j window run as (order by j.due_at, j.number, j.name rows unbounded preceding)
    ),
    picked as materialized (select array_agg(subject) as ids from numbered where soonest and nth <= $8),
    subjects as materialized (
      select s.id, s.state, s.version, s.standing -> 'nuisances' as nuisances, s.standing ->> 'placed' as placed, s.standing ->> 'respondentUnit' as about,
        s.standing ->> 'urgency' as urgency, s.standing ->> 'starred' as starred, jsonb_array_length(s.standing -> 'openOrders') as orders,
        (s.standing ->> 'returns')::int > 0 and s.standing ->> 'unit' is null as returned, (s.standing ->> 'round')::int as round,
        coalesce((s.standing ->> 'about')::uuid, s.id) as where_of
      from subject s where s.district = $1 and s.id = any ((select ids from picked)::uuid[])
    ),
    places as materialized (
      select distinct on (f.subject) f.subject, f.address from complaint_fact f
      where f.district = $1 and f.subject = any (array(select where_of from subjects)) order by f.subject, f.version desc
    )
    select j.soonest and j.nth <= $8 and not coalesce(s.about = any ($7::text[]), false) as soonest, j.last and j.length < $5 as ends,
      j.subject, j.kind, j.number, s.state, s.version, coalesce(s.nuisances, '[]') as nuisances, p.address, j.name as clock, j.holder,
      j.due_at as "dueAt", j.provisional, j.state = 'paused' as paused, coalesce(s.placed::boolean, true) as placed, j.state = 'running' and j.due_at < $6 as overdue,
      coalesce(s.urgency, 'ordinary') as urgency, coalesce(s.starred::boolean, false) as starred, coalesce(s.orders, 0) as "openOrders",
      coalesce(s.returned, false) as returned, coalesce(s.round, 1) as round
    from numbered j
    left join subjects s on s.id = j.subject
    left join places p on p.subject = s.where_of
    where (j.soonest and j.nth <= $8) or (j.last and j.nth < $8)
    order by j.due_at, j.number, j.name`,
};

/** `ends` with the last row of all; the others of a stretch are to be asked for. */
type Stretch = (WorklistRow & { soonest: boolean; ends: boolean })[];

/** What desks must do: overdue first, then soonest due, ties by number. */
export class Worklists {
  constructor(private readonly pool: Pool) {}

  /** One page, and where the next one begins; no cursor at the end. */
  async page(query: WorklistQuery): Promise<{ rows: WorklistRow[]; next?: WorklistCursor }> {
    const rows: WorklistRow[] = [];
    let after = query.after;
    for (;;) {
      const stretch = await this.stretch(query, after);
      for (const { soonest, ends: _, ...row } of stretch) {
        after = { dueAt: row.dueAt, number: row.number };
        if (soonest) rows.push(row);
        if (rows.length === query.limit) return { rows, next: after };
      }
      if (stretch.at(-1)?.ends ?? true) return { rows };
    }
  }

  private async stretch(query: WorklistQuery, after: WorklistCursor | undefined): Promise<Stretch> {
    const holders = [...new Set(query.holders)];
    const values = [query.district, holders, after?.dueAt ?? '-infinity', after?.number ?? '', stretchLength(query), query.now, query.unseen ?? [], query.limit];
    return (await this.pool.query<Stretch[number]>({ ...worklistStretch, values })).rows;
  }
}

/** A complaint at a unit has two or three clocks there, of which one is shown. */
function stretchLength({ limit }: WorklistQuery): number {
  return limit * 3;
}
