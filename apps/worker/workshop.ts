import { Office, type Clocks, type Outgoing } from '@bihuan/desk';
import { officeCounts, showQueues, type Log, type Meters, type Patience } from '@bihuan/platform';
import { Webhooks } from '@bihuan/post';
import type { Database } from '@bihuan/store';
import { CountedDeliveries } from './metrics/counted-deliveries.js';
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
export async function openWorkshop(url: string, log: Log, meters: Meters, patience: Patience): Promise<Workshop> {
  const parking = (what: string) => (parked: object) => {
    meters.count('bihuan_parked_total', { what });
    log.error({ parked }, 'parked: look at it, then let it go on');
  };
  const park = (parked: object) => parking('name' in parked ? 'clock' : 'command')(parked);
  const { database, clocks, outgoing, rulebook, recounting, journal, links } = await Office.open(url, 'bihuan worker', park, officeCounts(meters), patience);
  showQueues(meters, { hot: database.hot, sweep: database.sweep }, (lane) => journal.waitingIn(lane));
  return {
    database,
    clocks,
    outgoing,
    webhooks: new Webhooks(new CountedDeliveries(database.hot, meters, patience), journal, parking('delivery'), patience.call, links),
    rereading: new Rereading(database, rulebook, recounting, log),
  };
}
