import type { Found } from '../line.js';
import { rowsOf, type Reader } from '../rows.js';
import type { Keeping } from './keeping.js';
import { sameDoor } from './same-door.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  nuisance: string;
  complaints: number;
}

/** Distances within a hundredth of the rule's own are left to it: two formulas need not agree to the metre. */
const SURELY = 0.99;
/** Metres of one degree of latitude. */
const DEGREE = 111_195;
/** Degrees of the squares in which neighbours are looked for: wider than any rule's distance, up to 60° of latitude. */
const SQUARE = 0.02;

/**
 * A second look at what is complained of again and again. Looked at are complaints that count: known of place or of a door, neither joined
 * nor taken off deliberately, not taken back, merged, declined or another body's. Each that asked to be considered is held
 * against all that had come before it and have stayed as they were since; whoever was corrected, returned from elsewhere, or
 * put another problem on the ledger is left out, and so is everything while the question waits.
 */
const missed = `
  with rule as (
    select * from jsonb_to_recordset($1) as r(procedure text, count int, days int, metres float8)
  ),
  asked as (
    select h.district, h.subject, max(h.seq) filter (where h.event ->> 'action' in ('register', 'takeUp', 'correct')) as seq,
      max(h.at) filter (where h.event ->> 'action' in ('register', 'takeUp', 'correct', 'record')) as at,
      bool_or(h.event ->> 'action' = 'amend' or h.event ->> 'from' in ('merged', 'declined', 'transferred') and h.event ->> 'to' not in ('merged', 'declined', 'transferred')) as moved
    from bihuan.history h group by h.district, h.subject
  ),
  waiting as (
    select distinct o.district, (o.body -> 'command' -> 'payload' ->> 'complaint')::uuid as complaint
    from bihuan.outbox o where o.topic = 'command' and o.body -> 'command' ->> 'action' = 'consider'
  ),
  founding as (
    select distinct h.district, one.complaint
    from bihuan.history h cross join lateral jsonb_array_elements_text(h.event -> 'payload' -> 'founding') as one(complaint) where h.seq = 1
  ),
  counts as materialized (
    select s.district, s.id, s.number, s.procedure, s.standing -> 'nuisances' as nuisances, (s.standing ->> 'receivedAt')::timestamptz as received,
      a.at, a.seq, a.moved, p.lat, p.lon, ${sameDoor('f.address')} as door, floor(p.lat / ${SQUARE})::int as row, floor(p.lon / ${SQUARE})::int as col,
      w.complaint is not null as waits
    from bihuan.subject s
    join asked a on a.district = s.district and a.subject = s.id
    cross join lateral (select * from bihuan.complaint_fact f where f.district = s.district and f.subject = s.id order by f.version desc limit 1) as f
    cross join lateral (select case when placed then f.lat end as lat, case when placed then f.lon end as lon, placed from (values (coalesce((s.standing ->> 'placed')::boolean, true))) as one(placed)) as p
    left join waiting w on w.district = s.district and w.complaint = s.id
    where s.kind = 'complaint' and s.state not in ('merged', 'annulled', 'declined', 'transferred') and s.standing ->> 'problem' is null and not s.standing ? 'offLedger'
      and (p.placed or f.address ~ '[0-9０-９]' or f.address ~ '[〇一二三四五六七八九十百]号')
      and not exists (select from founding g where g.district = s.district and g.complaint = s.id::text)
  ),
  pair as (
    select c.district, c.id, o.id as other from counts c join counts o on o.district = c.district and o.door = c.door
    union
    select c.district, c.id, o.id from counts c cross join generate_series(-1, 1) as north(step) cross join generate_series(-1, 1) as east(step)
    join counts o on o.district = c.district and o.row = c.row + north.step and o.col = c.col + east.step
    join rule r on r.procedure = c.procedure
    where sqrt(power((o.lat - c.lat) * ${DEGREE}, 2) + power((o.lon - c.lon) * ${DEGREE} * cos(radians(c.lat)), 2)) <= r.metres * ${SURELY}
  )
  select c.district, c.id as subject, c.number, one.nuisance, count(*)::int as complaints
  from counts c
  join rule r on r.procedure = c.procedure
  cross join lateral jsonb_array_elements_text(c.nuisances) as one(nuisance)
  join pair p on p.district = c.district and p.id = c.id
  join counts o on o.district = p.district and o.id = p.other
  where c.seq is not null and not c.moved and not o.moved and o.at <= c.at and o.nuisances ? one.nuisance
    and o.received between c.received - make_interval(days => r.days) and c.received
  group by c.district, c.id, c.number, one.nuisance, r.count
  having count(*) >= r.count and not bool_or(o.waits)`;

/** As often as the rule says, at one address or within its metres, on one nuisance, and not on the ledger. */
export async function* repeats(reader: Reader, ledgers: readonly Keeping[]): AsyncGenerator<Found> {
  const rules = ledgers.map(({ procedure, ledger: { repeat } }) => ({ procedure, ...repeat }));
  for await (const { nuisance, complaints, ...where } of rowsOf<Row>(reader, missed, [JSON.stringify(rules)])) {
    yield { ...where, what: nuisance, zh: `同一点位 ${complaints} 件投诉（${nuisance}），已够列入台账而未列入`, en: `is one of ${complaints} complaints of ${nuisance} at one place, which is not on the ledger` };
  }
}
