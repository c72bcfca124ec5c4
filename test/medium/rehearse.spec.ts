import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Procedure } from '@bihuan/core';
import { candidateOf, rehearse, storiesMapping, type Candidate, type RehearsalReport } from '@bihuan/replay';
import { MayNotCreateDatabases, withScratch } from '@bihuan/store';

import { readRuleFiles } from '../../apps/cli/rule-files';
import { testDatabase, type TestDatabase } from '../support/database';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { smallStories } from '../support/small-stories';

jest.setTimeout(120_000);

const { procedures, calendars } = readRuleFiles();
const named = (name: string): Promise<Candidate> => candidateOf(name, procedures, '2021-01-04');

describe('A rehearsal', () => {
  let here: DemoOffice;
  beforeAll(async () => (here = await demoOffice({ demo: true })));
  afterAll(() => here.end());

  const rehearsed = async (a: Candidate, b: Candidate, stop?: AbortSignal): Promise<RehearsalReport> =>
    rehearse({ url: here.database.url, stories: smallStories(), mapping: storiesMapping, calendars, stop, tell: (parked) => { throw new Error(JSON.stringify(parked)); } }, a, b);

  /** Everything of the office's own store that could have been touched, and the databases beside it. */
  const untouched = async () => {
    const tables = ['installation', 'district', 'account', 'subject', 'history', 'clock', 'outbox', 'inbox', 'procedure_version', 'calendar_version', 'invitation'];
    const rows = tables.map(async (table) => (await here.database.pool.query<object>(`select '${table}' as "table", t::text as row from bihuan.${table} t order by 2`)).rows);
    return (await Promise.all(rows)).flat();
  };
  const beside = async () => (await here.database.pool.query<{ datname: string }>(`select datname from pg_database where datname like 'bihuan_scratch_%'`)).rows;

  it('lays two procedures side by side and leaves the office, its time and its server as they were', async () => {
    const before = await untouched();
    const { differences, procedures: names, a, b } = await rehearsed(await named('us-office'), await named('amsterdam-nuisance'));
    expect(names).toEqual({ a: 'us-office', b: 'amsterdam-nuisance' });
    expect([a.procedures, b.procedures]).toEqual([['us-office@1'], ['amsterdam-nuisance@1']]);
    const row = (group: string, name: string) => differences.find((one) => one.group === group && one.name === name);
    expect(row('supervised', 'complaints')).toEqual({ group: 'supervised', name: 'complaints', a: 7, b: 0, difference: -7 }); // there only people supervise
    expect(row('rungs', 'finish:yellow-card')).toMatchObject({ b: 0 });
    expect(row('load', 'unit:cdph came')?.a).toBeGreaterThan(0);
    expect(row('load', 'role:verifier openMost')).toMatchObject({ a: 4, b: 3 }); // where lawful noise of a fan wants a reading, too
    expect(differences.every(({ a, b, difference }) => difference === Math.round((b - a) * 10) / 10)).toBe(true);
    expect(await untouched()).toEqual(before);
    expect(await beside()).toEqual([]);
  });

  it('takes a draft that is not in force yet from a file, and names its faults by line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'draft-'));
    try {
      const file = join(folder, 'quick.yaml');
      // JSON is YAML: the shipped procedure with one working day to finish, in force in a year to come.
      const shipped = procedures.find(({ procedure }) => procedure === 'us-office') as Procedure;
      const { finish } = shipped.clocks;
      const draft = { ...shipped, version: 2, valid: { from: '2031-01-01' }, clocks: { ...shipped.clocks, finish: { ...finish, amounts: [{ amount: 1, unit: 'workingDay' }], rungs: finish.rungs.filter(({ at }) => typeof at !== 'object' || !('before' in at)) } } };
      await writeFile(file, JSON.stringify(draft, null, 1));
      const { differences, b } = await rehearsed(await named('us-office'), await candidateOf(file, procedures, '2021-01-04'));
      expect(b.procedures).toEqual(['us-office@2']);
      const late = differences.find(({ group, name }) => group === 'late' && name === 'unit:cdph finish');
      expect(late?.b).toBeGreaterThan(late?.a ?? 0);

      await writeFile(file, JSON.stringify({ ...draft, rounds: {} }, null, 1));
      await expect(candidateOf(file, procedures, '2021-01-04')).rejects.toThrow(/^quick\.yaml line \d+: rounds\.supervisorFrom is missing/);
      await expect(candidateOf(join(folder, 'gone.yaml'), procedures, '2021-01-04')).rejects.toThrow('There is no such file');
      await expect(candidateOf('gone', procedures, '2021-01-04')).rejects.toThrow('There is no procedure gone; there are amsterdam-nuisance');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('shows which places another rule of the ledger would bring onto it', async () => {
    const shipped = procedures.find(({ procedure }) => procedure === 'us-office') as Procedure;
    const { ledger } = shipped;
    if (!ledger) throw new Error('the shipped procedure keeps no ledger');
    const laxer: Candidate = { label: 'six', procedure: 'us-office', isDraft: true, versions: [{ ...shipped, ledger: { ...ledger, repeat: { ...ledger.repeat, count: 6 } } }] };
    const { differences } = await rehearsed(await named('us-office'), laxer);
    expect(differences.filter(({ group }) => group === 'ledger')).toEqual([
      { group: 'ledger', name: 'entered', a: 2, b: 0, difference: -2 },
      { group: 'ledger', name: 'noise-equipment 5 W A ST', a: 5, b: 0, difference: -5 },
      { group: 'ledger', name: 'odor-other 1 W A ST', a: 5, b: 0, difference: -5 },
    ]);
  });

  it('that is asked to end leaves nothing behind', async () => {
    const before = await untouched();
    const ending = new AbortController();
    const going = rehearse(
      { url: here.database.url, stories: smallStories(), mapping: storiesMapping, calendars, stop: ending.signal, tell: () => undefined, onProgress: () => (played) => { if (played === 20) ending.abort(new Error('asked to end')); } },
      await named('us-office'), await named('cn-hotline'),
    );
    await expect(going).rejects.toThrow('asked to end');
    expect(await beside()).toEqual([]);
    expect(await untouched()).toEqual(before);
  });
});

describe('A database to try something in', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  const there = async (name: string) => (await database.pool.query('select from pg_database where datname = $1', [name])).rowCount === 1;
  const nameIn = (url: string) => new URL(url).pathname.slice(1);

  it('is dropped with the work, also when the work fails while others are connected', async () => {
    let name = '';
    await expect(withScratch(database.url, async (url) => {
      name = nameIn(url);
      expect(await there(name)).toBe(true);
      throw new Error('the work failed');
    })).rejects.toThrow('the work failed');
    expect(await there(name)).toBe(false);
  });

  it('that a killed process left is swept by the next one, and one that is in use is not', async () => {
    let left = '';
    await withScratch(database.url, async (inUse) => {
      left = `${nameIn(inUse).slice(0, -4)}dead`;
      await database.pool.query(`create database ${left} template template0`);
      await withScratch(database.url, async () => {
        expect(await there(left)).toBe(false);
        expect(await there(nameIn(inUse))).toBe(true);
      });
      expect(await there(nameIn(inUse))).toBe(true);
    });
  });

  it('is not made by a user who may not, and that is said with the user named', async () => {
    const user = `may_not_${process.pid}`;
    await database.pool.query(`create role ${user} login password 'spec'`);
    try {
      const url = new URL(database.url);
      [url.username, url.password] = [user, 'spec'];
      await expect(withScratch(url.href, async () => undefined)).rejects.toEqual(new MayNotCreateDatabases(user));
    } finally {
      await database.pool.query(`drop role ${user}`);
    }
  });
});
