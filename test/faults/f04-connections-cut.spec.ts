import { setTimeout as pause } from 'node:timers/promises';

import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const FOR_MS = 12_000;
const EVERY_MS = 200;

/** One connection of the programs, whichever chance picks. */
const cut = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name not like 'spec%' and pid <> pg_backend_pid() order by random() limit 1`;

describe('F4 Connections to the database that are cut five times a second', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await runningSystem({ settings: quick });
  });
  afterAll(() => system?.stop());

  it('cost a repetition under the same key and nothing else, and neither program falls over', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(400, 'before', 'danger');
    await diary.assign(before);
    await diary.goToNextRing(2_000);
    await diary.close();
    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    let over = false;
    const clients = Array.from({ length: 6 }, async (_, name) => {
      for (let n = 0; !over; n += 1) await clerk.worksOn(`client-${name}-${n}`);
    });
    let cuts = 0;
    for (const end = Date.now() + FOR_MS; Date.now() < end; await pause(EVERY_MS)) cuts += (await system.rows(cut)).length;
    over = true;
    await Promise.all(clients);

    expect(cuts).toBeGreaterThan(FOR_MS / EVERY_MS / 3);
    expect(clerk.repeated).toBeGreaterThan(0);
    expect(clerk.odd).toEqual([]);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await settled(system.database.pool);
    // No clock and no notice is blamed for a connection.
    expect(await system.rows('select from bihuan.clock where parked_at is not null or tries > 0')).toEqual([]);
    await flawless(system.database.pool, { clients: clerk.lines, before, faults: cuts });
  });
});
