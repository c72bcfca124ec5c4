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

/** An opening that someone else made meanwhile breaks a key; the batch is then tried again in parts, which finds it. */
const open = `,
  opened as (
    insert into subject (district, id, kind, number, state, version, procedure, standing, due, head, opened_at)
    select t.district, t.subject, t.kind,
      coalesce(t.number, d.number_prefix || to_char(t.at at time zone d.zone, 'YYYY') || public_number.digits),
      t.state, 1, t.procedure, t.standing, t.due, t.hash, t.at
    from turn t
    join district d on d.code = t.district
    cross join lateral (select nextval('subject_number')::text as n where t.version = 1) as drawn
    cross join lateral (select lpad(drawn.n, greatest(6, length(drawn.n)), '0') as digits) as public_number
    where t.version = 1
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
    insert into complaint_fact (district, subject, version, opening_key, address, subdistrict, lat, lon, cell_x, cell_y,
      resolved, respondent, source, batch, query_code, created_at)
    select t.district, t.subject, t.version, f.opening_key, f.address, f.subdistrict, f.lat, f.lon, f.cell_x, f.cell_y,
      f.resolved, f.respondent, f.source, f.batch, f.query_code, t.at
    from done join turn t using (no)
    join json_to_recordset($${firstPaper}::json) as f(turn int, opening_key text, address text, subdistrict text,
      lat float8, lon float8, cell_x int, cell_y int, resolved bool, respondent text, source text, batch uuid, query_code text)
      on f.turn = t.no
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
  )`;

const finish = ` select no::int as no, number from done`;

/** Moves without papers, which most are: the plan of the other statement has five more tables to open. */
const writeTurns = { name: 'journal-write', text: move + rest(false) + finish };
const writeTurnsAndPapers = { name: 'journal-write-papers', text: move + open + rest(true) + attach + finish };

/** Writes a batch with one statement and one commit; the answer has the number of each subject that was written, by place. */
export async function writeTurnsOf(pool: Pool, drafts: readonly Draft[]): Promise<Map<number, string>> {
  const plain = drafts.every(({ move, turn, papers: attached }) => turn.next.version > 1 && attached === null && !move.attachments?.fact);
  const values: unknown[] = [...turnColumns.values(turns(drafts)), ...clockColumns.values(ringing(drafts)), ...outboxColumns.values(notices(drafts))];
  if (!plain) values.push(...papers(drafts));
  const statement = plain ? writeTurns : writeTurnsAndPapers;
  const { rows } = await pool.query<{ no: number; number: string }>({ ...statement, values });
  return new Map(rows.map(({ no, number }) => [no - 1, number]));
}
