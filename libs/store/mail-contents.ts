import type { ClockMark, ComplaintEvent, Holder, Instant, Kind, Notice } from '@bihuan/core';
import type { Pool } from 'pg';

/** A notice with all that its wording may say. Nothing in it is about the reporter. */
export interface ToldNotice {
  /** The mail it belongs to; null where it is read for a letter. */
  mail: string | null;
  subject: string;
  no: string;
  addressee: Holder;
  about: string;
  facts: Notice['facts'];
  at: Instant;
  kind: Kind;
  number: string;
  procedure: string;
  /** As the event left it. */
  state: string;
  /** Every mark of its clocks up to the event, oldest first. */
  clocks: readonly ClockMark[];
  /** Of the subject now, as are its procedure, nuisances and place in a mail; a letter is told them as they were. */
  unit: string | null;
  urgency: string;
  nuisances: readonly string[];
  respondentUnit: string | null;
  /** Address of the place, of a letter as the facts stood then; null while it is unresolved. */
  place: string | null;
}

/** SQL: the line of history that told a notice. */
const line = `split_part(n.no, '.', 1)::int`;

/** An order speaks of the place and the nuisances of the complaint that it is about. */
const told = (mail: string, from: string, facts = '') => `
  select ${mail} as mail, n.subject, n.no, n.addressee, n.about, n.facts, n.at, s.kind, s.number, s.procedure,
    coalesce(h.event ->> 'to', s.state) as state, s.standing ->> 'unit' as unit,
    case when (s.standing ->> 'danger')::boolean then 'danger' else coalesce(s.standing ->> 'urgency', 'ordinary') end as urgency,
    coalesce(a.standing -> 'nuisances', '[]') as nuisances, a.standing ->> 'respondentUnit' as "respondentUnit",
    coalesce((select jsonb_agg(mark order by e.seq) from history e cross join jsonb_array_elements(e.event -> 'clocks') as mark
      where e.district = n.district and e.subject = n.subject and e.seq <= ${line}), '[]') as clocks,
    (select f.address from complaint_fact f where f.district = a.district and f.subject = a.id ${facts} order by f.version desc limit 1) as place
  from ${from}
    join subject s on s.district = n.district and s.id = n.subject
    left join subject a on a.district = s.district and a.id = coalesce((s.standing ->> 'about')::uuid, s.id)
    left join history h on h.district = n.district and h.subject = n.subject and h.seq = ${line}`;

const contents = {
  name: 'mail-contents',
  text: `${told('n.mail', 'mail_notice n')} where n.district = $1 and n.mail = any ($2::uuid[]) order by n.at, n.id`,
};

const ofComplaint = {
  name: 'notices-of-complaint',
  text: `${told('null::uuid', 'inbox n', `and f.version <= ${line}`)} where n.district = $1 and n.subject = $2 and s.kind = 'complaint' order by n.id`,
};

const history = { name: 'events-of-complaint', text: `select h.event from history h where h.district = $1 and h.subject = $2 order by h.seq` };

/** What stands in some mails of a district, oldest first. */
export async function mailContents(pool: Pool, district: string, mails: readonly string[]): Promise<ToldNotice[]> {
  return (await pool.query<ToldNotice>({ ...contents, values: [district, mails] })).rows;
}

/** Everything that was told of a complaint, oldest first, with the history that says what it was then. */
export async function toldOf(pool: Pool, district: string, complaint: string): Promise<{ notices: ToldNotice[]; history: ComplaintEvent[] }> {
  const values = [district, complaint];
  const notices = (await pool.query<ToldNotice>({ ...ofComplaint, values })).rows;
  const events = (await pool.query<{ event: ComplaintEvent }>({ ...history, values })).rows;
  return { notices, history: events.map(({ event }) => event) };
}
