import { Office } from '@bihuan/desk';
import { areFaults, readSettings, startEmbeddedPostgres, type Settings, type SettingsFault } from '@bihuan/platform';
import { openDatabase, type Database } from '@bihuan/store';
import { exitCodes, Failed } from './failed.js';
import { Interruption } from './interruption.js';
import { remark } from './speech.js';

/*
 * How a command is written: a file in commands/ that exports a function, and one line in commands/index.ts.
 *
 *   export function countCommand(): Command {
 *     return new Command('count')
 *       .description(said({ zh: '…', en: '…' }))
 *       .argument('<file>')
 *       .option('--json', said({ zh: '…', en: '…' }))
 *       .action((file: string, { json }: { json?: boolean }) =>
 *         withOffice(settingsNow(), async (office, database) => {
 *           const done = orFailed(await office.accounts.…); // a refusal ends the command with its sentence, exit code 1
 *           if (json) return tellJson(done);                // standard output: the answer
 *           remark({ zh: '…', en: '…' });                   // standard error: progress and troubles
 *           tell({ zh: '…', en: '…' });
 *         }),
 *       );
 *   }
 *
 * `throw new Failed({ zh, en })` ends with exit code 1, `throw misused(zh, en)` with 2; everything opened is closed again.
 */

/** The settings of this run; faults end the command with exit code 78. */
export function settingsNow(): Settings {
  const settings = readSettings(process.env);
  if (areFaults(settings)) throw new Failed(inOneText(settings), exitCodes.mendFirst);
  return settings;
}

/** Does something with a database server: the operator's, or the one that comes along, which is stopped again by whoever uses it last. */
export async function withServer<T>({ databaseUrl, dataFolder }: Settings, work: (url: string, interruption: Interruption) => Promise<T>): Promise<T> {
  const interruption = new Interruption();
  const embedded = databaseUrl === undefined ? startEmbeddedPostgres({ dataFolder, onProgress: remark }) : undefined;
  try {
    const url = databaseUrl ?? (await interruption.orAsked(embedded!)).url;
    return await interruption.orAsked(work(url, interruption));
  } finally {
    await embedded?.then((server) => server.stop(), () => undefined);
    interruption.over();
  }
}

/** A walk over everything may take its time; nobody waits behind it. */
const patience = { statement: 600_000 };

/** Does something with the open store, without any rules. */
export function withDatabase<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  return withServer(settings, async (url) => {
    const database = await openDatabase({ url, applicationName: 'bihuan cli', patience });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}

/** Does something in the office, as its people would: desk, accounts, rules, time. The store beside it is for reading; what takes long may end in order when it is interrupted. */
export function withOffice<T>(settings: Settings, work: (office: Office, database: Database, interruption: Interruption) => Promise<T>): Promise<T> {
  return withServer(settings, (url, interruption) => inOffice(url, (office, database) => work(office, database, interruption)));
}

/** The same on a server that runs already. */
export async function inOffice<T>(url: string, work: (office: Office, database: Database) => Promise<T>): Promise<T> {
  const office = await Office.open(url, 'bihuan cli', (parked) => remark(JSON.stringify(parked)));
  try {
    const database = await openDatabase({ url, applicationName: 'bihuan cli', patience });
    try {
      return await work(office, database);
    } finally {
      await database.close();
    }
  } finally {
    await office.close();
  }
}

function inOneText(faults: readonly SettingsFault[]): { zh: string; en: string } {
  const lines = (language: 'zh' | 'en') => faults.map((fault) => `${fault.setting}=${fault.value}  ${fault[language]}`).join('\n');
  return { zh: lines('zh'), en: lines('en') };
}
