import { Amending, Clocks, Desk, Dispatcher, Errands, Forwarding, Ledger, Outgoing, Recounting, Rulebook, Transfers, type AmendingPace, type Asking, type ParkedClock, type Registration } from '@bihuan/desk';
import { loadCalendars, loadProcedures } from '@bihuan/rules';
import { DueClocks, Journal, loadRules, Lookups, MovedTime, openDatabase, Outbox, Timelines, type Database } from '@bihuan/store';

import { testDatabase, type TestDatabase } from './database';
import { seedDistrict } from './store-moves';

export const clerk: Asking = { account: '019a0000-0000-7000-8000-0000000000c1', roles: ['clerk'], unit: 'petitions' };

/** What a spec cares about of a registration; the rest is as everywhere. */
export type PartOfRegistration = Partial<Omit<Registration, 'payload'>> & { payload?: Partial<Registration['payload']> };

/** One office on a database of its own, under the shipped rules, where time can be moved. */
export interface WorkerOffice {
  store: Database;
  database: TestDatabase;
  desk: Desk;
  rulebook: Rulebook;
  time: MovedTime;
  outbox: Outbox;
  parked: ParkedClock[];
  /** Another worker's hands on the same database. */
  worker(retry?: { parkAfter: number; longestGap: number }): Clocks;
  forwarding(): Forwarding;
  outgoing(): Outgoing;
  recounting(): Recounting;
  amending(pace?: AmendingPace): Amending;
  register(count: number, more?: PartOfRegistration): Promise<string[]>;
  rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

/** Under which name the office's connections are known; another than that of whoever observes it, so that a spec can cut them and still look. */
export const officeConnections = 'spec office';

/** Opens the office on a Thursday morning. */
export async function workerOffice(at = '2026-09-10T01:00:00.000Z'): Promise<WorkerOffice> {
  const database = await testDatabase();
  const store = await openDatabase({ url: database.url, applicationName: officeConnections, patience: { lock: 1_000 } });
  const { hot, sweep } = store;
  await loadRules(hot, (rules ??= shippedRules()));
  for (const code of ['heping', 'nankai']) {
    await seedDistrict(database.pool, code);
    for (const unit of ['petitions', 'environment']) {
      await database.pool.query(`insert into bihuan.unit values ($1, $2, '单位', 'Unit', null, '2020-01-01', null)`, [code, unit]);
      await database.pool.query(
        `insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ($1, gen_random_uuid(), $2, 'x', 'x', '{handler}', $3)`,
        [code, `${code}-${unit}`, unit],
      );
    }
  }
  const time = new MovedTime(sweep);
  await time.begin(at);
  const journal = new Journal(hot, { reporterKey: 'key' });
  const rulebook = new Rulebook(hot);
  await rulebook.load();
  const desk = new Desk(journal, rulebook, new Lookups(hot, 'key'));
  const outbox = new Outbox(sweep);
  const parked: ParkedClock[] = [];
  const errands = new Errands(journal, rulebook);
  const outgoing = () => new Outgoing(outbox, new Dispatcher(outbox, errands, { complaint: new Transfers(desk, new Timelines(hot), new Lookups(hot, 'key')), problem: new Ledger(hot, errands, rulebook) }, () => undefined));
  const tell = (clock: ParkedClock) => void parked.push(clock);
  return {
    store, database, desk, rulebook, time, outbox, parked, outgoing,
    worker: (retry) => new Clocks(new DueClocks(sweep, retry), new Errands(new Journal(hot, { reporterKey: 'key' }), rulebook), tell),
    forwarding: () => new Forwarding(time, new DueClocks(sweep), new Clocks(new DueClocks(sweep), errands, tell), outgoing()),
    recounting: () => new Recounting(hot, rulebook, errands),
    amending: (pace) => new Amending(hot, errands, pace),
    register: async (count, more) => {
      const now = await time.now();
      const settled = await desk.registerAll(Array.from({ length: count }, () => aRegistration(now, more)), 'machines');
      return settled.map((one) => {
        if (one.status === 'rejected') throw one.reason;
        if (one.value.outcome === 'refused') throw new Error(one.value.refusal.refused);
        return one.value.complaint.id;
      });
    },
    rows: async <Row extends object>(sql: string, ...values: unknown[]) => (await database.pool.query<Row>(sql, values)).rows,
    end: async () => {
      await store.close();
      await database.drop();
    },
  };
}

/** Read once for every office that a spec opens. */
let rules: ReturnType<typeof shippedRules> | undefined;

function shippedRules() {
  return { procedures: loadProcedures('procedures').procedures, calendars: loadCalendars('procedures/calendars').calendars };
}

let registrations = 0;
/** A kilometre apart: what is complained of again and again at one place is the ledger's business. */
const somewhereElse = (n: number) => ({ address: `南市街 ${n} 号`, subdistrict: '南市', lat: 39.1301 + (n % 4000) / 100, lon: 117.1902, resolved: true });

function aRegistration(receivedAt: string, more: PartOfRegistration = {}): Registration {
  registrations += 1;
  return {
    district: 'heping',
    id: `registration-${registrations}`,
    asking: clerk,
    texts: { account: '夜间施工，无法入睡' },
    fact: { place: somewhereElse(registrations) },
    ...more,
    payload: { nuisances: ['noise-construction'], channel: 'phone', matter: 'complaint', urgency: 'ordinary', receivedAt, points: 1, anonymous: false, ...more.payload },
  };
}
