import { Meters } from '@bihuan/platform';
import type { Readings } from '@bihuan/store';
import { showReadings } from './readings.js';

const some = (complaints: number): Readings => ({
  states: [{ district: 'heping', state: 'assigned', complaints, orders: 2 }, { district: 'heping', state: 'rectified', complaints: 1, orders: 1 }],
  clocks: [{ clock: 'revisit', running: 4, paused: 1, overdue: 1, dueWithinDay: 2 }, { clock: 'series', running: 3, paused: 0, overdue: 0, dueWithinDay: 3 }],
  outbox: [{ topic: 'notice', pending: 5, parked: 1, oldestSeconds: 7.5 }, { topic: 'command', pending: 0, parked: 0, oldestSeconds: 0 }],
  single: { oldestUnrungSeconds: 12, clocksParked: 1, deliveriesPending: 6, sessions: 8 },
  rows: [{ table: 'subject', rows: 1000000 }],
});

const quiet = { warn: () => undefined } as never;
const answers = () => Promise.resolve();

it('shows what the database says, and asks it again only after five seconds', async () => {
  const meters = new Meters('api');
  let now = 0;
  let reads = 0;
  showReadings(meters, { answers, readings: () => Promise.resolve(some((reads += 1))) }, quiet, () => now);
  const text = await meters.text();
  for (const line of [
    'bihuan_complaints{district="heping",state="assigned"} 1', 'bihuan_orders_open{district="heping"} 3', 'bihuan_clocks{clock="revisit",state="paused"} 1',
    'bihuan_revisits_due_within_day 5', 'bihuan_oldest_unrung_seconds 12', 'bihuan_outbox_oldest_seconds 7.5', 'bihuan_outbox_parked{topic="notice"} 1',
    'bihuan_deliveries_pending 6', 'bihuan_sessions 8', 'bihuan_rows_estimate{table="subject"} 1000000', 'bihuan_database_up 1',
  ]) expect(text.split('\n')).toContain(line);
  now = 4_999;
  await meters.text();
  expect(reads).toBe(1);
  now = 5_000;
  expect(await meters.text()).toContain('bihuan_complaints{district="heping",state="assigned"} 2');
});

it('rests twenty times as long as the reading took, so that a large office is not slowed by being watched', async () => {
  const meters = new Meters('api');
  let now = 0;
  let reads = 0;
  showReadings(meters, { answers, readings: async () => { reads += 1; now += 3_000; return some(reads); } }, quiet, () => now);
  await meters.text();
  expect(await meters.text()).toContain('bihuan_reading_duration_seconds 3');
  now = 62_999;
  await meters.text();
  expect(reads).toBe(1);
  now = 63_000;
  await meters.text();
  expect(reads).toBe(2);
});

it('reads once for all who ask at the same time', async () => {
  const meters = new Meters('api');
  let reads = 0;
  let answer: (readings: Readings) => void = () => undefined;
  showReadings(meters, { answers, readings: () => { reads += 1; return new Promise((resolve) => (answer = resolve)); } }, quiet, () => 0);
  const texts = [meters.text(), meters.text(), meters.text()];
  while (reads === 0) await new Promise((resolve) => setImmediate(resolve));
  answer(some(9));
  for (const text of await Promise.all(texts)) expect(text).toContain('bihuan_sessions 8');
  expect(reads).toBe(1);
});

it('shows no numbers of a database that is away, rather than the last ones', async () => {
  const office = watched();
  expect(await office.shown()).toContain('bihuan_database_up 1');
  office.away = true;
  office.now = 10_000;
  const text = await office.shown();
  expect(text).toContain('bihuan_database_up 0');
  expect(text).not.toMatch(/^bihuan_(complaints|clocks|sessions|oldest_unrung_seconds|outbox_pending)[ {]/m);
});

it('says that the database is away and back within a second, however long the last reading has to rest', async () => {
  const office = watched();
  office.takes = 3_000;
  await office.shown();
  office.away = true;
  office.now = 4_000;
  expect(await office.shown()).toContain('bihuan_database_up 0');
  office.away = false;
  office.now = 5_000;
  const back = await office.shown();
  expect(back).toContain('bihuan_database_up 1');
  expect(back).toContain('bihuan_complaints{district="heping",state="assigned"} 2');
});

it('tries a reading that failed again after two seconds, however long it took to fail', async () => {
  const office = watched();
  [office.takes, office.fails] = [15_000, new Error('Query read timeout')];
  expect(await office.shown()).not.toMatch(/^bihuan_complaints\{/m);
  office.fails = undefined;
  office.now = 16_999;
  expect([await office.shown(), office.reads]).toEqual([expect.not.stringContaining('bihuan_complaints{'), 1]);
  office.now = 17_000;
  expect(await office.shown()).toContain('bihuan_complaints{district="heping",state="assigned"} 2');
});

it('rests as long as ever where there was more to count than the database has time for', async () => {
  const office = watched();
  [office.takes, office.fails] = [10_000, Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })];
  await office.shown();
  office.now = 209_999;
  expect(await office.shown()).toContain('bihuan_database_up 1');
  expect(office.reads).toBe(1);
  office.now = 210_000;
  await office.shown();
  expect(office.reads).toBe(2);
});

/** A database that may be away, slow, or fail while it is being read. */
function watched() {
  const meters = new Meters('api');
  const office = { now: 0, away: false, takes: 0, fails: undefined as Error | undefined, reads: 0, shown: () => meters.text() };
  const readings = (): Promise<Readings> => {
    office.reads += 1;
    office.now += office.takes;
    return office.fails ? Promise.reject(office.fails) : Promise.resolve(some(office.reads));
  };
  showReadings(meters, { answers: () => (office.away ? Promise.reject(new Error('away')) : Promise.resolve()), readings }, quiet, () => office.now);
  return office;
}
