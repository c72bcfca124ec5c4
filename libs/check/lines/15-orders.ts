import type { Found, Line } from '../line.js';
import { numbersAstray } from '../numbers.js';
import { rowsOf } from '../rows.js';

interface Astray {
  district: string;
  subject: string;
  number: string;
  what: string;
  wrong: keyof typeof sentences;
  detail: string | null;
}

/** What the open entry of a complaint or a problem, the order's own row and the outbox say of one another; nobody's word is taken for the order's id. */
const astray = `
  with waiting as (
    select district, subject, body -> 'command' ->> 'action' as action, body -> 'command' -> 'payload' ->> 'supervisedAt' as line
    from bihuan.outbox where topic = 'command' and body -> 'command' ->> 'action' in ('issue', 'lift')
  ),
  named as (
    select s.district, s.id, s.number, open.entry ->> 'order' as line, open.entry ->> 'reason' as reason
    from bihuan.subject s cross join lateral jsonb_array_elements(s.standing -> 'openOrders') as open(entry)
    where s.kind in ('complaint', 'problem') and open.entry ? 'order'
  ),
  written as (
    select s.district, s.id, s.number, s.state = any ($1) as over, s.standing ->> 'about' as about, s.standing ->> 'supervisedAt' as line
    from bihuan.subject s where s.kind = 'order'
  )
  select n.district, n.id as subject, n.number, 'order ' || n.line as what, 'missing' as wrong, n.reason as detail
  from named n left join written w on w.district = n.district and w.about = n.id::text and w.line = n.line
  where w.id is null and not exists (select from waiting o where o.district = n.district and o.subject = n.id and o.action = 'issue' and o.line = n.line)
  union all
  select n.district, n.id, n.number, 'order ' || n.line, 'over', w.number
  from named n join written w on w.district = n.district and w.about = n.id::text and w.line = n.line and w.over
  where not exists (select from waiting o where o.district = w.district and o.subject = w.id and o.action = 'lift')
  union all
  select n.district, n.id, n.number, 'order ' || n.line, 'twins', string_agg(w.number, ', ' order by w.number)
  from named n join written w on w.district = n.district and w.about = n.id::text and w.line = n.line
  group by n.district, n.id, n.number, n.line having count(*) > 1
  union all
  select w.district, w.id, w.number, 'order', 'unnamed', c.number
  from written w left join bihuan.subject c on c.district = w.district and c.id::text = w.about and c.kind in ('complaint', 'problem')
  where not w.over and not exists (select from named n where n.district = w.district and n.id = c.id and n.line = w.line)
  union all
  select w.district, w.id, w.number, 'order', 'outlives', c.number
  from written w join bihuan.subject c on c.district = w.district and c.id::text = w.about
    join jsonb_to_recordset($2) as final(kind text, states text[]) on final.kind = c.kind and c.state = any (final.states)
  where not w.over`;

const sentences = {
  missing: (detail: string) => ({ zh: `列有督办（${detail}），督办单既不存在也不在待办之列`, en: `names an order (${detail}) that neither exists nor waits to be issued` }),
  over: (detail: string) => ({ zh: `仍列有督办单 ${detail}，该单已解除`, en: `still names the order ${detail}, which is lifted` }),
  twins: (detail: string) => ({ zh: `一次督办签发了多份督办单：${detail}`, en: `was put under supervision once and has several orders for it: ${detail}` }),
  unnamed: (detail: string) => ({ zh: `督办单未解除，所督办的 ${detail} 却没有列出`, en: `is open, and ${detail}, which it is about, does not name it` }),
  outlives: (detail: string) => ({ zh: `所督办的 ${detail} 已终结，督办单还没有解除`, en: `is open although ${detail}, which it is about, is at an end` }),
} as const;

/** What is open stands on the complaint or problem, on an order of its own, and in a series without gaps. */
export const orders: Line = {
  no: 15,
  zh: '投诉件、台账问题所列督办与督办单一一对应，已终结的没有未解除的督办单，文号连续无缺、不重',
  en: 'open orders and what complaints and problems name are the same; no order outlives what it is about; numbers of a series have no gap and no twin',
  remedy: { zh: '查看该事项与督办单的办理过程；缺号、重号须在督办登记簿上注明', en: 'compare the histories of the order and of what it is about; note a missing or doubled number in the register of orders' },
  async *look({ reader, kinds, procedures }) {
    for await (const row of rowsOf<Astray>(reader, astray, [kinds['order']?.ends ?? [], JSON.stringify(Object.values(kinds).flatMap(({ kind, ends }) => (kind === 'order' ? [] : [{ kind, states: ends }])))])) yield foundOf(row);
    yield* numbersAstray(reader, 'order', [...procedures.values()].flatMap(({ supervision }) => supervision.order?.number ?? []));
  },
};

function foundOf({ district, subject, number, what, wrong, detail }: Astray): Found {
  return { district, ...(subject ? { subject } : {}), ...(number ? { number } : {}), what, ...sentences[wrong](detail ?? '–') };
}
