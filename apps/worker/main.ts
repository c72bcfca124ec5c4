import 'reflect-metadata';
import { areFaults, mendFirst, openLog, readSettings, type Log, type Settings } from '@bihuan/platform';
import { createWorker } from './create-worker.js';

/** The supervisor kills after seven seconds; what has not ended by then is cut off, and rings or is sent again. */
const LAST_MS = 6_500;

const settings = readSettings(process.env);
if (areFaults(settings)) {
  for (const { setting, value, zh, en } of settings) process.stderr.write(`${setting}=${value}\n  ${zh}\n  ${en}\n`);
  process.exit(mendFirst);
}
await work(settings, openLog(settings.log, 'worker')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function work(given: Settings, log: Log): Promise<void> {
  const { databaseUrl, redisUrl, sweepMs, host, workerPort } = given;
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: the worker keeps the time of a database that is there already');
  const worker = await createWorker({ ...given, databaseUrl }, log);
  let ending = false;
  const end = (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void worker.stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  // Ctrl+C reaches every process of a terminal at once; under a supervisor it is the supervisor who says when.
  process.on('SIGINT', () => {
    if (process.env['BIHUAN_SUPERVISED'] !== '1' && process.channel === undefined) end('SIGINT');
  });
  log.info({ sweepMs, queue: redisUrl ? 'redis' : 'postgres', ...(workerPort === undefined ? {} : { door: `${host}:${workerPort}` }) }, 'keeping time');
}
