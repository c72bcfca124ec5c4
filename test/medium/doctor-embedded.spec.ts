import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { anyFreePort, lookAtServer } from '@bihuan/platform';
import pg from 'pg';

import type { Report } from '../../apps/cli/doctor/report';
import { digestOf, healthyOffice, troublesIn } from '../support/doctor';
import { faketimeLibrary, need } from '../support/need';
import { until } from '../support/until';

jest.setTimeout(180_000);

const program = join(process.cwd(), 'dist', 'apps', 'cli', 'main.js');
const scratch = mkdtempSync(join(tmpdir(), 'bihuan-doctor-'));
chmodSync(scratch, 0o755); // root lends the server another account, which must be able to enter
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const surroundings = (settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, ...settings });

/** The built command, as an operator gives it. */
function doctor(settings: NodeJS.ProcessEnv, ...as: string[]): Report & { code: number | null } {
  const [command = '', ...rest] = [...as, process.execPath, program, 'doctor', '--json'];
  const { stdout, stderr, status } = spawnSync(command, rest, { env: surroundings(settings), encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`);
  return { ...(JSON.parse(stdout) as Report), code: status };
}

/** A command of an operator that must succeed. */
const command = (settings: NodeJS.ProcessEnv, ...words: string[]) => execFileSync(process.execPath, [program, ...words], { env: surroundings(settings), stdio: 'pipe' });

/** As a restore that is killed before its rows stay: a server runs, nobody uses it, and its database is empty. */
async function killedOnEmptyStore(dataFolder: string): Promise<void> {
  const platform = join(process.cwd(), 'dist', 'libs', 'platform', 'index.js');
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(platform)}); await startEmbeddedPostgres({ dataFolder: ${JSON.stringify(dataFolder)} }); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: surroundings({}), stdio: 'ignore' });
  const gone = new Promise((done) => child.once('exit', done));
  await until('a database that runs', () => lookAtServer(dataFolder).running !== undefined && lookAtServer(dataFolder).users === 1 && lookAtServer(dataFolder).lock === undefined, 60_000);
  child.kill('SIGKILL');
  await gone;
}

/** Without the calendar: from the day on which the shipped one ends, it is one. */
const faults = ({ findings }: Report) => findings.filter(({ check, finding }) => finding === 'fault' && check !== 'calendars');

describe('The doctor, at an installation with the database that comes along', () => {
  const BIHUAN_DATA = join(scratch, 'data');
  let settings: { BIHUAN_DATA: string; PORT: string; BIHUAN_TIME: string };
  let running: ChildProcess | undefined;
  beforeAll(async () => {
    // Real time has a demo of three days instead of seven months; beside that one the doctor is asked where it is made (cli-demo-past).
    settings = { BIHUAN_DATA, PORT: String(await anyFreePort()), BIHUAN_TIME: 'real' };
  });
  afterEach(() => stop());

  const answers = () => fetch(`http://127.0.0.1:${settings.PORT}/health/ready`).then(({ ok }) => ok, () => false);

  /** `npm start`. */
  async function start(): Promise<void> {
    running = spawn(process.execPath, [program, 'start'], { env: surroundings(settings), stdio: 'ignore' });
    await until('a system that is ready', answers, 60_000);
  }

  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = running;
    running = undefined;
    if (!child) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  async function inDatabase<T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> {
    const pool = new pg.Pool({ connectionString: lookAtServer(BIHUAN_DATA).running?.url });
    try {
      return await work(pool);
    } finally {
      await pool.end();
    }
  }

  it('finds no fault beside a running system and on a stopped one, and leaves each as it was', async () => {
    await start();
    const beside = doctor(settings);
    expect([faults(beside), beside.unseen, beside.code]).toEqual([[], [], beside.result === 'fault' ? 1 : 0]);
    expect(await answers()).toBe(true);
    const before = await inDatabase(async (pool) => (await pool.query('select count(*) from bihuan.history')).rows);

    await stop();
    expect(lookAtServer(BIHUAN_DATA).running).toBeUndefined();
    const files = readdirSync(BIHUAN_DATA);
    const asleep = doctor(settings);
    expect([faults(asleep), asleep.unseen]).toEqual([[], []]);
    expect(lookAtServer(BIHUAN_DATA)).toEqual({ folder: expect.any(String), made: true, users: 0, orphans: [] });
    expect(readdirSync(BIHUAN_DATA)).toEqual(files);

    await start();
    expect(await inDatabase(async (pool) => (await pool.query('select count(*) from bihuan.history')).rows)).toEqual(before);
  });

  it('names the server that a killed start left behind, looks into it without taking it over, and is content after the next start', async () => {
    await start();
    await stop('SIGKILL');
    await until('programs that have gone with their start', async () => !(await answers()));
    const report = doctor(settings);
    expect(troublesIn(report, 'left-behind')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('was left running by an interrupted run'), repair: { en: expect.stringContaining('npm start') } }]);
    expect(troublesIn(report, 'histories')).toEqual([]);
    expect(lookAtServer(BIHUAN_DATA).running).toBeDefined();
    await start();
    expect(troublesIn(doctor(settings), 'left-behind')).toEqual([]);
  });

  it('names what a power cut left, looks into the database all the same, and is content after the next start', async () => {
    await start();
    const { pid } = lookAtServer(BIHUAN_DATA).running ?? { pid: 0 };
    await stop('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await until('a database that is gone', () => lookAtServer(BIHUAN_DATA).running === undefined && lookAtServer(BIHUAN_DATA).orphans.length === 0);
    const report = doctor(settings);
    expect(troublesIn(report, 'left-behind')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('postmaster.pid'), repair: { en: expect.stringContaining('npm start') } }]);
    expect([report.unseen, troublesIn(report, 'histories')]).toEqual([[], []]);
    expect(lookAtServer(BIHUAN_DATA).running).toBeUndefined();
    await start();
    expect(faults(doctor(settings))).toEqual([]);
  });

  it('looks into the database of a stopped system although another program has its port and Redis is away', async () => {
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((done) => other.listen(Number(settings.PORT), '127.0.0.1', done));
    const report = doctor({ ...settings, REDIS_URL: `redis://127.0.0.1:${await anyFreePort()}` });
    await new Promise((done) => other.close(done));
    expect([troublesIn(report, 'door'), troublesIn(report, 'redis')]).toMatchObject([[{ finding: 'fault' }], [{ finding: 'warning' }]]);
    expect([report.unseen, troublesIn(report, 'database'), troublesIn(report, 'histories')]).toEqual([[], [], []]);
  });

  it('says of a database that hangs to stop what runs and to start again, and speaks of no address', async () => {
    await start();
    const { pid } = lookAtServer(BIHUAN_DATA).running ?? { pid: 0 };
    process.kill(pid, 'SIGSTOP');
    try {
      const [trouble] = troublesIn(doctor(settings), 'database');
      expect(trouble).toMatchObject({ finding: 'fault', en: expect.stringContaining('does not answer'), repair: { en: expect.stringMatching(/^stop what runs \(Ctrl\+C, or kill \d+\), then npm start$/) } });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
  });

  it('advises after a restore that was killed to restore again and not to start, and the restore does it', async () => {
    const target = { ...settings, BIHUAN_DATA: join(scratch, 'restored') };
    const backup = join(scratch, 'office.backup');
    command(settings, 'backup', backup);
    await killedOnEmptyStore(target.BIHUAN_DATA);
    const advice = () => troublesIn(doctor(target), 'left-behind');
    expect(advice()).toMatchObject([{ finding: 'warning', en: expect.stringContaining('was left running'), repair: { en: expect.stringMatching(/^if it was a restore .+ restore again: .+; otherwise npm start\..+founds a demo district unless BIHUAN_DEMO=off$/) } }]);
    expect(doctor(target).findings.filter(({ repair }) => repair?.en.includes('npm start')).map(({ check }) => check)).toEqual(['left-behind']);
    mkdirSync(join(target.BIHUAN_DATA, 'files.restoring'));
    expect(advice()).toMatchObject([{ repair: { en: expect.stringMatching(/^a restore was interrupted: .+ do not npm start before$/) } }]);
    command(target, 'restore', backup);
    expect(advice()).toEqual([]);
  });

  need('root', 'setpriv').it('says of the data of another user whose they are, and that he should start', () => {
    const asOther = ['setpriv', '--reuid', '1', '--regid', '1', '--clear-groups'];
    const report = doctor(settings, ...asOther);
    expect(troublesIn(report, 'folder')).toMatchObject([{ finding: 'fault', en: expect.stringMatching(/belongs to user \w+, but this start is by \w+\.$/), repair: { en: expect.stringContaining('start as the user of the first start') } }]);
    expect(report.unseen).toEqual(expect.arrayContaining(['left-behind', 'database']));
  });

  need('root', 'setpriv').it('names a data folder that its own owner may not write, until the command that it names was given', () => {
    const folder = join(scratch, 'closed');
    mkdirSync(folder);
    chownSync(folder, 65534, 65534);
    chmodSync(folder, 0o500);
    const asOwner = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
    const theirs = { ...settings, BIHUAN_DATA: folder };
    const [trouble] = troublesIn(doctor(theirs, ...asOwner), 'folder');
    expect(trouble).toMatchObject({ finding: 'fault', repair: { en: `chmod u+rwx ${folder}` } });
    execFileSync('chmod', ['u+rwx', folder]);
    expect(troublesIn(doctor(theirs, ...asOwner), 'folder')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('Nothing has been installed') }]);
  });

  need('root', 'setpriv').it('names a data folder that belongs to root, until the command that it names was given', () => {
    const folder = join(scratch, 'of-root');
    mkdirSync(folder);
    const asOther = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
    const theirs = { ...settings, BIHUAN_DATA: folder };
    const report = doctor(theirs, ...asOther);
    const [trouble] = troublesIn(report, 'folder');
    expect(trouble).toMatchObject({ finding: 'fault', en: expect.stringContaining('EACCES'), repair: { en: `sudo chown -R 65534 ${folder}` } });
    expect(report.code).toBe(1);
    const [, ...chown] = trouble?.repair?.en.split(' ') ?? [];
    execFileSync(chown[0] ?? '', chown.slice(1));
    expect(troublesIn(doctor(theirs, ...asOther), 'folder')).toMatchObject([{ finding: 'warning', en: expect.stringContaining('Nothing has been installed') }]);
  });

  need('libfaketime').it('names a clock that is ten minutes from the clock of the database, until both agree', async () => {
    const here = await healthyOffice();
    const its = { ...settings, DATABASE_URL: here.database.url };
    try {
      const before = await digestOf(here.database.pool);
      const report = doctor({ ...its, LD_PRELOAD: faketimeLibrary(), FAKETIME: '+10m' });
      expect(troublesIn(report, 'time')).toMatchObject([{ finding: 'fault', en: expect.stringMatching(/^The clocks of this machine and of the database are (599|60\d) s apart\.$/), repair: { en: expect.stringContaining('timedatectl') } }]);
      expect(report.code).toBe(1);
      expect(troublesIn(doctor(its), 'time')).toEqual([]);
      expect(await digestOf(here.database.pool)).toBe(before);
    } finally {
      await here.end();
    }
  });

  it('tells a database that is away from one that refuses the password and from one that has no such name', async () => {
    const here = await healthyOffice();
    const at = (change: (url: URL) => void) => {
      const url = new URL(here.database.url);
      change(url);
      return { ...settings, DATABASE_URL: url.href };
    };
    try {
      const free = await anyFreePort();
      const away = doctor(at((url) => (url.port = String(free))));
      expect(troublesIn(away, 'database')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('does not answer'), repair: { en: expect.stringContaining('docker compose -f docker/compose.yaml up -d postgres') } }]);
      expect([away.code, away.unseen]).toEqual([1, expect.arrayContaining(['schema', 'worker', 'histories'])]);
      expect(troublesIn(doctor(at((url) => (url.password = 'wrong'))), 'database')).toMatchObject([{ finding: 'fault', en: 'The database refuses the password.', repair: { en: expect.stringContaining('DATABASE_URL') } }]);
      expect(troublesIn(doctor(at((url) => (url.pathname = '/nobody_made_it'))), 'database')).toMatchObject([{ finding: 'fault', en: expect.stringContaining('There is no such database') }]);
      expect(troublesIn(doctor(at(() => undefined)), 'database')).toEqual([]);
    } finally {
      await here.end();
    }
  });

  it('says the same in words, with a mark before each line and the command below it', () => {
    const its = { ...settings, BIHUAN_DATA: join(scratch, 'nowhere') };
    const { stdout, status } = spawnSync(process.execPath, [program, 'doctor', '--lang', 'zh'], { env: surroundings(its), encoding: 'utf8' });
    expect(stdout).toMatch(/^✓ settings: .+\n/);
    expect(stdout).toContain(`! folder: ${its.BIHUAN_DATA} 中还没有安装任何数据。\n    → npm start\n`);
    expect(stdout).toMatch(/未检查（先处理以上各项）：database、/);
    expect(status).toBe(0);
  });
});
