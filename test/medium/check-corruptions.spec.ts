import { check, type ClientLine, type Evidence, type ReceiverLine } from '@bihuan/check';
import { AnswerLinks, askingOf } from '@bihuan/desk';
import { makeDemo } from '@bihuan/intake';
import { newWebhookSecret, Webhooks } from '@bihuan/post';
import { Deliveries } from '@bihuan/store';

import { foundAfter } from '../support/corruption';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { Receiver } from '../support/receiver';

jest.setTimeout(300_000);

type Changed = Partial<Record<keyof Evidence, (given: never) => unknown>>;

/** The first subject of the demo in a state; a subject with a clock that runs. */
const inState = (state: string) => `(select id from bihuan.subject where district = 'demo' and state = '${state}' order by number limit 1)`;
const mine = `(select subject from bihuan.history where id like 'http:%:first' order by subject desc limit 1)`;
const ringing = `(select h.ctid from bihuan.history h where h.event ? 'rang' and h.event ->> 'action' = 'remind' and h.event -> 'rang' ->> 'clock' = 'finish' order by h.district, h.subject, h.seq limit 1)`;
const oneTold = `ctid = (select ctid from bihuan.inbox where district = 'demo' and about = 'rung' order by id desc limit 1)`;
const oneRunning = `ctid = (select c.ctid from bihuan.clock c where c.state = 'running' and c.name = 'finish' and c.why ->> 'unit' = 'workingDay' order by c.number limit 1)`;
const openOrder = `(select id from bihuan.subject where kind = 'order' and state <> 'lifted' order by number limit 1)`;
const itsComplaint = `(select (standing ->> 'about')::uuid from bihuan.subject where id = ${openOrder})`;
const twin = `'00000000-0000-4000-8000-00000000dead'::uuid`;
const subjectColumns = 'kind, number || $$-2$$, opened_at, procedure, standing, due, version, state, head';
const copied = (id: string) => `insert into bihuan.history select district, ${twin}, seq, ${id}, at, event, request, prev, hash from bihuan.history where subject = ${mine};
  insert into bihuan.subject (district, id, kind, number, opened_at, procedure, standing, due, version, state, head) select district, ${twin}, ${subjectColumns} from bihuan.subject where id = ${mine}`;

/** A mail that tells one of the notices, gathered an hour ago. */
function oneMail(status: string, sentAt: string): string {
  const [id, to] = ["'00000000-0000-4000-8000-00000000a11e'", "'unit:environment'"];
  return `insert into bihuan.mail (district, id, recipient, alone, at, status, sent_at) values ('demo', ${id}, ${to}, true, bihuan.now() - interval '1 hour', '${status}', ${sentAt});
    insert into bihuan.mail_notice (district, recipient, subject, no, addressee, about, facts, at, way, due_at, mail)
      select district, ${to}, subject, no, addressee, about, facts, at, 'atOnce', at, ${id} from bihuan.inbox where ${oneTold}`;
}

