import type { Line } from '../line.js';
import type { AnyRules } from '../kinds.js';
import { rowsOf } from '../rows.js';

/**
 * The table comes in as rows and is joined with each line and the line before; no function of the rules is asked.
 * `wrong` names the first thing that does not fit.
 */
const illegal = `
  with move as (
    select * from jsonb_to_recordset($1) as m(kind text, action text, sources text[], target text, roles text[], states text[])
  ),
  line as (
    select h.district, h.subject, h.seq, h.id, s.kind, s.number, h.event ->> 'action' as action, h.event ->> 'by' as role,
      h.event ->> 'from' as source, h.event ->> 'to' as target,
      lag(h.event ->> 'to') over (partition by h.district, h.subject order by h.seq) as stood
    from bihuan.history h join bihuan.subject s on s.district = h.district and s.id = h.subject
  ),
  judged as (
    select l.*, case
      when m.action is null then 'no-such-move'
      when l.role is null or not l.role = any (m.roles) then 'role'
      when l.seq = 1 and cardinality(m.sources) > 0 then 'no-opening'
      when l.seq > 1 and cardinality(m.sources) = 0 then 'opened-again'
      when l.source is distinct from l.stood then 'other-state-before'
      when l.seq > 1 and not l.source = any (m.sources) then 'not-from-here'
      when l.target is distinct from case when m.target = 'same' then l.source else m.target end then 'other-target'
      when not l.target = any (m.states) then 'no-such-state'
      end as wrong
    from line l left join move m on m.kind = l.kind and m.action = l.action
  )
  select district, subject, number, seq, id, action, role, source, target, stood, wrong from judged where wrong is not null`;

interface Illegal {
  district: string;
  subject: string;
  number: string;
  seq: number;
  id: string;
  action: string | null;
  role: string | null;
  source: string | null;
  target: string | null;
  stood: string | null;
  wrong: string;
}

/** Every line is a move that the table allows. */
export const moves: Line = {
  no: 3,
  zh: '办理过程的每一步都是办理表允许的：动作、角色、从何状态到何状态',
  en: 'every step of a history is a move of the table, by an allowed role, from the state in which the subject stood',
  remedy: { zh: '查看该件办理过程的这一行：它不可能由本程序写成', en: 'look at this line of the history: this program cannot have written it' },
  async *look({ reader, kinds }) {
    const table = JSON.stringify(Object.values(kinds).flatMap(movesOf));
    for await (const { district, subject, number, seq, id, action, role, source, target, stood, wrong } of rowsOf<Illegal>(reader, illegal, [table])) {
      const step = `${action ?? '?'} · ${role ?? '?'} · ${source ?? '–'} → ${target ?? '?'}`;
      yield { district, subject, number, what: id, zh: `第 ${seq} 行不合办理表（${wrong}）：${step}，此前为 ${stood ?? '–'}`, en: `line ${seq} is no move of the table (${wrong}): ${step}, after ${stood ?? '–'}` };
    }
  },
};

function movesOf({ kind, table, states }: AnyRules) {
  return Object.entries(table).map(([action, { from, to, by }]) => ({ kind, action, sources: from, target: to, roles: by, states }));
}
