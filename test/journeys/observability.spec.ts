import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { anyFreePort, catalogue, startEmbeddedPostgres, type EmbeddedPostgres } from '@bihuan/platform';
import { migrate } from '@bihuan/store';
import pg from 'pg';

import { callAboutFans, rectification, saying } from '../support/forms';
import { china } from '../support/local-time';
import { heping } from '../support/office-people';
import { metricsOf, type Readings } from '../support/metrics';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(120_000);

/** Words that a number of the office must never carry. */
const canaries = { name: 'Watched-Q7XK', phone: '13975310864', email: 'q8xk@watched.example', address: 'Watched-Q9XK 3-201', account: 'Watched-W1ZT', street: 'Watched-S1ZT' };
const token = 'reader-of-metrics-in-a-spec';

let folder: string;
let postgres: EmbeddedPostgres;
let pool: pg.Pool;
let system: RunningSystem;
let worker: string;

beforeAll(async () => {
  // A server of its own, as it is going to be killed.
  folder = mkdtempSync(join(tmpdir(), 'bihuan-watched-'));
  postgres = await startEmbeddedPostgres({ dataFolder: folder });
  const url = postgres.superuserUrl;
  await migrate(url);
  pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const port = String(await anyFreePort());
  worker = `http://127.0.0.1:${port}`;
  const database = { url, pool, drop: () => pool.end() };
  system = await runningSystem({ offices: [heping], database, settings: { BIHUAN_WORKER_PORT: port, BIHUAN_LOG: 'debug' } });
});
afterAll(async () => {
  await system?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = (program: string, headers: Record<string, string> = {}): Promise<Readings> => metricsOf(`${program}/metrics`, headers);
const health = (program: string, door: 'live' | 'ready') => fetch(`${program}/health/${door}`).then(async (answer) => ({ status: answer.status, answer: (await answer.json()) as { status: string; checks?: { name: string; state: string }[] } }));

describe('Whoever watches the office', () => {
  let number: string;

  it('is told by API and worker that they are ready, and what was looked at', async () => {
    expect(await health(system.url, 'live')).toEqual({ status: 200, answer: { status: 'live' } });
    expect(await health(system.url, 'ready')).toEqual({ status: 200, answer: { status: 'ready', checks: ['database', 'schema', 'rules'].map((name) => ({ name, state: 'ok' })) } });
    await until('a worker that is ready', () => health(worker, 'ready').then(({ status }) => status === 200, () => false));
    expect((await health(worker, 'ready')).answer.checks?.map(({ name }) => name)).toEqual(['database', 'schema', 'sweep', 'post', 'alarm', 'amendments', 'rules', 'hand-over']);
    expect(await health(worker, 'live')).toMatchObject({ status: 200, answer: { status: 'live' } });
  });

  it('finds every metric of the catalogue at its program, each with its kind and its meaning', async () => {
    const shown = { api: await read(system.url), worker: await read(worker) };
    for (const [name, { kind, of, en }] of Object.entries(catalogue)) {
      for (const program of ['api', 'worker'] as const) expect([name, program, shown[program].kinds[name]]).toEqual([name, program, of === program || of === 'both' ? kind : undefined]);
      expect(Object.values(shown).some(({ meanings }) => meanings[name] === en)).toBe(true);
    }
    expect(Object.keys(shown.api.kinds).filter((name) => name.startsWith('bihuan_')).length).toBeGreaterThanOrEqual(15);
    expect(Object.keys(shown.worker.kinds)).toContain('process_cpu_seconds_total');
  });

  it('sees moves counted as they are made, made before, and refused with the reason', async () => {
    const before = await read(system.url);
    const clerk = await system.asPerson('clerk');
    const reporter = { name: canaries.name, phone: canaries.phone, email: canaries.email, address: canaries.address };
    ({ number } = await clerk.registers(callAboutFans({ reporter, texts: { account: canaries.account }, facts: { place: { address: canaries.street, subdistrict: '劝学街道', lat: 39.12, lon: 117.2 } } })));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    expect(await clerk.mayNot(number, 'close')).toMatch(/^409 /);
    const after = await read(system.url);
    const more = (labels: string) => after.of('bihuan_moves_total', labels) - before.of('bihuan_moves_total', labels);
    // Each request goes out twice under one key.
    expect(more('action="assign",outcome="done",code="",lane="people"')).toBe(1);
    expect(more('action="assign",outcome="already",code="",lane="people"')).toBe(1);
    expect(after.sum('bihuan_moves_total', /action="close",outcome="refused",code="[a-z-]+"/)).toBe(2);
    expect(after.of('bihuan_move_duration_seconds_count', 'action="assign",outcome="done"')).toBe(1);
    expect(after.sum('bihuan_refused_requests_total')).toBeGreaterThan(before.sum('bihuan_refused_requests_total'));
    expect(after.sum('bihuan_journal_batch_moves_count', /lane="people"/)).toBeGreaterThan(0);
    expect(after.sum('bihuan_http_request_duration_seconds_count', /method="POST",route="\/api\/complaints\/:id\/assign",status="200"/)).toBe(2);
  });

  it('sees who was let in and who was not', async () => {
    const before = await read(system.url);
    const wrong = await fetch(`${system.url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login: 'clerk', password: 'guessed-wrong-1' }) });
    expect(wrong.status).toBe(401);
    const after = await read(system.url);
    expect(after.of('bihuan_sign_ins_total', 'outcome="wrong-login"') - before.of('bihuan_sign_ins_total', 'outcome="wrong-login"')).toBe(1);
    expect(after.sum('bihuan_sign_ins_total', /outcome="opened"/)).toBeGreaterThan(0);
    expect(after.of('bihuan_refused_requests_total', 'code="wrong-login"')).toBe(1);
  });

  it('sees rungs counted where they ring, with their lateness, and the work in hand', async () => {
    // The time is moved by the API, which rings on the way; whoever is quicker counts it.
    await system.moveTo(china('2026-03-20 10:00'));
    await system.delivered();
    const [{ rang }] = await system.rows<{ rang: number }>(`select count(*)::int as rang from bihuan.history where event ? 'rang'`) as [{ rang: number }];
    expect(rang).toBeGreaterThan(3);
    const [api, work] = [await read(system.url), await read(worker)];
    expect(api.sum('bihuan_rings_total') + work.sum('bihuan_rings_total')).toBe(rang);
    expect(api.sum('bihuan_ring_lateness_seconds_count') + work.sum('bihuan_ring_lateness_seconds_count')).toBe(rang);
    expect(api.sum('bihuan_due_clocks_total', /outcome="rang"/) + work.sum('bihuan_due_clocks_total', /outcome="rang"/)).toBe(rang);
    expect(work.sum('bihuan_round_duration_seconds_count', /round="sweep",outcome="done"/)).toBeGreaterThan(0);
    await until('a reading after the move', async () => (await read(system.url)).of('bihuan_clocks_overdue', 'clock="finish"') === 1);
    const now = await read(system.url);
    expect(now.of('bihuan_complaints', 'district="heping",state="assigned"')).toBe(1);
    expect(now.of('bihuan_clocks', 'clock="finish",state="running"')).toBe(1);
    expect(now.of('bihuan_orders_open', 'district="heping"')).toBe((await system.rows(`select from bihuan.subject, jsonb_array_elements(standing -> 'openOrders')`)).length);
    expect(now.of('bihuan_database_up', '')).toBe(1);
    expect(now.has('bihuan_oldest_unrung_seconds')).toBe(true);
  });

  it('finds nothing of anybody in any number, health answer or line of the log', async () => {
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification({ texts: { measures: canaries.account, answer: canaries.account } }));
    await (await system.asPerson('coordinator')).does(number, 'note', saying('note', canaries.account));
    const people = Object.values(heping.people).map(({ name }) => name);
    const accounts = await system.rows<{ id: string }>('select id::text from bihuan.account');
    const subjects = await system.rows<{ id: string }>('select id::text from bihuan.subject');
    const never = [...Object.values(canaries), ...people, ...accounts.map(({ id }) => id)];
    const answers = await Promise.all([system.url, worker].flatMap((program) => ['/metrics', '/health/live', '/health/ready'].map((path) => fetch(program + path).then((answer) => answer.text()))));
    for (const answer of answers) expect([...never, number, ...subjects.map(({ id }) => id)].filter((word) => answer.includes(word))).toEqual([]);
    const log = `${system.api.said}\n${system.worker.said}`;
    expect(log).toContain('"msg":"answered"');
    expect(log).toContain('"route":"/api/complaints/:id/rectify"');
    expect([...never, token, '/api/complaints/HP'].filter((word) => log.includes(word))).toEqual([]);
  });

  it('gives nothing to a stranger, nor to somebody whom a proxy brings', async () => {
    for (const program of [system.url, worker]) {
      expect((await fetch(`${program}/metrics`)).status).toBe(200);
      for (const [name, value] of [['x-forwarded-for', '203.0.113.7'], ['forwarded', 'for=203.0.113.7'], ['via', '1.1 proxy']] as const) {
        const answer = await fetch(`${program}/metrics`, { headers: { [name]: value } });
        expect([answer.status, (await answer.text()).includes('bihuan_')]).toEqual([404, false]);
      }
    }
    expect(JSON.parse(await (await fetch(`${system.url}/metrics`, { headers: { via: '1.1 proxy' } })).text())).toMatchObject({ code: 'no-such-page' });
  });

  it('is told that the database is there while something in it is held, and has its numbers again as soon as it is let go', async () => {
    const holder = await pool.connect();
    await holder.query('begin; lock table bihuan.clock in access exclusive mode');
    await until('a reading that failed', async () => !(await read(system.url)).has('bihuan_oldest_unrung_seconds'));
    expect((await read(system.url)).of('bihuan_database_up', '')).toBe(1);
    await holder.query('rollback');
    holder.release();
    await until('numbers again', async () => (await read(system.url)).of('bihuan_complaints', 'district="heping",state="rectified"') === 1);
  });

  it('learns that the office is not ready while the database is stopped, that its programs live, and when it is back', async () => {
    process.kill(postgres.pid, 'SIGKILL');
    await until('an API that is not ready', async () => (await health(system.url, 'ready')).status === 503);
    expect((await health(system.url, 'ready')).answer).toEqual({ status: 'not-ready', checks: [{ name: 'database', state: 'away' }, { name: 'schema', state: 'unknown' }, { name: 'rules', state: 'ok' }] });
    await until('a worker that is not ready', async () => (await health(worker, 'ready')).status === 503);
    for (const program of [system.url, worker]) expect((await health(program, 'live')).status).toBe(200);
    await until('numbers without those of the database', async () => (await read(system.url)).of('bihuan_database_up', '') === 0);
    const away = await read(system.url);
    expect(away.kinds['bihuan_complaints']).toBe('gauge');
    expect([away.sum('bihuan_complaints'), away.has('bihuan_oldest_unrung_seconds')]).toEqual([0, false]);
    expect(away.sum('bihuan_moves_total')).toBeGreaterThan(0);

    await postgres.revive();
    for (const program of [system.url, worker]) await until(`${program} ready again`, async () => (await health(program, 'ready')).status === 200);
    await until('numbers of the database again', async () => (await read(system.url)).of('bihuan_complaints', 'district="heping",state="rectified"') === 1);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
  });
});

describe('With a token', () => {
  let guarded: RunningSystem;
  let door: string;
  beforeAll(async () => {
    const port = String(await anyFreePort());
    door = `http://127.0.0.1:${port}`;
    guarded = await runningSystem({ settings: { BIHUAN_METRICS: token, BIHUAN_WORKER_PORT: port, BIHUAN_PROXIES: '1' } });
    await until('a worker that is ready', () => health(door, 'ready').then(({ status }) => status === 200, () => false));
  });
  afterAll(() => guarded?.stop());

  it('is read by whoever brings it, also through a proxy, and by nobody else, not even on this machine', async () => {
    for (const program of [guarded.url, door]) {
      const through = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7' };
      expect(Object.keys((await read(program, through)).kinds).length).toBeGreaterThan(15);
      const refused = [{}, { authorization: `Bearer ${token}x` }, { authorization: token }] as Record<string, string>[];
      for (const headers of refused) expect((await fetch(`${program}/metrics`, { headers })).status).toBe(404);
    }
    expect(guarded.api.said + guarded.worker.said).not.toContain(token);
  });
});