/** What somebody with the password of the database may do to it; the line that must say so, and what it says. */
const corruptions: readonly [number, string, string, RegExp][] = [
  [1, 'an acknowledged complaint is gone', `delete from bihuan.history where subject = ${mine}`, /acknowledged and is not there/],
  [1, 'a complaint has lost its row', `delete from bihuan.subject where id = ${mine}`, /history and no complaint/],
  [1, 'a complaint was registered twice', copied('id'), /registered 2 times/],
  [1, 'there is a complaint that nobody asked for', copied(`case seq when 1 then 'http:somebody:else' else id end`), /nobody asked for it/],
  [1, 'a complaint bears another number than was told', `update bihuan.subject set number = 'TL0' where id = ${mine}`, /acknowledged as/],
  [2, 'an accepted command is not in the history', `delete from bihuan.history where id like 'http:%:second'`, /no line of it/],
  [2, 'a refused command was done all the same', `update bihuan.history set id = replace(id, ':second', ':third') where id like 'http:%:second'`, /was refused/],
  [2, 'one command stands twice in a history', `update bihuan.history h set id = f.id from bihuan.history f where f.subject = h.subject and f.seq = 1 and h.seq = 2 and h.subject = ${inState('closed')}`, /2 times/],
  [2, 'a client did something that it never asked for', `update bihuan.history set id = replace(id, ':second', ':unheard') where id like 'http:%:second'`, /nobody asked/],
  [3, 'a move is not in the table', `update bihuan.history set event = jsonb_set(event, '{action}', '"forget"') where subject = ${inState('closed')} and seq = 2`, /no-such-move/],
  [3, 'a move was made by a role that may not', `update bihuan.history set event = jsonb_set(event, '{by}', '"auditor"') where subject = ${inState('closed')} and seq = 2`, /role/],
  [3, 'a complaint jumped from one state to another', `update bihuan.history set event = jsonb_set(event, '{from}', '"closed"') where subject = ${inState('closed')} and seq = 3`, /other-state-before/],
  [3, 'a history does not begin with an opening', `update bihuan.history set event = jsonb_set(event, '{action}', '"note"') where subject = ${inState('closed')} and seq = 1`, /no-opening/],
  [4, 'a complaint is in another state than its history says', `update bihuan.subject set state = 'closed' where id = ${inState('assigned')}`, /state is "closed"/],
  [4, 'a version runs ahead of its history', `update bihuan.subject set version = version + 1 where id = ${inState('assigned')}`, /version is/],
  [4, 'a line was cut out of a history', `delete from bihuan.history where subject = ${inState('closed')} and seq = 2`, /seq is 3/],
  [4, 'a standing was changed by hand', `update bihuan.subject set standing = jsonb_set(standing, '{returns}', '9') where id = ${inState('assigned')}`, /standing is/],
  [4, 'a due date was moved on the row alone', `update bihuan.clock set due_at = due_at + interval '1 day' where ${oneRunning}`, /finish is/],
  [5, 'a rung fell due and nobody rang it', `update bihuan.clock set next_at = bihuan.now() - interval '2 hours' where ${oneRunning}`, /should have rung/],
  [5, 'a rung was passed over', `update bihuan.history set event = jsonb_set(event, '{rang,rung}', '4') where ctid = ${ringing}`, /not the next one/],
  [5, 'a rung rang and its clock did not move on', `update bihuan.history set event = jsonb_set(event, '{clocks}', '[]') where ctid = ${ringing}`, /did not move on/],
  [5, 'a clock was spent while it had rungs left', `update bihuan.history set event = replace(event::text, '"state": "running"', '"state": "spent"')::jsonb where ctid = ${ringing}`, /is spent/],
  [5, 'a clock is in a state that is none of the four', `update bihuan.history set event = replace(event::text, '"state": "running"', '"state": "lost"')::jsonb where ctid = ${ringing}`, /is lost/],
  [6, 'a rung rang a day before its instant', `update bihuan.history set at = at - interval '1 day', event = jsonb_set(event, '{at}', to_jsonb(to_char((at - interval '1 day') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) where ctid = ${ringing}`, /before/],
  [6, 'a clock is set to another instant than the procedure says', `update bihuan.clock set next_at = next_at + interval '3 hours' where ${oneRunning}`, /is set to ring/],
  [7, 'a clock runs on a closed complaint', `update bihuan.clock set state = 'running', next_at = bihuan.now() + interval '1 day' where subject = ${inState('closed')} and name = 'finish'`, /runs although/],
  [7, 'nobody holds what is still open', `update bihuan.clock set holder = ' ' where subject = ${inState('assigned')}`, /no clock runs/],
  [7, 'everything that keeps a complaint alive was stopped', `update bihuan.clock set state = 'stopped', next_at = null where subject = ${inState('assigned')}`, /no clock runs/],
  [7, 'two clocks of one name run on one complaint', `alter table bihuan.clock drop constraint clock_pkey; insert into bihuan.clock select * from bihuan.clock where ${oneRunning}`, /runs twice/],
  [8, 'a due date is a day later than its reasons', `update bihuan.clock set due_at = due_at + interval '1 day' where ${oneRunning}`, /second opinion/],
  [8, 'a due date gives an amount that is not in the procedure', `update bihuan.clock set why = jsonb_set(why, '{amount}', '7') where ${oneRunning}`, /no amount of 7/],
  [8, 'a due date calls itself provisional that is certain', `update bihuan.clock set provisional = true where ${oneRunning}`, /second opinion/],
  [9, 'a notice never reached the inbox', `delete from bihuan.inbox where ${oneTold}`, /neither was nor will be/],
  [9, 'somebody was told what nothing calls for', `insert into bihuan.inbox (district, addressee, subject, no, about, facts, at) select district, 'role:leader', subject, no, about, facts, at from bihuan.inbox where ${oneTold}`, /nothing calls for/],
  [9, 'a notice says something else than happened', `update bihuan.inbox set facts = jsonb_set(facts, '{rung}', '"nothing"') where ${oneTold}`, /other facts/],
  [9, 'a notice waits to be told once more', `insert into bihuan.outbox (district, topic, subject, no, addressee, about, body, created_at) select district, 'notice', subject, no, addressee, about, facts, at from bihuan.inbox where ${oneTold}`, /2 times/],
  [9, 'a webhook is not told what others are', `delete from bihuan.delivery where ctid = (select ctid from bihuan.delivery order by place offset 3 limit 1)`, /the webhook will not be/],
  [9, 'a webhook is told what nobody was told', `update bihuan.delivery set no = '99.1' where ctid = (select ctid from bihuan.delivery order by place offset 3 limit 1)`, /nobody was told/],
  [9, 'a mail tells what nobody was told', `insert into bihuan.mail_notice (district, subject, no, addressee, about, facts, at) select district, subject, '99.1', 'role:clerk', about, facts, at from bihuan.inbox where ${oneTold}`, /goes into a mail, and nobody was told/],
  [9, 'a notice lies in a mail to somebody else', `${oneMail('sent', 'now()')}; update bihuan.mail_notice set recipient = 'unit:other'`, /a mail to somebody else/],
  [9, 'another district never got what was transferred to it', `delete from bihuan.history where id like 'transfer:%'`, /neither done nor waiting/],
  [10, 'a delivery counts as sent that never arrived', `update bihuan.delivery set status = 'sent', sent_at = now(), last_error = null where status = 'parked'`, /never took it/],
  [11, 'a line of a history was changed', `update bihuan.history set event = jsonb_set(event, '{actor}', '"somebody"') where subject = ${inState('closed')} and seq = 3`, /content of line 3/],
  [11, 'a text was changed after it was written', `update bihuan.text set body = body || '。' where ctid = (select ctid from bihuan.text order by district, subject, seq, name limit 1)`, /was changed/],
  [11, 'the tail of a history was cut off, and the row made to fit', `delete from bihuan.history where subject = ${inState('closed')} and seq = (select version from bihuan.subject where id = ${inState('closed')});
    update bihuan.subject set version = version - 1 where id = ${inState('closed')}`, /another last line/],
  [11, 'a reporter was exchanged for another', `update sealed.reporter set name = '别人' where ctid = (select ctid from sealed.reporter order by subject limit 1)`, /reporter of line/],
  [12, 'a telephone number stands in a notice', `update bihuan.inbox set facts = jsonb_set(facts, '{phone}', (select to_jsonb(phone) from sealed.reporter where phone is not null limit 1)) where ${oneTold}`, /bihuan.inbox holds/],
  [12, 'an error quotes a telephone number', `update bihuan.clock set last_error = 'cannot call ' || (select phone from sealed.reporter where phone is not null limit 1) where ${oneRunning}`, /bihuan.clock holds/],
  [12, 'the queue knows a name', `create schema bullmq_of_a_spec; create table bullmq_of_a_spec.job as select jsonb_build_object('name', name) as data from sealed.reporter where name is not null limit 1`, /bullmq_of_a_spec.job holds/],
  [13, 'a clock was given up without a word', `update bihuan.clock set parked_at = now(), last_error = null where ${oneRunning}`, /nobody says why/],
  [13, 'a notice lies in the outbox since an hour', `insert into bihuan.outbox (district, topic, subject, no, addressee, about, body, created_at) values ('demo', 'notice', ${inState('closed')}, '99.1', 'role:clerk', 'closed', '{}', bihuan.now() - interval '1 hour')`, /nobody takes it up/],
  [13, 'a delivery was put off for three hours', `update bihuan.delivery set status = 'pending', sent_at = null, next_try = now() + interval '3 hours' where ctid = (select ctid from bihuan.delivery order by place desc limit 1)`, /nobody takes it up/],
  [13, 'a delivery is forgotten while another webhook is at work', `
    update bihuan.delivery set sent_at = now() - interval '1 day' where status = 'sent';
    with busy as (insert into bihuan.webhook (district, url, secret, active) values ('demo', 'https://busy.example', 's', false) returning id)
    insert into bihuan.delivery (district, place, webhook, subject, no, addressee, about, facts, at, status, sent_at)
      select district, place, busy.id, subject, no, addressee, about, facts, at, 'sent', now() from busy cross join (select * from bihuan.delivery order by place limit 1) as d;
    update bihuan.delivery set status = 'pending', sent_at = null, next_try = null where ctid = (select d.ctid from bihuan.delivery d join bihuan.webhook w on w.id = d.webhook and w.active order by d.place limit 1)`, /nobody takes it up/],
  [13, 'a mail was given up without a word', oneMail('parked', 'null'), /nobody says why/],
  [13, 'a mail about danger waits since an hour', `update bihuan.installation set mailing = true; ${oneMail('pending', 'null')}`, /nobody takes it up/],
  [13, 'nobody has looked whom a notice reaches by mail', `update bihuan.installation set mailing = true; insert into bihuan.mail_notice (district, subject, no, addressee, about, facts, at) select district, subject, no, addressee, about, facts, at - interval '1 hour' from bihuan.inbox where ${oneTold}`, /nobody takes it up/],
  [14, 'a complaint lost the facts that it came with', `delete from bihuan.complaint_fact where subject = ${mine} and version = 1`, /first versions of facts/],
  [14, 'a complaint vanished from all tables but one', `delete from bihuan.subject where id = ${inState('closed')}`, /were opened/],
  [14, 'fewer were told than had to be', `delete from bihuan.inbox where ${oneTold}`, /had to be told/],
  [14, 'a mail counts as sent and bears no date', oneMail('sent', 'null'), /mails:/],
  [14, 'a delivery counts as sent and bears no date', `update bihuan.delivery set sent_at = null where ctid = (select ctid from bihuan.delivery where status = 'sent' limit 1)`, /deliveries:/],
  [15, 'an order has lost its row', `delete from bihuan.subject where id = ${openOrder}`, /neither exists nor waits/],
  [15, 'an order is lifted and its complaint does not know', `update bihuan.subject set state = 'lifted' where id = ${openOrder}`, /which is lifted/],
  [15, 'an order is open and its complaint does not know', `update bihuan.subject set standing = jsonb_set(standing, '{openOrders}', '[]') where id = ${itsComplaint}`, /does not name it/],
  [15, 'a complaint is at an end while its order is open', `update bihuan.subject set state = 'withdrawn' where id = ${itsComplaint}`, /is at an end/],
  [15, 'an order was issued twice', `insert into bihuan.subject (district, id, kind, number, opened_at, procedure, standing, due, version, state, head) select district, ${twin}, ${subjectColumns} from bihuan.subject where id = ${openOrder}`, /has several orders/],
  [15, 'an order bears a number that nobody drew', `update bihuan.subject set number = '督办001' where id = ${openOrder}`, /no series/],
  [15, 'two orders bear one number', `alter table bihuan.subject drop constraint subject_number_district_key; update bihuan.subject set number = (select max(number) from bihuan.subject where kind = 'order') where id = ${openOrder}`, /more than once/],
  [15, 'the series skips a number', `update bihuan.number_series set last = last + 1`, /nothing in the series is numbered/],
  [15, 'the series stands behind its orders', `update bihuan.number_series set last = last - 1`, /beyond its series/],
];

