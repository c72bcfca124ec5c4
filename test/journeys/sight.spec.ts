import { anyFreePort } from '@bihuan/platform';
import { newWebhookSecret } from '@bihuan/post';
import { setWebhook } from '@bihuan/store';

import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { metricsOf } from '../support/metrics';
import { heping } from '../support/office-people';
import { Receiver } from '../support/receiver';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(60_000);

/** Words that stand nowhere else: who finds one has found the reporter, or what somebody wrote. */
const reporter = { name: 'Reporter-Q7XK', phone: '13975310864', email: 'q8xk@reporter.example', address: 'Home-Q9XK 3-201' };
const written = { account: 'Account-W1ZT', measures: 'Measures-W2ZT', answer: 'Answer-W3ZT', visit: 'Visit-W4ZT', paper: 'Paper-W5ZT', remark: 'Remark-W6ZT' };

/** A clerk who is lent by the very unit that some complaints are about. */
const withTied = { ...heping, people: { ...heping.people, tied: { name: '登记员借调', roles: ['clerk'] as const, unit: 'huanbao-team' } } };

let system: RunningSystem;
let receiver: Receiver;
let workerDoor: string;
beforeAll(async () => {
  const secret = newWebhookSecret();
  const port = String(await anyFreePort());
  workerDoor = `http://127.0.0.1:${port}`;
  system = await runningSystem({ offices: [withTied], settings: { BIHUAN_WORKER_PORT: port } });
  receiver = await Receiver.open(secret);
  await setWebhook(system.database.pool, 'heping', receiver.url, secret, true);
});
afterAll(async () => {
  await system?.stop();
  await receiver?.close();
});

