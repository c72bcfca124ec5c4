import { join } from 'node:path';

import type { BuiltProcess } from '../support/built-process';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const DUE = 200;

describe('F20 An office without room', () => {
  let system: RunningSystem;
  let clerk: PersistentClerk;
  let over: boolean;
  beforeEach(async () => {
    system = await runningSystem({ worker: false, settings: quick });
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    over = false;
  });
  afterEach(() => system?.stop());

  const clients = (count: number) =>
    Array.from({ length: count }, async (_, name) => {
      for (let n = 0; !over; n += 1) await clerk.worksOn(`client-${name}-${n}`);
    });
  const prepared = async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(DUE, 'before', 'danger');
    await diary.assign(before);
    await diary.goToNextRing(0);
    await diary.close();
    return before;
  };
  const rung = async () => (await system.rows(`select from bihuan.history where id like 'clock:%'`)).length;

  it('for requests, whose connections all wait, rings all the same, and serves people as soon as there is room', async () => {
    const before = await prepared();
    const holder = await system.database.pool.connect();
    // Nobody's sign-in can be looked at: every request holds a connection until its patience ends.
    await holder.query('begin; lock table bihuan.session in access exclusive mode');
    const working = clients(40);
    await until('requests sent away', () => clerk.repeated > 40);
    system.worker.start();
    await until('every clock rung meanwhile', async () => (await rung()) >= DUE);
    await holder.query('rollback');
    holder.release();
    const heard = clerk.accepted.length;
    expect(heard).toBe(0);
    await until('people served again', () => clerk.accepted.length > 40);
    over = true;
    await Promise.all(working);
    expect(clerk.odd).toEqual([]);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: clerk.lines, before });
  });

  it('in memory, whose programs are ended for it under load, has lost nothing once they are started again', async () => {
    const before = await prepared();
    const small = { NODE_OPTIONS: `--max-old-space-size=128 --import ${join(process.cwd(), 'test', 'faults', 'stage', 'leak.mjs')}` };
    await system.api.stop();
    system.api.start(small);
    system.worker.start(small);
    await system.answers();
    const working = clients(8);
    await until('people served', () => clerk.accepted.length > 10);
    for (const program of [system.api, system.worker]) await runsOutOfMemory(program);
    for (const program of [system.api, system.worker]) program.start();
    await system.answers();
    const heard = clerk.accepted.length;
    await until('people served again', () => clerk.accepted.length > heard + 10);
    over = true;
    await Promise.all(working);
    expect(clerk.repeated).toBeGreaterThan(0);
    expect(clerk.odd).toEqual([]);
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: clerk.lines, before });
  });

  async function runsOutOfMemory(program: BuiltProcess): Promise<void> {
    process.kill(program.pid ?? 0, 'SIGUSR2');
    await until(`a ${program.app} that has ended`, () => !program.runs);
    expect(program.said).toContain('heap out of memory');
  }
});
