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

it('shows what the database says, and asks it again only after five seconds', async () => {
  const meters = new Meters('api');
  let now = 0;
  let reads = 0;
  showReadings(meters, () => Promise.resolve(some((reads += 1))), quiet, () => now);
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
  showReadings(meters, async () => { reads += 1; now += 3_000; return some(reads); }, quiet, () => now);
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
  showReadings(meters, () => { reads += 1; return new Promise((resolve) => (answer = resolve)); }, quiet, () => 0);
  const texts = [meters.text(), meters.text(), meters.text()];
  answer(some(9));
  for (const text of await Promise.all(texts)) expect(text).toContain('bihuan_sessions 8');
  expect(reads).toBe(1);
});

it('shows no numbers of a database that is away, rather than the last ones', async () => {
  const meters = new Meters('api');
  let now = 0;
  let away = false;
  showReadings(meters, () => (away ? Promise.reject(new Error('away')) : Promise.resolve(some(1))), quiet, () => now);
  await meters.text();
  [away, now] = [true, 10_000];
  const text = await meters.text();
  expect(text).toContain('bihuan_database_up 0');
  expect(text).not.toMatch(/^bihuan_(complaints|clocks|sessions|oldest_unrung_seconds|outbox_pending)[ {]/m);
});
