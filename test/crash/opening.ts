import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { anyFreePort, startEmbeddedPostgres } from '@bihuan/platform';
import { newWebhookSecret } from '@bihuan/post';
import { migrate, setWebhook } from '@bihuan/store';
import pg from 'pg';

import { BuiltProcess } from '../support/built-process';
import { testRedis } from '../support/redis';
import { furnish } from '../support/running-system';
import { until } from '../support/until';
import { FailingReceiver } from './failing-receiver';
import { openGate } from './gate';
import { hastened } from './hastened';
import { Moment } from './moment';
import { offices } from './people';
import type { Stage } from './stage';

/** What a stage is set up with. */
export interface StagePlan {
  seed: number;
  folder: string;
  redis: boolean;
  workers: number;
  /** Settings of both programs beside the shrunk ones. */
  settings?: Readonly<Record<string, string>>;
  tellsRepetitions?: boolean;
}

/** A stage, and the way to clear it. */
export interface OpenStage extends Stage {
  /** Address of the API. */
  readonly url: string;
  /** Puts what the database said beside what the programs said. */
  keepDatabaseLog(): void;
  close(): Promise<void>;
}

/** Between two sweeps, in milliseconds; bounds of the run are multiples of it. */
export const SWEEP_MS = 200;
/** Friday 2026-02-27, 10:00 in China: a weekend comes soon, and working weeks after it. */
const BEGINS = '2026-02-27T02:00:00.000Z';

/** Every wait that an operator would set in minutes is shrunk to seconds. */
const shrunk = {
  BIHUAN_TIME: 'movable', BIHUAN_DEMO: 'off', HOST: '127.0.0.1', BIHUAN_LOG: 'debug',
  BIHUAN_SWEEP_MS: String(SWEEP_MS), BIHUAN_ARM_MS: '500',
  BIHUAN_CONNECT_MS: '1500', BIHUAN_STATEMENT_MS: '3000', BIHUAN_LOCK_MS: '1000', BIHUAN_IDLE_MS: '3000',
  BIHUAN_CALL_MS: '700', BIHUAN_LEASE_MS: '2500', BIHUAN_GAP_MS: '1500',
};

/** Starts database, gates, receiver, API and workers, with two offices that work and are told by webhook. */
export async function openStage({ seed, folder, redis: withRedis, workers, settings, tellsRepetitions }: StagePlan): Promise<OpenStage> {
  const home = mkdtempSync(join(tmpdir(), 'bihuan-crash-'));
  chmodSync(home, 0o755); // root lends the server another account, which must be able to enter
  mkdirSync(folder, { recursive: true });
  const postgres = await startEmbeddedPostgres({ dataFolder: join(home, 'data') });
  const redis = withRedis ? await testRedis() : undefined;
  await migrate(postgres.url);
  const pool = superuserPool(postgres.superuserUrl, postgres.url);
  await furnish({ url: postgres.url, pool }, BEGINS, offices, hastened);

  const receiver = await FailingReceiver.open({ seed, folder, share: 0.2, hangMs: 1_500, tellsRepetitions });
  for (const { district } of offices) await setWebhook(pool, district, receiver.url, newWebhookSecret(), true);
  const [apiGate, workerGate] = [await openGate(postgres.url), await openGate(postgres.url)];
  const port = await anyFreePort();
  const program = (app: 'api' | 'worker', url: string, log: string) =>
    new BuiltProcess(app, { ...shrunk, PORT: String(port), DATABASE_URL: url, ...(redis ? { REDIS_URL: redis.url } : {}), ...settings }, join(folder, `${log}.log`));
  const api = program('api', apiGate.url(postgres.url), 'api');
  const keepers = Array.from({ length: workers }, (_, n) => program('worker', workerGate.url(postgres.url), `worker-${n + 1}`));

  const stage: OpenStage = {
    api, workers: keepers, postgres, redis, pool, workerGate, apiGate, receiver, accepted: new Moment(), folder,
    url: `http://127.0.0.1:${port}`,
    keepDatabaseLog: () => copyFileSync(join(home, 'data', 'postgres.log'), join(folder, 'postgres.log')),
    close: async () => {
      await Promise.all([api, ...keepers].map((one) => one.stop()));
      await Promise.all([apiGate.close(), workerGate.close(), receiver.close(), redis?.down()]);
      await pool.end();
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
  try {
    for (const one of [api, ...keepers]) one.start();
    await until('an API that is ready', () => answers(stage.url), 180_000);
  } catch (error) {
    await stage.close();
    throw error;
  }
  return stage;
}

export async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(({ status }) => status === 200, () => false);
}

/** Sees everything, and is never behind a gate. */
function superuserPool(superuserUrl: string, url: string): pg.Pool {
  const address = new URL(superuserUrl);
  address.pathname = new URL(url).pathname;
  const pool = new pg.Pool({ connectionString: address.href, max: 6, options: '-c search_path=bihuan -c TimeZone=UTC', connectionTimeoutMillis: 10_000 });
  pool.on('error', () => undefined);
  return pool;
}
