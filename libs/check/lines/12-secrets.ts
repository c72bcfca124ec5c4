import type { Line } from '../line.js';
import { Needles, type Standing } from '../needles.js';
import { rowsOf, type Reader } from '../rows.js';

interface Reporter {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** Where the words and the person may stand: the account and its papers, the seal, the file that they came in, the office's own people. */
const kept = ['account', 'batch', 'batch_row', 'complaint_fact', 'district', 'duty_list', 'evidence', 'text', 'unit'];

const tables = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence <> 't' and n.nspname not in ('pg_catalog', 'information_schema', 'sealed')
    and not (n.nspname = 'bihuan' and c.relname = any ($1)) and has_table_privilege(c.oid, 'select')
  order by 1`;

/** Always the same ones, and from all over. */
const sample = 'select name, phone, email from sealed.reporter order by md5(subject::text) limit 10000';

/**
 * Telephone numbers count where no digit or letter stands beside them, mail addresses anywhere, names only as a whole value of
 * JSON, and only if they are no code: a short common name inside a sentence, or a reporter who calls himself `noise`, is no leak.
 */
export const secrets: Line = {
  no: 12,
  zh: '办理过程、待发、收件箱、回调、队列和日志中没有反映人的姓名、电话、邮箱，也没有试投的暗记',
  en: 'no name, telephone number or mail address of a reporter, and no planted word, stands in history, outbox, inbox, deliveries, queue or logs',
  remedy: { zh: '这是泄露：先限制该处的查阅，再报告', en: 'this is a leak: first keep people away from that place, then report it' },
  async *look({ reader, evidence }) {
    const { rows } = await reader.query<Reporter>(sample);
    const canaries = (evidence.canaries ?? []).map((text) => ({ text, standing: 'anywhere' as Standing }));
    const needles = new Needles([...canaries, ...rows.flatMap(needlesOf)]);
    if (needles.empty) return;
    for await (const { place, text, where } of places(reader, evidence.searched ?? [])) {
      const found = needles.in(text);
      // The violation itself must not carry on what it found.
      if (found !== undefined) yield { ...where, what: place, zh: `${place} 中有 ${shadow(found)}`, en: `${place} holds ${shadow(found)}` };
    }
  },
};

async function* places(reader: Reader, searched: readonly { place: string; text: string }[]) {
  for (const { place, text } of searched) yield { place, text, where: {} };
  const { rows } = await reader.query<{ table: string }>(tables, [kept]);
  for (const { table } of rows) {
    for await (const { text, row } of rowsOf<{ text: string; row: { district?: string; subject?: string } | null }>(reader, `
      select t::text as text, case when jsonb_exists(to_jsonb(t), 'subject') then jsonb_build_object('district', to_jsonb(t) -> 'district', 'subject', to_jsonb(t) -> 'subject') end as row
      from ${table} t`)) yield { place: table, text, where: row ?? {} };
  }
}

function needlesOf({ name, phone, email }: Reporter): { text: string; standing: Standing }[] {
  return [
    ...(name && name.length >= 2 && !/^[a-z0-9:._-]+$/.test(name) ? [{ text: name, standing: 'whole value' as const }] : []),
    ...(phone && phone.length >= 7 ? [{ text: phone, standing: 'whole number' as const }] : []),
    ...(email && email.length >= 6 ? [{ text: email, standing: 'anywhere' as const }] : []),
  ];
}

function shadow(found: string): string {
  return `${[...found][0] ?? ''}***（${found.length}）`;
}
