import type { Pool } from 'pg';

import type { Draft } from './draft.js';
import { clockColumns, notices, outboxColumns, papers, ringing, turnColumns, turns } from './rows.js';

const firstClock = 1 + turnColumns.width;
const firstNotice = firstClock + clockColumns.width;
const firstPaper = firstNotice + outboxColumns.width;

/**
 * A row that somebody else holds counts as stale: waiting for it would hold up the whole batch. Taken in the order of
 * their ids, so that two batches never wait for each other in a ring. They carry their turn along: the planner, who takes
 * an array for a handful of rows, would join it by holding each against each.
 */
const move = `
  with turn as materialized (select * from ${turnColumns.from('turn', 1, true)}),
  held as (
    select t.*
    from turn t join subject s on s.district = t.district and s.id = t.subject and s.version = t.version - 1
    where t.version > 1
    order by s.district, s.id
    for update of s skip locked
  ),
  moved as (
    update subject s set state = t.state, version = t.version, procedure = t.procedure, standing = t.standing,
      due = t.due, head = t.hash
    from held t
    where s.district = t.district and s.id = t.subject and s.version = t.version - 1
    returning t.no, s.number
  )`;

/**
 * An opening that someone else made meanwhile breaks a key; the batch is then tried again in parts, which finds it. A number
 * with # in it is drawn from its series: the row of the series is held until the commit, so that there is no gap and no twin.
 */
const open = `,
  drawn_on as (
    insert into number_series as s (district, series, last)
    select t.district, t.number, count(*)::int from turn t where t.version = 1 and strpos(t.number, '#') > 0
    group by t.district, t.number order by t.district, t.number
    on conflict (district, series) do update set last = s.last + excluded.last
    returning district, series, last
  ),
  -- How far each stands behind the last of its series; looked up there row by row, as a join of two batches would hold each against each.
  opening as (
    select t.*, case when strpos(t.number, '#') > 0 then row_number() over (series order by t.no) - count(*) over series end as behind
    from turn t where t.version = 1 window series as (partition by t.district, t.number)
  ),
  opened as (
    insert into subject (district, id, kind, number, state, version, procedure, standing, due, head, opened_at)
    select t.district, t.subject, t.kind,
      coalesce(replace(t.number, '#', ((select s.last from drawn_on s where s.district = t.district and s.series = t.number) + t.behind)::text), t.number, d.number_prefix || to_char(t.at at time zone d.zone, 'YYYY') || public_number.digits),
      t.state, 1, t.procedure, t.standing, t.due, t.hash, t.at
    from opening t
    join district d on d.code = t.district
    left join lateral (select nextval('subject_number')::text as n where t.number is null) as drawn on true
    left join lateral (select lpad(drawn.n, greatest(6, length(drawn.n)), '0') as digits) as public_number on true
    returning district, id, number
  )`;

const rest = (opens: boolean) => `,
  done as materialized (
    select no, number from moved
    ${opens ? 'union all select t.no, o.number from opened o join turn t on t.district = o.district and t.subject = o.id' : ''}
  ),
  line as (
    insert into history (district, subject, seq, id, at, event, request, prev, hash)
    select t.district, t.subject, t.version, t.command, t.at, t.event, t.request, t.prev, t.hash
    from done join turn t using (no)
  ),
  ticking as materialized (
    select t.district, t.subject, t.kind, done.number, c.*
    from done join turn t using (no) join ${clockColumns.from('c', firstClock)} on c.turn = t.no
  ),
  started as (
    insert into clock (district, subject, name, kind, number, holder, state, started_at, due_at, due_no, next_rung,
      next_at, provisional, why, left_over)
    select district, subject, name, kind, number, holder, state, started_at, due_at, due_no, next_rung,
      next_at, provisional, why, left_over
    from ticking where fresh
  ),
  changed as (
    update clock c set
      holder = n.holder, state = n.state, started_at = n.started_at, due_at = n.due_at, due_no = n.due_no,
      next_rung = n.next_rung, next_at = n.next_at, provisional = n.provisional, why = n.why, left_over = n.left_over,
      tries = 0, next_try = null, last_error = null, parked_at = null
    from ticking n where not n.fresh and c.district = n.district and c.subject = n.subject and c.name = n.name
  ),
  owed as (
    insert into outbox (district, subject, no, topic, addressee, about, body, created_at)
    select t.district, t.subject, n.no, n.topic, n.addressee, n.about, n.body, t.at
    from done join turn t using (no) join ${outboxColumns.from('n', firstNotice)} on n.turn = t.no
    order by t.no, n.place
  )`;

