import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setWebhook } from '@bihuan/store';

import { FailingReceiver } from '../crash/failing-receiver';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

describe('F6 A receiver with bad manners', () => {
  let folder: string;
  let system: RunningSystem;
  let receiver: FailingReceiver;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-receiver-'));
    system = await runningSystem({ settings: quick });
    receiver = await FailingReceiver.open({ seed: 6, folder, share: 0.6, hangMs: 3 * Number(quick.BIHUAN_CALL_MS) });
    await setWebhook(system.database.pool, 'heping', receiver.url, 'whsec_c2VjcmV0', true);
  });
  afterAll(async () => {
    await system?.stop();
    await receiver?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is told everything at least once, and whatever it took takes effect once, although it fails in every way it knows', async () => {
    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    for (let n = 0; n < 25; n += 1) await clerk.worksOn(`call-${n}`);
    await settled(system.database.pool, 60_000);

    const lines = receiver.lines();
    const keys = new Set(lines.map(({ key }) => key));
    expect(keys.size).toBe(75); // registered, assigned, and the unit told of it
    expect(lines.filter(({ effect }) => effect)).toHaveLength(75);
    expect(new Set(lines.map(({ answered }) => answered))).toEqual(new Set([204, 429, 500, 'hung', 'reset']));
    expect(lines.length).toBeGreaterThan(100);
    expect(new Set(lines.map(({ key, hash }) => `${key} ${hash}`)).size).toBe(75); // the same words in every try
    expect(await system.rows('select status, count(*)::int as n from bihuan.delivery group by 1')).toEqual([{ status: 'sent', n: 75 }]);
    await flawless(system.database.pool, { clients: clerk.lines, receiver: lines });
  });
});
