import type { Log, Meters } from '@bihuan/platform';
import { tookTooLong, type Readings } from '@bihuan/store';
import { DatabaseUp, inTime } from './database-up.js';

/** Milliseconds for which a reading stands at least. */
const FRESH = 5_000;
/** And so many times as long as it took: whoever watches may cost a twentieth of one connection and no more. */
const REST = 20;
/** Longest wait of one reader, in milliseconds; then the last reading is shown, and the next may be there. */
const PATIENCE = 3_000;

/** After a reading that failed the next one comes so soon, in milliseconds, however long the failing took. */
const AGAIN = 2_000;

/** How the database is asked. */
export interface Asked {
  /** The smallest question; rejects where the database is away. */
  answers(): Promise<void>;
  readings(): Promise<Readings>;
}

/** Shows whether the database answers, and what is read from it, seldom enough that it costs nobody anything. */
export function showReadings(meters: Meters, { answers, readings }: Asked, log: Pick<Log, 'warn'>, now: () => number = () => performance.now()): void {
  const database = new DatabaseUp(answers, now);
  let next = 0;
  let fallsSeen = 0;
  let underWay: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const [began, falls] = [now(), database.falls];
    const shown = await readings().catch((err: unknown) => {
      log.warn({ err }, 'metrics were not read from the database');
      return { failed: true, wasSlow: tookTooLong(err) } as const;
    });
    const took = now() - began;
    // What waited for a database that was away was not slow, and says nothing about the next.
    const cut = database.falls > falls;
    const failed = 'failed' in shown;
    show(meters, failed ? undefined : shown);
    meters.set('bihuan_reading_duration_seconds', [[{}, took / 1000]]);
    next = now() + (cut || (failed && !shown.wasSlow) ? AGAIN : Math.max(FRESH, took * REST));
    underWay = undefined;
  };

  meters.onReading(async () => {
    const up = await database.ask();
    meters.set('bihuan_database_up', [[{}, up ? 1 : 0]]);
    if (!up) return show(meters, undefined);
    if (database.falls > fallsSeen) [fallsSeen, next] = [database.falls, 0]; // back again: what it says now is worth knowing
    if (now() >= next) underWay ??= read();
    if (underWay) await inTime(underWay, PATIENCE);
  });
}

/** Without an answer of the database there are no numbers, rather than old ones that look like new. */
function show(meters: Meters, readings: Readings | undefined): void {
  const { states = [], clocks = [], outbox = [], rows = [], single } = readings ?? {};
  const one = (value: number | undefined) => (value === undefined ? [] : [[{}, value] as const]);
  const ofClocks = (value: (clock: Readings['clocks'][number]) => number) => clocks.map((clock) => [{ clock: clock.clock }, value(clock)] as const);
  const revisits = clocks.filter(({ clock }) => clock === 'revisit' || clock === 'series').reduce((sum, { dueWithinDay }) => sum + dueWithinDay, 0);

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