describe('Who sees a complaint', () => {
  let number: string;
  let id: string;
  let queryCode: string;

  it('is for the unit that has it: to another unit it is not there, exactly like a number that nobody was given', async () => {
    const clerk = await system.asPerson('clerk');
    ({ number, id, queryCode } = await clerk.registers(callAboutFans({ reporter, texts: { account: written.account, remark: written.remark } })));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    const other = await system.asPerson('nanshi');
    for (const path of [`/api/complaints/${number}`, `/api/complaints/${id}`, `/api/complaints/${number}/history`]) expect(await other.looksAt(path)).toBe('404 no-such-complaint');
    for (const move of ['sign-for', 'accept', 'close']) expect(await other.mayNot(number, move)).toBe('404 no-such-complaint');
    expect(await other.worklist()).toEqual([]);
    expect(await other.inbox()).toEqual([]);

    const same = (problem: object) => ({ ...problem, instance: '' });
    expect(same(await other.problem(`/api/complaints/${number}/accept`, {}))).toEqual(same(await other.problem('/api/complaints/HP2026999999/accept', {})));
  });

  it('is for the handler of that unit, without its query code and without a word of who complained', async () => {
    const handler = await system.asPerson('quanxue');
    const complaint = await handler.reads(number);
    expect(Object.keys(complaint)).not.toContain('reporter');
    expect(Object.keys(complaint)).not.toContain('queryCode');
    expect(await handler.looksAt(`/api/complaints/${number}/history`)).toBe('200');
    expect((await handler.worklist()).map((line) => line.number)).toEqual([number]);
    expect((await handler.send('POST', `/api/complaints/${number}/reporter`, { purpose: 'contact' }, {})).status).toBe(403);
  });

  it('is not for an administrator, who sees no case at all', async () => {
    const administrator = await system.asPerson('administrator');
    expect(await administrator.looksAt(`/api/complaints/${number}`)).toBe('404 no-such-complaint');
    expect(await administrator.looksAt(`/api/complaints/${number}/history`)).toBe('404 no-such-complaint');
    expect(await administrator.mayNot(number, 'note', saying('note'))).toBe('404 no-such-complaint');
    expect((await administrator.problem('/api/complaints', callAboutFans())).code).toBe('role-required');
    expect(await administrator.worklist()).toEqual([]);
    expect(await administrator.inbox()).toEqual([]);
  });

  it('is for the auditor to read and not to change', async () => {
    const auditor = await system.asPerson('auditor');
    const complaint = await auditor.reads(number);
    expect(Object.keys(complaint)).not.toContain('reporter');
    expect(complaint.moves.filter(({ allowed }) => allowed)).toEqual([]);
    expect(await auditor.mayNot(number, 'note', saying('note'))).toBe('403 not-your-role');
  });

  it('shows the office its reporter masked, and whole for a purpose that stays on record', async () => {
    const clerk = await system.asPerson('clerk');
    expect((await clerk.reads(number)).reporter).toEqual({ name: 'R*', phone: '139****0864', email: null, address: null, confidential: false });
    const { status, body } = await clerk.send('POST', `/api/complaints/${number}/reporter`, { purpose: 'contact' }, {});
    expect(status).toBeLessThan(300);
    expect(JSON.parse(body)).toEqual({ ...reporter, confidential: false });
    expect(await system.rows('select account, purpose from sealed.unmasking')).toEqual([{ account: clerk.account, purpose: 'contact' }]);
  });

  it('is not for the unit complained about, nor for one under it, and cannot be given to them', async () => {
    const clerk = await system.asPerson('clerk');
    const { number: about } = await clerk.registers(callAboutFans({ respondentUnit: 'huanbao' }));
    expect(await clerk.mayNot(about, 'assign', { unit: 'huanbao' })).toBe('422 unit-is-respondent');
    expect(await clerk.mayNot(about, 'assign', { unit: 'huanbao-team' })).toBe('422 unit-is-respondent');
    for (const login of ['huanbao', 'team', 'tied']) expect(await (await system.asPerson(login)).looksAt(`/api/complaints/${about}`)).toBe('404 no-such-complaint');
  });

  it('is taken from a unit before it is turned against that unit, which sees nothing of it from then on', async () => {
    const [clerk, team] = [await system.asPerson('clerk'), await system.asPerson('team')];
    const { number: turned } = await clerk.registers(callAboutFans());
    await clerk.does(turned, 'assign', { unit: 'huanbao-team' });
    expect(await team.looksAt(`/api/complaints/${turned}`)).toBe('200');
    expect((await team.worklist()).map((line) => line.number)).toEqual([turned]);
    const against = { respondentUnit: 'huanbao', ...saying('reason', '被投诉的是局属单位。') };
    expect(await clerk.mayNot(turned, 'correct', against)).toBe('422 respondent-has-it');
    await (await system.asPerson('coordinator')).does(turned, 'reassign', { unit: 'quanxue', ...saying('reason') });
    await clerk.does(turned, 'correct', against);
    expect(await team.looksAt(`/api/complaints/${turned}`)).toBe('404 no-such-complaint');
    expect(await team.mayNot(turned, 'accept')).toBe('404 no-such-complaint');
    expect((await team.worklist()).map((line) => line.number)).toEqual([]);
    expect(await (await system.asPerson('coordinator')).mayNot(turned, 'reassign', { unit: 'huanbao-team', ...saying('reason') })).toBe('422 unit-is-respondent');
  });

  it('is not any more for a unit from which it was taken', async () => {
    const coordinator = await system.asPerson('coordinator');
    await coordinator.does(number, 'reassign', { unit: 'chengguan', ...saying('reason') });
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/complaints/${number}`)).toBe('404 no-such-complaint');
    expect(await (await system.asPerson('chengguan')).looksAt(`/api/complaints/${number}`)).toBe('200');
  });

  it('goes on to its end while the worker is away, so that what is promised lies in the outbox', async () => {
    await nothingIsUnderway();
    await system.worker.kill();
    const handler = await system.asPerson('chengguan');
    await handler.does(number, 'sign-for');
    const paper = { kind: 'record', name: written.paper, reference: 'HP-2026-0301' };
    const form = rectification({ texts: { measures: written.measures, answer: written.answer } }) as { evidence: object[] };
    await handler.does(number, 'rectify', { ...form, evidence: [paper, ...form.evidence] });
    await handler.reads(number);
    await handler.history(number);
    await (await system.asPerson('verifier')).does(number, 'hold', revisit({ texts: { account: written.visit } }));
    expect((await system.rows('select from bihuan.outbox')).length).toBeGreaterThan(0);
    await found();
  });

  it('tells whoever has the query code the status and no more', async () => {
    const response = await fetch(`${system.url}/api/public/complaints/${queryCode}`);
    expect(response.status).toBe(200);
    expect(Object.keys((await response.json()) as object).sort()).toEqual(['label', 'nextDueAt', 'number', 'state']);
  });

  it('leaves no trace of the reporter or of any text in history, outbox, queue, inbox, webhook, log and metrics', async () => {
    system.worker.start();
    await system.moveTo(china('2026-03-20 10:00'));
    await nothingIsUnderway();
    await (await system.asPerson('chengguan')).inbox();
    await (await system.asPerson('supervisor')).inbox();
    await found();
    expect(receiver.arrivals.length).toBeGreaterThan(10);
    const counted = await metricsOf(`${workerDoor}/metrics`);
    expect(counted.of('bihuan_deliveries_total', 'outcome="sent"')).toBeGreaterThan(0);
    expect(counted.of('bihuan_deliveries_total', 'outcome="parked"')).toBe(0);
  });

  it('has told no handler, administrator or auditor who complained, in any answer of this whole journey', () => {
    const sealedFrom = ['quanxue', 'nanshi', 'chengguan', 'huanbao', 'team', 'administrator', 'auditor'];
    const answers = system.heard.filter(({ login }) => sealedFrom.includes(login));
    expect(new Set(answers.map(({ login }) => login))).toEqual(new Set(sealedFrom));
    const told = answers.filter(({ body, headers }) => [...Object.values(reporter), queryCode].some((canary) => (body + JSON.stringify([...headers])).includes(canary)));
    expect(told.map(({ login, asked }) => `${login}: ${asked}`)).toEqual([]);
    // The search can find: what the clerk unmasked is there.
    expect(system.heard.filter(({ login, body }) => login === 'clerk' && body.includes(reporter.phone))).toHaveLength(1);
  });

  /** A worker that is killed over a call outside leaves it to the next one only after its lease, which is longer than this spec. */
  async function nothingIsUnderway(): Promise<void> {
    await system.delivered();
    await until('every notice at the receiver', async () => (await system.rows(`select from bihuan.delivery where status = 'pending'`)).length === 0);
  }

  /** What a program shows to whoever watches it. */
  const watchedPages = (program: string) => ['/metrics', '/health/live', '/health/ready'].map((path) => fetch(program + path).then((answer) => answer.text()));

  /** Searches every table, what the processes logged and what went outside; each word must stand where it belongs and nowhere else. */
  async function found(): Promise<void> {
    const tables = await system.rows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['bihuan.history', 'bihuan.outbox', 'bihuan.inbox', 'bihuan.delivery', 'sealed.reporter']));
    expect(tables.filter(({ name }) => name.startsWith('bullmq.')).length).toBeGreaterThan(0);
    const places = new Set<string>();
    const everything = [...Object.values(reporter), ...Object.values(written)];
    for (const { name } of tables) {
      const { rows } = await system.database.pool.query<{ row: string }>(`select t::text as row from ${name} t where t::text like any ($1)`, [everything.map((word) => `%${word}%`)]);
      for (const { row } of rows) for (const word of everything) if (row.includes(word)) places.add(`${name}: ${word}`);
    }
    expect([...places].sort()).toEqual([
      `bihuan.evidence: ${written.paper}`,
      ...[written.account, written.measures, written.answer, written.visit, written.remark].map((word) => `bihuan.text: ${word}`),
      ...Object.values(reporter).map((word) => `sealed.reporter: ${word}`),
    ].sort());
    const watched = await Promise.all([...watchedPages(system.url), ...(system.worker.runs ? watchedPages(workerDoor) : [])]);
    const outside = [system.api.said, system.worker.said, ...watched, ...receiver.arrivals.map(({ body }) => body)].join('\n');
    expect(outside).toContain('bihuan_complaints{');
    expect([...everything, queryCode].filter((word) => outside.includes(word))).toEqual([]);
  }
});
