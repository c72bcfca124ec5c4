import { Clocks, Desk, Dispatcher, Errands, Ledger, Outgoing, Rulebook, Transfers } from '@bihuan/desk';
import { DueClocks, Journal, Lookups, openDatabase, Outbox, Timelines } from '@bihuan/store';

/** A worker of another process beside the office: sweeps and delivers whatever it finds, again and again, until it is stopped. */
export async function secondHand(url: string, tell: (parked: object) => void): Promise<() => Promise<void>> {
  const store = await openDatabase({ url, applicationName: 'second hand' });
  const { hot, sweep } = store;
  const journal = new Journal(hot, { reporterKey: 'key' });
  const rulebook = new Rulebook(hot);
  await rulebook.load();
  const lookups = new Lookups(hot, 'key');
  const errands = new Errands(journal, rulebook);
  const outbox = new Outbox(sweep);
  const clocks = new Clocks(new DueClocks(sweep), errands, tell);
  const transfers = new Transfers(new Desk(journal, rulebook, lookups), new Timelines(hot), lookups);
  const outgoing = new Outgoing(outbox, new Dispatcher(outbox, errands, { complaint: transfers, problem: new Ledger(hot, errands, rulebook) }, tell));
  let stopped = false;
  const work = async () => {
    while (!stopped) {
      await clocks.sweep();
      await outgoing.flush();
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  const working = work();
  return async () => {
    stopped = true;
    await working;
    await store.close();
  };
}
