import type { Log, Meters } from '@bihuan/platform';
import type { Readings } from '@bihuan/store';

/** Milliseconds for which a reading stands at least. */
const FRESH = 5_000;
/** And so many times as long as it took: whoever watches may cost a twentieth of one connection and no more. */
const REST = 20;
/** Longest wait of one reader, in milliseconds; then the last reading is shown, and the next may be there. */
const PATIENCE = 3_000;

/** Shows what is read from the database, seldom enough that it costs nobody anything. */
export function showReadings(meters: Meters, readingsNow: () => Promise<Readings>, log: Pick<Log, 'warn'>, now: () => number = () => performance.now()): void {
  let next = 0;
  let underWay: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const began = now();
    try {
      show(meters, await readingsNow());
    } catch (err) {
      show(meters, undefined);
      log.warn({ err }, 'metrics were not read from the database');
    }
    const took = now() - began;
    meters.set('bihuan_reading_duration_seconds', [[{}, took / 1000]]);
    next = now() + Math.max(FRESH, took * REST);
    underWay = undefined;
  };

  meters.onReading(async () => {
    if (now() >= next) underWay ??= read();
    if (underWay) await atMost(underWay, PATIENCE);
  });
}

/** Without an answer of the database there are no numbers, rather than old ones that look like new. */
function show(meters: Meters, readings: Readings | undefined): void {
  const { states = [], clocks = [], outbox = [], rows = [], single } = readings ?? {};
  const one = (value: number | undefined) => (value === undefined ? [] : [[{}, value] as const]);
  const ofClocks = (value: (clock: Readings['clocks'][number]) => number) => clocks.map((clock) => [{ clock: clock.clock }, value(clock)] as const);
  const revisits = clocks.filter(({ clock }) => clock === 'revisit' || clock === 'series').reduce((sum, { dueWithinDay }) => sum + dueWithinDay, 0);

  meters.set('bihuan_database_up', [[{}, readings ? 1 : 0]]);
  meters.set('bihuan_complaints', states.map(({ district, state, complaints }) => [{ district, state }, complaints] as const));
  meters.set('bihuan_orders_open', [...ordersOf(states)].map(([district, orders]) => [{ district }, orders] as const));
  meters.set('bihuan_clocks', clocks.flatMap(({ clock, running, paused }) => [[{ clock, state: 'running' }, running] as const, [{ clock, state: 'paused' }, paused] as const]));
  meters.set('bihuan_clocks_overdue', ofClocks(({ overdue }) => overdue));
  meters.set('bihuan_clocks_due_within_day', ofClocks(({ dueWithinDay }) => dueWithinDay));
  meters.set('bihuan_revisits_due_within_day', one(readings && revisits));
  meters.set('bihuan_oldest_unrung_seconds', one(single?.oldestUnrungSeconds));
  meters.set('bihuan_clocks_parked', one(single?.clocksParked));
  meters.set('bihuan_outbox_pending', outbox.map(({ topic, pending }) => [{ topic }, pending] as const));
  meters.set('bihuan_outbox_parked', outbox.map(({ topic, parked }) => [{ topic }, parked] as const));
  meters.set('bihuan_outbox_oldest_seconds', one(readings && Math.max(0, ...outbox.map(({ oldestSeconds }) => oldestSeconds))));
  meters.set('bihuan_deliveries_pending', one(single?.deliveriesPending));
  meters.set('bihuan_sessions', one(single?.sessions));
  meters.set('bihuan_rows_estimate', rows.map(({ table, rows: estimate }) => [{ table }, estimate] as const));
}

function ordersOf(states: Readings['states']): Map<string, number> {
  const open = new Map<string, number>();
  for (const { district, orders } of states) open.set(district, (open.get(district) ?? 0) + orders);
  return open;
}

async function atMost(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
