import type { Found } from '../line.js';
import { rowsOf, type Reader } from '../rows.js';
import { sameDoor } from './same-door.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  what: string;
  wrong: keyof typeof sentences;
  detail: string | null;
}

/**
 * By which complaints the rule about repeats put a problem on the ledger: their number, whether they are there, and whether
 * they came within its days; and two that stand at one door of one nuisance, which the later ought to have found.
 */
const astray = `
  with entered as (
    select s.district, s.id, s.number, s.opened_at, h.event -> 'payload' as payload, (h.event -> 'payload' -> 'rule' ->> 'count')::int as count, (h.event -> 'payload' -> 'rule' ->> 'days')::int as days
    from bihuan.subject s join bihuan.history h on h.district = s.district and h.subject = s.id and h.seq = 1
    where s.kind = 'problem' and h.event -> 'payload' ->> 'source' = 'repeat'
  ),
  founding as (
    select e.district, e.id, e.number, e.count, e.days, one.complaint, c.id as known, (c.standing ->> 'receivedAt')::timestamptz as received
    from entered e cross join lateral jsonb_array_elements_text(e.payload -> 'founding') as one(complaint)
    left join bihuan.subject c on c.district = e.district and c.id::text = one.complaint and c.kind = 'complaint'
  ),
  at_door as (
    select e.*, ${sameDoor('f.address')} as door from entered e join bihuan.complaint_fact f on f.district = e.district and f.subject = e.id and f.version = 1
    where not exists (select from bihuan.history h where h.district = e.district and h.subject = e.id and h.event ->> 'action' = 'correct')
  )
  select e.district, e.id as subject, e.number, 'founding' as what, 'few' as wrong,
    (select count(distinct f.complaint) from founding f where f.district = e.district and f.id = e.id)::text || ' / ' || coalesce(e.count::text, '–') as detail
  from entered e where e.count is null or (select count(distinct f.complaint) from founding f where f.district = e.district and f.id = e.id) < e.count
  union all
  select f.district, f.id, f.number, f.complaint, 'unknown', f.complaint from founding f where f.known is null
  union all
  select f.district, f.id, f.number, 'founding', 'apart', f.days::text from founding f
  group by f.district, f.id, f.number, f.days having max(f.received) - min(f.received) > make_interval(days => f.days)
  union all
  select b.district, b.id, b.number, 'place', 'second', a.number
  from at_door a join at_door b on b.district = a.district and b.door = a.door and b.id <> a.id and b.opened_at >= a.opened_at and (b.opened_at > a.opened_at or b.id > a.id)
  where exists (select from jsonb_array_elements_text(a.payload -> 'nuisances') as one(nuisance) where b.payload -> 'nuisances' ? one.nuisance)
    and not exists (select from bihuan.history h where h.district = a.district and h.subject = a.id and h.event ->> 'action' = 'strike' and h.at <= b.opened_at)`;

const sentences = {
  few: (detail: string) => ({ zh: `按重复投诉列入台账，所据投诉件为 ${detail}`, en: `was put on the ledger by the rule about repeats, with ${detail} complaints` }),
  unknown: (detail: string) => ({ zh: `列入台账所据的投诉件 ${detail} 不存在`, en: `was put on the ledger by the complaint ${detail}, which is not there` }),
  apart: (detail: string) => ({ zh: `列入台账所据的投诉件前后相距超过 ${detail} 天`, en: `was put on the ledger by complaints more than ${detail} days apart` }),
  second: (detail: string) => ({ zh: `同一地址同一扰民类型已有台账问题 ${detail}`, en: `was put on the ledger although the problem ${detail} of the same nuisance was at that address` }),
} as const;

/** What the rule about repeats put on the ledger has its founding complaints, and stands there once. */
export async function* opened(reader: Reader): AsyncGenerator<Found> {
  for await (const { wrong, detail, ...where } of rowsOf<Row>(reader, astray)) yield { ...where, ...sentences[wrong](detail ?? '–') };
}
