import { setTimeout as pause } from 'node:timers/promises';

import type { BuiltProcess } from '../support/built-process';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const TIMES = 10;
/** As an orchestrator waits before it kills. */
const WITHIN_MS = 10_000;

describe('F23 Programs that are asked to end under load', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await runningSystem({ settings: quick });
  });
  afterAll(() => system?.stop());

  it('end by themselves within ten seconds, twenty times in all, and lose nothing that was in flight', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(600, 'before', 'danger');
    await diary.assign(before);
    await diary.goToNextRing(1_000);
    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    let over = false;
    const client = async (name: number) => {
      for (let n = 0; !over; n += 1) await clerk.worksOn(`client-${name}-${n}`);
    };
    const clients = Array.from({ length: 6 }, (_, name) => client(name));
    await keepsTime(0);
    const ended = (await Promise.all([againAndAgain(system.api, () => system.answers()), againAndAgain(system.worker, keepsTime)])).flat();
    over = true;
    await Promise.all(clients);
    await diary.close();

    expect(ended).toHaveLength(2 * TIMES);
    expect(ended.filter(({ ms, code }) => ms > WITHIN_MS || code !== 0)).toEqual([]);
    expect(clerk.odd).toEqual([]);
    expect(clerk.accepted.length).toBeGreaterThan(2 * TIMES);
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: clerk.lines, before });
  });

  // Only who keeps time already hears the signal as one that asks.
  const keepsTime = (times: number) => until('a worker that keeps time', () => system.worker.said.split('keeping time').length - 1 > times);

  /** Sends SIGTERM and starts it anew; how long it took to end, and how it ended. */
  async function againAndAgain(program: BuiltProcess, stands: (times: number) => Promise<unknown>): Promise<{ ms: number; code: number | null }[]> {
    const ended: { ms: number; code: number | null }[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { pid } = program;
      if (pid === undefined) throw new Error(`the ${program.app} fell over: ${program.said.slice(-2_000)}`);
      const began = Date.now();
      process.kill(pid, 'SIGTERM');
      while (program.runs && Date.now() - began < 2 * WITHIN_MS) await pause(10);
      ended.push({ ms: Date.now() - began, code: program.endedAlone.at(-1) ?? null });
      program.start();
      await stands(time + 1);
    }
    return ended;
  }
});
