import { stuckOf, tryAgain } from '@bihuan/store';

import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** Tries before a clock is parked. */
const TRIES = 10;
const reason = 'procedure lost@1 is not loaded';

describe('F18 Clocks that cannot ring', () => {
  let system: RunningSystem;
  let diary: Diary;
  afterEach(async () => {
    await diary.close();
    await system.stop();
  });

  const open = async (gapMs: string) => {
    system = await runningSystem({ api: false, worker: false, settings: { ...quick, BIHUAN_GAP_MS: gapMs } });
    diary = await Diary.open(system.database.url);
  };
  /** What they fail on: the procedure under which they came in is nowhere. */
  const poison = (ids: readonly string[]) => system.rows(`update bihuan.subject set procedure = 'lost@1' where id = any ($1)`, ids);
  const rang = async (ids: readonly string[]) => (await system.rows(`select distinct subject from bihuan.history where id = 'clock:triage:1:0' and subject = any ($1)`, ids)).length;
  const parked = async () => (await system.rows<{ n: number }>('select count(*)::int as n from bihuan.clock where parked_at is not null'))[0]?.n;
  /** Whoever looks at the log, asks the doctor or reads the metrics hears of it. */
  const told = async (count: number) => {
    expect(system.worker.said.split('\n').filter((line) => line.includes('"level":"error"') && line.includes('parked: look at it') && line.includes(reason))).toHaveLength(count);
    expect(await stuckOf(system.database.pool, TRIES)).toEqual([{ what: 'clock', district: 'heping', reason, parked: true, count }]);
    expect(await system.rows('select distinct tries, last_error from bihuan.clock where parked_at is not null')).toEqual([{ tries: TRIES, last_error: reason }]);
  };
  /** Somebody finds the procedure again and lets them go on. */
  const mended = async (ids: readonly string[]) => {
    await system.rows(`update bihuan.subject set procedure = (select procedure from bihuan.subject where procedure <> 'lost@1' limit 1) where id = any ($1)`, ids);
    expect(await tryAgain(system.database.pool)).toEqual({ clocks: ids.length, outbox: 0, deliveries: 0, mails: 0 });
    await settled(system.database.pool, 40_000);
    expect(await rang(ids)).toBe(ids.length);
  };

  it('one in a hundred, are parked with the reason after ten tries, a person is told, and all the others ring', async () => {
    await open('100');
    const all = await diary.register(300);
    const bad = all.filter((_, place) => place % 100 === 50);
    await poison(bad);
    await diary.goToNextRing(0);
    system.worker.start();
    await until('every good one rung', async () => (await rang(all)) === all.length - bad.length, 40_000);
    await until('every bad one parked', async () => (await parked()) === bad.length);
    await told(bad.length);
    await mended(bad);
    await flawless(system.database.pool, { before: all });
  });

  it('a thousand in a row at the head of the page, hold up the good one behind them for seconds only', async () => {
    await open('1000');
    const bad = await diary.register(1_000, 'bad');
    await poison(bad);
    await diary.time.forwardBy(24 * 3_600_000);
    const good = await diary.register(1, 'good');
    await diary.goToNextRing(0);
    await diary.time.forwardBy(24 * 3_600_000);
    system.worker.start();
    await until('the good one rung', async () => (await rang(good)) === 1, 60_000);
    expect(await parked()).toBe(0); // it had not to wait until they were given up
    await until('every bad one parked', async () => (await parked()) === bad.length, 40_000);
    expect(await rang(bad)).toBe(0);
    await mended(bad);
    await flawless(system.database.pool, { before: [...bad, ...good] });
  });
});
