import { migrateQueue } from '@bihuan/alarm';
import { openLog } from '@bihuan/platform';
import pg from 'pg';

import { createWorker, type RunningWorker } from '../../apps/worker/create-worker';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

/** Everything of the queue happens within seconds here; the sweep is so slow that only an alarm can be on time. */
const pace = { arm: 100, reread: 60_000 };
const slowSweep = 60_000;

describe('A worker with its queue in the database', () => {
  let office: WorkerOffice;
  let workers: RunningWorker[];
  let lines: string[];
  beforeEach(async () => {
    office = await workerOffice();
    workers = [];
    lines = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await office.end();
  });

  const start = async (sweepMs: number, more = {}) => {
    const log = openLog('info', 'worker', { write: (line: string) => void lines.push(line) });
    workers.push(await createWorker({ databaseUrl: office.database.url, sweepMs, ...more }, log, pace));
  };
  /** Puts the next rung of every clock so many milliseconds ahead, each at its own instant. */
  const dueIn = (ms: number, apart = 0) =>
    office.rows(`update bihuan.clock c set next_at = date_trunc('milliseconds', bihuan.now() + make_interval(secs => ($1 + $2 * n) / 1000.0))
      from (select subject, row_number() over () as n from bihuan.clock) as numbered where numbered.subject = c.subject`, ms, apart);
  const rings = () => office.rows<{ late: number }>(`select extract(epoch from h.at - c.due)::float8 * 1000 as late from bihuan.history h
    join spec_due c on c.subject = h.subject where h.id like 'clock:%' order by 1`);
  const remember = () => office.rows('create table if not exists spec_due as select subject, next_at as due from bihuan.clock');
  const until = async (enough: () => Promise<boolean>, ms = slowSweep / 2) => {
    for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 25))) if (await enough()) return;
    throw new Error(`not within ${ms} ms; the worker says: ${lines.join('')}`);
  };
  const rungAll = (count: number) => until(async () => (await rings()).length === count);

  it('rings each clock by its alarm, long before the next sweep', async () => {
    await migrateQueue(office.database.url);
    await office.register(40);
    await dueIn(3_000, 20);
    await remember();
    await start(slowSweep);
    await rungAll(40);
    const late = (await rings()).map(({ late: ms }) => ms);
    expect(late[0]).toBeGreaterThanOrEqual(0);
    if (process.env['BIHUAN_TEST_TELL']) process.stderr.write(`late by ms: median ${late[20]}, most ${late.at(-1)}\n`);
  });

  it('rings a clock written a moment before it is due', async () => {
    await migrateQueue(office.database.url);
    await start(slowSweep);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await office.register(1);
    await dueIn(600);
    await remember();
    await rungAll(1);
  });

  it('rings by the sweep when the queue was never made, says so, and takes the queue up when it comes', async () => {
    await office.register(3);
    await dueIn(100);
    await remember();
    await start(100);
    await rungAll(3);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
    await migrateQueue(office.database.url);
    await until(async () => (await listeners(office)) === 2);
  });

  it('rings by the sweep when the queue is dropped under it, and by alarms again once it is back', async () => {
    await migrateQueue(office.database.url);
    await office.register(20);
    await dueIn(1_500, 10);
    await remember();
    await start(200);
    await until(async () => (await office.rows('select from bullmq.job')).length > 0);
    const before = process.cpuUsage();
    await office.rows('drop schema bullmq cascade');
    await rungAll(20);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3_000);

    await migrateQueue(office.database.url);
    await until(async () => (await listeners(office)) === 2);
    await dueIn(700, 10);
    await until(async () => (await office.rows('select from bullmq.job')).length > 0);
  });

  it('is not silenced by a dead job of an earlier arming', async () => {
    await migrateQueue(office.database.url);
    await office.register(1);
    await dueIn(900);
    await remember();
    await start(slowSweep);
    await until(async () => (await office.rows('select from bullmq.job')).length > 0);
    await workers.pop()?.stop();
    await office.rows(`update bullmq.job set state = 'failed', process_at_ms = null`);
    await start(slowSweep);
    await rungAll(1);
    await until(async () => (await office.rows(`select from bullmq.job where state <> 'failed'`)).length === 0);
    expect(await office.rows('select from bullmq.job')).toHaveLength(1);
  });

  it('and a second one beside it ring as one', async () => {
    await migrateQueue(office.database.url);
    await office.register(60);
    await dueIn(900, 5);
    await remember();
    await Promise.all([start(50), start(50)]);
    await rungAll(60);
    expect(await office.rows(`select count(*)::int as n, count(distinct subject)::int as subjects from bihuan.history where id like 'clock:%'`)).toEqual([{ n: 60, subjects: 60 }]);
  });

  it('cut off from the database again and again neither dies nor loses or doubles a ring', async () => {
    await migrateQueue(office.database.url);
    await office.register(60);
    await dueIn(500, 50);
    await remember();
    await start(100);
    const cutting = setInterval(() => {
      office.rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name not like 'spec%'`).catch(() => undefined);
    }, 200);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    clearInterval(cutting);
    await rungAll(60);
    expect(await office.rows('select max(tries)::int as tries from bihuan.clock')).toEqual([{ tries: 0 }]);
    await until(async () => (await listeners(office)) === 2);
  });

  it('brings what is told into the inbox at once, and no job, log line or event names a person', async () => {
    await migrateQueue(office.database.url);
    await office.register(3, { reporter: { name: '张三丰canary', phone: '13900001111', confidential: true } });
    await dueIn(600);
    await remember();
    await start(slowSweep);
    await rungAll(3);
    await until(async () => (await office.rows(`select from bihuan.inbox where about = 'rung'`)).length === 3);
    const dump = JSON.stringify([await office.rows('select * from bullmq.job'), await office.rows('select * from bullmq.event'), lines]);
    expect(dump).not.toMatch(/canary|13900001111|南市街/);
  });
});

/** Workers that listen for jobs. */
async function listeners(office: WorkerOffice): Promise<number> {
  const client = new pg.Client({ connectionString: office.database.url });
  await client.connect();
  const { rows } = await client.query(`select from pg_stat_activity where datname = current_database() and application_name in ('clocks', 'post')`);
  await client.end();
  return rows.length;
}
