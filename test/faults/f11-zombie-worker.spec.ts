import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setWebhook } from '@bihuan/store';

import { FailingReceiver } from '../crash/failing-receiver';
import { armed } from '../crash/failpoints/armed';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { furtherWorker, type FurtherWorker } from './stage/further-worker';
import { quick } from './stage/quick';
import { goToSignFor, rung } from './stage/sign-for';

jest.setTimeout(240_000);

describe('F11 A worker that stands still within its work, and goes on when another has done it', () => {
  let folder: string;
  let system: RunningSystem;
  let receiver: FailingReceiver;
  let other: FurtherWorker;
  let diary: Diary;
  const before: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-receiver-'));
    system = await runningSystem({ api: false, worker: false, settings: quick });
    receiver = await FailingReceiver.open({ seed: 11, folder, share: 0, hangMs: 0 });
    await setWebhook(system.database.pool, 'heping', receiver.url, 'whsec_c2VjcmV0', true);
    diary = await Diary.open(system.database.url);
    other = await furtherWorker(system.database.url);
    other.program.start();
    await until('the other worker', () => fetch(other.door).then(({ ok }) => ok, () => false), 90_000);
  });
  afterAll(async () => {
    other?.program.signal('SIGCONT');
    await other?.program.stop();
    await diary?.close();
    await system?.stop();
    await receiver?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['before it writes that a clock rang', 'journal-write.before'],
    ['when it has written that a clock rang, and has not heard so', 'journal-write.sent'],
    ['before it calls the receiver', 'call.before'],
    ['when the receiver has answered, before it writes so', 'call.after'],
  ])('doubles nothing where it stood still %s', async (_, point) => {
    other.program.signal('SIGSTOP');
    const name = point.replace('.', '-');
    const complaints = await diary.register(20, name, 'danger');
    await diary.assign(complaints);
    before.push(...complaints);
    const zombie = await furtherWorker(system.database.url, armed(`${point}:stop`));
    zombie.program.start();
    try {
      await goToSignFor(diary, system.database.pool, complaints);
      await until(`a worker that stands still at ${point}`, () => zombie.program.said.includes(`failpoint ${point}: stop`), 90_000);
      other.program.signal('SIGCONT');
      await until('all of it done by the other', async () => (await rung(system.database.pool, complaints)) === complaints.length, 60_000);
      await settled(system.database.pool, 60_000);
      const written = await history();
      zombie.program.signal('SIGCONT');
      // It goes on with what it had in hand, and with its rounds.
      await until('the zombie at work again', () => fetch(zombie.door.replace('/metrics', '/health/ready')).then(({ ok }) => ok, () => false), 30_000);
      await settled(system.database.pool);
      expect(await history()).toBe(written);
    } finally {
      zombie.program.signal('SIGCONT');
      await zombie.program.stop();
    }
    expect(zombie.program.endedAlone).toEqual([]);
  });

  it('leaves one line of history for each rung, one notice for each promise, and one effect for each key', async () => {
    expect(await system.rows('select from bihuan.history group by subject, id having count(*) > 1')).toEqual([]);
    expect(await system.rows('select from bihuan.inbox group by subject, no, addressee having count(*) > 1')).toEqual([]);
    const lines = receiver.lines();
    const keys = new Set(lines.map(({ key }) => key));
    expect(lines.filter(({ effect }) => effect)).toHaveLength(keys.size);
    // The zombie sent again what the other had sent: the receiver's key told it.
    expect(lines.length).toBeGreaterThan(keys.size);
    await flawless(system.database.pool, { before, receiver: lines });
  });

  const history = async () => (await system.rows<{ n: number }>('select count(*)::int as n from bihuan.history'))[0]?.n;
});
