import { NestFactory } from '@nestjs/core';
import { Alarm, inTime } from '@bihuan/alarm';
import { Meters, usualPatience, type Log, type MailSettings, type MetricsReaders, type Patience } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import { isMigrated } from '@bihuan/store';
import { openDoor } from './door.js';
import { Health } from './health.js';
import { showRounds } from './metrics/round-watch.js';
import { QueueWorkers } from './queue-workers.js';
import { Rounds, type Pace } from './rounds.js';
import { WorkerModule } from './worker.module.js';
import { openWorkshop } from './workshop.js';

/** What the worker needs of the settings. */
export interface WorkerSettings {
  databaseUrl: string;
  redisUrl?: string;
  sweepMs: number;
  /** Nobody is told by mail where it is left out. */
  mail?: MailSettings;
  /** Where its own door stands; none where no port is named. */
  host?: string;
  workerPort?: number;
  metrics?: MetricsReaders;
  /** How long it waits; as usual where nothing else is said. */
  patience?: Partial<Patience>;
}

/** A worker at work. */
export interface RunningWorker {
  /** Claims nothing more, lets what is in flight end, and closes. */
  stop(): Promise<void>;
}

/** A reader of metrics waits no longer for the queue, in milliseconds. */
const QUEUE_PATIENCE = 1_000;

/** How often rules are looked at, in milliseconds. */
const REREAD = 30_000;

/** How often work at units that are no more is looked for, in milliseconds. */
const HAND_OVER = 60_000;

/** Starts a worker on a database that is migrated; a queue that is not there yet hinders nothing. */
export async function createWorker(settings: WorkerSettings, log: Log, pace: Partial<Pace> = {}): Promise<RunningWorker> {
  const { databaseUrl, redisUrl, sweepMs, host = '127.0.0.1', workerPort: port, metrics: readers = 'loopback' } = settings;
  const patience = { ...usualPatience, ...settings.patience };
  const meters = new Meters('worker');
  const workshop = await openWorkshop(databaseUrl, log, meters, patience, settings.mail);
  const module = WorkerModule.over(workshop, { databaseUrl, redisUrl, pace: { arm: patience.arm, reread: REREAD, handOver: HAND_OVER, ...pace, sweep: sweepMs } }, log, meters);
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
  const rounds = app.get(Rounds);
  showRounds(meters, () => rounds.pulses(), () => inTime(app.get(Alarm).waiting(), QUEUE_PATIENCE, 'the queue’s length'));
  const health = new Health(() => rounds.pulses(), () => isMigrated(workshop.database.hot));
  // The door before the rounds: a worker that cannot be asked as it was told to be must say so at once.
  const door = port === undefined ? undefined : await openDoor({ host, port, readers }, health, meters);
  rounds.start();
  return {
    stop: async () => {
      await door?.close();
      await Promise.allSettled([rounds.stop(), workshop.mailing?.stop(), app.get(Webhooks).stop(), app.get(QueueWorkers).stop(false)]);
      await app.get(Alarm).close();
      // Closes once more what is closed already; with a queue that does not answer it would wait for ever.
      await inTime(app.close(), 1_000, 'closing').catch(() => undefined);
      await workshop.database.close();
    },
  };
}
