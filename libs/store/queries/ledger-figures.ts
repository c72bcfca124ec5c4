/** Problems that rest in one state as of an instant; what is settled in the interim is counted apart. */
export interface ProblemFigure {
  district: string;
  state: string;
  problems: number;
  interim: number;
}

/** Sign-offs as of an instant: each is in its watch, has outlived it, or was revoked. */
export interface SignOffFigure {
  district: string;
  signedOff: number;
  inWatch: number;
  held: number;
  revoked: number;
}

/** Of the sign-offs whose watch is over or broken, the share that was not revoked (巩固率); null while there is none. */
export function consolidationOf({ held, revoked }: Pick<SignOffFigure, 'held' | 'revoked'>): number | null {
  return held + revoked === 0 ? null : held / (held + revoked);
}

/** What `$2` leaves out is as of now. From history, so that it can be said of any past day. */
const lines = `
  select h.district, h.subject, h.seq, h.event ->> 'action' as action, h.event ->> 'to' as state
  from bihuan.ledger l join bihuan.history h on h.district = l.district and h.subject = l.problem
  where ($1::text is null or l.district = $1) and h.at <= coalesce($2::timestamptz, bihuan.now())`;

/** Parameters: the district, and the instant or null for now. */
export const problemFigures = `
  with lines as (${lines}),
  latest as (select distinct on (district, subject) district, subject, state from lines order by district, subject, seq desc),
  settled as (
    select distinct on (district, subject) district, subject, action = 'settleInterim' as interim from lines
    where action in ('settleInterim', 'rectify') order by district, subject, seq desc
  )
  select l.district, l.state, (count(*) filter (where not (l.state = 'assigned' and coalesce(s.interim, false))))::int as problems,
    (count(*) filter (where l.state = 'assigned' and s.interim))::int as interim
  from latest l left join settled s using (district, subject) group by 1, 2 order by 1, 2`;

/** As `problemFigures`. */
export const signOffFigures = `
  with turns as (
    select district, action, lead(action) over (partition by district, subject order by seq) as came_next from (${lines}) as lines where action in ('signOff', 'archive', 'revoke')
  )
  select district, count(*)::int as "signedOff", (count(*) filter (where came_next is null))::int as "inWatch",
    (count(*) filter (where came_next = 'archive'))::int as held, (count(*) filter (where came_next = 'revoke'))::int as revoked
  from turns where action = 'signOff' group by 1 order by 1`;
