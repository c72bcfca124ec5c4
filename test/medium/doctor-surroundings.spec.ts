import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrateQueue } from '@bihuan/alarm';
import { migrate } from '@bihuan/store';

import { usualLimits } from '../../apps/cli/doctor/limits';
import { readRuleFiles, storeRules } from '../../apps/cli/rule-files';
import type { DemoOffice } from '../support/demo-office';
import { healthyOffice, troublesIn, visit, type Visit } from '../support/doctor';
import { need } from '../support/need';
import { testRedis } from '../support/redis';

jest.setTimeout(120_000);

describe('The doctor, asked about what an office stands on', () => {
  let here: DemoOffice;
  let doctor: Visit;
  beforeAll(async () => {
    here = await healthyOffice();
    doctor = visit({ DATABASE_URL: here.database.url });
  });
  afterAll(() => here.end());

  it('names a misspelled setting, and leaves only what would look at something else than is meant', async () => {
    const report = await doctor.examine({ BIHUAN_DEM0: 'off' });
    expect(troublesIn(report, 'settings')).toMatchObject([{ finding: 'fault', repair: { en: expect.stringContaining('rename it, e.g. BIHUAN_DEMO=…') } }]);
    expect(report.unseen).toEqual(['demo-accounts']);
    expect([troublesIn(report, 'database'), troublesIn(report, 'histories')]).toEqual([[], []]);
    expect(troublesIn(await doctor.examine({ BIHUAN_DEMO: 'off' }), 'settings')).toEqual([]);
  });

  it('looks into no database where the name of the one that is meant is misspelled', async () => {
    const report = await visit({ DATABSE_URL: here.database.url }).examine();
    expect(troublesIn(report, 'settings')).toMatchObject([{ finding: 'fault', repair: { en: expect.stringContaining('DATABASE_URL') } }]);
    expect(report.unseen).toEqual(expect.arrayContaining(['left-behind', 'database', 'histories']));
    expect(troublesIn(report, 'rule-files')).toEqual([]);
  });

  it('names demo accounts on an address for everybody as settings that contradict each other', async () => {
    expect(await doctor.troubles('settings', { HOST: '0.0.0.0' })).toMatchObject([{ finding: 'fault', repair: { zh: expect.stringContaining('BIHUAN_DEMO=off HOST=0.0.0.0 npm start') } }]);
  });

  it('names a Node that is older than the manifest allows, and takes the oldest that it allows', async () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const least = engines.node.slice(2);
    expect(troublesIn(await doctor.examine({}, { node: '18.20.4' }), 'node')).toMatchObject([{ finding: 'fault', en: expect.stringContaining(`${least} or later`) }]);
    expect(troublesIn(await doctor.examine({}, { node: `${least}.0` }), 'node')).toEqual([]);
  });

  it('names a port that another program has, until it is free', async () => {
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const PORT = String((other.address() as AddressInfo).port);
    expect(await doctor.troubles('door', { PORT })).toMatchObject([{ finding: 'fault', en: expect.stringContaining(`Port ${PORT} is used`), repair: { en: expect.stringMatching(/PORT=\d+ npm start/) } }]);
    await new Promise((done) => other.close(done));
    expect(await doctor.troubles('door', { PORT })).toEqual([]);
  });

  it('names a schema that was never made, and finds it well after it was migrated', async () => {
    const name = `bihuan_test_empty_${process.pid}`;
    await here.database.pool.query(`create database ${name} template template0`);
    try {
      const empty = new URL(here.database.url);
      empty.pathname = `/${name}`;
      const report = await doctor.examine({ DATABASE_URL: empty.href });
      expect(troublesIn(report, 'schema')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('is empty'), repair: { en: expect.stringContaining('bihuan -- migrate') } }]);
      expect(report.unseen).toContain('rules');
      await migrate(empty.href);
      expect(await doctor.troubles('schema', { DATABASE_URL: empty.href })).toMatchObject([{ finding: 'warning', en: expect.stringContaining('queues') }]);
      await migrateQueue(empty.href);
      expect(await doctor.troubles('schema', { DATABASE_URL: empty.href })).toEqual([]);
      expect(await doctor.troubles('people', { DATABASE_URL: empty.href })).toMatchObject([{ finding: 'warning', repair: { en: expect.stringContaining('invite') } }]);
    } finally {
      await here.database.pool.query(`drop database ${name} with (force)`);
    }
  });

  it('names a database of a newer program, and one that lacks a migration', async () => {
    const { pool } = here.database;
    await pool.query(`insert into bihuan.migration (timestamp, name) values (1999999999999, 'Tomorrow1999999999999')`);
    expect(await doctor.troubles('schema')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('Tomorrow1999999999999'), repair: { en: expect.stringContaining('git pull') } }]);
    await pool.query(`delete from bihuan.migration where timestamp = 1999999999999`);
    const { rows } = await pool.query<{ timestamp: string; name: string }>(`delete from bihuan.migration where id = (select max(id) from bihuan.migration) returning timestamp, name`);
    expect(await doctor.troubles('schema')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('1 migration has not been run') }]);
    await pool.query('insert into bihuan.migration (timestamp, name) values ($1, $2)', [rows[0]?.timestamp, rows[0]?.name]);
    expect(await doctor.troubles('schema')).toEqual([]);
  });

  it('names the rights that the database user lacks, and finds them after the very grants that it names', async () => {
    const { pool, url } = here.database;
    const user = `weak_${process.pid}`;
    await pool.query(`create role ${user} login password 'weak'`);
    await pool.query(`grant usage on schema bihuan to ${user}`);
    await pool.query(`grant select on all tables in schema bihuan to ${user}`);
    const weak = new URL(url);
    [weak.username, weak.password] = [user, 'weak'];
    try {
      const report = await doctor.examine({ DATABASE_URL: weak.href });
      const [trouble] = troublesIn(report, 'rights');
      expect([troublesIn(report, 'rules'), troublesIn(report, 'worker')]).toEqual([[], []]); // what it may read is looked at
      expect(trouble).toMatchObject({ finding: 'fault', en: expect.stringContaining(`The database user ${user} lacks`) });
      await pool.query((trouble?.repair?.en ?? '').replace(/^.*psql: /, ''));
      expect(troublesIn(await doctor.examine({ DATABASE_URL: weak.href }), 'rights')).toEqual([]);
    } finally {
      await pool.query(`drop owned by ${user}`);
      await pool.query(`drop role ${user}`);
    }
  });

  it('names rules that were changed on the disk and not loaded, and a file that cannot be used', async () => {
    const before = process.cwd();
    const folder = mkdtempSync(join(tmpdir(), 'bihuan-doctor-'));
    cpSync('procedures', join(folder, 'procedures'), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    process.chdir(folder);
    const file = 'procedures/cn-hotline.yaml';
    const text = readFileSync(file, 'utf8');
    try {
      expect(await doctor.troubles('rules')).toEqual([]);
      writeFileSync(file, text.replace(/^version: \d+/m, 'version: 99').replace(/^(valid: *\{? *from: *).*$/m, (line) => line));
      expect(await doctor.troubles('rules')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('cn-hotline@99'), repair: { en: expect.stringContaining('rules load') } }]);
      writeFileSync(file, text.replace(/^calendar|^title:/m, 'nonsense: 1\n$&'));
      expect(await doctor.troubles('rule-files')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('cn-hotline.yaml'), repair: { en: expect.stringContaining('node dist/apps/cli/main.js rules check') } }]);
      rmSync('procedures', { recursive: true });
      mkdirSync('procedures/calendars', { recursive: true });
      expect(await doctor.troubles('rule-files')).toMatchObject([{ finding: 'fault' }]);
      cpSync(join(before, 'procedures'), 'procedures', { recursive: true });
      writeFileSync('procedures/calendars/cn.yaml', readFileSync('procedures/calendars/cn.yaml', 'utf8').replace("opens: '09:00'", "opens: '08:30'"));
      expect(await doctor.troubles('rules')).toMatchObject([{ finding: 'warning', en: 'Changed in procedures/ and not loaded: cn.' }]);
      await storeRules(here.store, readRuleFiles());
      expect(await doctor.troubles('rules')).toEqual([]);
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
      await storeRules(here.store, readRuleFiles());
    }
  });

  need('redis-server').it('names a Redis that is away, and one that may throw alarms away, until each is as it should be', async () => {
    const redis = await testRedis();
    const named = { REDIS_URL: redis.url };
    try {
      expect(await doctor.troubles('redis', named)).toEqual([]);
      await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
      const [trouble] = await doctor.troubles('redis', named);
      expect(trouble).toMatchObject({ finding: 'warning', en: expect.stringContaining('allkeys-lru'), repair: { en: expect.stringContaining('config set maxmemory-policy noeviction') } });
      await redis.command(...(trouble?.repair?.en.replace(/^redis-cli -u "\$REDIS_URL" /, '').split(' ') ?? []));
      expect(await doctor.troubles('redis', named)).toEqual([]);
      await redis.down();
      expect(await doctor.troubles('redis', named)).toMatchObject([{ finding: 'warning', en: expect.stringContaining('ECONNREFUSED'), repair: { en: expect.stringContaining('docker compose -f docker/compose.yaml up -d redis') } }]);
      await redis.up();
      expect(await doctor.troubles('redis', named)).toEqual([]);
    } finally {
      await redis.down();
    }
  });

  need('root').it('names a disk that is nearly full, until there is room', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'bihuan-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk]);
    try {
      expect(await doctor.troubles('disk', { BIHUAN_DATA: disk })).toMatchObject([{ finding: 'fault', en: expect.stringMatching(/^Only \d\d MB are left/), repair: { en: expect.stringContaining(`${usualLimits.diskWarning} MB at least`) } }]);
      execFileSync('mount', ['-o', 'remount,size=1g', disk]);
      expect(await doctor.troubles('disk', { BIHUAN_DATA: disk })).toMatchObject([{ finding: 'warning' }]);
      execFileSync('mount', ['-o', 'remount,size=4g', disk]);
      expect(await doctor.troubles('disk', { BIHUAN_DATA: disk })).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  it('says npm start where nothing has been installed, and makes no folder', async () => {
    const BIHUAN_DATA = join(tmpdir(), `bihuan-not-there-${process.pid}`);
    const report = await visit({ BIHUAN_DATA }).examine();
    expect(troublesIn(report, 'folder')).toMatchObject([{ finding: 'warning', repair: { zh: 'npm start', en: 'npm start' } }]);
    expect([report.result, report.unseen.includes('database'), existsSync(BIHUAN_DATA)]).toEqual(['warning', true, false]);
  });

  it('names a file that stands where the data folder should be', async () => {
    expect(await visit({ BIHUAN_DATA: 'package.json' }).troubles('folder')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('ENOTDIR'), repair: { en: expect.stringContaining('BIHUAN_DATA=') } }]);
  });
});
