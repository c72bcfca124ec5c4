import { DueClocks, MovedTime, readingsOf, type Readings } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district, later, moveOf, opening } from '../support/store-moves';

jest.setTimeout(60_000);

const hour = 3_600_000;
const start = '2026-09-18T00:00:00.000Z';
const at = (hours: number) => later(start, hours * hour);

describe('What an office has in hand', () => {
  let store: TestStore;
  let time: MovedTime;
  const now = (): Promise<Readings> => readingsOf(store.hot);
  beforeEach(async () => {
    store = await testStore();
    time = new MovedTime(store.sweep);
    await time.begin(start);
  });
  afterEach(() => store.end());

  it('is nothing in an empty store', async () => {
    expect(await now()).toEqual({
      states: [], clocks: [],
      outbox: [{ topic: 'command', pending: 0, parked: 0, oldestSeconds: 0 }, { topic: 'notice', pending: 0, parked: 0, oldestSeconds: 0 }],
      single: { oldestUnrungSeconds: 0, clocksParked: 0, deliveriesPending: 0, sessions: 0 },
      rows: [],
    });
  });

  it('are the complaints with a clock that runs or is held, each once, and the orders open on them; not those that have ended', async () => {
    await store.open({ state: 'assigned', clocks: [{ name: 'finish' }, { name: 'signFor' }], standing: { openOrders: ['a', 'b'] } });
    await store.open({ state: 'assigned', clocks: [{ name: 'finish', state: 'paused', nextAt: null }], standing: { openOrders: [] } });
    await store.open({ state: 'closed', clocks: [{ name: 'watch' }] });
    await store.open({ state: 'withdrawn', clocks: [{ name: 'finish', state: 'stopped', nextAt: null }] });
    await store.open({ state: 'merged' });
    expect((await now()).states).toEqual([
      { district, state: 'assigned', complaints: 2, orders: 2 },
      { district, state: 'closed', complaints: 1, orders: 0 },
    ]);
  });

  it('are clocks by name, a milestone being one whichever it is: running, paused, overdue, and due within a day', async () => {
    await store.open({ clocks: [{ name: 'milestone-1', dueAt: at(31) }, { name: 'milestone-2', dueAt: at(60) }, { name: 'revisit', dueAt: at(29) }] });
    await store.open({ clocks: [{ name: 'revisit', dueAt: at(2), nextAt: null }, { name: 'finish', state: 'paused', nextAt: null, dueAt: at(1) }] });
    await time.forwardTo(at(6));
    expect((await now()).clocks).toEqual([
      { clock: 'finish', running: 0, paused: 1, overdue: 0, dueWithinDay: 0 },
      { clock: 'milestone', running: 2, paused: 0, overdue: 0, dueWithinDay: 0 },
      { clock: 'revisit', running: 2, paused: 0, overdue: 1, dueWithinDay: 1 },
    ]);
  });

  it('shows by how much the oldest unrung rung is late, until it is parked', async () => {
    const subject = await store.open({ clocks: [{ name: 'finish', dueAt: at(3) }] });
    expect((await now()).single.oldestUnrungSeconds).toBe(0);
    await time.forwardTo(at(5));
    expect(Math.floor((await now()).single.oldestUnrungSeconds / 3600)).toBe(2);
    const strict = new DueClocks(store.sweep, { parkAfter: 1, longestGap: 1 });
    await strict.recordFailure({ district, subject, name: 'finish', dueNo: 1, nextRung: 0 }, new Error('no rung'));
    expect((await now()).single).toMatchObject({ oldestUnrungSeconds: 0, clocksParked: 1 });
  });

  it('shows what waits in the outbox, since when by the office’s own time, and what is parked there', async () => {
    const subject = await store.open({ tell: ['role:clerk', 'role:leader'] });
    await time.forwardTo(at(1));
    await store.journal.write([moveOf({ subject, tell: ['role:clerk'] })], 'people');
    await store.rows(`update bihuan.outbox set parked_at = now() where no = '2.1'`);
    const notices = (await now()).outbox.find(({ topic }) => topic === 'notice');
    expect(notices).toMatchObject({ pending: 2, parked: 1 });
    expect(Math.round((notices?.oldestSeconds ?? 0) / 60)).toBe(60);
  });

  it('shows calls outside that wait and sessions that are open, by real time', async () => {
    const account = '019a0000-0000-7000-8000-0000000000c1';
    await store.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles) values ($1, $2, 'x', 'x', 'x', '{clerk}')`, district, account);
    for (const [hash, ends] of [['a', '1 hour'], ['b', '-1 hour']]) await store.rows(`insert into bihuan.session (token_hash, district, account, expires_at) values ($1, $2, $3, now() + $4::interval)`, Buffer.from(hash ?? ''), district, account, ends);
    for (const [place, status] of ['pending', 'sent', 'parked', 'pending'].entries()) {
      await store.rows(`insert into bihuan.delivery (district, place, webhook, subject, no, addressee, about, facts, at, status) values ($1, $2, $3, $3, $4, 'x', 'x', '{}', now(), $5)`, district, place, account, String(place), status);
    }
    expect((await now()).single).toMatchObject({ deliveriesPending: 2, sessions: 1 });
  });

  it('is read without walking through what has ended', async () => {
    await store.journal.write(Array.from({ length: 300 }, () => opening({ state: 'withdrawn', clocks: [{ name: 'finish', state: 'stopped', nextAt: null }] })), 'machines');
    await store.open({ clocks: [{ name: 'finish' }] });
    await store.rows('analyze bihuan.clock, bihuan.subject');
    const read = async () => (await store.rows<{ n: number }>(`select (pg_stat_get_tuples_returned('bihuan.subject'::regclass) + pg_stat_get_tuples_fetched('bihuan.subject'::regclass)
      + pg_stat_get_tuples_returned('bihuan.clock'::regclass) + pg_stat_get_tuples_fetched('bihuan.clock'::regclass))::int as n`))[0]?.n ?? 0;
    const flushed = async () => {
      for (const pool of [store.hot, store.database.pool]) await pool.query('select pg_stat_force_next_flush()');
      await store.hot.query('select 1');
      return read();
    };
    const before = await flushed();
    const { states } = await now();
    expect(states).toEqual([{ district, state: 'discovered', complaints: 1, orders: 0 }]);
    expect((await flushed()) - before).toBeLessThan(50);
  });
});
