import { Clocks, Desk, Dispatcher, Errands, installationSecret, NotMigrated, Outgoing, Recounting, Rulebook, Transfers } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import { Deliveries, DueClocks, isMigrated, Journal, Lookups, openDatabase, Outbox, Timelines, type Database } from '@bihuan/store';
import { Rereading } from './rereading.js';

/** Everything that the worker's rounds work with, on one open database. */
export interface Workshop {
  database: Database;
  clocks: Clocks;
  outgoing: Outgoing;
  webhooks: Webhooks;
  rereading: Rereading;
}

/** Opens the database; throws NotMigrated. What has to be parked is logged as an error: a person must look at it. */
export async function openWorkshop(url: string, log: Log): Promise<Workshop> {
  const database = await openDatabase({ url, applicationName: 'bihuan worker' });
  try {
    if (!(await isMigrated(database.hot))) throw new NotMigrated();
    return furnish(database, await installationSecret(database.hot), log);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function furnish(database: Database, secret: string, log: Log): Workshop {
  const { hot, sweep } = database;
  const journal = new Journal(hot, { reporterKey: secret });
  const rulebook = new Rulebook(hot);
  const errands = new Errands(journal, rulebook);
  const outbox = new Outbox(sweep);
  const lookups = new Lookups(hot, secret);
  const transfers = new Transfers(new Desk(journal, rulebook, lookups), new Timelines(hot), lookups);
  const park = (what: string) => (parked: object) => log.error({ parked }, `${what} parked: look at it, then let it go on`);
  return {
    database,
    clocks: new Clocks(new DueClocks(sweep), errands, park('clock')),
    outgoing: new Outgoing(outbox, new Dispatcher(outbox, errands, transfers, park('command'))),
    webhooks: new Webhooks(new Deliveries(hot), journal, park('webhook delivery')),
    rereading: new Rereading(database, rulebook, new Recounting(hot, rulebook, errands), log),
  };
}
