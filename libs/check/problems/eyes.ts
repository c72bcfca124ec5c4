import type { Found } from '../line.js';
import { rowsOf, type Reader } from '../rows.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  what: string;
  wrong: keyof typeof sentences;
  detail: string;
}

/** Who did what in which line of a problem; every application begins the steps of the sign-off anew. */
const same = `
  with line as (
    select h.district, h.subject, s.number, h.seq, h.id, h.event ->> 'action' as action, h.event ->> 'by' as role, h.event ->> 'actor' as actor,
      count(*) filter (where h.event ->> 'action' = 'apply') over (partition by h.district, h.subject order by h.seq) as attempt
    from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject
    where s.kind = 'problem' and h.event ->> 'action' in ('rectify', 'hold', 'miss', 'fail', 'apply', 'pass', 'signOff') and h.event ->> 'by' not in ('clock', 'system')
  )
  select distinct on (b.district, b.subject, b.seq) b.district, b.subject, b.number, b.id as what, b.seq::text as detail,
    case when b.action in ('hold', 'miss', 'fail') then 'looked' when a.action = 'rectify' then 'signed' when a.action in ('hold', 'miss', 'fail') then 'judged' else 'again' end as wrong
  from line b join line a on a.district = b.district and a.subject = b.subject and a.seq < b.seq and a.actor = b.actor
  where (b.action in ('hold', 'miss', 'fail') and a.action = 'rectify')
    or (b.action in ('pass', 'signOff') and (a.action in ('rectify', 'hold', 'miss', 'fail') or (a.action in ('apply', 'pass') and a.attempt = b.attempt)))
  order by b.district, b.subject, b.seq, a.seq`;

const sentences = {
  looked: (line: string) => ({ zh: `第 ${line} 行：整改的人自己回访`, en: `line ${line}: who rectified it revisited it` }),
  signed: (line: string) => ({ zh: `第 ${line} 行：整改的人自己审核销号`, en: `line ${line}: who rectified it took a step of its sign-off` }),
  judged: (line: string) => ({ zh: `第 ${line} 行：回访的人自己审核销号`, en: `line ${line}: who revisited it took a step of its sign-off` }),
  again: (line: string) => ({ zh: `第 ${line} 行：同一人办了销号的两步`, en: `line ${line}: one person took two steps of its sign-off` }),
} as const;

/** Other eyes: who rectified did not revisit, who revisited did not sign, and nobody took two steps. */
export async function* eyes(reader: Reader): AsyncGenerator<Found> {
  for await (const { wrong, detail, ...where } of rowsOf<Row>(reader, same)) yield { ...where, ...sentences[wrong](detail) };
}
