import { setTimeout as pause } from 'node:timers/promises';

import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const HOUR = 3_600_000;
const EACH_DAY = 1_000;

describe('F19 An office that comes back after three days', () => {
  let system: RunningSystem;
  let diary: Diary;
  beforeAll(async () => {
    system = await runningSystem({ worker: false, settings: quick });
    diary = await Diary.open(system.database.url);
  });
  afterAll(async () => {
    await diary?.close();
    await system?.stop();
  });

  it('rings all that fell due meanwhile, each rung once and the oldest first, and answers people all the while', async () => {
    const monday = await diary.register(EACH_DAY, 'monday');
    const start = Date.parse(await diary.time.now());
    await diary.time.forwardTo(new Date(start + 24 * HOUR).toISOString());
    const tuesday = await diary.register(EACH_DAY, 'tuesday');
    // The workers have stopped a minute before the first of them is due, and stay away for 72 hours.
    await diary.goToNextRing(60_000);
    await diary.time.forwardBy(72 * HOUR);

    const clerk = await system.asPerson('clerk');
    system.worker.start();
    let ringing = true;
    const waits: number[] = [];
    const asking = (async () => {
      for (; ringing; await pause(50)) {
        const began = performance.now();
        expect((await clerk.send('GET', '/api/inbox?limit=20', undefined, {})).status).toBe(200);
        waits.push(performance.now() - began);
      }
    })();
    await settled(system.database.pool, 70_000).finally(() => (ringing = false));
    await asking;

    const before = [...monday, ...tuesday];
    const [first] = await system.rows<{ n: number; complaints: number }>(`select count(*)::int as n, count(distinct subject)::int as complaints from bihuan.history where id = 'clock:triage:1:0'`);
    expect(first).toEqual({ n: before.length, complaints: before.length });
    expect(await system.rows(`select subject, id from bihuan.history group by 1, 2 having count(*) > 1`)).toEqual([]);
    const [order] = await system.rows<{ older: boolean }>(
      `select max(at) filter (where subject = any ($1::uuid[])) <= min(at) filter (where subject = any ($2::uuid[])) as older from bihuan.history where id = 'clock:triage:1:0'`, monday, tuesday,
    );
    expect(order).toEqual({ older: true });
    waits.sort((one, other) => one - other);
    expect(waits.length).toBeGreaterThan(10);
    expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(2_000);
    await flawless(system.database.pool, { before });
  });
});
