import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Office } from '@bihuan/desk';
import { BackupTrouble, behindLatestLine, migrate, openDatabase, verify, type Database, type Finding } from '@bihuan/store';
import { DataSource } from 'typeorm';

import { readBackup } from '../../apps/cli/backup/reader';
import { sealLength } from '../../apps/cli/backup/seal';
import { programOf } from '../../apps/cli/program';
import { migrations } from '../../libs/store/migrations/index';
import { BackupFolder, picture } from '../support/backups';
import { testDatabase, type TestDatabase } from '../support/database';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { testStore } from '../support/store';
import { moveOf, seedDistrict } from '../support/store-moves';
import { until } from '../support/until';

jest.setTimeout(120_000);

describe('A backup of an office', () => {
  let here: DemoOffice;
  let there: TestDatabase;
  let folder: BackupFolder;
  beforeAll(async () => {
    here = await demoOffice({ movable: true, demo: true });
    await here.database.pool.query(`insert into bihuan.session select sha256(a.login::bytea), a.district, a.id, now(), now() + interval '8 hours' from bihuan.account a where login = 'clerk'`);
    folder = new BackupFolder();
    put('evidence/ab/one.jpg', Buffer.from([0, 255, 10, 13, 92, 46]));
    put('imports/空的.csv', Buffer.alloc(0));
    put('imports/large.xlsx', Buffer.alloc(5_000_000, 'bihuan'));
    await folder.make(here.database);
  });
  afterAll(async () => {
    folder.remove();
    await here.end();
  });
  beforeEach(async () => {
    there = await testDatabase();
  });
  afterEach(async () => {
    rmSync(folder.at('files-restored'), { recursive: true, force: true });
    await there.drop();
  });

  function put(path: string, body: Buffer): void {
    mkdirSync(dirname(folder.at(`files/${path}`)), { recursive: true });
    writeFileSync(folder.at(`files/${path}`), body);
  }

  it('may be read by its owner only, and leaves nothing else beside it', () => {
    expect(statSync(folder.at('a.backup')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path).sort()).toEqual(['a.backup', 'files']);
  });

  it('says what it holds and what was owed then, district by district', async () => {
    const { head, manifest, bytes } = await readBackup(folder.at('a.backup'));
    expect(bytes).toBe(statSync(folder.at('a.backup')).size);
    expect(head.migrations.length).toBeGreaterThan(9);
    const { rows } = await here.database.pool.query<object>(`
      select d.code as district, (select count(*)::int from bihuan.outbox where district = d.code and topic = 'notice') as notices,
        (select max(number) from bihuan.subject where district = d.code and kind = 'complaint') as "lastNumber" from bihuan.district d order by 1`);
    expect(manifest.districts).toEqual(rows.map((row) => expect.objectContaining(row)));
    expect(manifest.files.map(({ name, bytes: size }) => [name, size])).toEqual([['evidence/ab/one.jpg', 6], ['imports/large.xlsx', 5_000_000], ['imports/空的.csv', 0]]);
  });

  it('restored into an empty place is the same, row by row, with its secret, its moved time and its files', async () => {
    await folder.restore(there);
    const before = await picture(here.database.pool);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    expect(before['bihuan.history']).not.toMatch(/^0 /);
    expect(await picture(there.pool)).toEqual(before);
    for (const name of ['evidence/ab/one.jpg', 'imports/large.xlsx', 'imports/空的.csv']) {
      expect(readFileSync(folder.at(`files-restored/${name}`)).equals(readFileSync(folder.at(`files/${name}`)))).toBe(true);
    }
  });

  it('lets nobody in who was signed in before, and guards the histories as ever', async () => {
    await folder.restore(there);
    expect((await there.pool.query('select from bihuan.session')).rowCount).toBe(0);
    expect((await here.database.pool.query('select from bihuan.session')).rowCount).toBeGreaterThan(0);
    await expect(there.pool.query('update bihuan.history set seq = seq')).rejects.toThrow('history is never changed');
    const { rows } = await there.pool.query(`select tgname from pg_trigger where tgenabled <> 'O'`);
    expect(rows).toEqual([]);
  });

  it('goes also where no schema is yet, and into one that was migrated and has its rules', async () => {
    await there.pool.query('drop schema bihuan, sealed cascade');
    await folder.restore(there);
    rmSync(folder.at('files-restored'), { recursive: true });
    const ruled = await demoOffice();
    try {
      await ruled.store.close();
      await ruled.office.close();
      await folder.restore(ruled.database);
      expect(await picture(ruled.database.pool)).toEqual(await picture(there.pool));
      expect(await migrate(ruled.database.url)).toEqual([]);
    } finally {
      await ruled.database.drop();
    }
  });

  it('is refused where somebody has founded a district, and where the system is running', async () => {
    await there.pool.query(`insert into bihuan.district (code, name_zh, name_en, zone, calendar, procedure) values ('x', '某区', 'X', 'Asia/Shanghai', 'cn', 'cn-hotline')`);
    const before = await picture(there.pool);
    await expect(folder.restore(there)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await picture(there.pool)).toEqual(before);
    await there.pool.query(`delete from bihuan.district`);
    await there.pool.query(`set application_name = 'bihuan worker'`);
    await expect(folder.restore(there)).rejects.toMatchObject({ code: 'in-use' });
  });

  it('leaves nothing of itself where its restore is cut off in the midst, and can be restored again', async () => {
    await there.pool.query('drop schema bihuan, sealed cascade');
    const cut = async (name: string): Promise<void> => {
      if (name === 'bihuan.history') await there.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bihuan restore'`);
    };
    await expect(folder.restore(there, 'a.backup', cut)).rejects.toThrow();
    expect((await there.pool.query(`select from pg_namespace where nspname in ('bihuan', 'sealed')`)).rowCount).toBe(0);
    expect(existsSync(folder.at('files-restored')) || existsSync(folder.at('files-restored.restoring'))).toBe(false);
    await folder.restore(there);
    expect(await picture(there.pool)).toEqual(await picture(here.database.pool));
  });

  it('of an older schema is restored as it was, and can then be brought up to date', async () => {
    const older = await testDatabase();
    try {
      await older.pool.query('drop schema bihuan, sealed cascade; create schema bihuan');
      const source = await new DataSource({ type: 'postgres', url: older.url, schema: 'bihuan', migrations: migrations.slice(0, 9), migrationsTableName: 'migration' }).initialize();
      await source.runMigrations();
      await source.destroy();
      await seedDistrict(older.pool);
      await folder.make(older, 'older.backup');
      await folder.restore(there, 'older.backup');
      expect(await picture(there.pool)).toEqual(await picture(older.pool));
      expect(await migrate(there.url)).toEqual(migrations.slice(9).map((each) => new each().name));
      expect((await there.pool.query('select code from bihuan.district')).rows).toEqual([{ code: 'heping' }]);
    } finally {
      await older.drop();
    }
  });

  it('of a newer program is refused with what to do', async () => {
    const newer = await testDatabase();
    try {
      await newer.pool.query(`insert into bihuan.migration (timestamp, name) values (1990000000001, 'Later1990000000001')`);
      await folder.make(newer, 'newer.backup');
      await expect(folder.restore(there, 'newer.backup')).rejects.toMatchObject({ code: 'newer', why: { en: expect.stringContaining('install that version') } });
    } finally {
      await newer.drop();
    }
  });

  it('is never written over another file, nor into a folder that is not there', async () => {
    await expect(folder.make(here.database)).rejects.toMatchObject({ code: 'file', why: { en: expect.stringContaining('name another file') } });
    await expect(folder.make(here.database, 'no-folder/a.backup')).rejects.toMatchObject({ code: 'file', why: { en: expect.stringContaining('ENOENT') } });
  });

  it('is not taken for one where it is some other file, or none', async () => {
    writeFileSync(folder.at('letter.txt'), '关于夜间施工噪声的来信'.repeat(20));
    writeFileSync(folder.at('empty.backup'), '');
    await expect(readBackup(folder.at('letter.txt'))).rejects.toMatchObject({ code: 'not-a-backup' });
    await expect(readBackup(folder.at('empty.backup'))).rejects.toMatchObject({ code: 'not-a-backup' });
    await expect(readBackup(folder.at('gone.backup'))).rejects.toMatchObject({ code: 'file' });
  });

  it('is found damaged where a single bit of it differs, wherever that is, or where it was cut or filled up', async () => {
    const whole = readFileSync(folder.at('a.backup'));
    const places = [...Array.from({ length: 111 }, (_, at) => at), ...Array.from({ length: 60 }, (_, n) => Math.floor((n * whole.length) / 60)), ...Array.from({ length: 12 }, (_, n) => whole.length - 1 - n)];
    const tampered = places.map((at) => Buffer.from(whole).fill((whole[at] ?? 0) ^ (1 << (at % 8)), at, at + 1));
    for (const bytes of [...tampered, whole.subarray(0, -1), whole.subarray(0, whole.length / 2), Buffer.concat([whole, Buffer.alloc(1)])]) {
      writeFileSync(folder.at('damaged.backup'), bytes);
      await expect(readBackup(folder.at('damaged.backup'))).rejects.toBeInstanceOf(BackupTrouble);
    }
    writeFileSync(folder.at('damaged.backup'), whole.subarray(0, whole.length / 2));
    await expect(run('backup', '--check', folder.at('damaged.backup'))).rejects.toMatchObject({ why: { en: expect.stringMatching(/is damaged \(it ends too soon\); use another backup, [^.]+\.$/) } });
    await expect(run('restore', folder.at('damaged.backup'))).rejects.toMatchObject({ why: { zh: expect.stringContaining('没有恢复任何内容') } });
    writeFileSync(folder.at('damaged.backup'), Buffer.from(whole).fill(255, 200, 400));
    await expect(run('backup', '--check', folder.at('damaged.backup'))).rejects.toMatchObject({ why: { en: expect.stringContaining('(it cannot be unpacked)') } });
    copyFileSync(folder.at('a.backup'), folder.at('damaged.backup'));
    expect((await readBackup(folder.at('damaged.backup'))).bytes).toBe(whole.length);
  });

  it('that turns out damaged while it is being restored leaves nothing', async () => {
    const whole = readFileSync(folder.at('a.backup'));
    writeFileSync(folder.at('damaged.backup'), Buffer.from(whole).fill((whole.at(-1) ?? 0) ^ 1, whole.length - 1));
    const before = await picture(there.pool);
    await expect(folder.restore(there, 'damaged.backup')).rejects.toMatchObject({ code: 'damaged' });
    expect(await picture(there.pool)).toEqual(before);
  });
});

