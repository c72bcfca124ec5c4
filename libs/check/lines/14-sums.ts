import type { Line } from '../line.js';
import type { Reader } from '../rows.js';

interface District {
  district: string;
  opened: number;
  subjects: number;
  inStates: number;
  facts: number;
  placed: number;
}

const perDistrict = `
  select d.code as district,
    (select count(*)::int from bihuan.history h where h.district = d.code and h.seq = 1) as opened,
    (select count(*)::int from bihuan.subject s where s.district = d.code) as subjects,
    (select count(*)::int from bihuan.subject s join jsonb_to_recordset($1) as known(kind text, states text[])
      on known.kind = s.kind and s.state = any (known.states) where s.district = d.code) as "inStates",
    (select count(*)::int from bihuan.complaint_fact f where f.district = d.code and f.version = 1) as facts,
    (select count(*)::int from bihuan.subject s where s.district = d.code and s.kind in ('complaint', 'problem')) as placed
  from bihuan.district d order by d.code`;

const notices = `
  select (select count(*)::int from bihuan.inbox) as told, count(*) filter (where parked_at is null)::int as waiting, count(*) filter (where parked_at is not null)::int as parked
  from bihuan.outbox where topic = 'notice'`;

const deliveries = `
  select count(*)::int as all, count(*) filter (where status = 'sent' and sent_at is not null)::int as sent,
    count(*) filter (where status = 'pending' and sent_at is null)::int as pending, count(*) filter (where status = 'parked' and sent_at is null)::int as parked
  from bihuan.delivery`;

const mails = `
  select count(*)::int as all, count(*) filter (where status = 'sent' and sent_at is not null)::int as sent,
    count(*) filter (where status = 'pending' and sent_at is null)::int as pending,
    count(*) filter (where status in ('parked', 'withheld') and sent_at is null)::int as ended
  from bihuan.mail`;

async function one<Row extends object>(reader: Reader, text: string): Promise<Row | undefined> {
  return (await reader.query<Row>(text)).rows[0];
}

/** Nothing vanishes between two tables. */
export const sums: Line = {
  no: 14,
  zh: '总数守恒：登记数等于各状态之和，通知数等于已通知、待发、搁置之和，回调和邮件同样',
  en: 'sums hold: what was opened is in some state, what had to be told is told, waits or is parked, and so it is with webhooks and mail',
  remedy: { zh: '看同时报告的其他各项：总数不符说明有行丢失或多出', en: 'look at what else is reported: a row is missing, or there is one too many' },
  async *look({ reader, kinds }) {
    const states = JSON.stringify(Object.values(kinds).map(({ kind, states: known }) => ({ kind, states: known })));
    for (const { district, opened, subjects, inStates, facts, placed } of (await reader.query<District>(perDistrict, [states])).rows) {
      if (opened !== subjects || subjects !== inStates) yield { district, what: 'subjects', zh: `登记 ${opened} 件，现有 ${subjects} 件，状态可知的 ${inStates} 件`, en: `${opened} were opened, ${subjects} are there, ${inStates} in a state that is known` };
      if (facts !== placed) yield { district, what: 'facts', zh: `投诉件和台账问题 ${placed} 件，首次事实 ${facts} 份`, en: `${placed} complaints and problems, ${facts} first versions of facts` };
    }
  },
  walk: ({ reader, tally }) => ({
    page: () => [],
    async *end() {
      const { told = 0, waiting = 0, parked = 0 } = (await one<{ told: number; waiting: number; parked: number }>(reader, notices)) ?? {};
      if (told + waiting + parked !== tally.notices) {
        yield { what: 'notices', zh: `应通知 ${tally.notices}，已通知 ${told}、待发 ${waiting}、搁置 ${parked}`, en: `${tally.notices} had to be told: ${told} are told, ${waiting} wait, ${parked} are parked` };
      }
      const posted = await one<{ all: number; sent: number; pending: number; parked: number }>(reader, deliveries);
      tally.deliveries = posted?.all ?? 0;
      if (posted && posted.sent + posted.pending + posted.parked !== posted.all) {
        yield { what: 'deliveries', zh: `回调 ${posted.all}，已发 ${posted.sent}、待发 ${posted.pending}、搁置 ${posted.parked}`, en: `${posted.all} deliveries: ${posted.sent} sent, ${posted.pending} pending, ${posted.parked} parked` };
      }
      const mailed = await one<{ all: number; sent: number; pending: number; ended: number }>(reader, mails);
      if (mailed && mailed.sent + mailed.pending + mailed.ended !== mailed.all) {
        yield { what: 'mails', zh: `邮件 ${mailed.all}，已发 ${mailed.sent}、待发 ${mailed.pending}、搁置或不发 ${mailed.ended}`, en: `${mailed.all} mails: ${mailed.sent} sent, ${mailed.pending} pending, ${mailed.ended} parked or withheld` };
      }
    },
  }),
};
