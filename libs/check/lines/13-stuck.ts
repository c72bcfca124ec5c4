import type { Line } from '../line.js';
import { rowsOf } from '../rows.js';

interface Row {
  district?: string;
  subject?: string | null;
  what: string;
  since: string;
}

/** Longest gap between two tries of anything, in seconds. */
const LONGEST_GAP = 3_600;

const idle = `
  select application_name as what, round(extract(epoch from clock_timestamp() - state_change))::text || ' s' as since
  from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and state like 'idle in transaction%' and state_change < clock_timestamp() - make_interval(secs => $1::float8 / 1000)`;

const silent = `
  select district, subject, 'clock ' || name as what, parked_at::text as since from bihuan.clock where parked_at is not null and coalesce(btrim(last_error), '') = ''
  union all
  select district, subject, topic || ' ' || no, parked_at::text from bihuan.outbox where parked_at is not null and coalesce(btrim(last_error), '') = ''
  union all
  select district, subject, 'delivery ' || no, at::text from bihuan.delivery where status = 'parked' and coalesce(btrim(last_error), '') = ''
  union all
  select district, null::uuid, 'mail ' || id, at::text from bihuan.mail where status in ('parked', 'withheld') and coalesce(btrim(last_error), '') = ''`;

const waits = (next: string) => `(${next} < clock_timestamp() - make_interval(secs => $1::float8 / 1000)
  or ${next} > clock_timestamp() + make_interval(secs => ${LONGEST_GAP} + $1::float8 / 1000))`;

/** No quiet hours are longer, and no mail that is gathered waits so long for their end. */
const QUIET = `interval '1 day'`;

/**
 * While mail is on: somebody looks whom a notice reaches; it is gathered at its hour, or at the end of the quiet hours;
 * and a mail is tried, unless others are being sent before it.
 */
const forgottenMail = `
  select w.district, w.subject, 'mail of ' || w.no, w.at::text from bihuan.mail_notice w
  where (select mailing from bihuan.installation) and w.mail is null
    and case when w.recipient = '' then w.at < bihuan.now() - make_interval(secs => $1::float8 / 1000)
      else w.due_at < bihuan.now() - make_interval(secs => $1::float8 / 1000) - case when w.way = 'atOnce' then interval '0' else ${QUIET} end end
  union all
  select m.district, null::uuid, 'mail ' || m.id, coalesce(m.next_try, m.at)::text from bihuan.mail m
  where (select mailing from bihuan.installation) and m.status = 'pending'
    and (m.next_try > clock_timestamp() + make_interval(secs => ${LONGEST_GAP} + $1::float8 / 1000)
      or (m.next_try < clock_timestamp() - make_interval(secs => $1::float8 / 1000) - case when m.alone then interval '0' else ${QUIET} end)
      or (m.next_try is null and m.at < bihuan.now() - make_interval(secs => $1::float8 / 1000) - case when m.alone then interval '0' else ${QUIET} end))
    and (m.next_try > clock_timestamp() or not exists (select from bihuan.mail o where o.district = m.district
      and (o.sent_at > clock_timestamp() - make_interval(secs => $1::float8 / 1000) or (o.status = 'pending' and o.next_try > clock_timestamp()))))`;

/**
 * What waits is taken up within the grace, or when its next try comes. A delivery may wait behind an earlier one of its
 * complaint, and behind a slow receiver: it is stuck only where nothing at all has gone out there or is on its way.
 */
const forgotten = `
  select district, subject, topic || ' ' || no as what, coalesce(next_try, created_at)::text as since from bihuan.outbox
  where parked_at is null and (${waits('next_try')} or (next_try is null and created_at < bihuan.now() - make_interval(secs => $1::float8 / 1000)))
  union all
  select v.district, v.subject, 'delivery ' || v.no, coalesce(v.next_try, v.at)::text from bihuan.delivery v
  where v.status = 'pending' and (${waits('v.next_try')} or (v.next_try is null and v.at < bihuan.now() - make_interval(secs => $1::float8 / 1000)))
    and not exists (select from bihuan.delivery e where e.district = v.district and e.webhook = v.webhook and e.subject = v.subject and e.status = 'pending' and e.place < v.place)
    and (v.next_try > clock_timestamp() or not exists (select from bihuan.delivery o where o.district = v.district and o.webhook = v.webhook
      and (o.sent_at > clock_timestamp() - make_interval(secs => $1::float8 / 1000) or (o.status = 'pending' and o.next_try > clock_timestamp()))))
  union all
  ${forgottenMail}
  union all
  select district, subject, 'clock ' || name, next_try::text from bihuan.clock
  where parked_at is null and next_at is not null and next_try > clock_timestamp() + make_interval(secs => ${LONGEST_GAP} + $1::float8 / 1000)`;

const parked = `select (select count(*) from bihuan.outbox where parked_at is not null)::int + (select count(*) from bihuan.delivery where status = 'parked')::int
  + (select count(*) from bihuan.mail where status = 'parked')::int as n`;

/** Nothing waits for ever without anybody being told. */
export const stuck: Line = {
  no: 13,
  zh: '没有停滞：没有久置的事务，待发的都在期限内，搁置的都有原因',
  en: 'nothing is stuck: no transaction is left idle, what waits is taken up in time, what is parked has a reason',
  remedy: { zh: '运行 bihuan doctor；原因消除后用 bihuan unpark 重试', en: 'run bihuan doctor; when the cause is gone, bihuan unpark' },
  async *look({ reader, graceMs, idleMs, tally }) {
    tally.parked += (await reader.query<{ n: number }>(parked)).rows[0]?.n ?? 0;
    for await (const { since, what } of rowsOf<Row>(reader, idle, [idleMs])) yield { what, zh: `事务闲置 ${since}`, en: `has left a transaction idle for ${since}` };
    for await (const { since, subject, ...where } of rowsOf<Row>(reader, silent)) yield { ...where, ...of(subject), zh: `自 ${since} 搁置，没有原因`, en: `is parked since ${since}, and nobody says why` };
    for await (const { since, subject, ...where } of rowsOf<Row>(reader, forgotten, [graceMs])) yield { ...where, ...of(subject), zh: `自 ${since} 无人处理`, en: `waits since ${since}, and nobody takes it up` };
  },
};

/** A mail may tell of many subjects, and is about none. */
function of(subject: string | null | undefined): { subject?: string } {
  return subject ? { subject } : {};
}