/** What a record or a log may say that the database does not bear out. */
const untrue: readonly [number, string, Changed, RegExp][] = [
  [0, 'a run asked nothing', { clients: () => [] }, /not one request/],
  [0, 'a run harmed nothing', { faults: () => 0 }, /no harm/],
  [1, 'a client was told of a complaint that is not there', { clients: (lines: ClientLine[]) => [...lines, ...asked('http:nobody:x', 'register', 'ok', { subject: twinId, number: 'TL1' })] }, /is not there/],
  [2, 'a client was told that an accepted command was refused', { clients: (lines: ClientLine[]) => lines.map((line) => (line.line === 'outcome' && line.id.endsWith(':second') ? { ...line, outcome: 'refused' as const } : line)) }, /was refused/],
  [10, 'a notice that counts as sent is not in the log', { receiver: (log: ReceiverLine[]) => log.filter(({ key }) => key !== log[0]?.key) }, /never took it/],
  [10, 'a notice took effect twice', { receiver: (log: ReceiverLine[]) => [...log, ...log.slice(0, 1)] }, /2 times/],
  [10, 'something arrived that nobody sent', { receiver: (log: ReceiverLine[]) => [...log, { ...log[0]!, key: 'unheard-of-1-1' }] }, /no delivery/],
  [10, 'the notices of a complaint came in the wrong order', { receiver: (log: ReceiverLine[]) => [...log].reverse() }, /after a later notice/],
  [12, 'a log holds the words of somebody who complained', { searched: () => [{ place: 'worker.log', text: 'cannot tell 夜里睡不着 to anybody' }], canaries: () => ['夜里睡不着'] }, /worker.log holds/],
];
const twinId = '00000000-0000-4000-8000-00000000dead';

