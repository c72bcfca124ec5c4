import { localDate } from '@bihuan/core';
import { Office } from '@bihuan/desk';
import { candidateOf, mustBeFirstOfItsName, readStories, replay, storiesMapping, type ReplayReport, type Stories } from '@bihuan/replay';
import { openDatabase, verify } from '@bihuan/store';
import pg from 'pg';

import { readRuleFiles, storeRules } from '../../apps/cli/rule-files';
import { demoOffice, type DemoOffice } from '../support/demo-office';
import { countedPlaces } from '../support/ledger-count';
import { itWith } from '../support/shared-data';
import { smallStories } from '../support/small-stories';

jest.setTimeout(120_000);

/** Replays in an empty office of its own, and looks at it once more before it goes. */
async function replayed(stories: Stories, procedure?: string, look?: (here: DemoOffice) => Promise<void>): Promise<ReplayReport> {
  const here = await demoOffice();
  try {
    const report = await replay(here.office, stories, storiesMapping, { procedure });
    await look?.(here);
    return report;
  } finally {
    await here.end();
  }
}

describe('A replay', () => {
  it('gives twice the same, on two empty stores', async () => {
    const [one, other] = [await replayed(smallStories()), await replayed(smallStories())];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(one).toMatchObject({ stories: { commands: 42, complaints: 10 }, procedures: ['us-office@1'] });
  });

  it('skips nothing: every command is played, and what the table does not allow is counted', async () => {
    const { played, refusals, stories } = await replayed(smallStories());
    expect(played.reduce((sum, { times }) => sum + times, 0)).toBe(stories.commands);
    expect(Object.fromEntries(refusals.map(({ code, by }) => [code, by]))).toEqual({
      'evidence-missing': { 'close:citation': 1 }, // a fan wants a reading
      'finding-missing': { 'close:no_access': 1, 'close:not_inspected': 1 },
      'no-such-milestone': { 'revisit:observed': 1 },
      'not-from-this-state': { link_duplicate: 1 },
    });
    expect(played.find(({ command }) => command === 'link_duplicate')).toEqual({ command: 'link_duplicate', times: 1, done: { note: 1 }, refused: { 'merge:not-from-this-state': 1 } });
  });

  it('shows what the loop adds: revisits nobody made, a transfer nobody confirmed, what was closed without a finding', async () => {
    const { states, revisits, late, supervised, rungs } = await replayed(smallStories());
    // Rectified: 1, 2, 3 and 8. Taken back for want of a receipt: 5. With the unit still: 4, 6, 7, 9, 10.
    expect(states).toEqual({ assigned: 5, discovered: 1, rectified: 4 });
    // The one of complaint 8 was rectified on Monday, 15 February: its revisit is not due yet.
    expect(revisits).toEqual({ begun: 4, due: 3, made: 0, nobody: 3 });
    expect(late['role:verifier']).toEqual({ revisit: 3 });
    expect(late['unit:cdph']).toEqual({ finish: 6, signFor: 3 });
    expect(late['role:clerk']).toEqual({ triage: 1 });
    // Those six, and 5, which came back with its old due date.
    expect(supervised).toEqual({ complaints: 7, reasons: { overdue: 7 } });
    expect(rungs).toMatchObject({ 'receipt:take-back': 1, 'finish:supervision': 7, 'revisit:due': 3 });
  });

  it('puts on the ledger what is complained of three times in ninety days at one place, each nuisance by itself, the most complained of first', async () => {
    const { ledger } = await replayed(smallStories());
    const rule = { count: 3, days: 90, metres: 50 };
    const left = { rule, state: 'discovered', relapses: 0, revocations: 0 };
    // Two a day from Monday, 4 January on, noise and odor by turns at one point: the third of each comes on Wednesday, and each further one raises the grade.
    expect(ledger).toEqual([
      { ...left, place: '1 W A ST', nuisances: ['odor-other'], on: '2021-01-06', founding: { complaints: 3, days: 2 }, complaints: 5, grade: { zh: '突出', en: 'Grave' } },
      { ...left, place: '5 W A ST', nuisances: ['noise-equipment'], on: '2021-01-06', founding: { complaints: 3, days: 2 }, complaints: 5, grade: { zh: '突出', en: 'Grave' } },
    ]);
  });

  it('leaves histories that nobody can tell from lived ones, and refuses to be played again on top of them', async () => {
    await replayed(smallStories(), undefined, async ({ office, store, database }) => {
      let broken = 0;
      for await (const _ of verify(store.hot)) broken += 1;
      expect(broken).toBe(0);
      const all = async () => (await database.pool.query<{ n: string }>('select count(*) as n from bihuan.history')).rows[0]?.n;
      const before = await all();
      await expect(replay(office, smallStories(), storiesMapping)).rejects.toThrow('it wants an empty store');
      expect(await all()).toBe(before);
    });
  });

  it('is refused before anything is written where the procedure is unknown or a district stands', async () => {
    const here = await demoOffice();
    try {
      await expect(replay(here.office, smallStories(), storiesMapping, { procedure: 'nowhere' })).rejects.toThrow('No version of the procedure nowhere is in force on 2021-01-04');
      expect((await here.database.pool.query('select from bihuan.district')).rowCount).toBe(0);
      expect(await here.office.time.movable()).toBe(false);
    } finally {
      await here.end();
    }
    const demo = await demoOffice({ demo: true });
    try {
      await expect(replay(demo.office, smallStories(), storiesMapping)).rejects.toThrow('it wants an empty store');
      expect(await demo.office.time.movable()).toBe(false);
    } finally {
      await demo.end();
    }
  });

  it('is refused while the system runs on the store, and takes its time from nobody', async () => {
    const here = await demoOffice();
    try {
      const worker = new pg.Client({ connectionString: here.database.url, application_name: 'bihuan worker' });
      await worker.connect();
      await expect(replay(here.office, smallStories(), storiesMapping, { onThisStore: true })).rejects.toThrow('in use (bihuan worker)');
      await worker.end();
      expect(await here.office.time.movable()).toBe(false);
      expect((await here.database.pool.query('select from bihuan.district')).rowCount).toBe(0);
    } finally {
      await here.end();
    }
  });

  it('is refused where a founder was invited, unless this very store is meant, and says from when to when it sets the time', async () => {
    const here = await demoOffice();
    try {
      await here.office.accounts.invite(1);
      const told: string[] = [];
      const onBegin = (from: string, to: string) => void told.push(from.slice(0, 4), to);
      await expect(replay(here.office, smallStories(), storiesMapping, { onBegin })).rejects.toThrow('an invitation is open');
      expect([told, await here.office.time.movable()]).toEqual([[], false]);
      const report = await replay(here.office, smallStories(), storiesMapping, { onThisStore: true, onBegin });
      expect(report.stories.complaints).toBe(10);
      expect(told).toEqual([String(new Date().getFullYear()), new Date(Date.parse(report.stories.from) - 3_600_000).toISOString()]);
    } finally {
      await here.end();
    }
  });

  it('plays a draft where nothing of its name is stored, and says what else to do where something is', async () => {
    const { procedures } = readRuleFiles();
    const draft = await candidateOf('procedures/us-office.yaml', procedures, '2021-01-04');
    const here = await demoOffice();
    try {
      expect(() => mustBeFirstOfItsName(here.office, draft)).toThrow('compare two procedures with rehearse');
      expect(() => mustBeFirstOfItsName({ rulebook: { all: () => [] } } as never, draft)).not.toThrow();
      const known = await candidateOf('us-office', procedures, '2021-01-04');
      expect(() => mustBeFirstOfItsName(here.office, known)).not.toThrow();
    } finally {
      await here.end();
    }
  });

  itWith('chicago_stories.jsonl.gz', 'plays the first weeks of a real office, and finds that it asked nobody', async (file) => {
    const whole = await readStories(file, storiesMapping);
    expect(whole).toMatchObject({ complaints: 781, anomalies: { before_registration: 63, absurdly_late: 2, after_close: 12 } });
    expect(whole.commands).toHaveLength(3303);
    const commands = whole.commands.slice(0, 300);
    const stories = { ...whole, commands, complaints: commands.filter(({ what }) => what === 'register').length, to: commands.at(-1)?.at ?? '' };
    const { played, revisits, states } = await replayed(stories);
    expect(played.reduce((sum, { times }) => sum + times, 0)).toBe(300);
    expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(stories.complaints);
    expect(revisits.begun).toBe(states['rectified']);
    expect(revisits).toMatchObject({ made: 0, nobody: revisits.due });
    expect(revisits.due).toBeGreaterThan(20);
  });

  itWith('chicago_stories.jsonl.gz', 'puts on the ledger the places that a count of the registrations names, on the same days, the two busiest first; but what was with another body is not counted', async (file) => {
    const whole = await readStories(file, storiesMapping);
    const commands = whole.commands.filter(({ at }) => at < '2021-07-01');
    const stories = { ...whole, commands, complaints: commands.filter(({ what }) => what === 'register').length, to: commands.at(-1)?.at ?? '' };
    const { ledger } = await replayed(stories);
    const rule = { count: 3, days: 90, metres: 50 };
    expect(ledger.map((entry) => entry.rule)).toEqual(ledger.map(() => rule));
    const busiest = ledger.map(({ place }) => place).filter((place, at, all) => all.indexOf(place) === at).slice(0, 2);
    expect(busiest).toEqual(['2055 W PERSHING RD', '5492 N NORTHWEST HWY']);
    const entered = ledger.map(({ place, nuisances, on, complaints }) => `${on} ${place} ${nuisances.join()} ${complaints}`);
    const counted = countedPlaces(stories, rule).map(({ place, nuisance, at, complaints }) => `${localDate('America/Chicago', at)} ${place} ${nuisance} ${complaints}`);
    // Of the garbage there the first complaint was referred on Thursday, 1 April, and came back for want of a receipt: on 12 April it was not ours.
    expect(entered.filter((one) => !counted.includes(one))).toEqual(['2021-06-24 2055 W PERSHING RD odor-waste 4']);
    expect(counted.filter((one) => !entered.includes(one))).toEqual(['2021-04-12 2055 W PERSHING RD odor-waste 4']);
    expect(entered.length).toBeGreaterThan(10);
  }, 400_000);
});

describe('The office in which stories are played', () => {
  it('knows its rules from the folder of procedures, and is opened like any other', async () => {
    const here = await demoOffice();
    try {
      const store = await openDatabase({ url: here.database.url, applicationName: 'spec' });
      expect((await storeRules(store, readRuleFiles())).stored).toEqual([]);
      await store.close();
      const office = await Office.open(here.database.url, 'spec', () => undefined);
      expect(office.rulebook.all().map(({ procedure }) => procedure)).toContain('us-office');
      await office.close();
    } finally {
      await here.end();
    }
  });
});
