import 'reflect-metadata';
import { areFaults, mendFirst, openLog, readSettings, startEmbeddedPostgres, type Log, type Settings } from '@bihuan/platform';
import { createApi } from './create-api.js';

/** An orchestrator kills after ten seconds, a terminal sooner: whatever has not ended by then is cut off. */
const LAST_MS = 4500;

const settings = readSettings(process.env);
if (areFaults(settings)) {
  for (const { setting, value, zh, en } of settings) process.stderr.write(`${setting}=${value}\n  ${zh}\n  ${en}\n`);
  process.exit(mendFirst);
}
await serve(settings, openLog(settings.log, 'api')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

async function serve(given: Settings, log: Log): Promise<void> {
  // Without a database of its own an installation uses the one that comes along; a supervisor may have started it already.
  const embedded = given.databaseUrl ? undefined : await startEmbeddedPostgres({ dataFolder: given.dataFolder, onProgress: (line) => log.info(line) });
  const app = await createApi({ ...given, databaseUrl: given.databaseUrl ?? embedded?.url }, log).catch(async (error: unknown) => {
    await embedded?.stop();
    throw error;
  });

  let ending = false;
  const end = (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'closing');
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void app
      .close()
      .then(() => embedded?.stop())
      .then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  // Ctrl+C reaches every process of a terminal at once; under a supervisor it is the supervisor who says when.
  process.on('SIGINT', () => {
    if (process.env['BIHUAN_SUPERVISED'] !== '1') end('SIGINT');
  });

  await app.listen(given.port, given.host);
  log.info({ url: await app.getUrl() }, 'listening');
}