describe('Whoever changes the database behind the back of the program is found out', () => {
  let here: DemoOffice;
  let receiver: Receiver;
  let evidence: Evidence;
  beforeAll(async () => {
    here = await demoOffice({ movable: true });
    await makeDemo(here.office);
    const record = await work(here);
    receiver = await posted(here);
    evidence = { clients: record, before: await strangers(here, record), receiver: logOf(receiver), faults: 1, canaries: ['隔壁夜夜打麻将'] };
  });
  afterAll(async () => {
    await receiver?.close();
    await here?.end();
  });

  it('finds nothing on a database that nobody has touched, and looks at all of it', async () => {
    const { violations, counts, lateness } = await check(here.database.pool, { evidence });
    expect(violations).toEqual([]);
    expect(counts).toMatchObject({ subjects: 29, commands: 28, parked: 1 });
    expect(Math.min(counts.rungs, counts.notices, counts.deliveries, counts.clocks, lateness.rungs)).toBeGreaterThan(30);
    expect(lateness.max).toBeLessThan(60_000);
  });

  it.each(corruptions)('the line numbered %i reports that %s', async (no, _, corruption, says) => {
    const found = await afterwards(corruption);
    expect(found.filter(({ line }) => line === no).map(({ en }) => en).join('\n')).toMatch(says);
  });

  it.each(untrue)('the line numbered %i reports that %s, though the database is whole', async (no, _, changes, says) => {
    const changed = Object.fromEntries(Object.entries(changes).map(([what, change]) => [what, change((evidence[what as keyof Evidence] ?? []) as never)]));
    const { violations } = await check(here.database.pool, { evidence: { ...evidence, ...changed } });
    expect(violations.filter(({ line }) => line === no).map(({ en }) => en).join('\n')).toMatch(says);
  });

  it('reports a transaction that somebody left open and idle', async () => {
    const idler = await here.database.pool.connect();
    try {
      await idler.query('begin');
      const { violations } = await check(here.database.pool, { evidence, idleMs: 0 });
      expect(violations).toMatchObject([{ line: 13, what: 'spec', en: expect.stringContaining('idle') }]);
    } finally {
      await idler.query('rollback');
      idler.release();
    }
  });

  it('does not repeat the secret that it found', async () => {
    const found = await afterwards(corruptions.find(([no]) => no === 12)?.[2] ?? '');
    expect(JSON.stringify(found)).not.toMatch(/138 0000/);
  });

  const afterwards = (corruption: string) => foundAfter(here.database.pool, corruption, evidence);
});

