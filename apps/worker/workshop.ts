import { Office, type Clocks, type Outgoing } from '@bihuan/desk';
import type { Log } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import { Deliveries, type Database } from '@bihuan/store';
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
  const park = (parked: object) => log.error({ parked }, 'parked: look at it, then let it go on');
  const { database, clocks, outgoing, rulebook, recounting, journal } = await Office.open(url, 'bihuan worker', park);
  return {
    database,
    clocks,
    outgoing,
    webhooks: new Webhooks(new Deliveries(database.hot), journal, park),
    rereading: new Rereading(database, rulebook, recounting, log),
  };
}
