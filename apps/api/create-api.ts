import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkBodies, checkOrderBodies, checkProblemBodies } from '@bihuan/contract';
import { Office } from '@bihuan/desk';
import { Imports, KeptFiles } from '@bihuan/intake';
import { Meters, officeCounts, openLog, showQueues, type Log, type Settings } from '@bihuan/platform';
import { answers, readingsOf } from '@bihuan/store';
import { ApiModule } from './api.module.js';
import { pageOf } from './console/page-of.js';
import { serveConsole } from './console/serving.js';
import { addDocument } from './document.js';
import { Streams } from './desk/streams.js';
import { hearRequests, requestIdOf } from './door/hooks.js';
import { takeJsonOnly } from './door/json.js';
import { BODY_LIMIT } from './door/limits.js';
import { policy } from './door/policy.js';
import { watchSilence } from './door/silent-connections.js';
import { showReadings } from './metrics/readings.js';

const HEAR_OF_RULES_MS = 30_000;
const TIDY_MS = 3_600_000;

/** The HTTP door, ready to listen. `settings.databaseUrl` names a database that is migrated; closing the app closes it. */
export async function createApi(settings: Settings, log: Log = openLog(settings.log, 'api')): Promise<INestApplication> {
  checkBodies();
  checkOrderBodies();
  checkProblemBodies();
  if (!settings.databaseUrl) throw new Error('createApi wants the address of a database');
  const meters = new Meters('api');
  const park = (parked: object) => {
    meters.count('bihuan_parked_total', { what: 'name' in parked ? 'clock' : 'command' });
    log.error({ parked }, 'parked');
  };
  const office = await Office.open(settings.databaseUrl, 'bihuan api', park, officeCounts(meters), settings.patience);
  showQueues(meters, { hot: office.database.hot, sweep: office.database.sweep }, (lane) => office.journal.waitingIn(lane));
  // By a connection that nobody's request takes: a busy office is not one whose database is away.
  showReadings(meters, { answers: () => answers(office.database.sweep), readings: () => readingsOf(office.database.hot) }, log);
  const imports = new Imports(office, new KeptFiles(join(settings.dataFolder, 'files', 'imports')));
  const adapter = new FastifyAdapter({
    logger: false,
    // Never plainly true: whoever may write the header may take any address for the lock-out.
    trustProxy: (_address, hop) => hop < settings.proxies,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: pageOf,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.over(office, imports, settings, log, meters), adapter, { bodyParser: false, logger: ['error', 'warn'] });
  takeJsonOnly(adapter.getInstance());
  await app.register(helmet, policy);
  await app.register(cookie);
  hearRequests(adapter.getInstance(), log, meters);
  addDocument(app);
  await serveConsole(app);

  const timer = setInterval(() => void office.hearOfRules().catch((err: unknown) => log.warn({ err }, 'rules were not read')), HEAR_OF_RULES_MS).unref();
  const tidy = () => void imports.tidy().catch((err: unknown) => log.warn({ err }, 'old files were not removed'));
  const tidying = setInterval(tidy, TIDY_MS).unref();
  tidy();
  const closeSilent = watchSilence(adapter.getInstance().server);
  adapter.getInstance().addHook('preClose', async () => {
    // A stream is never idle: whoever waits for open answers to end would wait for ever.
    app.get(Streams).close();
    closeSilent();
  });
  adapter.getInstance().addHook('onClose', async () => {
    clearInterval(timer);
    clearInterval(tidying);
    await imports.close();
    await office.close();
  });
  return app;
}
