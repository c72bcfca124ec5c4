import { insertUnit } from '@bihuan/store';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../support/command-line';
import { testStore, type TestStore } from '../support/store';

jest.setTimeout(60_000);

describe('The command that takes in a duty list', () => {
  let store: TestStore;
  const before = process.env['DATABASE_URL'];
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-duties-'));
  const file = join(folder, 'duties.yaml');
  const list = (rows: string) => writeFileSync(file, `from: '2026-01-01'\nreason: 三定方案\nrows:\n${rows}`);
  beforeAll(async () => {
    store = await testStore();
    for (const id of ['urban', 'police']) await insertUnit(store.hot, { district: 'heping', id, zh: id, en: id, parent: null, validFrom: '2020-01-01', validTo: null });
    process.env['DATABASE_URL'] = store.database.url;
  });
  afterAll(async () => {
    process.env['DATABASE_URL'] = before;
    if (before === undefined) delete process.env['DATABASE_URL'];
    process.exitCode = 0;
    rmSync(folder, { recursive: true });
    await store?.end();
  });

  it('stores it whole, and shows the one that holds on a day', async () => {
    list(`  - { nuisances: [odor-cooking], subdistricts: [劝学街道], unit: urban }\n  - { unit: police }\n`);
    expect((await run('duties', 'load', file, '--lang', 'zh'))[0]).toContain('已载入 2 行，自 2026-01-01 起施行');
    const [shown] = await run('duties', 'show', '--on', '2026-06-30');
    expect(JSON.parse(shown)).toEqual({ on: '2026-06-30', from: '2026-01-01', rows: [{ nuisances: ['odor-cooking'], subdistricts: ['劝学街道'], unit: 'urban' }, { unit: 'police' }], next: null });
    expect(JSON.parse((await run('duties', 'show', '--on', '2025-12-31'))[0])).toMatchObject({ from: null, rows: [], next: '2026-01-01' });
  });

  it('stores nothing of one that is at fault: a kind that does not exist, two rows that contradict each other, days that have passed', async () => {
    list(`  - { nuisances: [thunder], unit: urban }\n`);
    await expect(run('duties', 'load', file)).rejects.toThrow('nothing was stored');
    list(`  - { unit: urban }\n  - { unit: police }\n`);
    await expect(run('duties', 'load', file)).rejects.toThrow('Rows 1 and 2');
    list(`  - { unit: police }\n`);
    await store.database.pool.query(`update bihuan.duty_list set begins = '2025-06-01'`);
    await expect(run('duties', 'load', file)).rejects.toThrow('days that have passed');
    expect(await store.rows('select no from bihuan.duty_list')).toEqual([{ no: 1 }]);
  });
});
