import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { openLog } from '@bihuan/platform';

import { createWorker, type RunningWorker } from '../../apps/worker/create-worker';
import { until } from '../support/until';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(60_000);

describe('A worker whose Redis takes every connection and never answers', () => {
  let office: WorkerOffice;
  let silent: Server;
  const lines = new Set<Socket>();
  let worker: RunningWorker;
  beforeEach(async () => {
    office = await workerOffice();
    silent = createServer((line) => {
      lines.add(line);
      line.on('error', () => undefined).on('close', () => lines.delete(line)).resume();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await worker.stop();
    for (const line of lines) line.destroy();
    await new Promise((resolve) => silent.close(resolve));
    await office.end();
  });

  it('rings and tells by its sweep all the while, and ends when it is asked to', async () => {
    await office.register(20);
    const redisUrl = `redis://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    worker = await createWorker({ databaseUrl: office.database.url, redisUrl, sweepMs: 100 }, openLog('silent', 'worker'), { arm: 100, reread: 60_000 });
    await office.time.forwardTo('2026-09-11T10:00:00.000Z');
    await until('every clock rung and told', async () => (await office.rows(`select from bihuan.inbox where about = 'rung'`)).length === 20, 10_000);
    expect(await office.rows(`select count(*)::int as n from bihuan.history where id = 'clock:triage:1:0'`)).toEqual([{ n: 20 }]);
  });
});
