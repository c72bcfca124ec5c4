import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { anyFreePort } from '@bihuan/platform';

import { BuiltProcess } from '../support/built-process';
import { amsterdam, heping, password } from '../support/office-people';
import { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(300_000);

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

/** Shortly before and after clocks are put forward or back; with each of them the database lives in another zone. */
const EDGES = [
  '2026-03-27T15:30:00.000Z', // Friday 16:30 in Amsterdam: what is due on Monday is due by summer time
  '2026-03-29T00:59:50.000Z', // in ten seconds it is 03:00 in Amsterdam
  '2026-04-04T14:50:00.000Z', // ten minutes before Lord Howe goes back by half an hour
  '2026-10-03T15:40:00.000Z', // ten minutes after it went forward
  '2026-10-25T00:30:00.000Z', // the first of two half past two in Amsterdam
  '2026-11-01T06:10:00.000Z', // the second of two ten past one in New York
];

/** Days on which clocks were changed, the years round them: Shanghai had summer time from 1986 to 1991, and Apia no 30th of December 2011. */
const OLD: readonly [zone: string, from: string, to: string][] = [
  ['Asia/Shanghai', '1986-01-01', '1991-12-31'],
  ['Asia/Shanghai', '2026-01-01', '2026-12-31'],
  ['Pacific/Apia', '2011-01-01', '2012-12-31'],
  ['Australia/Lord_Howe', '2026-01-01', '2026-12-31'],
  ['Asia/Kathmandu', '1985-06-01', '1986-06-30'],
];

describe('F12 A program and a database in any zone of the world', () => {
  let system: RunningSystem;
  let programs: { zone: string; url: string; api: BuiltProcess }[];
  beforeAll(async () => {
    system = await runningSystem({ at: '2026-03-27T15:29:00.000Z', offices: [heping, amsterdam], api: false, worker: false, settings: quick });
    programs = await Promise.all(ZONES.map(async (zone) => {
      const port = String(await anyFreePort());
      const settings = { ...quick, DATABASE_URL: system.database.url, PORT: port, HOST: '127.0.0.1', BIHUAN_TIME: 'movable', BIHUAN_DEMO: 'off', TZ: zone };
      return { zone, url: `http://127.0.0.1:${port}`, api: new BuiltProcess('api', settings) };
    }));
    for (const { api } of programs) api.start();
    for (const { url } of programs) await until('an API that is ready', () => fetch(`${url}/health/ready`).then(({ ok }) => ok, () => false), 200_000);
  });
  afterAll(async () => {
    await Promise.all((programs ?? []).map(({ api }) => api.stop()));
    await system?.stop();
  });

  it('makes the same due date in every one of thirty-six pairs of zones, six of them at each edge of summer time', async () => {
    const diary = await Diary.open(system.database.url);
    const clerks = await Promise.all(programs.map(async ({ url, zone }) => ({ zone, people: await clerksAt(url) })));
    const lines: PersistentClerk['lines'] = [];
    for (const [n, edge] of EDGES.entries()) {
      await diary.time.forwardTo(edge);
      await liveIn(ZONES[n] ?? 'UTC');
      for (const { zone, people } of clerks) {
        await people[0]?.worksOn(`heping.${n}.${zone.replace('/', '-')}`);
        await people[1]?.worksOn(`amsterdam.${n}.${zone.replace('/', '-')}`, 'horeca');
      }
    }
    await diary.close();
    for (const { people } of clerks) for (const clerk of people) lines.push(...clerk.lines);
    const seen = await system.rows<{ n: number }>(`select count(*)::int as n from bihuan.clock`);
    expect(seen[0]?.n).toBeGreaterThan(2 * 36 * 2);
    // Alike but for the moment of receipt, where a term of hours begins with it.
    const apart = `select s.district, c.name, split_part(h.id, '.', 2) as edge, count(*)::int as n, max(c.due_at) - min(c.due_at) as apart
      from bihuan.clock c join bihuan.subject s on s.id = c.subject join bihuan.history h on h.subject = s.id and h.seq = 1 group by 1, 2, 3`;
    const groups = await system.rows<{ n: number; edge: string }>(apart);
    expect(new Set(groups.map(({ edge }) => edge)).size).toBe(EDGES.length);
    expect(groups.filter(({ n }) => n !== ZONES.length)).toEqual([]);
    expect(await system.rows(`select * from (${apart}) as one where apart > interval '2 minutes'`)).toEqual([]);
    system.worker.start({ TZ: 'Pacific/Apia' });
    await settled(system.database.pool, 90_000);
    const { counts } = await flawless(system.database.pool, { clients: lines, faults: 1 });
    expect(counts.subjects).toBe(2 * ZONES.length * EDGES.length);
  });

  it.each(ZONES)('reads the wall clock of old days as the tables of the database do, for a process in %s', (TZ) => {
    const core = pathToFileURL(join(process.cwd(), 'dist', 'libs', 'core', 'index.js')).href;
    const program = `import { toInstant } from '${core}';
      const all = ${JSON.stringify(OLD)}.flatMap(([zone, from, to]) => {
        const days = [];
        for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) days.push(new Date(ms).toISOString().slice(0, 10));
        return days.map((day) => [zone, day, toInstant(zone, day, '17:00')]);
      });
      process.stdout.write(JSON.stringify([new Date().getTimezoneOffset(), all]));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { PATH: process.env.PATH, TZ }, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const [, instants] = JSON.parse(said) as [number, [string, string, string][]];
    return theirs(TZ, instants);
  });

  /** Whether the database, living in a zone, sees the same instants; a day that a zone left out is left out. */
  async function theirs(zone: string, instants: readonly [string, string, string][]): Promise<void> {
    const client = await system.database.pool.connect();
    try {
      await client.query(`select set_config('TimeZone', $1, false)`, [zone]);
      const { rows } = await client.query<{ asked: number; wrong: string[] }>(
        `with said as (select * from unnest($1::text[], $2::text[], $3::timestamptz[]) as said(zone, day, at)),
          known as (select *, (day::date + time '17:00') at time zone zone as theirs from said)
        select count(*)::int as asked, coalesce(array_agg(zone || ' ' || day || ' ' || at || ' ' || theirs) filter (where at <> theirs), '{}') as wrong
        from known where (theirs at time zone zone)::date = day::date`,
        [instants.map(([one]) => one), instants.map(([, day]) => day), instants.map(([, , at]) => at)],
      );
      expect(rows[0]?.asked).toBeGreaterThan(4_000);
      expect(rows[0]?.wrong).toEqual([]);
    } finally {
      await client.query('reset TimeZone');
      client.release();
    }
  }

  /** From now on the database lives in this zone, for everybody who connects. */
  async function liveIn(zone: string): Promise<void> {
    const name = new URL(system.database.url).pathname.slice(1);
    await system.database.pool.query(`alter database ${name} set timezone = '${zone}'`);
    await system.database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'bihuan api'`, [name]);
  }

  async function clerksAt(url: string): Promise<PersistentClerk[]> {
    const signedIn = (login: string) => PersonAtWork.signIn(url, login, password, system.database.pool, []);
    return [new PersistentClerk(url, await signedIn('clerk')), new PersistentClerk(url, await signedIn('ams-clerk'), 'amsterdam')];
  }
});
