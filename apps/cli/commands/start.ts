import { anyFreePort, portIsFree, startEmbeddedPostgres, supervise, type Settings } from '@bihuan/platform';
import { Command } from 'commander';
import { settingsNow } from '../command.js';
import { Failed } from '../failed.js';
import { Interrupted, Interruption } from '../interruption.js';
import { said, speak, tell } from '../speech.js';
import { greetingOf } from '../start/greeting.js';
import { makeReady } from '../start/make-ready.js';
import { mustBeAlone, takeFolder, wasKilled } from '../start/one-run.js';
import { addressOf, becomesReady, programs } from '../start/programs.js';

/** `bihuan start`, which is `npm start` */
export function startCommand(): Command {
  return new Command('start')
    .description(said({ zh: '启动整个系统', en: 'run the whole system' }))
    .action(async (_: object, command: Command) => {
      if (command.optsWithGlobals<{ lang?: string }>().lang === undefined) speak('both'); // whoever starts it may not be who reads it
      process.exitCode = await start(settingsNow());
    });
}

async function start(given: Settings): Promise<number> {
  const { databaseUrl, dataFolder } = given;
  if (databaseUrl === undefined) await mustBeAlone(dataFolder);
  const settings = { ...given, port: given.port === 0 ? await anyFreePort() : given.port };
  await mustBeFree(settings);
  const address = addressOf(settings);

  const interruption = new Interruption();
  const starting = databaseUrl === undefined ? startEmbeddedPostgres({ dataFolder, onProgress: tell }) : undefined;
  try {
    const server = starting && (await interruption.orAsked(starting));
    const folder = server && (await takeFolder(dataFolder, { pid: process.pid, address }));
    const welcome = await interruption.orAsked(makeReady(databaseUrl ?? server?.url ?? '', settings));
    if (folder) await mustBeAlone(dataFolder); // of two that found the socket of a killed run at the same moment one gives way
    tell({ zh: '正在启动服务', en: 'starting the services' });
    const { finished } = supervise({ children: programs(settings, () => server?.url ?? databaseUrl ?? ''), database: server });
    interruption.over(); // from here on the supervisor hears signals
    if (await becomesReady(address, finished)) tell(greetingOf(address, welcome));
    return await finished;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    tell({ zh: '已停止', en: 'stopped' });
    return 0;
  } finally {
    await starting?.then((server) => server.stop(), () => undefined);
    interruption.over();
  }
}

/** Ends the command when the port is taken; the programs of a killed run get a moment to leave it. */
async function mustBeFree({ host, port, dataFolder }: Settings): Promise<void> {
  const end = Date.now() + ((await wasKilled(dataFolder)) ? 5000 : 0);
  for (;;) {
    const answer = await portIsFree(host, port);
    if (answer.free) return;
    if (Date.now() >= end) throw new Failed(answer);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
