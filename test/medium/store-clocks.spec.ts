import { DueClocks, MovedTime, TimeStands } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { later, moveOf, seedDistrict } from '../support/store-moves';

jest.setTimeout(60_000);

const hour = 3_600_000;

describe('Time that can be moved', () => {
  let store: TestStore;
  let time: MovedTime;
  beforeEach(async () => {
    store = await testStore();
    time = new MovedTime(store.sweep);
  });
  afterEach(() => store.end());

  it('stands still unless it was made movable while the store was empty', async () => {
    await expect(time.forwardBy(hour)).rejects.toEqual(new TimeStands('not-movable'));
    await store.open();
    await expect(time.begin()).rejects.toEqual(new TimeStands('store-not-empty'));
  });

  it('is set once to any day on an empty store, also to one that has passed, and from then on only goes forward', async () => {
    await time.begin('2026-09-18T08:00:00.000Z');
    expect((await time.now()).slice(0, 16)).toBe('2026-09-18T08:00');
    await expect(time.begin('2026-09-01T08:00:00.000Z')).rejects.toThrow(TimeStands);
    await time.forwardTo('2027-02-01T00:00:00.000Z');
    expect((await time.now()).slice(0, 16)).toBe('2027-02-01T00:00');
    await expect(time.forwardTo('2026-12-01T00:00:00.000Z')).rejects.toEqual(new TimeStands('only-forward'));
  });

  it('is the same in whatever zone a connection thinks', async () => {
    await time.begin();
    await time.forwardBy(400 * 24 * hour);
    const seen = await Promise.all(['UTC', 'America/New_York', 'Australia/Lord_Howe'].map(async (zone) => {
      const client = await store.database.pool.connect();
      await client.query(`set timezone = '${zone}'`);
      const { rows } = await client.query('select extract(epoch from bihuan.now() - clock_timestamp())::int / 60 as offset');
      client.release(true);
      return rows[0].offset;
    }));
    expect(new Set(seen)).toEqual(new Set([400 * 24 * 60]));
  });
});

describe('Clocks', () => {
  let store: TestStore;
  let time: MovedTime;
  let clocks: DueClocks;
  beforeEach(async () => {
    store = await testStore();
    time = new MovedTime(store.sweep);
    await time.begin('2026-09-18T00:00:00.000Z');
    clocks = new DueClocks(store.sweep);
  });
  afterEach(() => store.end());

  const at = (hours: number) => later('2026-09-18T00:00:00.000Z', hours * hour);

  it('are due by the time of the database, oldest first', async () => {
    const [late, early] = [await store.open({ clocks: [{ dueAt: at(2) }] }), await store.open({ clocks: [{ dueAt: at(1) }] })];
    await store.open({ clocks: [{ dueAt: at(9) }] });
    expect(await clocks.claimDue(10)).toEqual([]);
    await time.forwardTo(at(2));
    expect((await clocks.claimDue(10)).map(({ subject, nextAt }) => [subject, nextAt])).toEqual([[early, at(1)], [late, at(2)]]);
  });

  it('are found by an index condition, however many are not due', async () => {
    await store.open({ clocks: [{ dueAt: at(2) }] });
    await store.database.pool.query('analyze bihuan.clock');
    const client = await store.hot.connect();
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      'explain select * from clock c where c.district = $1 and c.parked_at is null and c.next_at <= (select bihuan.now()) order by c.next_at limit 5', ['heping'],
    );
    client.release();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond:.*next_at <= /);
  });

  it('serve the districts turn by turn, so that a flood in one does not keep the others waiting', async () => {
    await seedDistrict(store.database.pool, 'nankai');
    for (let n = 0; n < 6; n += 1) await store.open({ clocks: [{ dueAt: at(1) }] });
    await store.open({ district: 'nankai', clocks: [{ dueAt: at(2) }] });
    await time.forwardTo(at(3));
    const turns = [await clocks.claimDue(2), await clocks.claimDue(2), await clocks.claimDue(2)];
    expect(turns.map((page) => page[0]?.district)).toEqual(['heping', 'nankai', 'heping']);
    expect((await clocks.claimDue(9, 'nankai')).map(({ district }) => district)).toEqual(['nankai']);
  });

  it('that fail wait longer each time, are parked in the end, and never hold up the good one behind them', async () => {
    for (let n = 0; n < 30; n += 1) await store.open({ clocks: [{ dueAt: at(1) }] });
    const good = await store.open({ clocks: [{ dueAt: at(2) }] });
    await time.forwardTo(at(3));
    for (const poison of await clocks.claimDue(30)) await clocks.recordFailure(poison, new Error('no amount for signFor\nof somebody'));

    expect((await clocks.claimDue(10)).map(({ subject }) => subject)).toEqual([good]);
    const [row] = await store.rows<{ tries: number; waits: boolean; last_error: string }>('select tries, next_try > clock_timestamp() as waits, last_error from bihuan.clock where tries > 0 limit 1');
    expect(row).toEqual({ tries: 1, waits: true, last_error: 'no amount for signFor' });

    const strict = new DueClocks(store.sweep, { parkAfter: 2, longestGap: 0 });
    await store.rows('update bihuan.clock set next_try = null');
    const [poison] = await strict.claimDue(1);
    if (!poison) throw new Error('nothing due');
    expect(await strict.recordFailure(poison, 'again')).toBe(true);
    expect((await strict.claimDue(50)).some(({ subject }) => subject === poison.subject)).toBe(false);
    await strict.unpark(poison);
    expect((await strict.claimDue(50)).some(({ subject }) => subject === poison.subject)).toBe(true);
  });

  it('forget their failures once they have moved', async () => {
    const subject = await store.open({ clocks: [{ dueAt: at(1) }] });
    await time.forwardTo(at(1));
    const [due] = await clocks.claimDue(1);
    if (!due) throw new Error('nothing due');
    await store.journal.write([moveOf({ subject, clocks: [{ dueAt: at(5), dueNo: 2 }] })], 'machines');
    expect(await clocks.recordFailure(due, 'too late')).toBe(false);
    expect(await store.rows('select tries, due_no from bihuan.clock')).toEqual([{ tries: 0, due_no: 2 }]);
  });

  it('tell what is soon due for the alarms, and the next instant at which anything rings', async () => {
    await store.open({ clocks: [{ dueAt: at(1) }] });
    await store.open({ clocks: [{ dueAt: at(4) }] });
    expect((await clocks.soonDue(at(2), 10)).map(({ nextAt }) => nextAt)).toEqual([at(1)]);
    expect(await clocks.nextInstant(at(1))).toBe(at(4));
    expect(await clocks.nextInstant(at(4))).toBeNull();
  });
});