/** A client registers a complaint, has it assigned, and asks what is refused; another complaint is transferred; then two weeks go by. */
async function work({ office, database }: DemoOffice): Promise<ClientLine[]> {
  const clerk = (await office.accounts.list('demo')).find(({ login }) => login === 'clerk');
  const handler = (await office.accounts.list('demo')).find(({ login }) => login === 'environment');
  if (!clerk || !handler) throw new Error('nobody works in the demo');
  const asking = askingOf({ ...clerk, account: clerk.id, district: 'demo' });
  const id = (key: string) => `http:${clerk.id}:${key}`;
  const form = {
    district: 'demo', asking, texts: { account: '隔壁夜夜打麻将' }, fact: { place: { address: '青梧路 1 号', subdistrict: '青梧', lat: null, lon: null, resolved: true } },
    payload: { nuisances: ['noise-social'] as const, channel: 'phone' as const, matter: 'complaint' as const, urgency: 'ordinary' as const, points: 1, anonymous: false },
    reporter: { name: '赵钱孙', phone: '13900002222', confidential: true },
  };
  const opened = await office.desk.register({ ...form, id: id('first') });
  if (opened.outcome !== 'done') throw new Error(JSON.stringify(opened));
  const { id: complaint, number } = opened.complaint;
  const assigned = await office.desk.perform({ district: 'demo', complaint, id: id('second'), action: 'assign', asking, payload: { unit: 'environment' } });
  const again = await office.desk.perform({ district: 'demo', complaint, id: id('third'), action: 'assign', asking, payload: { unit: 'urban' } });
  expect([assigned.outcome, again.outcome]).toEqual(['done', 'refused']);
  const other = await office.desk.register({ ...form, id: 'to-be-transferred' });
  if (other.outcome === 'refused') throw new Error(other.refusal.refused);
  const away = await office.desk.perform({ district: 'demo', complaint: other.complaint.id, id: 'transferred', action: 'transfer', asking, payload: { body: 'amsterdam-demo', district: 'amsterdam-demo' }, texts: { reason: '不属本区' } });
  expect(away.outcome).toBe('done');
  await office.outgoing.flush();
  await database.pool.query(`insert into bihuan.webhook (district, url, secret) values ('demo', 'http://127.0.0.1:9/', $1)`, [secret]);
  for await (const _ of office.forwarding.forward({ by: '14d' })) void _;
  return [
    ...asked(id('first'), 'register', 'ok', { subject: complaint, number }),
    ...asked(id('second'), 'assign', 'ok', { subject: complaint }),
    ...asked(id('third'), 'assign', 'refused', { subject: complaint }),
  ];
}

