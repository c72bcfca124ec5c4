import type { Found } from './line.js';
import { rowsOf, type Reader } from './rows.js';

/** The notices of a webhook: from the first that it has on, and to the last where it was switched off. */
const missing = `
  with span as (
    select v.district, v.webhook, min(i.id) as first, max(i.id) as last
    from bihuan.delivery v join bihuan.inbox i using (district, subject, no, addressee) group by v.district, v.webhook
  )
  select i.district, i.subject, i.no, i.addressee, i.about, 'missing' as wrong
  from span n join bihuan.webhook w on w.district = n.district and w.id = n.webhook
  join bihuan.inbox i on i.district = n.district and i.id >= n.first and (w.active or i.id <= n.last)
  where not exists (select from bihuan.delivery v where v.district = i.district and v.webhook = w.id and v.subject = i.subject and v.no = i.no and v.addressee = i.addressee)`;

const extra = `
  select v.district, v.subject, v.no, v.addressee, v.about, case when i.id is null then 'extra' else 'differs' end as wrong
  from bihuan.delivery v left join bihuan.inbox i using (district, subject, no, addressee)
  where i.id is null or (v.about, v.facts, v.at) is distinct from (i.about, i.facts, i.at)`;

const sentences = {
  missing: { zh: '通知没有发往回调地址', en: 'was told, and the webhook will not be' },
  extra: { zh: '发往回调地址的不是任何通知', en: 'goes to the webhook, and nobody was told' },
  differs: { zh: '发往回调地址的与通知不同', en: 'goes to the webhook otherwise than it was told' },
} as const;

/** Where inbox and webhooks do not tell the same. */
export async function* postings(reader: Reader): AsyncGenerator<Found> {
  const text = `${missing} union all ${extra}`;
  for await (const { district, subject, no, addressee, about, wrong } of rowsOf<{ district: string; subject: string; no: string; addressee: string; about: string; wrong: keyof typeof sentences }>(reader, text)) {
    yield { district, subject, what: `${no} ${addressee}`, zh: `${about}：${sentences[wrong].zh}`, en: `${about}: ${sentences[wrong].en}` };
  }
}
