import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setWebhook } from '@bihuan/store';

import { FailingReceiver } from '../crash/failing-receiver';
import { openGate, type Gate } from '../crash/gate';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** How often the answer of a commit is lost on each side. */
const TIMES = 8;

describe('F9 The answer of a commit that never comes back', () => {
  let folder: string;
  let system: RunningSystem;
  let receiver: FailingReceiver;
  let apiGate: Gate;
  let workerGate: Gate;
  let clerk: PersistentClerk;
  let before: string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-receiver-'));
    system = await runningSystem({ api: false, worker: false, settings: quick });
    [apiGate, workerGate] = [await openGate(system.database.url), await openGate(system.database.url)];
    receiver = await FailingReceiver.open({ seed: 9, folder, share: 0, hangMs: 0 });
    await setWebhook(system.database.pool, 'heping', receiver.url, 'whsec_c2VjcmV0', true);
    system.api.start({ DATABASE_URL: apiGate.url(system.database.url) });
    await system.answers();
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    system.worker.start({ DATABASE_URL: workerGate.url(system.database.url) });
  });
  afterAll(async () => {
    await system?.stop();
    await Promise.all([apiGate?.close(), workerGate?.close(), receiver?.close()]);
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('leaves whoever asked in doubt, and the same request under the same key finds what was done: once', async () => {
    for (let n = 0; n < TIMES; n += 1) {
      const lost = apiGate.loseAnswer();
      const id = await clerk.registers(`lost-${n}`);
      await lost;
      const lostToo = apiGate.loseAnswer();
      await clerk.asks({ key: `lost-${n}-assign`, path: `/api/complaints/${id}/assign`, action: 'assign', form: { unit: 'quanxue' }, subject: id });
      await lostToo;
    }
    expect(clerk.repeated).toBeGreaterThanOrEqual(2 * TIMES);
    expect(clerk.odd).toEqual([]);
    expect(await system.rows(`select count(*)::int as complaints, sum(version)::int as moves from bihuan.subject`)).toEqual([{ complaints: TIMES, moves: 2 * TIMES }]);
  });

  it('lets a worker ring a clock once, and tell of it once, whichever of its answers is lost', async () => {
    const diary = await Diary.open(system.database.url);
    before = await diary.register(5 * TIMES, 'before', 'danger');
    await diary.assign(before);
    for (const statement of [/^journal-write/, /^outbox-drain/, /^deliveries-claim/, /^deliveries-sent/]) {
      const losing = workerGate.loseAnswer(statement, 60_000);
      await diary.goToNextRing(0);
      await losing;
      await settled(system.database.pool, 60_000);
    }
    await diary.close();
    expect(await system.rows(`select from bihuan.history where id like 'clock:%' group by subject, id having count(*) > 1`)).toEqual([]);
    const signFor = () => system.rows<{ n: number }>(`select count(*)::int as n from bihuan.history where id = 'clock:signFor:1:0' and subject = any ($1)`, before);
    await until('each reminder', async () => (await signFor())[0]?.n === before.length);
    expect(await system.rows(`select from bihuan.inbox group by subject, no, addressee having count(*) > 1`)).toEqual([]);
    expect(await system.rows(`select from bihuan.clock where parked_at is not null or tries > 0`)).toEqual([]);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await flawless(system.database.pool, { clients: clerk.lines, before, receiver: receiver.lines(), faults: 2 * TIMES + 4 });
  });
});
