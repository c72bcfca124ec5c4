import type { Found, Line } from '../line.js';
import { requestsOf, type ClientRequest } from '../requests.js';
import { rowsOf } from '../rows.js';

/** A history line with the id of a client's request. */
interface Done {
  id: string;
  district: string;
  subject: string;
  action: string;
}

const twice = `
  select h.district, h.subject, min(s.number) as number, h.id, count(*)::int as times
  from bihuan.history h left join bihuan.subject s on s.district = h.district and s.id = h.subject
  group by h.district, h.subject, h.id having count(*) > 1`;

const done = `select id, district, subject, event ->> 'action' as action from bihuan.history where id = any ($1)`;

/** Lines that bear the mark of a client's account, and that no client asked for. */
const unasked = `
  select h.district, h.subject, h.id from bihuan.history h
  where exists (select from unnest($1::text[]) as account where starts_with(h.id, account)) and not h.id = any ($2)`;

/** What was accepted is done once, what was refused is not done. */
export const commands: Line = {
  no: 2,
  zh: '已接受的办理恰有一行过程，被拒绝的没有，不明的至多一行；同一件内编号不重复',
  en: 'every accepted command has one history line, every refused one none, every unknown one at most one; no id stands twice in a history',
  remedy: { zh: '对照请求记录与该件的办理过程', en: 'compare the record of requests with the history of the subject' },
  async *look({ reader, evidence }) {
    for await (const { district, subject, number, id, times } of rowsOf<{ district: string; subject: string; number: string | null; id: string; times: number }>(reader, twice)) {
      yield { district, subject, number: number ?? undefined, what: id, zh: `在办理过程中出现 ${times} 次`, en: `stands ${times} times in the history` };
    }
    if (!evidence.clients) return;
    const asked = requestsOf(evidence.clients);
    const ids = asked.map(({ id }) => id);
    const { rows } = await reader.query<Done>(done, [ids]);
    const found = new Map<string, Done[]>();
    for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
    for (const request of asked) yield* judged(request, found.get(request.id) ?? []);

    const others = await reader.query<Omit<Done, 'action'>>(unasked, [accountsOf(ids, evidence.before ?? []), ids]);
    for (const { district, subject, id } of others.rows) yield { district, subject, what: id, zh: '没有人请求过', en: 'was done, and nobody asked for it' };
  },
};

/** `http:<account>:` of each client; a key may hold colons, an account's id does not. */
function accountsOf(ids: readonly string[], before: readonly string[]): string[] {
  const accounts = ids.flatMap((id) => /^http:([^:]+):/.exec(id)?.[1] ?? []);
  return [...new Set(accounts)].filter((account) => !before.includes(account)).map((account) => `http:${account}:`);
}

function* judged({ id, outcome, action, district, subject, told, unannounced }: ClientRequest, found: readonly Done[]): Generator<Found> {
  const [first] = found;
  const where = { district: first?.district ?? district, subject: first?.subject ?? subject, what: id };
  if (unannounced) yield { ...where, zh: '请求记录中有结果而没有意图', en: 'has an outcome in the record and no intent' };
  if (!first && outcome === 'ok') yield { ...where, zh: '已接受，却没有这一行过程', en: 'was accepted, and the history has no line of it' };
  if (first && outcome === 'refused') yield { ...where, zh: '已拒绝，却有这一行过程', en: 'was refused, and the history has a line of it' };
  if (found.length > 1) yield { ...where, zh: `做了 ${found.length} 次`, en: `was done ${found.length} times` };
  if (!first) return;
  if (!unannounced && first.action !== action) yield { ...where, zh: `请求的是 ${action}，做的是 ${first.action}`, en: `asked for ${action} and did ${first.action}` };
  const meant = subject ?? told.find((one) => one.subject !== undefined)?.subject;
  if (meant !== undefined && meant !== first.subject) yield { ...where, zh: `请求的是 ${meant} 这一件`, en: `was asked of ${meant}` };
}
