import { setTimeout as pause } from 'node:timers/promises';

import { need } from '../support/need';
import { testRedis, type TestRedis } from '../support/redis';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { quick, SWEEP_MS } from './stage/quick';

jest.setTimeout(180_000);

const BATCHES = 6;
const EACH = 15;
/** A minute and five seconds where the sweep comes every second. */
const LATE_MS = 65 * SWEEP_MS;

describe('F5 T1 A queue that is lost while clocks fall due', () => {
  let system: RunningSystem;
  let redis: TestRedis | undefined;
  afterEach(async () => {
    await system?.stop();
    await redis?.down();
    redis = undefined;
  });

  /** Clocks fall due second after second; in the middle of it the queue is lost. */
  async function lateness(lose: () => Promise<unknown>): Promise<number> {
    system = await runningSystem({ api: false, settings: quick, redisUrl: redis?.url });
    const diary = await Diary.open(system.database.url);
    const before = await diary.secondAfterSecond(BATCHES, EACH);
    await system.rows(`create table spec_due as select subject, next_at as due from bihuan.clock where name = 'onSite'`);
    const [first] = await system.rows<{ at: Date }>('select min(due) as at from spec_due');
    await diary.time.forwardTo(new Date((first?.at.getTime() ?? 0) - 3_000).toISOString());
    await diary.close();
    await until('the first of them rung', async () => (await rung()).n > 0);
    await lose();
    await until('all of them rung', async () => (await rung()).n === before.length);
    await settled(system.database.pool);
    expect(system.worker.endedAlone).toEqual([]);
    await flawless(system.database.pool, { before });
    return (await rung()).late;
  }

  const rung = async () =>
    (await system.rows<{ n: number; late: number }>(`select count(*)::int as n, coalesce(max(extract(epoch from h.at - d.due)), 0)::float8 * 1000 as late
      from bihuan.history h join spec_due d on d.subject = h.subject where h.id = 'clock:onSite:1:0'`))[0] ?? { n: 0, late: 0 };

  it('by somebody who drops its schema costs no more than lateness, of a few sweeps', async () => {
    expect(await lateness(() => system.rows('drop schema bullmq cascade'))).toBeLessThan(LATE_MS);
  });

  need('redis-server').it('by somebody who empties Redis behind our back costs no more than lateness, of a few sweeps', async () => {
    redis = await testRedis();
    expect(await lateness(async () => redis?.command('FLUSHALL'))).toBeLessThan(LATE_MS);
  });

  need('redis-server').it('with its Redis, which comes back later, costs no more than lateness, of a few sweeps', async () => {
    redis = await testRedis();
    expect(await lateness(async () => {
      await redis?.down();
      await pause(4_000);
      await redis?.up();
    })).toBeLessThan(LATE_MS);
  });
});
