import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { retriesWithin, setWebhook } from '@bihuan/store';

import { FailingReceiver } from '../crash/failing-receiver';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const THREE_DAYS_S = 3 * 86_400;
/** Doubling from one second the tenth gap would last a quarter of an hour. */
const TRIES = 10;

describe('F7 A receiver that is down for three days', () => {
  let folder: string;
  let system: RunningSystem;
  let receiver: FailingReceiver;
  let clerk: PersistentClerk;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-receiver-'));
    system = await runningSystem({ settings: quick });
    receiver = await FailingReceiver.open({ seed: 7, folder, share: 0, hangMs: 0 });
    await setWebhook(system.database.pool, 'heping', receiver.url, 'whsec_c2VjcmV0', true);
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
  });
  afterAll(async () => {
    await system?.stop();
    await receiver?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is tried for longer than three days by the usual settings, and never less often than once an hour', () => {
    const { parkAfter, longestGap } = retriesWithin(3_600_000).delivery;
    const gaps = Array.from({ length: parkAfter }, (_, tries) => Math.min(2 ** tries, longestGap));
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeGreaterThan(THREE_DAYS_S);
    expect(Math.max(...gaps)).toBe(3_600);
  });

  it('is tried again and again after a gap that has an end, while people work on and clocks ring', async () => {
    receiver.on = false;
    for (let n = 0; n < 10; n += 1) await clerk.worksOn(`first-day-${n}`);
    const diary = await Diary.open(system.database.url);
    await diary.time.forwardBy(THREE_DAYS_S * 1_000);
    await diary.close();
    for (let n = 0; n < 10; n += 1) await clerk.worksOn(`third-day-${n}`);
    await until('reminders that rang meanwhile', async () => (await system.rows(`select from bihuan.history where id like 'clock:%'`)).length > 0);
    await until('tries that go on', async () => (await system.rows('select from bihuan.delivery where tries >= $1', TRIES)).length >= 20, 60_000);

    // Whoever waits waits for a lease or for the longest gap, however often it was tried.
    const longest = Math.max(Number(quick.BIHUAN_LEASE_MS), Number(quick.BIHUAN_GAP_MS)) / 1000;
    expect(await system.rows(`select from bihuan.delivery where next_try > clock_timestamp() + make_interval(secs => $1)`, longest)).toEqual([]);
    expect(await system.rows(`select status from bihuan.delivery where status <> 'pending'`)).toEqual([]);
    // Only the first of each complaint is tried: the others wait behind it.
    expect(await system.rows('select from bihuan.delivery where tries > 0 group by subject having count(*) > 1')).toEqual([]);
    expect([clerk.repeated, clerk.odd, receiver.lines()]).toEqual([0, [], []]);
  });

  it('gets everything when it is there again, in order for each complaint, and each notice takes effect once', async () => {
    receiver.on = true;
    await settled(system.database.pool, 60_000);
    const sent = await system.rows<{ key: string; subject: string }>(`select subject || '-' || replace(no, '.', '-') as key, subject from bihuan.delivery where status = 'sent' order by place`);
    const arrived = receiver.lines().filter(({ effect }) => effect).map(({ key }) => key);
    expect([...arrived].sort()).toEqual(sent.map(({ key }) => key).sort());
    for (const subject of new Set(sent.map((one) => one.subject))) {
      expect(arrived.filter((key) => key.startsWith(subject))).toEqual(sent.filter((one) => one.subject === subject).map(({ key }) => key));
    }
    await flawless(system.database.pool, { clients: clerk.lines, receiver: receiver.lines(), faults: 1 });
  });
});
