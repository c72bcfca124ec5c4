-- A reassignment as one call of one function, the way a database alone would do it: read and lock, look the command up,
-- ask the guards, change the row and three clocks, chain the line, keep the text, owe three notices. It counts no working
-- days (a due date here is a day later): there it does less than we do.
create or replace function bihuan.bench_reassign(p_subject uuid, p_command text, p_reason text) returns text
language plpgsql set search_path = bihuan as $$
declare
  s subject;
  sign_for clock;
  return_window clock;
  finish clock;
  at timestamptz := now();
  former text;
  other text;
  new_standing jsonb;
  event jsonb;
  salt bytea;
  new_head bytea;
begin
  select * into s from subject where district = 'bench' and id = p_subject for update;
  if not found then return 'no-such-complaint'; end if;
  if exists (select from history where district = 'bench' and subject = p_subject and id = p_command) then return 'already'; end if;
  if s.state <> 'assigned' then return 'not-from-this-state'; end if;
  former := s.standing ->> 'unit';
  other := case former when 'east' then 'west' else 'east' end;
  perform from unit where district = 'bench' and id = other and valid_from <= at and (valid_to is null or valid_to >= at);
  if not found then return 'unit-unknown'; end if;
  if s.standing ->> 'respondentUnit' = other then return 'unit-is-complained-of'; end if;

  update clock c set holder = 'unit:' || other, state = 'running', started_at = at, due_at = at + interval '1 day', due_no = due_no + 1,
      next_rung = 0, next_at = at + interval '1 day', why = c.why, tries = 0, next_try = null, last_error = null, parked_at = null
    where district = 'bench' and subject = p_subject and name = 'signFor' returning * into sign_for;
  update clock c set holder = 'unit:' || other, state = 'running', started_at = at, due_at = at + interval '1 day', due_no = due_no + 1,
      next_rung = 0, next_at = at + interval '1 day', why = c.why, tries = 0, next_try = null, last_error = null, parked_at = null
    where district = 'bench' and subject = p_subject and name = 'returnWindow' returning * into return_window;
  update clock set holder = 'unit:' || other, tries = 0, next_try = null, last_error = null, parked_at = null
    where district = 'bench' and subject = p_subject and name = 'finish' returning * into finish;

  salt := uuid_send(gen_random_uuid());
  event := jsonb_build_object(
    'id', p_command, 'seq', s.version + 1, 'at', at, 'action', 'reassign', 'by', 'coordinator', 'actor', 'bench', 'from', s.state, 'to', s.state,
    'payload', jsonb_build_object('unit', other), 'settled', jsonb_build_object('binding', false, 'ruling', null),
    'digests', jsonb_build_object('reason', encode(sha256(salt || convert_to(p_reason, 'UTF8')), 'base64')),
    'clocks', jsonb_build_array(
      jsonb_build_object('name', 'signFor', 'holder', sign_for.holder, 'state', sign_for.state, 'dueAt', sign_for.due_at, 'dueNo', sign_for.due_no, 'nextRung', sign_for.next_rung),
      jsonb_build_object('name', 'returnWindow', 'holder', return_window.holder, 'state', return_window.state, 'dueAt', return_window.due_at, 'dueNo', return_window.due_no, 'nextRung', return_window.next_rung),
      jsonb_build_object('name', 'finish', 'holder', finish.holder, 'state', finish.state, 'dueAt', finish.due_at, 'dueNo', finish.due_no, 'nextRung', finish.next_rung)));
  new_head := sha256(s.head || convert_to(event::text, 'UTF8'));
  new_standing := s.standing || jsonb_build_object('unit', other, 'signed', false, 'accepted', false, 'binding', false, 'arrived', false,
    'askedBy', null, 'askedUntil', null, 'planned', null, 'milestones', 0);

  update subject set version = version + 1, standing = new_standing, due = least(sign_for.due_at, return_window.due_at, finish.due_at), head = new_head
    where district = 'bench' and id = p_subject and version = s.version;
  insert into history (district, subject, seq, id, at, event, request, prev, hash)
    values ('bench', p_subject, s.version + 1, p_command, at, event, sha256(convert_to(p_command || other || p_reason, 'UTF8')), s.head, new_head);
  insert into text (district, subject, seq, name, salt, body) values ('bench', p_subject, s.version + 1, 'reason', salt, p_reason);
  insert into outbox (district, subject, no, topic, addressee, about, body, created_at) values
    ('bench', p_subject, (s.version + 1) || '.1', 'notice', 'unit:' || other, 'assigned', jsonb_build_object('number', s.number, 'unit', other), at),
    ('bench', p_subject, (s.version + 1) || '.2', 'notice', 'unit:' || former, 'reassigned', jsonb_build_object('number', s.number, 'unit', other), at),
    ('bench', p_subject, (s.version + 1) || '.3', 'notice', 'complainant', 'assigned', jsonb_build_object('number', s.number, 'unit', other), at);
  return s.number;
end $$;
