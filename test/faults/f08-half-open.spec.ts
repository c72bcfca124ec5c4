import { setTimeout as pause } from 'node:timers/promises';

import { openGate, type Gate } from '../crash/gate';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { furtherWorker, type FurtherWorker } from './stage/further-worker';
import { quick, SWEEP_MS } from './stage/quick';
import { goToSignFor, rung } from './stage/sign-for';

jest.setTimeout(180_000);

const GIVES_UP_MS = Number(quick.BIHUAN_STATEMENT_MS) + Number(quick.BIHUAN_CONNECT_MS);
/** Until the statement under way is given up, a connection is made, and a sweep has come; the usual waits make of this 30 seconds at most. */
const BOUND_MS = GIVES_UP_MS + Number(quick.BIHUAN_CONNECT_MS) + 10 * SWEEP_MS;
/** Each connection that lies idle in the pool has to be tried once before it is known to be dead. */
const ALL_TRIED_MS = 4 * BOUND_MS;

describe('F8 A worker whose line to the database is half open', () => {
  let system: RunningSystem;
  let gate: Gate;
  let behind: FurtherWorker;
  let beside: FurtherWorker;
  let diary: Diary;
  const before: string[] = [];
  beforeAll(async () => {
    system = await runningSystem({ api: false, worker: false, settings: quick });
    gate = await openGate(system.database.url);
    behind = await furtherWorker(gate.url(system.database.url));
    beside = await furtherWorker(system.database.url);
    diary = await Diary.open(system.database.url);
    behind.program.start();
    await until('a worker behind the gate', () => isReady(behind), 60_000);
  });
  afterAll(async () => {
    await diary?.close();
    await Promise.all([behind?.program.stop(), beside?.program.stop()]);
    await gate?.close();
    await system?.stop();
  });

  it.each(['both', 'to-database', 'from-database'] as const)('comes back by itself within bounds when nothing passes (%s), and what it asked too late changes nothing', async (way) => {
    const due = await register(`${way}-during`);
    await goToSignFor(diary, system.database.pool, due, 300);
    gate.swallow(way);
    const swallowed = Date.now();
    beside.program.start();
    await until('another worker that rings them', async () => (await rung(system.database.pool, due)) === due.length, 90_000);
    // Long enough for the calls under way to be given up, and for new connections that nobody answers.
    await pause(Math.max(0, swallowed + GIVES_UP_MS + 2_000 - Date.now()));
    expect(await isReady(behind)).toBe(false);
    await beside.program.stop();

    const next = await register(`${way}-after`);
    await goToSignFor(diary, system.database.pool, next);
    gate.pass();
    const passed = Date.now();
    await until('the worker that came back', async () => (await rung(system.database.pool, next)) === next.length, 60_000);
    expect(Date.now() - passed).toBeLessThan(BOUND_MS);
    await until('a worker that is ready', () => isReady(behind));
    expect(behind.program.endedAlone).toEqual([]);
    expect(await system.rows(`select from bihuan.history where id like 'clock:%' group by subject, id having count(*) > 1`)).toEqual([]);
  });

  it('comes back by itself within bounds when the network has forgotten its connections, which stay silent for ever', async () => {
    const due = await register('forgotten');
    // While it asks: a connection that is idle is tried, found silent and given up like any other.
    gate.swallow('from-database');
    await pause(5 * SWEEP_MS);
    gate.forget();
    gate.pass();
    const forgotten = Date.now();
    await goToSignFor(diary, system.database.pool, due);
    await until('the worker that came back', async () => (await rung(system.database.pool, due)) === due.length, 60_000);
    expect(Date.now() - forgotten).toBeLessThan(ALL_TRIED_MS);
    await until('a worker that is ready', () => isReady(behind));
    expect(behind.program.endedAlone).toEqual([]);
  });

  it('has left no clock parked or tried in vain, and nothing that waits', async () => {
    await settled(system.database.pool);
    expect(await system.rows('select from bihuan.clock where parked_at is not null or tries > 0')).toEqual([]);
    await flawless(system.database.pool, { before });
  });

  /** Dangers, whose sign-for is due within half an hour. */
  async function register(name: string): Promise<string[]> {
    const complaints = await diary.register(30, name, 'danger');
    await diary.assign(complaints);
    before.push(...complaints);
    return complaints;
  }

  const isReady = ({ door }: FurtherWorker) => fetch(door.replace('/metrics', '/health/ready')).then(({ status }) => status === 200, () => false);
});
