import { loadProcedures } from '@bihuan/rules';
import { loadRules } from '@bihuan/store';

import { shippedCalendar } from '../support/calendars';
import { china } from '../support/local-time';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const ROLLS = 15;

describe('T15 An office that is rolled fifteen times while its rules change', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await runningSystem({ at: china('2026-12-21 09:00'), api: false, worker: false, settings: quick });
  });
  afterAll(() => system?.stop());

  it('rings no rung for it, and leaves none out', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(30);
    await diary.assign(before.slice(0, 20));
    const shipped = loadProcedures('procedures').procedures.find(({ procedure }) => procedure === 'cn-hotline');
    if (!shipped) throw new Error('cn-hotline is not shipped');
    const calendar = shippedCalendar('cn');
    const learnt = { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: 'a notice' };
    for (let roll = 0; roll < ROLLS; roll += 1) {
      const amounts = [{ amount: 1 + (roll % 3), unit: 'workingDay' as const }];
      await loadRules(system.database.pool, {
        procedures: [{ ...shipped, clocks: { ...shipped.clocks, triage: { ...shipped.clocks.triage, amounts } }, version: roll + 2 }],
        // Half-way the year becomes known; later its notice is only worded anew.
        calendars: [{ ...calendar, years: roll < 7 ? calendar.years : [...calendar.years, { ...learnt, source: `a notice, ${roll}` }] }],
      });
      await diary.time.forwardBy(24 * 3_600_000);
      if (roll % 3 === 2) await system.worker.kill();
      else await system.worker.stop();
      system.worker.start();
      await settled(system.database.pool);
    }
    await diary.close();
    expect(await system.rows('select from bihuan.history group by subject, id having count(*) > 1')).toEqual([]);
    // The procedure under which a complaint came in stays its own.
    expect(await system.rows('select distinct procedure from bihuan.subject')).toEqual([{ procedure: 'cn-hotline@1' }]);
    const [rungs] = await system.rows<{ rang: number; recounted: number }>(
      `select count(*) filter (where id like 'clock:%')::int as rang, count(*) filter (where id like 'recount:%')::int as recounted from bihuan.history`,
    );
    expect(rungs?.rang).toBeGreaterThan(ROLLS * 10);
    expect(rungs?.recounted).toBeLessThanOrEqual(20);
    await flawless(system.database.pool, { before });
  });
});
