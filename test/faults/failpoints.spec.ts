import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BuiltProcess } from '../support/built-process';
import { callAboutFans } from '../support/forms';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { filesBelow, textOf } from '../support/sources';
import { until } from '../support/until';
import { armed } from '../crash/failpoints/armed';
import { apiPoints, notPassed, quietApiPoints, quietWorkerPoints, workerPoints } from '../crash/failpoints/points';
import { offices, workADay } from '../crash/failpoints/story';

jest.setTimeout(300_000);

describe('The points at which a program can be made to fail', () => {
  let folder: string;
  let system: RunningSystem;
  let clerk: PersonAtWork;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-points-'));
    system = await runningSystem({ offices, settings: { ...armed(), BIHUAN_FAILPOINT_SEEN: folder } });
    clerk = await system.asPerson('clerk');
    await workADay(system);
  });
  afterAll(async () => {
    await system?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    { program: 'api', points: [...apiPoints, ...quietApiPoints] },
    { program: 'worker', points: [...workerPoints, ...quietWorkerPoints] },
  ])('are passed, every one of the list, while the $program works for a day', ({ program, points }) => {
    const seen = readFileSync(join(folder, program), 'utf8').split('\n');
    expect(points.length).toBeGreaterThanOrEqual(20);
    expect(points.filter((point) => !seen.includes(point))).toEqual([]);
  });

  it('stand around every statement that the sources name, but for those that say why not', () => {
    const listed = [...apiPoints, ...quietApiPoints, ...workerPoints, ...quietWorkerPoints].map((point) => point.replace(/\.\w+$/, ''));
    const named = namedStatements();
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !listed.includes(name) && !(name in notPassed))).toEqual([]);
    expect(Object.keys(notPassed).filter((name) => !named.includes(name) || listed.includes(name))).toEqual([]);
  });

  it('let a program die when the database has what it was told and nobody has heard of it', async () => {
    const before = await complaints();
    await restart(armed('journal-write-papers.sent:kill:1'));
    await expect(register()).rejects.toThrow('fetch failed');
    await until('the end of the API', () => !system.api.runs);
    expect(system.api.said).toContain('failpoint journal-write-papers.sent: kill at passing 1');
    await until('the complaint that nobody heard of', async () => (await complaints()) === before + 1);
  });

  it('let a program die before the database was told, and then nothing is there', async () => {
    const before = await complaints();
    await restart(armed('journal-write-papers.before:kill:1'));
    await expect(register()).rejects.toThrow('fetch failed');
    await until('the end of the API', () => !system.api.runs);
    expect(await complaints()).toBe(before);
  });

  it('let a statement fail and an answer be late as well, and the program lives on', async () => {
    await restart(armed('journal-write-papers.before:throw:1', 'http-post.before:delay=700:2'));
    expect((await register()).status).toBe(500);
    const asked = performance.now();
    expect((await register()).status).toBe(201);
    expect(performance.now() - asked).toBeGreaterThan(690);
    expect(system.api.runs).toBe(true);
  });

  it('are in no program that is shipped: one that is told of them without what brings them heeds nothing', async () => {
    const shipped = filesBelow(['apps', 'libs', 'dist/apps', 'dist/libs']).filter((file) => /\.(ts|js)$/.test(file) && !/\.spec\.ts$/.test(file));
    expect(shipped.length).toBeGreaterThan(500);
    expect(shipped.filter((file) => /failpoint/i.test(textOf(file)))).toEqual([]);
    const bare = new BuiltProcess('worker', { DATABASE_URL: system.database.url, BIHUAN_FAILPOINT: 'clocks-claim.before:kill:1' });
    bare.start();
    await until('a worker at work', () => bare.said.includes('keeping time'), 90_000);
    await until('a second pulse', async () => (await system.rows(`select from pg_stat_activity where application_name = 'bihuan worker sweep'`)).length > 1);
    expect(bare.runs).toBe(true);
    await bare.stop();
  });

  function register() {
    return clerk.send('POST', '/api/complaints', callAboutFans(), { key: `point-${Math.random()}` });
  }

  async function complaints(): Promise<number> {
    return Number((await system.rows<{ n: string }>('select count(*) as n from bihuan.subject'))[0]?.n);
  }

  /** The API, started anew under settings of its own. */
  async function restart(settings: Record<string, string>): Promise<void> {
    await system.api.kill();
    system.api.start(settings);
    await system.answers();
  }
});

/** The named statements of the sources: each is written as its name and then its text. */
function namedStatements(): string[] {
  const sources = filesBelow(['libs'], '.ts').filter((file) => !/\.(spec|entity)\.ts$/.test(file));
  return sources.flatMap((file) => [...textOf(file).matchAll(/name: '([a-z-]+)',\s*text:/g)].flatMap(([, name]) => (name === undefined ? [] : [name])));
}
