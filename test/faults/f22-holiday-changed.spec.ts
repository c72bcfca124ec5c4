import { setTimeout as pause } from 'node:timers/promises';

import { loadRules } from '@bihuan/store';

import { shippedCalendar } from '../support/calendars';
import { china } from '../support/local-time';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';
import { flawless, settled } from './stage/afterwards';
import { Diary } from './stage/diary';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** A due date that stands, or stood when it was looked at. */
interface Due {
  subject: string;
  name: string;
  due: string;
  provisional: boolean;
}

describe('F22 A holiday that is made known while clocks run', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    // Monday; the holidays of 2027 are not known to the calendar that is shipped.
    system = await runningSystem({ at: china('2026-12-28 09:00'), settings: quick });
  });
  afterAll(() => system?.stop());

  const dues = () => system.rows<Due>(`select subject, name, to_char(due_at, 'YYYY-MM-DD') as due, provisional from bihuan.clock where state = 'running' order by 1, 2`);
  const recounts = () => system.rows<{ subject: string; n: number; actor: string }>(
    `select subject, count(*)::int as n, max(event ->> 'actor') as actor from bihuan.history where event ->> 'action' = 'recount' group by 1`,
  );

  it('moves each date that waited for it by an event of its own, and no date that stood already', async () => {
    const diary = await Diary.open(system.database.url);
    const before = await diary.register(200);
    await diary.assign(before.slice(0, 150));
    await diary.close();
    const known = await dues();
    const waiting = new Set(known.filter(({ provisional }) => provisional).map(({ subject }) => subject));
    expect([waiting.size, known.length > waiting.size]).toEqual([150, true]);

    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    let over = false;
    const clients = Array.from({ length: 4 }, async (_, name) => {
      for (let n = 0; !over; n += 1) await clerk.worksOn(`client-${name}-${n}`);
    });
    await until('people served', () => clerk.accepted.length > 10);
    const calendar = shippedCalendar('cn');
    const learnt = { ...calendar, years: [...calendar.years, { year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [], source: 'a notice' }] };
    await loadRules(system.database.pool, { procedures: [], calendars: [learnt] });
    // Both programs are rolled at once, so that nobody need wait until they hear of it by themselves.
    for (const program of [system.api, system.worker]) {
      await program.stop();
      program.start();
    }
    await system.answers();
    await pause(2_000);
    over = true;
    await Promise.all(clients);
    await until('every date settled', async () => (await dues()).every(({ provisional }) => !provisional), 40_000);
    await settled(system.database.pool);

    const told = await recounts();
    expect(told.filter(({ n, actor }) => n !== 1 || actor !== 'calendar:cn')).toEqual([]);
    const moved = new Set(told.map(({ subject }) => subject));
    expect([...waiting].filter((subject) => !moved.has(subject))).toEqual([]);
    // Five working days from Monday 12-28 with Friday 01-01 and Monday 01-04 off: Wednesday 01-06.
    const now = await dues();
    expect(new Set(now.filter(({ name }) => name === 'finish').map(({ due }) => due))).toEqual(new Set(['2027-01-06']));
    const stood = known.filter(({ provisional }) => !provisional);
    expect(stood.filter(({ subject, name, due }) => !now.some((one) => one.subject === subject && one.name === name && one.due === due))).toEqual([]);
    // The unit hears of it: a date that moves in silence is a date that somebody misses.
    const [tellings] = await system.rows<{ n: number }>(`select count(distinct subject)::int as n from bihuan.inbox where about = 'recounted'`);
    expect(tellings?.n).toBe(moved.size);
    expect(clerk.odd).toEqual([]);
    await flawless(system.database.pool, { clients: clerk.lines, before });
  });
});