const secret = newWebhookSecret();

function asked(id: string, action: string, outcome: 'ok' | 'refused', { subject, number }: { subject?: string; number?: string }): ClientLine[] {
  return [
    { line: 'intent', id, at: 1, district: 'demo', action, ...(action === 'register' ? {} : { subject }) },
    { line: 'outcome', id, at: 2, outcome, subject, number },
  ];
}

/** Sends what waits to a receiver that is gone for one of the notices, the last of its complaint. */
async function posted({ store, office, database }: DemoOffice): Promise<Receiver> {
  const { rows } = await database.pool.query<{ key: string }>(`select subject || '-' || replace(no, '.', '-') as key from bihuan.delivery order by place desc limit 1`);
  const receiver = await Receiver.open(secret, ({ id }) => (id === rows[0]?.key ? 410 : 204));
  await database.pool.query('update bihuan.webhook set url = $1', [receiver.url]);
  const webhooks = new Webhooks(new Deliveries(store.hot), office.journal, () => undefined, 10_000, new AnswerLinks('key'), office.rulebook);
  for (let more = 1; more > 0; ) {
    more = await webhooks.start();
    await webhooks.idle();
  }
  return receiver;
}

function logOf({ arrivals }: Receiver): ReceiverLine[] {
  return arrivals.map(({ id, answered }, at) => ({ at, key: id, hash: '', answered, effect: answered === 204 }));
}

/** The complaints that no client asked for. */
async function strangers({ database }: DemoOffice, record: readonly ClientLine[]): Promise<string[]> {
  const { rows } = await database.pool.query<{ subject: string }>('select subject from bihuan.history where seq = 1 and not id = any ($1)', [record.map(({ id }) => id)]);
  return rows.map(({ subject }) => subject);
}