const attach = `,
  fact as (
    insert into complaint_fact (district, subject, kind, version, opening_key, address, subdistrict, lat, lon, cell_x, cell_y,
      resolved, respondent, source, batch, query_code, created_at)
    select t.district, t.subject, t.kind, t.version, f.opening_key, f.address, f.subdistrict, f.lat, f.lon, f.cell_x, f.cell_y,
      f.resolved, f.respondent, f.source, f.batch, f.query_code, t.at
    from done join turn t using (no)
    join json_to_recordset($${firstPaper}::json) as f(turn int, opening_key text, address text, subdistrict text,
      lat float8, lon float8, cell_x int, cell_y int, resolved bool, respondent text, source text, batch uuid, query_code text)
      on f.turn = t.no
  ),
  -- When the latest complaint had been received changes with how many there are: one more says it itself, and one less leaves the latest of the others.
  ledgered as (
    insert into ledger as l (district, problem, opened_at, number, complaints, last_complaint_at, due, place, line, units, respondent_unit)
    select t.district, t.subject, t.at, done.number, g.complaints,
      coalesce(g.gathered_at, (select max((c.standing ->> 'receivedAt')::timestamptz) from subject c where c.district = t.district and c.id = any (g.remaining))), t.due, g.place, g.line, g.units, g.respondent_unit
    from done join turn t using (no)
    join json_to_recordset($${firstPaper + 5}::json) as g(turn int, complaints int, gathered_at timestamptz, remaining uuid[], place jsonb, line json, units jsonb, respondent_unit text) on g.turn = t.no
    on conflict (district, problem) do update set complaints = excluded.complaints, due = excluded.due, place = coalesce(excluded.place, l.place), line = excluded.line, units = excluded.units, respondent_unit = excluded.respondent_unit,
      last_complaint_at = case when excluded.complaints < l.complaints then excluded.last_complaint_at else greatest(l.last_complaint_at, excluded.last_complaint_at) end
  ),
  said as (
    insert into text (district, subject, seq, name, salt, body)
    select t.district, t.subject, t.version, x.name, decode(x.salt, 'hex'), x.body
    from done join turn t using (no)
    join json_to_recordset($${firstPaper + 1}::json) as x(turn int, name text, salt text, body text) on x.turn = t.no
  ),
  shown as (
    insert into evidence (district, subject, seq, n, kind, name, reference, taken_at, salt)
    select t.district, t.subject, t.version, e.n, e.kind, e.name, e.reference, e.taken_at, decode(e.salt, 'hex')
    from done join turn t using (no)
    join json_to_recordset($${firstPaper + 2}::json) as e(turn int, n int, kind text, name text, reference text,
      taken_at timestamptz, salt text) on e.turn = t.no
  ),
  sealed_reporter as (
    insert into sealed.reporter (district, subject, seq, salt, name, phone, email, address, confidential, phone_digest)
    select t.district, t.subject, t.version, decode(r.salt, 'hex'), r.name, r.phone, r.email, r.address, r.confidential,
      decode(r.phone_digest, 'hex')
    from done join turn t using (no)
    join json_to_recordset($${firstPaper + 3}::json) as r(turn int, salt text, name text, phone text, email text,
      address text, confidential bool, phone_digest text) on r.turn = t.no
  ),
  -- A correction replaces the place, the kinds, or both.
  compared as materialized (
    select t.district, t.subject, t.version, coalesce(c.at, (t.standing ->> 'receivedAt')::timestamptz, t.at) as at, c.day_only,
      array(select jsonb_array_elements_text(coalesce(t.standing -> 'nuisances', '[]'))) as nuisances,
      c.placed, c.area_x, c.area_y, c.lat, c.lon, c.exact, c.address, c.respondent, c.marks
    from done join turn t using (no)
    join json_to_recordset($${firstPaper + 4}::json) as c(turn int, placed bool, at timestamptz, day_only bool, area_x int, area_y int, lat float8, lon float8, exact bool,
      address text, respondent text, marks int[]) on c.turn = t.no
  ),
  told_anew as (
    insert into told as o (district, subject, at, day_only, area_x, area_y, lat, lon, exact, nuisances, address, respondent)
    select district, subject, at, day_only, area_x, area_y, lat, lon, exact, nuisances, address, respondent from compared where placed
    on conflict (district, subject) do update set area_x = excluded.area_x, area_y = excluded.area_y, lat = excluded.lat,
      lon = excluded.lon, exact = excluded.exact, nuisances = excluded.nuisances, address = excluded.address, respondent = excluded.respondent
  ),
  renamed as (
    update told o set nuisances = c.nuisances from compared c where not c.placed and o.district = c.district and o.subject = c.subject
  ),
  marked as (
    insert into word_mark (district, mark, subject)
    select c.district, m.mark, c.subject from compared c cross join unnest(c.marks) as m(mark)
    on conflict do nothing
  )`;

const finish = ` select no::int as no, number from done`;

/** Moves without papers, which most are: the plan of the other statement has eight more tables to open. */
const writeTurns = { name: 'journal-write', text: move + rest(false) + finish };
const writeTurnsAndPapers = { name: 'journal-write-papers', text: move + open + rest(true) + attach + finish };

/** Writes a batch with one statement and one commit; the answer has the number of each subject that was written, by place. */
export async function writeTurnsOf(pool: Pool, drafts: readonly Draft[]): Promise<Map<number, string>> {
  const plain = drafts.every(({ move, turn, told, ledgered, papers: attached }) => turn.next.version > 1 && attached === null && told === null && ledgered === null && !move.attachments?.fact);
  const values: unknown[] = [...turnColumns.values(turns(drafts)), ...clockColumns.values(ringing(drafts)), ...outboxColumns.values(notices(drafts))];
  if (!plain) values.push(...papers(drafts));
  const statement = plain ? writeTurns : writeTurnsAndPapers;
  const { rows } = await pool.query<{ no: number; number: string }>({ ...statement, values });
  return new Map(rows.map(({ no, number }) => [no - 1, number]));
}
