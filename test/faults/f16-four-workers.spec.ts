import { metricsOf } from '../support/metrics';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { furtherWorker, type FurtherWorker } from './stage/further-worker';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** Batches one second apart, so that alarms ring second after second while sweeps look for the same. */
const BATCHES = 15;
const EACH = 60;
const DUE = BATCHES * EACH;
/** An overdue sign-for of a danger, and the reminder of the visit on site. */
const rungs = ['clock:signFor:1:0', 'clock:onSite:1:0'];

describe('F16 Four workers that keep the time of one office', () => {
  let system: RunningSystem;
  let workers: FurtherWorker[];
  beforeAll(async () => {
    system = await runningSystem({ api: false, worker: false, settings: quick });
    workers = await Promise.all(Array.from({ length: 4 }, () => furtherWorker(system.database.url)));
  });
  afterAll(async () => {
    await Promise.all((workers ?? []).map(({ program }) => program.stop()));
    await system?.stop();
  });

  it('ring each of eighteen hundred rungs once, though all of them hear its alarm and sweep for it', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.secondAfterSecond(BATCHES, EACH);
    for (const { program } of workers) program.start();
    await until('four workers at work', async () => (await Promise.all(workers.map(({ door }) => metricsOf(door).then(() => true, () => false)))).every(Boolean), 120_000);
    const { rows } = await system.database.pool.query<{ at: Date }>(`select min(next_at) as at from bihuan.clock where name = 'onSite'`);
    await diary.time.forwardTo(new Date((rows[0]?.at.getTime() ?? 0) - 2_000).toISOString());
    await diary.close();
    await until('every rung rung', async () => (await rung()).times >= 2 * DUE, 70_000);
    await settled(system.database.pool);
    expect(await rung()).toEqual({ times: 2 * DUE, each: 2 * DUE });
    expect(await system.rows('select from bihuan.history group by subject, id having count(*) > 1')).toEqual([]);
    expect(await system.rows('select from bihuan.inbox group by subject, no, addressee having count(*) > 1')).toEqual([]);

    // It was a race: no one of them did it all.
    const shares = await Promise.all(workers.map(async ({ door }) => (await metricsOf(door)).sum('bihuan_rings_total')));
    expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1);
    await flawless(system.database.pool, { before });
  });

  const rung = async () =>
    (await system.rows<{ times: number; each: number }>(`select count(*)::int as times, count(distinct (subject, id))::int as each from bihuan.history where id = any ($1)`, rungs))[0] ?? { times: 0, each: 0 };
});
