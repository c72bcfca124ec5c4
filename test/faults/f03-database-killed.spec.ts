import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '@bihuan/platform';
import { migrate } from '@bihuan/store';
import pg from 'pg';

import { Moment } from '../crash/moment';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const KILLS = 5;

describe('F3 A database that is killed in the breath in which it promised', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let pool: pg.Pool;
  let system: RunningSystem;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-killed-database-'));
    chmodSync(folder, 0o755); // root lends the server another account, which must be able to enter
    postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'data') });
    await migrate(postgres.url);
    const address = new URL(postgres.superuserUrl);
    address.pathname = new URL(postgres.url).pathname;
    pool = new pg.Pool({ connectionString: address.href, max: 2, application_name: 'spec', options: '-c search_path=bihuan -c TimeZone=UTC' });
    pool.on('error', () => undefined);
    system = await runningSystem({ settings: quick, database: { url: postgres.url, pool, drop: () => pool.end() } });
  });
  afterAll(async () => {
    await system?.stop();
    await postgres?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('has kept every complaint that was acknowledged, five times out of five', async () => {
    const diary = await Diary.open(postgres.url);
    const before = await diary.register(300, 'before', 'danger');
    await diary.assign(before);
    await diary.goToNextRing(1_000);
    await diary.close();
    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    const accepted = new Moment();
    let over = false;
    const clients = Array.from({ length: 6 }, async (_, name) => {
      for (let n = 0; !over; n += 1) {
        await clerk.worksOn(`client-${name}-${n}`);
        accepted.now();
      }
    });
    for (let kill = 0; kill < KILLS; kill += 1) {
      await accepted.act(() => process.kill(postgres.pid, 'SIGKILL'));
      await postgres.revive();
      await system.answers();
    }
    over = true;
    await Promise.all(clients);

    expect(clerk.repeated).toBeGreaterThan(0);
    expect(clerk.odd).toEqual([]);
    expect(clerk.accepted.length).toBeGreaterThan(2 * KILLS);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await settled(pool);
    await flawless(pool, { clients: clerk.lines, before, faults: KILLS });
  });
});
