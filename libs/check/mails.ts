import type { Found } from './line.js';
import { rowsOf, type Reader } from './rows.js';

/** A notice in a mail that nobody was told in-app, or otherwise; and a mail that tells nothing. */
const strange = `
  select w.district, w.subject, w.no, w.addressee, w.about, case when i.id is null then 'extra' else 'differs' end as wrong
  from bihuan.mail_notice w left join bihuan.inbox i using (district, subject, no, addressee)
  where i.id is null or (w.about, w.facts, w.at) is distinct from (i.about, i.facts, i.at)
  union all
  select m.district, null::uuid, m.id::text, m.recipient, 'mail', 'empty'
  from bihuan.mail m where not exists (select from bihuan.mail_notice w where w.district = m.district and w.mail = m.id)
  union all
  select w.district, w.subject, w.no, w.addressee, w.about, 'sealed' from bihuan.mail_notice w where w.addressee not similar to '(unit|role|account):%'
  union all
  select w.district, w.subject, w.no, w.addressee, w.about, 'other'
  from bihuan.mail_notice w join bihuan.mail m on m.district = w.district and m.id = w.mail where m.recipient <> w.recipient`;

const sentences = {
  extra: { zh: '邮件里的不是任何通知', en: 'goes into a mail, and nobody was told' },
  differs: { zh: '邮件里的与通知不同', en: 'goes into a mail otherwise than it was told' },
  empty: { zh: '邮件里没有任何通知', en: 'tells nothing' },
  sealed: { zh: '投诉人的联系方式已封存，不得发邮件', en: 'is for somebody whose contact is sealed' },
  other: { zh: '放进了给别人的邮件', en: 'lies in a mail to somebody else' },
} as const;

interface Strange {
  district: string;
  subject: string | null;
  no: string;
  addressee: string;
  about: string;
  wrong: keyof typeof sentences;
}

/** Where mail tells anything but what people find in their inbox. */
export async function* mailings(reader: Reader): AsyncGenerator<Found> {
  for await (const { district, subject, no, addressee, about, wrong } of rowsOf<Strange>(reader, strange)) {
    yield { district, ...(subject === null ? {} : { subject }), what: `${no} ${addressee}`, zh: `${about}：${sentences[wrong].zh}`, en: `${about}: ${sentences[wrong].en}` };
  }
}
