// pg-boss: a loop is a chain of jobs (chain.mjs) in one queue. Batches of 200 that are fetched, completed and followed up with one
// statement each; woken by LISTEN/NOTIFY, fetching on at once while batches are full, polling at its shortest (0.5 s) for timers.
import { PgBoss } from 'pg-boss';
import { Chain } from './chain.mjs';
import { serve } from './peer.mjs';

let boss;
let chain;

serve({
  async start({ url, timerMs, only }) {
    boss = new PgBoss({ connectionString: url, max: 10, useListenNotify: true, schedule: false });
    boss.on('error', (error) => console.error(error));
    await boss.start();
    await boss.createQueue('loop', { notify: true });
    const add = (jobs) => boss.insert('loop', jobs.map(({ delay, ...data }) => ({ data, ...(delay ? { startAfter: new Date(Date.now() + delay) } : {}) })));
    chain = new Chain(add, { timerMs, only });
    const pace = { batchSize: 200, localConcurrency: 2, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 };
    await boss.work('loop', pace, async (jobs) => {
      const done = jobs.map(({ data }) => data);
      const next = chain.following(done);
      if (next.length > 0) await add(next);
      chain.did(done);
    });
  },
  run: ({ loops, flight }) => chain.run(loops, flight),
  async end() {
    await boss.stop({ graceful: false, close: true });
  },
});
