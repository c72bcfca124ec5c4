import { NestFactory } from '@nestjs/core';
import { Alarm, inTime } from '@bihuan/alarm';
import type { Log } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import { QueueWorkers } from './queue-workers.js';
import { Rounds, type Pace } from './rounds.js';
import { WorkerModule } from './worker.module.js';
import { openWorkshop } from './workshop.js';

/** What the worker needs of the settings. */
export interface WorkerSettings {
  databaseUrl: string;
  redisUrl?: string;
  sweepMs: number;
}

/** A worker at work. */
export interface RunningWorker {
  /** Claims nothing more, lets what is in flight end, and closes. */
  stop(): Promise<void>;
}

/** How often alarms are set and rules looked at, in milliseconds; the sweep has a setting of its own. */
const usualPace: Omit<Pace, 'sweep'> = { arm: 2_000, reread: 30_000 };

/** Starts a worker on a database that is migrated; a queue that is not there yet hinders nothing. */
export async function createWorker({ databaseUrl, redisUrl, sweepMs }: WorkerSettings, log: Log, pace = usualPace): Promise<RunningWorker> {
  const workshop = await openWorkshop(databaseUrl, log);
  const module = WorkerModule.over(workshop, { databaseUrl, redisUrl, pace: { ...pace, sweep: sweepMs } }, log);
  const app = await NestFactory.createApplicationContext(module, { logger: ['error', 'warn'], abortOnError: false });
  const rounds = app.get(Rounds);
  rounds.start();
  return {
    stop: async () => {
      await Promise.allSettled([rounds.stop(), app.get(Webhooks).stop(), app.get(QueueWorkers).stop(false)]);
      await app.get(Alarm).close();
      // Closes once more what is closed already; with a queue that does not answer it would wait for ever.
      await inTime(app.close(), 1_000, 'closing').catch(() => undefined);
      await workshop.database.close();
    },
  };
}
