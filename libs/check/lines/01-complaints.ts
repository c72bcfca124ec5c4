import type { Found, Line } from '../line.js';
import { requestsOf, type ClientRequest } from '../requests.js';

/** A complaint that was opened by one of the clients, as the database has it. */
interface Opened {
  id: string;
  district: string;
  subject: string;
  number: string | null;
}

const opened = `
  select h.id, h.district, h.subject, s.number
  from bihuan.history h left join bihuan.subject s on s.district = h.district and s.id = h.subject
  where h.seq = 1 and h.id = any ($1)`;

/** What one subject asked of another came by the outbox: the ninth line looks after it. */
const strangers = `
  select s.district, s.id as subject, s.number, h.id
  from bihuan.subject s left join bihuan.history h on h.district = s.district and h.subject = s.id and h.seq = 1
  where not s.id::text = any ($1) and not coalesce(h.id = any ($2), false) and not coalesce(h.event ->> 'actor' = any ($1), false)
    and not (coalesce(h.event ->> 'by' = 'system', false) and exists (
      select from bihuan.subject o where h.event ->> 'actor' = o.kind || ':' || o.id))`;

/** What was acknowledged is there. */
export const complaints: Line = {
  no: 1,
  zh: '已答复登记的投诉件恰有一件，答复不明的至多一件，没有人登记的不存在',
  en: 'every acknowledged complaint exists once, every unknown one at most once, and none that nobody asked for',
  remedy: { zh: '对照请求记录与投诉件，找出丢失或多出的登记', en: 'compare the record of requests with the complaint: a registration was lost, or made twice' },
  async *look({ reader, evidence }) {
    if (!evidence.clients) return;
    const asked = requestsOf(evidence.clients);
    const openings = asked.filter(({ action, subject }) => ['register', 'enter'].includes(action) && subject === undefined);
    const { rows } = await reader.query<Opened>(opened, [openings.map(({ id }) => id)]);
    const found = new Map<string, Opened[]>();
    for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
    for (const request of openings) yield* judged(request, found.get(request.id) ?? []);

    const { rows: unasked } = await reader.query<Opened>(strangers, [evidence.before ?? [], openings.map(({ id }) => id)]);
    for (const { district, subject, number, id } of unasked) {
      yield { district, subject, number: number ?? undefined, what: id, zh: '没有人请求登记，却有这一件', en: 'is there, and nobody asked for it' };
    }
  },
};

function* judged({ id, outcome, told, district }: ClientRequest, found: readonly Opened[]): Generator<Found> {
  const [first] = found;
  if (found.length > 1) yield { district, subject: first?.subject, number: first?.number ?? undefined, what: id, zh: `登记了 ${found.length} 次`, en: `was registered ${found.length} times` };
  if (!first) {
    if (outcome === 'ok') yield { district, subject: told[0]?.subject, number: told[0]?.number, what: id, zh: '已答复登记，却没有这一件', en: 'was acknowledged and is not there' };
    return;
  }
  const where = { district: first.district, subject: first.subject, number: first.number ?? undefined, what: id };
  if (first.number === null) yield { ...where, zh: '有办理过程，没有投诉件', en: 'has a history and no complaint' };
  for (const answer of told) {
    if ((answer.subject ?? first.subject) !== first.subject || (answer.number ?? first.number) !== first.number) {
      yield { ...where, zh: `答复的是 ${answer.number ?? answer.subject}`, en: `was acknowledged as ${answer.number ?? answer.subject}` };
    }
  }
}