describe('An office that was restored', () => {
  let folder: BackupFolder;
  let place: TestDatabase;
  beforeEach(async () => {
    folder = new BackupFolder();
    place = await testDatabase();
  });
  afterEach(async () => {
    folder.remove();
    await place.drop();
  });

  it('works on: everybody signs in, new numbers follow the old, clocks ring, and the histories stay whole', async () => {
    const here = await demoOffice({ movable: true, demo: true });
    await folder.make(here.database);
    await here.end();
    await folder.restore(place);

    const office = await Office.open(place.url, 'spec', () => undefined);
    try {
      const session = await office.sessions.open('clerk', 'demo-clerk', 'spec');
      expect(session).toHaveProperty('token');
      const clerk = (await office.accounts.list('demo')).find(({ login }) => login === 'clerk');
      if (!clerk) throw new Error('nobody is called clerk');
      const { rows: [before] } = await place.pool.query<{ last: string; rungs: number }>(`
        select max(number) as last, (select count(*)::int from bihuan.history where event ->> 'by' = 'clock') as rungs from bihuan.subject where district = 'demo'`);
      const done = await office.desk.register({
        district: 'demo', id: 'after', asking: { account: clerk.id, roles: clerk.roles, unit: clerk.unit ?? undefined }, texts: { account: '夜间排风机噪声扰民。' },
        fact: { place: { address: '成都道 88 号', subdistrict: null, lat: null, lon: null, resolved: false } },
        payload: { nuisances: ['noise-equipment'], channel: 'phone', matter: 'complaint', urgency: 'ordinary', receivedAt: await office.time.now(), points: 1, anonymous: true },
      });
      if (done.outcome === 'refused') throw new Error(done.refusal.refused);
      expect(done.complaint.number > (before?.last ?? 'Z')).toBe(true);
      const assigned = await office.desk.perform({
        district: 'demo', complaint: done.complaint.id, id: 'after-1', action: 'assign', asking: { account: clerk.id, roles: clerk.roles, unit: clerk.unit ?? undefined }, payload: { unit: 'environment' },
      });
      expect(assigned.outcome).toBe('done');
      for await (const rung of office.forwarding.forward({ by: '20d' })) void rung;
      const { rows: [after] } = await place.pool.query<{ rungs: number }>(`select count(*)::int as rungs from bihuan.history where event ->> 'by' = 'clock'`);
      expect(after?.rungs).toBeGreaterThan((before?.rungs ?? Infinity) + 10);
      expect(await findings(office.database)).toEqual([]);
    } finally {
      await office.close();
    }
  });

  it('is of one instant, also where people wrote while the backup was made', async () => {
    const store = await testStore();
    try {
      const subjects = await Promise.all(Array.from({ length: 40 }, () => store.open({ clocks: [{}], tell: ['role:clerk'] })));
      let writing = true;
      let moves = 0;
      const work = (async () => {
        for (let n = 0; writing; n += 1) {
          await store.journal.write([moveOf({ subject: subjects[n % subjects.length] ?? '', tell: ['role:clerk'], attachments: { texts: [{ name: 'reason', body: `第 ${n} 次` }] } })], 'people');
          moves += 1;
        }
      })();
      await until('twenty moves', () => moves > 20);
      for (let n = 0; n < 5; n += 1) await folder.make(store.database, `${n}.backup`);
      writing = false;
      await work;
      const { rows: [all] } = await store.database.pool.query<{ lines: number }>('select count(*)::int as lines from bihuan.history');
      await folder.restore(place, '2.backup');
      const restored = await openDatabase({ url: place.url, applicationName: 'spec' });
      try {
        expect(await findings(restored)).toEqual([]);
        const { rows: [then] } = await place.pool.query<{ lines: number; notices: number }>('select count(*)::int as lines, (select count(*)::int from bihuan.outbox) as notices from bihuan.history');
        expect(then?.lines).toBeLessThan(all?.lines ?? 0);
        expect(then?.lines).toBeGreaterThan(60);
        expect(then?.notices).toBe(then?.lines); // each line told one notice
      } finally {
        await restored.close();
      }
    } finally {
      await store.end();
    }
  });

  it('is verified by the command itself, which says what was owed and where the numbers stood', async () => {
    const here = await demoOffice({ demo: true });
    const before = process.env['DATABASE_URL'];
    process.env['BIHUAN_DATA'] = folder.path;
    try {
      process.env['DATABASE_URL'] = here.database.url;
      const made = JSON.parse(await run('backup', folder.at('b.backup'), '--json')) as object;
      expect(JSON.parse(await run('backup', '--check', folder.at('b.backup'), '--json'))).toMatchObject({ subjects: 17, districts: expect.any(Array) as object });
      process.env['DATABASE_URL'] = place.url;
      const restored = JSON.parse(await run('restore', folder.at('b.backup'), '--json')) as { districts: object };
      expect(restored).toMatchObject({ subjects: 17, verified: { subjects: 17, findings: [] }, migrated: [], behind: 0 });
      expect(made).toMatchObject({ districts: restored.districts });
      await expect(run('restore', folder.at('b.backup'))).rejects.toMatchObject({ why: { zh: expect.stringContaining('只能恢复到空的地方') } });
    } finally {
      process.env['DATABASE_URL'] = before;
      if (before === undefined) delete process.env['DATABASE_URL'];
      delete process.env['BIHUAN_DATA'];
      await here.end();
    }
  });

  it('removes what a killed backup left half written beside it, and nothing that lives or is somebody else’s', async () => {
    const here = await demoOffice();
    const before = process.env['DATABASE_URL'];
    process.env['BIHUAN_DATA'] = folder.path;
    process.env['DATABASE_URL'] = here.database.url;
    try {
      const killed = spawnSync(process.execPath, ['-e', '']).pid;
      const half = Buffer.concat([Buffer.alloc(sealLength), Buffer.from('反映人')]);
      const left = `.office.backup.${killed}.half`;
      const stays = [`.office.backup.${process.ppid}.half`, `.letter.${killed}.half`, `office.backup.${killed}.half`, `.office.backup.${killed}.half.txt`];
      for (const name of [left, ...stays]) writeFileSync(folder.at(name), name.startsWith('.letter') ? '关于夜间施工噪声的来信' : half);
      const remarked: string[] = [];
      await run('backup', folder.at('c.backup'), (text) => remarked.push(text));
      expect(readdirSync(folder.path).sort()).toEqual([...stays, 'c.backup'].sort());
      expect(remarked.join('')).toContain(left);
    } finally {
      if (before === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = before;
      delete process.env['BIHUAN_DATA'];
      await here.end();
    }
  });

  it('has a clock that is behind its own past where the machine’s is, and says so', async () => {
    const here = await demoOffice({ movable: true, demo: true });
    await folder.make(here.database);
    await here.end();
    await folder.restore(place);
    const pool = await openDatabase({ url: place.url, applicationName: 'spec' });
    try {
      expect(await behindLatestLine(pool.hot)).toBe(0);
      await place.pool.query(`update bihuan.installation set time_offset = time_offset - interval '48 hours'`);
      expect(await behindLatestLine(pool.hot)).toBeGreaterThan(86_400_000);
    } finally {
      await pool.close();
    }
  });
});

async function findings({ hot }: Pick<Database, 'hot'>): Promise<Finding[]> {
  const found: Finding[] = [];
  for await (const finding of verify(hot)) found.push(finding);
  return found;
}

async function run(...asked: (string | ((remarked: string) => void))[]): Promise<string> {
  const args = asked.filter((each) => typeof each === 'string');
  const hear = asked.find((each) => typeof each === 'function');
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((piece) => Boolean((text += String(piece))));
  const remark = jest.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    hear?.(String(piece));
    return true;
  });
  try {
    await programOf(['node', 'bihuan', ...args]).parseAsync(['node', 'bihuan', ...args]);
  } finally {
    write.mockRestore();
    remark.mockRestore();
  }
  return text;
}
