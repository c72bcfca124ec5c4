import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { startEmbeddedPostgres, type EmbeddedPostgres } from '@bihuan/platform';
import { migrate } from '@bihuan/store';
import pg from 'pg';

import { callAboutFans } from '../support/forms';
import { need } from '../support/need';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';
import { SmallDisk } from './stage/small-disk';

jest.setTimeout(240_000);

need('root').describe('F14 A disk that is full', () => {
  let disk: SmallDisk;
  let uploads: SmallDisk;
  let postgres: EmbeddedPostgres;
  let pool: pg.Pool;
  let system: RunningSystem;
  let clerk: PersistentClerk;
  beforeAll(async () => {
    disk = SmallDisk.mount(224);
    uploads = SmallDisk.mount(2);
    postgres = await startEmbeddedPostgres({ dataFolder: join(disk.folder, 'data') });
    await migrate(postgres.url);
    const address = new URL(postgres.superuserUrl);
    address.pathname = new URL(postgres.url).pathname;
    pool = new pg.Pool({ connectionString: address.href, max: 4 });
    pool.on('error', () => undefined);
    system = await runningSystem({ database: { url: postgres.url, pool, drop: () => pool.end() }, settings: { ...quick, BIHUAN_DATA: uploads.folder } });
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
  });
  afterAll(async () => {
    disk?.free();
    await system?.stop();
    await postgres?.stop();
    disk?.unmount();
    uploads?.unmount();
  });

  it('under the database lets nobody register half a complaint: 503 while it lasts, and the same request goes through once there is room', async () => {
    for (let n = 0; n < 5; n += 1) await clerk.worksOn(`before-${n}`);
    disk.fill();
    const stops = new AbortController();
    const asked = Array.from({ length: 8 }, async (_, client) => {
      for (let n = 0; !stops.signal.aborted; n += 1) await clerk.registers(`full-${client}-${n}`, callAboutFans({ texts: { account: '夜间排风机噪声扰民。'.repeat(150) } }));
    });
    await until('requests that find no room', () => clerk.repeated > 40, 60_000);
    expect(clerk.odd).toEqual([]);
    const problem = await clerk.once('full', '/api/complaints', callAboutFans({ texts: { account: '夜间排风机噪声扰民。'.repeat(150) } }));
    expect(problem?.status === 503 || problem?.status === 201).toBe(true);
    expect(await system.rows(`select from bihuan.subject s where not exists (select from bihuan.history h where h.subject = s.id)`)).toEqual([]);

    disk.free();
    stops.abort();
    await Promise.all(asked);
    await clerk.worksOn('afterwards');
    await settled(pool, 60_000);
    expect([system.api.endedAlone, system.worker.endedAlone]).toEqual([[], []]);
    await flawless(pool, { faults: 1 });
  });

  it('on which the database cannot keep its journal brings it down, and it comes back with everything that was promised', async () => {
    disk.fill();
    await pool.query('select pg_switch_wal()').catch(() => undefined);
    const asked = Promise.all(Array.from({ length: 4 }, (_, n) => clerk.worksOn(`no-journal-${n}`)));
    const heard = clerk.repeated;
    await until('requests that nobody takes', () => clerk.repeated > heard + 8, 60_000);
    await pause(500);
    disk.free();
    // A supervisor of the database does no more than this.
    await until('a database that is back', async () => {
      await postgres.revive();
      return pool.query('select 1').then(() => true, () => false);
    }, 60_000);
    await asked;
    await settled(pool, 60_000);
    expect(clerk.odd).toEqual([]);
    await flawless(pool, { clients: clerk.lines, faults: 2 });
  });

  it('under the files that are brought refuses the file and no more, and takes it when there is room', async () => {
    uploads.fill();
    const file = ['id,created_at,category,text,address', ...Array.from({ length: 200 }, (_, n) => `n-${n},2026-03-01 20:15,噪声,"夜间排风机噪声 ${n}",南市街 ${n} 号`), ''].join('\n');
    const bring = async () => {
      const { bearer } = await system.asPerson('clerk');
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/octet-stream', 'idempotency-key': 'bring' };
      const response = await fetch(`${system.url}/api/imports?fileName=a.csv`, { method: 'POST', headers, body: file });
      return { status: response.status, body: await response.text() };
    };
    const refused = await bring();
    expect([refused.status, (JSON.parse(refused.body) as { code: string }).code]).toEqual([503, 'disk-full']);
    expect(readdirSync(join(uploads.folder, 'files', 'imports'))).toEqual([]);
    await clerk.worksOn('while-no-file-can-be-kept');
    uploads.free();
    expect(await bring()).toMatchObject({ status: 201 });
    expect(system.api.endedAlone).toEqual([]);
  });
});
