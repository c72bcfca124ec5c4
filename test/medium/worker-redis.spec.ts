import { openLog } from '@bihuan/platform';

import { createWorker, type RunningWorker } from '../../apps/worker/create-worker';
import { noRedis, testRedis, type TestRedis } from '../support/redis';
import { until } from '../support/until';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

const title = 'A worker with its queue in Redis';

(noRedis ? describe.skip : describe)(noRedis ? `${title} (skipped: ${noRedis})` : title, () => {
  let office: WorkerOffice;
  let redis: TestRedis;
  let worker: RunningWorker;
  let lines: string[];
  beforeEach(async () => {
    [office, redis, lines] = [await workerOffice(), await testRedis(), []];
  });
  afterEach(async () => {
    await worker.stop();
    await office.end();
    await redis.down();
  });

  /** Within that nothing is swept a second time: what rings meanwhile was rung by an alarm. */
  const slowSweep = 60_000;
  const start = async (sweepMs: number) => {
    const log = openLog('info', 'worker', { write: (line: string) => void lines.push(line) });
    worker = await createWorker({ databaseUrl: office.database.url, redisUrl: redis.url, sweepMs }, log, { arm: 100, reread: 60_000 });
  };
  const due = async (count: number, ms: number) => {
    await office.register(count);
    await office.rows(`update bihuan.clock c set next_at = date_trunc('milliseconds', bihuan.now() + make_interval(secs => ($1 + 10 * n) / 1000.0))
      from (select subject, row_number() over () as n from bihuan.clock where next_at > bihuan.now() + interval '1 minute') as numbered where numbered.subject = c.subject`, ms);
    await office.rows('drop table if exists spec_due; create table spec_due as select subject, name, next_at as due from bihuan.clock');
  };
  const rung = async (count: number, ms = slowSweep / 2) => {
    for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 25))) {
      const late = await office.rows<{ late: number }>(`select extract(epoch from h.at - c.due)::float8 * 1000 as late from bihuan.history h
        join spec_due c on c.subject = h.subject where h.id = 'clock:triage:1:0' order by 1`);
      if (late.length === count) return late.map(({ late: by }) => by);
    }
    throw new Error(`not within ${ms} ms; the worker says: ${lines.join('')}`);
  };

  it('rings each clock by its alarm, long before the next sweep', async () => {
    await due(40, 3_000);
    await start(slowSweep);
    const late = await rung(40);
    if (process.env['BIHUAN_TEST_TELL']) process.stderr.write(`late by ms: median ${late[20]}, most ${late.at(-1)}\n`);
    expect(late).toHaveLength(40);
  });

  it('sets its alarms again when Redis was emptied behind its back', async () => {
    await due(20, 8_000);
    await start(slowSweep);
    await until('alarms in Redis', async () => (await redis.asks('ZCARD', 'bull:clocks:delayed')) === ':20');
    await redis.command('FLUSHALL');
    expect(await rung(20)).toHaveLength(20);
  });

  it('rings by the sweep while Redis is down, and stays alive', async () => {
    await due(20, 1_500);
    await start(200);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await redis.down();
    expect(await rung(20)).toHaveLength(20);
    expect(lines.filter((line) => line.includes('"level":"error"')).length).toBeLessThan(6);
    await redis.up();
  });

  it('starts and rings also when Redis was never there', async () => {
    await redis.down();
    await due(5, 300);
    await start(200);
    expect(await rung(5)).toHaveLength(5);
    await redis.up();
  });
});
