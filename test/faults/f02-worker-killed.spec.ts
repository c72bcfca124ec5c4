import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setWebhook } from '@bihuan/store';

import { FailingReceiver } from '../crash/failing-receiver';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { killedAt, startArmed } from './stage/armed';
import { Diary } from './stage/diary';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** Every step between a clock that is due and a receiver that was told. */
const points = [
  'clocks-claim.after', 'journal-read.after', 'journal-write.before', 'journal-write.sent', 'journal-write.after',
  'outbox-drain.before', 'outbox-drain.sent', 'outbox-drain.after',
  'deliveries-claim.sent', 'deliveries-claim.after', 'call.before', 'call.sent', 'call.after', 'deliveries-sent.before', 'deliveries-sent.sent', 'deliveries-sent.after',
];
const onlyAlarms = { BIHUAN_SWEEP_MS: '60000' };

describe('F2 A worker that is killed', () => {
  let folder: string;
  let system: RunningSystem;
  let receiver: FailingReceiver;
  let diary: Diary;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-worker-'));
    system = await runningSystem({ api: false, worker: false, settings: quick });
    receiver = await FailingReceiver.open({ seed: 2, folder, share: 0, hangMs: 1_000 });
    await setWebhook(system.database.pool, 'heping', receiver.url, 'whsec_c2VjcmV0', true);
    diary = await Diary.open(system.database.url);
  });
  afterEach(async () => {
    await diary.close();
    await system.stop();
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ofRung = (id: string, subject: string) => system.rows('select from bihuan.history where id = $1 and subject = $2', id, subject);

  it('at each of sixteen steps from a due clock to a receiver that was told, has lost nothing and told nothing twice', async () => {
    const before: string[] = [];
    for (const point of points) {
      const dangers = await diary.register(2, point, 'danger');
      await diary.assign(dangers);
      before.push(...dangers);
      await diary.goToNextRing(0);
      startArmed(system.worker, point);
      await killedAt(system.worker, point);
    }
    system.worker.start();
    await settled(system.database.pool);
    expect(receiver.lines().filter(({ effect }) => effect)).toHaveLength(new Set(receiver.lines().map(({ key }) => key)).size);
    expect(await system.rows(`select from bihuan.delivery where status <> 'sent'`)).toEqual([]);
    await flawless(system.database.pool, { before, receiver: receiver.lines() });
  });

  it('T2 five times in a row while it rings the same clock rings it once the sixth time', async () => {
    const [complaint = ''] = await diary.register(1);
    startArmed(system.worker, 'job-clocks.begun', onlyAlarms);
    await until('a worker that listens', () => system.worker.said.includes('keeping time'));
    await diary.goToNextRing(2_000);
    await killedAt(system.worker, 'job-clocks.begun');
    // Its job is left behind in the queue, as one that is being worked.
    for (const point of ['journal-read.after', 'journal-write.before', 'clocks-claim.after', 'journal-write.before']) {
      startArmed(system.worker, point);
      await killedAt(system.worker, point);
      expect(await ofRung('clock:triage:1:0', complaint)).toHaveLength(0);
    }
    expect(system.worker.killings).toBe(5);
    // To be killed is no failure of the clock; whatever counts it as one parks it in the end.
    expect(await system.rows('select from bihuan.clock where tries > 0 or next_try is not null or parked_at is not null')).toEqual([]);
    system.worker.start();
    await until('the clock rung', async () => (await ofRung('clock:triage:1:0', complaint)).length > 0);
    await settled(system.database.pool);
    expect(await ofRung('clock:triage:1:0', complaint)).toHaveLength(1);
    expect(await system.rows('select from bihuan.clock where tries > 0 or parked_at is not null')).toEqual([]);
    await flawless(system.database.pool, { before: [complaint], receiver: receiver.lines() });
  });
});
