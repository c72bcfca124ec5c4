import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '@bihuan/platform';
import { migrate } from '@bihuan/store';
import pg from 'pg';

import { need } from '../support/need';
import { testRedis, type TestRedis } from '../support/redis';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { findings, type Expected } from './checker';
import { registerThroughIt, type ClientsRecord } from './clients';
import { Killer } from './killer';
import { Moment } from './moment';
import { prepare } from './prepared';

jest.setTimeout(240_000);

const seed = Number(process.env.BIHUAN_CRASH_SEED ?? Math.floor(Math.random() * 1_000_000));
const kills = Number(process.env.BIHUAN_CRASH_KILLS ?? 9);
const complaints = Number(process.env.BIHUAN_CRASH_COMPLAINTS ?? 1_000);
const SWEEP_MS = 200;

describe('Kill -9 of worker, API and database while alarms lie in the database', () => storm(() => Promise.resolve(undefined)));
need('redis-server').describe('Kill -9 of worker, API, database and Redis while alarms lie in Redis', () => storm(testRedis));

/** A thousand complaints are registered and a thousand clocks fall due while everything is killed again and again. */
function storm(openRedis: () => Promise<TestRedis | undefined>): void {
  let postgres: EmbeddedPostgres;
  let redis: TestRedis | undefined;
  let system: RunningSystem;
  let pool: pg.Pool;
  let record: ClientsRecord;
  let killer: Killer;
  let expected: Expected;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-crash-'));
    chmodSync(folder, 0o755); // root lends the server another account, which must be able to enter
    postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'data') });
    redis = await openRedis();
    await migrate(postgres.url);
    const address = new URL(postgres.superuserUrl);
    address.pathname = new URL(postgres.url).pathname;
    pool = new pg.Pool({ connectionString: address.href, max: 2, options: '-c search_path=bihuan -c TimeZone=UTC' });
    pool.on('error', () => undefined);
    system = await runningSystem({ sweepMs: SWEEP_MS, worker: false, redisUrl: redis?.url, database: { url: postgres.url, pool, drop: () => pool.end() } });
    const clerk = await system.asPerson('clerk');
    const prepared = await prepare(postgres.url, 500, 25, 2_000);

    const began = Date.now();
    const accepted = new Moment();
    killer = new Killer(system, postgres, redis, accepted, seed, kills);
    const registering = registerThroughIt({ url: system.url, token: clerk.bearer, complaints, clients: 16, seed, pauseMs: 900, accepted });
    [record] = await Promise.all([registering, killer.run()]);
    expected = { account: clerk.account, wishes: record.wishes, prepared: prepared.complaints, rungs: prepared.rungs };
    await healed();
    process.stdout.write(`${summary(Date.now() - began)}\n`);
  });
  afterAll(async () => {
    await system?.stop();
    await redis?.down();
    await postgres?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('was a storm: everything was killed that was to be, and everybody asked', () => {
    expect(killer.killed.length).toBeGreaterThan(0);
    expect(killer.killed).toHaveLength(kills);
    expect(record.wishes).toHaveLength(complaints);
    expect(record.wishes.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThan(complaints * 0.8);
  });

  it('answered nobody with anything but an acceptance or "the database is away", and the same request with the same words', () => {
    expect(record.oddAnswers).toEqual([]);
    expect(record.otherAnswers).toEqual([]);
  });

  it('had no process that fell over by itself, but for a start without a database, which a supervisor repeats', () => {
    for (const { endedAlone, said } of [system.api, system.worker]) {
      expect(endedAlone.filter((code) => code !== 1)).toEqual([]);
      expect(said).not.toMatch(/unhandled|uncaught|^Node\.js v\d/im); // how Node takes its leave
    }
  });

  it('kept every acknowledged complaint once, rang every rung once, told everybody once, and broke no history', async () => {
    expect(await findings(pool, expected)).toEqual([]);
  });

  it.each([
    ['an acknowledged complaint that is gone', /acknowledged and not there/, `delete from bihuan.history where subject = $1; delete from bihuan.subject where id = $1`],
    ['a complaint whose history alone is left', /history without a complaint/, `delete from bihuan.subject where id = $1`],
    ['a complaint that was registered twice', /registered 2 times/, copied('id')],
    ['a complaint that nobody asked for', /nobody asked for it/, copied(`id || 'x'`)],
    ['a complaint that lies with nobody', /nobody owes anything/, `delete from bihuan.clock where subject = $1`],
    ['a rung that never rang', /clock:signFor:1:0 stands 0 times/, `delete from bihuan.history where subject = $2 and id = 'clock:signFor:1:0'`],
    ['a rung that rang twice', /clock:onSite:1:0 stands 2 times/, `insert into bihuan.history select district, subject, seq + 100, id, at, event, request, prev, hash from bihuan.history where subject = $2 and id = 'clock:onSite:1:0'`],
    ['a clock that is due and has not rung', /clocks are due/, `update bihuan.clock set next_at = bihuan.now() - interval '1 hour' where subject = $1`],
    ['a clock that was parked', /clocks are parked/, `update bihuan.clock set parked_at = now() where subject = $1`],
    ['a notice that never arrived', /was not told/, `delete from bihuan.inbox where subject = $2 and about = 'rung' and id = (select min(id) from bihuan.inbox where subject = $2 and about = 'rung')`],
    ['a notice that arrived twice', /was told too often/, `insert into bihuan.inbox (district, addressee, subject, no, about, facts, at) select district, addressee, subject, no || '.9', about, facts, at from bihuan.inbox where subject = $2 and about = 'danger'`],
    ['a notice that still waits', /wait in the outbox/, `insert into bihuan.outbox (district, topic, subject, no, body, created_at) values ('heping', 'notice', $1, '9.9', '{}', now())`],
    ['a line of history that was changed', /line-changed|columns-differ/, `update bihuan.history set event = jsonb_set(event, '{actor}', '"somebody"') where subject = $1`],
  ])('would have been told of %s', async (_, told, corruption) => {
    const [victim] = record.wishes.filter(({ outcome }) => outcome === 'ok');
    const subject = (JSON.parse(victim?.answer ?? '{}') as { id: string }).id;
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica'); // the history would defend itself
      for (const statement of corruption.split(';')) {
        const text = statement.replaceAll('$1', `'${subject}'::uuid`).replaceAll('$2', `'${expected.prepared[7]}'::uuid`);
        expect((await client.query(text)).rowCount).toBeGreaterThan(0);
      }
      expect((await findings(client, expected)).join('\n')).toMatch(told);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  /** Everything stands again: what is due rings and what is promised goes out, within a few sweeps. */
  async function healed(): Promise<void> {
    const waits = async () =>
      (await pool.query<{ n: number }>(`select (select count(*) from bihuan.clock where next_at <= bihuan.now() and parked_at is null)::int + (select count(*) from bihuan.outbox where parked_at is null)::int as n`)).rows[0]?.n ?? 0;
    const passed = `select bihuan.now() > max(due_at) - interval '30 minutes' as passed from bihuan.clock where name = 'onSite' and subject = any ($1::uuid[])`;
    await until('the instant of the last rung', async () => (await pool.query<{ passed: boolean }>(passed, [expected.prepared])).rows[0]?.passed === true, 60_000);
    await until('clocks that have rung and an empty outbox', async () => (await waits().catch(() => 1)) === 0, 40_000);
    await new Promise((resolve) => setTimeout(resolve, 2 * SWEEP_MS));
  }

  function summary(milliseconds: number): string {
    const count = (outcome: string) => record.wishes.filter((wish) => wish.outcome === outcome).length;
    const queue = redis ? 'Redis' : 'PostgreSQL';
    return `crash run, alarms in ${queue}: seed ${seed}, ${killer.killed.length} kills (${killer.killed.join(' ')}), ${count('ok')} acknowledged, ${count('unknown')} unknown, ${count('refused')} refused, ${record.retries} retries, ${system.api.endedAlone.length} and ${system.worker.endedAlone.length} times API and worker gave up by themselves, ${expected.prepared.length * expected.rungs.length} rungs, ${Math.round(milliseconds / 1000)} s`;
  }
}

/** Statements that copy a complaint of a client, under an id of its own, as a second registration. */
function copied(id: string): string {
  const twin = `'00000000-0000-4000-8000-00000000dead'::uuid`;
  return `insert into bihuan.history select district, ${twin}, seq, ${id}, at, event, request, prev, hash from bihuan.history where subject = $1;
    insert into bihuan.subject (district, id, kind, number, opened_at, procedure, standing, due, version, state, head) select district, ${twin}, kind, number || '-2', opened_at, procedure, standing, due, version, state, head from bihuan.subject where id = $1`;
}
