import type { Found } from '../line.js';
import { rowsOf, type Reader } from '../rows.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  what: string;
  wrong: keyof typeof sentences;
  detail: string | null;
}

/** What a line of the ledger takes over from the standing as it is. */
const copied = `'{source,nuisances,grade,unit,person,starred,round,revocations,interim}'::text[]`;

/** What complaints and problems say of one another, but for what waits to be told; and whether the lines of the ledger say what problems, places and clocks say. */
const astray = `
  with waiting as (
    select district, subject as complaint, (body ->> 'subject')::uuid as problem
    from bihuan.outbox where topic = 'command' and body -> 'command' ->> 'action' in ('gather', 'lose')
  ),
  joined as (
    select s.district, s.id, s.number, (s.standing ->> 'problem')::uuid as problem
    from bihuan.subject s where s.kind = 'complaint' and s.standing ->> 'problem' is not null
  ),
  problem as (
    select s.* from bihuan.subject s where s.kind = 'problem'
  ),
  held as (
    select p.district, p.id, p.number, one.complaint::uuid as complaint
    from problem p cross join lateral jsonb_array_elements_text(p.standing -> 'complaints') as one(complaint)
  )
  select j.district, j.id as subject, j.number, j.problem::text as what, case when p.id is null then 'nowhere' else 'unheld' end as wrong, p.number as detail
  from joined j left join problem p on p.district = j.district and p.id = j.problem
  where not exists (select from held h where h.district = j.district and h.id = j.problem and h.complaint = j.id)
    and not exists (select from waiting w where w.district = j.district and w.complaint = j.id and w.problem = j.problem)
  union all
  select h.district, h.id, h.number, h.complaint::text, case when c.state in ('merged', 'annulled') then 'ended' else 'unjoined' end, c.number
  from held h left join bihuan.subject c on c.district = h.district and c.id = h.complaint and c.kind = 'complaint'
  where (c.state in ('merged', 'annulled') or not exists (select from joined j where j.district = h.district and j.id = h.complaint and j.problem = h.id))
    and not exists (select from waiting w where w.district = h.district and w.complaint = h.complaint and w.problem = h.id)
  union all
  select h.district, h.id, h.number, h.complaint::text, 'twice', null from held h group by h.district, h.id, h.number, h.complaint having count(*) > 1
  union all
  select p.district, p.id, p.number, 'ledger', case when l.problem is null then 'unlisted' else 'otherwise' end, said.field
  from problem p left join (select *, line::jsonb as shown from bihuan.ledger) as l on l.district = p.district and l.problem = p.id
  left join lateral (select f.address, f.subdistrict, f.respondent from bihuan.complaint_fact f where f.district = p.district and f.subject = p.id order by f.version desc limit 1) as place on true
  left join lateral (
    select c.name, c.holder, c.due_at from bihuan.clock c where c.district = p.district and c.subject = p.id and c.state in ('running', 'paused')
    order by c.state desc, c.due_at, c.name limit 1) as owed on true
  left join lateral (
    select max((c.standing ->> 'receivedAt')::timestamptz) as at from bihuan.subject c where c.district = p.district and c.id in (select jsonb_array_elements_text(p.standing -> 'complaints')::uuid)) as latest on true
  cross join lateral (values
    ('number', l.number = p.number), ('opened', l.opened_at = p.opened_at), ('complaints', l.complaints = jsonb_array_length(p.standing -> 'complaints')),
    ('last complaint', l.last_complaint_at is not distinct from latest.at), ('due', l.due is not distinct from p.due),
    ('place', array[l.place ->> 'address', l.place ->> 'subdistrict', l.place ->> 'respondent'] is not distinct from array[place.address, place.subdistrict, place.respondent]),
    ('state', l.shown ->> 'state' = p.state), ('version', (l.shown -> 'version')::int = p.version), ('procedure', l.shown ->> 'procedure' = p.procedure),
    ('standing', l.shown @> (select jsonb_object_agg(name, p.standing -> name) from unnest(${copied}) as name)),
    ('sight', l.units = p.standing -> 'units' and l.respondent_unit is not distinct from p.standing ->> 'respondentUnit'),
    ('open orders', (l.shown -> 'openOrders')::int = jsonb_array_length(p.standing -> 'openOrders')),
    ('milestones', l.shown -> 'milestones' = jsonb_build_object('reached', (p.standing -> 'milestones')::int - jsonb_array_length(p.standing -> 'ahead'), 'of', p.standing -> 'milestones')),
    ('series', l.shown -> 'series' = jsonb_build_object('held', p.standing -> 'step', 'of', p.standing -> 'steps')),
    ('calm', l.shown -> 'calm' = (select jsonb_object_agg(name, p.standing -> name) from unnest('{rectifiedAt,fresh,season}'::text[]) as name)),
    ('clock', array[l.shown ->> 'clock', l.shown ->> 'holder'] is not distinct from array[owed.name, owed.holder] and (l.shown ->> 'dueAt')::timestamptz is not distinct from owed.due_at)
  ) as said(field, agrees)
  where case when l.problem is null then said.field = 'number' else not said.agrees end
  union all
  select l.district, l.problem, '', 'ledger', 'nothing', null
  from bihuan.ledger l where not exists (select from problem p where p.district = l.district and p.id = l.problem)`;

const sentences = {
  nowhere: () => ({ zh: '归入的台账问题不存在', en: 'is joined to a problem that is not there' }),
  unheld: (detail: string) => ({ zh: `归入台账问题 ${detail}，该问题却没有列出`, en: `is joined to the problem ${detail}, which does not hold it` }),
  ended: (detail: string) => ({ zh: `仍列有投诉件 ${detail}，该件已并入他件或已作废`, en: `still holds the complaint ${detail}, which is merged or annulled` }),
  unjoined: (detail: string) => ({ zh: `列有投诉件 ${detail}，该件并未归入`, en: `holds the complaint ${detail}, which is not joined to it` }),
  twice: () => ({ zh: '同一投诉件列了不止一次', en: 'holds one complaint more than once' }),
  unlisted: () => ({ zh: '台账中没有这一问题的行', en: 'has no line on the ledger' }),
  otherwise: (detail: string) => ({ zh: `台账所列与问题本身不符（${detail}）`, en: `says otherwise than its line on the ledger (${detail})` }),
  nothing: () => ({ zh: '台账中有这一行，问题却不存在', en: 'has a line on the ledger, and is not there itself' }),
} as const;

/** What a complaint says it is joined to and what the problem says it gathered are the same, or the outbox holds the difference. */
export async function* gathered(reader: Reader): AsyncGenerator<Found> {
  for await (const { wrong, detail, number, ...where } of rowsOf<Row>(reader, astray)) yield { ...where, ...(number ? { number } : {}), ...sentences[wrong](detail ?? '–') };
}
