import { setTimeout as pause } from 'node:timers/promises';

import { openGate, type Gate } from '../crash/gate';
import { callAboutFans } from '../support/forms';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { Introductions } from './stage/introductions';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';
import { goToSignFor, rung } from './stage/sign-for';

jest.setTimeout(180_000);

/** Longer than the programs wait for a statement, a connection, and once more. */
const BOUND_MS = Number(quick.BIHUAN_STATEMENT_MS) + 2 * Number(quick.BIHUAN_CONNECT_MS) + 2_000;

/** Many times as many as there are connections. */
const FLOOD = 300;

describe('F10 A database that is slow, or in which somebody holds a row', () => {
  let system: RunningSystem;
  let introductions: Introductions;
  let gate: Gate;
  let clerk: PersistentClerk;
  beforeAll(async () => {
    system = await runningSystem({ api: false, worker: false, settings: quick });
    introductions = await Introductions.before(system.database.url);
    gate = await openGate(introductions.url(system.database.url));
    const here = { DATABASE_URL: gate.url(system.database.url) };
    system.api.start(here);
    system.worker.start(here);
    await system.answers();
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
  });
  afterAll(async () => {
    await system?.stop();
    await gate?.close();
    introductions?.close();
  });

  it('is told by every connection of both programs how long a statement, a lock and an idle transaction may last', async () => {
    await clerk.worksOn('first');
    const names = () => new Set(introductions.heard.map(({ application_name: name }) => name));
    await until('connections of each sort', () => ['bihuan api', 'bihuan worker', 'bihuan worker sweep', 'bihuan queue'].every((name) => names().has(name)));
    const without = introductions.heard.filter((one) => !['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'].every((wait) => Number(one[wait]) > 0));
    expect(without).toEqual([]);
    const own = introductions.heard.filter(({ application_name: name }) => name !== 'bihuan queue');
    expect(new Set(own.map((one) => [one.statement_timeout, one.lock_timeout, one.idle_in_transaction_session_timeout].join(' ')))).toEqual(
      new Set([[quick.BIHUAN_STATEMENT_MS, quick.BIHUAN_LOCK_MS, quick.BIHUAN_IDLE_MS].join(' ')]),
    );
  });

  it('lets no other complaint wait for the one whose row is held, neither at the desk nor in the diary', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(20, 'before', 'danger');
    await diary.assign(before);
    const held = await clerk.registers('held');
    const holder = await system.database.pool.connect();
    await holder.query('begin');
    await holder.query('select from bihuan.subject where id = any ($1) for update', [[held, before[0]]]);
    try {
      const asked = Date.now();
      for (let n = 0; n < 10; n += 1) await clerk.worksOn(`beside-${n}`);
      expect(Date.now() - asked).toBeLessThan(10_000);
      expect(clerk.odd).toEqual([]);
      const answer = await clerk.once('on-the-held', `/api/complaints/${held}/assign`, { unit: 'quanxue' });
      expect([409, 503]).toContain(answer?.status);

      await goToSignFor(diary, system.database.pool, before);
      await until('the clocks of all the others', async () => (await rung(system.database.pool, before.slice(1))) === before.length - 1);
      expect(await rung(system.database.pool, before.slice(0, 1))).toBe(0);
    } finally {
      await holder.query('rollback');
      holder.release();
      await diary.close();
    }
    await clerk.asks({ key: 'on-the-held', path: `/api/complaints/${held}/assign`, action: 'assign', form: { unit: 'quanxue' }, subject: held });
    await until('the clock that was held', async () => (await rung(system.database.pool, before.slice(0, 1))) === 1);
    expect(await system.rows('select from bihuan.clock where parked_at is not null')).toEqual([]);
  });

  it('that is late with each answer makes everybody wait, and loses nobody', async () => {
    // A new connection takes five of these, and must be there within its time.
    gate.delay(300);
    await Promise.all(Array.from({ length: 6 }, (_, n) => clerk.registers(`slow-${n}`)));
    gate.pass();
    expect(clerk.odd).toEqual([]);
  });

  it('answers 503 to every one of three hundred requests within bounds when it says nothing at all, and works at once afterwards', async () => {
    gate.swallow('both');
    const asked = Date.now();
    const statuses = new Map<string, number>();
    await Promise.all(
      Array.from({ length: FLOOD }, async (_, n) => {
        const { bearer } = await system.asPerson('clerk');
        const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'idempotency-key': `flood-${n}` };
        const { status } = await fetch(`${system.url}/api/complaints`, { method: 'POST', headers, body: JSON.stringify(callAboutFans()) });
        statuses.set(String(status), (statuses.get(String(status)) ?? 0) + 1);
      }),
    );
    expect(Object.fromEntries(statuses)).toEqual({ 503: FLOOD });
    expect(Date.now() - asked).toBeLessThan(BOUND_MS);
    gate.pass();
    const again = Date.now();
    await clerk.worksOn('afterwards');
    expect(Date.now() - again).toBeLessThan(BOUND_MS);
    await pause(100);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: clerk.lines, before: (await system.rows<{ subject: string }>(`select distinct subject from bihuan.history where id like 'before-%'`)).map(({ subject }) => subject), faults: 3 });
  });
});
