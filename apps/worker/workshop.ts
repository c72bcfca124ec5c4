import { Office, type Amending, type Clocks, type Outgoing } from '@bihuan/desk';
import { officeCounts, showQueues, type Log, type MailSettings, type Meters, type Patience } from '@bihuan/platform';
import { Mailing, MailServer, Webhooks } from '@bihuan/post';
import { setMailing, type Database } from '@bihuan/store';
import { CountedDeliveries } from './metrics/counted-deliveries.js';
import { CountedMails } from './metrics/counted-mails.js';
import { HandingOver } from './handing-over.js';
import { Rereading } from './rereading.js';

/** Everything that the worker's rounds work with, on one open database. */
export interface Workshop {
  database: Database;
  clocks: Clocks;
  outgoing: Outgoing;
  webhooks: Webhooks;
  /** Only where a mail server is named. */
  mailing?: Mailing;
  rereading: Rereading;
  handingOver: HandingOver;
  amending: Amending;
}

/** Opens the database; throws NotMigrated. What has to be parked is logged as an error: a person must look at it. */
export async function openWorkshop(url: string, log: Log, meters: Meters, patience: Patience, mail?: MailSettings): Promise<Workshop> {
  const parking = (what: string) => (parked: object) => {
    meters.count('bihuan_parked_total', { what });
    log.error({ parked }, 'parked: look at it, then let it go on');
  };
  const park = (parked: object) => parking('name' in parked ? 'clock' : 'command')(parked);
  const { database, clocks, outgoing, rulebook, recounting, amending, journal, links, time, handOvers } = await Office.open(url, 'bihuan worker', park, officeCounts(meters), patience);
  showQueues(meters, { hot: database.hot, sweep: database.sweep }, (lane) => journal.waitingIn(lane));
  // Whoever empties the outbox keeps notices for mail from now on, or no longer does.
  if (await setMailing(database.hot, mail !== undefined)) log.info({ mail: mail === undefined ? 'off' : 'on' }, 'notices by mail');
  const mails = new CountedMails(database.hot, meters, patience);
  return {
    ...(mail ? { mailing: new Mailing(mails, database.hot, rulebook, time, new MailServer(mail.url, mail.from, patience.call), parking('mail')) } : {}),
    database,
    clocks,
    outgoing,
    webhooks: new Webhooks(new CountedDeliveries(database.hot, meters, patience), journal, parking('delivery'), patience.call, links, rulebook),
    rereading: new Rereading(database, rulebook, recounting, log),
    handingOver: new HandingOver(handOvers, log),
    amending,
  };
}
