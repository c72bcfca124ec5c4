import type { Line } from '../line.js';
import type { AnyRules } from '../kinds.js';
import { rowsOf } from '../rows.js';
import { whereClocksRun } from '../where-clocks-run.js';

interface Row {
  district: string;
  subject: string;
  number: string;
  name: string;
  state: string;
}

const outside = `
  select c.district, c.subject, s.number, c.name, s.state from bihuan.clock c
  join bihuan.subject s on s.district = c.district and s.id = c.subject
  where c.state in ('running', 'paused') and not exists (
    select from jsonb_to_recordset($1) as run(kind text, clock text, states text[])
    where run.kind = s.kind and s.state = any (run.states)
      and case when run.clock like '%*' then starts_with(c.name, left(run.clock, -1)) else c.name = run.clock end)`;

const doubled = `
  select c.district, c.subject, min(c.number) as number, c.name, '' as state from bihuan.clock c
  where c.state in ('running', 'paused') group by c.district, c.subject, c.name having count(*) > 1`;

/** A running clock that will never ring owes nothing to anybody. */
const unheld = `
  select s.district, s.id as subject, s.number, '' as name, s.state from bihuan.subject s
  where not exists (select from jsonb_to_recordset($1) as final(kind text, states text[]) where final.kind = s.kind and s.state = any (final.states))
    and not exists (
      select from bihuan.clock c join jsonb_to_recordset($2) as keep(kind text, state text, clocks text[])
        on keep.kind = s.kind and keep.state = s.state and c.name = any (keep.clocks)
      where c.district = s.district and c.subject = s.id and c.state = 'running' and btrim(c.holder) <> '' and c.next_at is not null)`;

/** The closed loop itself. */
export const alive: Line = {
  no: 7,
  zh: '时限只在办理表允许的状态下运行，同名至多一个；未终结的事项都有人负责、有时限在走',
  en: 'no clock runs outside its states, none twice; whatever is not at an end has a running clock with a holder',
  remedy: { zh: '由协调员重新交办该件，并报告此问题：它会无人过问', en: 'let a coordinator take the complaint up, and report this: nobody would be reminded of it' },
  async *look({ reader, kinds }) {
    const all = Object.values(kinds);
    const asked = async function* (text: string, ...values: object[]) {
      yield* rowsOf<Row>(reader, text, values.map((value) => JSON.stringify(value)));
    };
    for await (const { name, state, ...where } of asked(outside, all.flatMap(whereClocksRun))) {
      yield { ...where, what: name, zh: `在 ${state} 状态下仍在运行`, en: `runs although the complaint is ${state}` };
    }
    for await (const { name, state: _, ...where } of asked(doubled)) yield { ...where, what: name, zh: '同名时限不止一个', en: 'runs twice' };
    for await (const { name: _, state, ...where } of asked(unheld, all.map(endsOf), all.flatMap(keepersOf))) {
      yield { ...where, what: state, zh: `处于 ${state}，却没有人负责的时限在走`, en: `is ${state}, and no clock runs that somebody holds` };
    }
  },
};

function endsOf({ kind, ends }: AnyRules) {
  return { kind, states: ends };
}

function keepersOf({ kind, alive: keepers }: AnyRules) {
  return Object.entries(keepers).map(([state, clocks]) => ({ kind, state, clocks }));
}
