import { anyFreePort } from '@bihuan/platform';
import type { Procedure } from '@bihuan/core';
import { loadCalendars, loadNotices, loadProcedures, loadTemplates } from '@bihuan/rules';
import { loadRules, MovedTime, openDatabase } from '@bihuan/store';
import { migrateQueue } from '@bihuan/alarm';
import type pg from 'pg';

import { BuiltProcess } from './built-process';
import { testDatabase } from './database';
import { heping, openOffice, password, type OfficePlan } from './office-people';
import { PersonAtWork, type Heard } from './person';
import { until } from './until';

/** What a running system is made of. */
export interface SystemOptions {
  /** The installation's time when it opens; Monday 2026-03-02 09:00 in China unless told otherwise. */
  at?: string;
  offices?: readonly OfficePlan[];
  redisUrl?: string;
  /** Milliseconds between two sweeps; short, so that specs need not wait. */
  sweepMs?: number;
  /** A database that is migrated and empty, instead of a new one; or one that has its office already. */
  database?: { url: string; pool: pg.Pool; drop(): Promise<void>; furnished?: boolean };
  /** Whether the API is started, and the worker; they are unless told otherwise. */
  api?: boolean;
  worker?: boolean;
  /** Further settings of both programs. */
  settings?: Readonly<Record<string, string>>;
}

/** Monday 2026-03-02, 09:00 in China: nothing special about the weeks that follow. */
export const monday = '2026-03-02T01:00:00.000Z';

/** Starts the built API and worker, as an operator would, with an office of people on a database of its own. */
export async function runningSystem(options: SystemOptions = {}): Promise<RunningSystem> {
  const { at = monday, offices = [heping], redisUrl, sweepMs = 100, api = true, worker = true } = options;
  const database = options.database ?? (await testDatabase());
  if (!('furnished' in database && database.furnished)) await furnish(database, at, offices);

  const settings = {
    DATABASE_URL: database.url, PORT: String(await anyFreePort()), HOST: '127.0.0.1', BIHUAN_TIME: 'movable', BIHUAN_SWEEP_MS: String(sweepMs), BIHUAN_DEMO: 'off',
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    ...options.settings,
  };
  const system = new RunningSystem(`http://127.0.0.1:${settings.PORT}`, new BuiltProcess('api', settings), new BuiltProcess('worker', settings), database, supervisorOf(offices));
  try {
    if (api) system.api.start();
    if (worker) system.worker.start();
    if (api) await system.answers();
  } catch (error) {
    await system.stop();
    throw error;
  }
  return system;
}

/** What an installation has before anybody works in it: queues, rules (as they are shipped, or changed for a run), offices, and the time. */
export async function furnish({ url, pool }: { url: string; pool: pg.Pool }, at: string, offices: readonly OfficePlan[], changed: (shipped: Procedure) => Procedure = (shipped) => shipped): Promise<void> {
  await migrateQueue(url);
  const store = await openDatabase({ url, applicationName: 'spec' });
  try {
    const { procedures, ...rules } = shippedRules();
    await loadRules(store.hot, { ...rules, procedures: procedures.map(changed) });
    for (const office of offices) await openOffice(pool, office);
    await new MovedTime(store.hot).begin(at);
  } finally {
    await store.close();
  }
}

/** Somebody who may move time. */
function supervisorOf(offices: readonly OfficePlan[]): string {
  const [login] = offices.flatMap(({ people }) => Object.keys(people).filter((name) => people[name]?.roles.includes('supervisor')));
  if (login === undefined) throw new Error('no office has a supervisor');
  return login;
}

/** The rules as they are shipped. */
function shippedRules() {
  const { procedures, faults } = loadProcedures('procedures');
  const { calendars, faults: more } = loadCalendars('procedures/calendars');
  const { notices } = loadNotices('procedures/notices');
  const { templates } = loadTemplates('procedures/templates');
  if (faults.length + more.length > 0) throw new Error(`the shipped rules are at fault: ${JSON.stringify([...faults, ...more])}`);
  return { procedures, calendars, notices, templates };
}

/** API and worker at work. */
export class RunningSystem {
  /** Everything that was ever answered to anybody. */
  readonly heard: Heard[] = [];
  private readonly people = new Map<string, PersonAtWork>();

  constructor(
    readonly url: string,
    readonly api: BuiltProcess,
    readonly worker: BuiltProcess,
    readonly database: { url: string; pool: pg.Pool; drop(): Promise<void> },
    private readonly timekeeper: string,
  ) {}

  /** Somebody of the office, signed in. */
  async asPerson(login: string): Promise<PersonAtWork> {
    const known = this.people.get(login);
    if (known) return known;
    const person = await PersonAtWork.signIn(this.url, login, password, this.database.pool, this.heard);
    this.people.set(login, person);
    return person;
  }

  /** Moves time forward to an instant; everything due on the way rings at its own. */
  async moveTo(at: string): Promise<void> {
    const supervisor = await this.asPerson(this.timekeeper);
    const answer = await supervisor.send('POST', '/api/time/forward', { to: at }, {});
    if (answer.status !== 200) throw new Error(`time was not moved to ${at}: ${answer.status} ${answer.body}`);
  }

  /** Waits until whatever was promised has been delivered. */
  async delivered(): Promise<void> {
    await until('an empty outbox', async () => (await this.rows<{ n: number }>('select count(*)::int as n from bihuan.outbox where parked_at is null'))[0]?.n === 0);
  }

  /** Rows of a query, as superuser. */
  async rows<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.database.pool.query<Row>(sql, values)).rows;
  }

  /** Waits until the API lets people in. */
  async answers(): Promise<void> {
    await until('an API that is ready', async () => {
      if (!this.api.runs) throw new Error(`the API ended: ${this.api.said}`);
      return fetch(`${this.url}/health/ready`).then(({ status }) => status === 200, () => false);
    }, 90_000);
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.stop(), this.worker.stop()]);
    await this.database.drop();
  }
}
