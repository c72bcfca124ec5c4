// graphile-worker: a loop is a chain of jobs (chain.mjs). As its page on performance advises for many quick jobs: a local queue that
// fetches 200 at once, completions gathered, a hundred jobs at a time, and timers looked for every 100 ms.
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { Chain } from './chain.mjs';
import { serve } from './peer.mjs';

let runner;
let adder;
let chain;

serve({
  async start({ url, timerMs, only }) {
    const add = (jobs) => adder.addJobs(jobs.map(({ delay, ...payload }) => ({ identifier: 'loop', payload, ...(delay ? { runAt: new Date(Date.now() + delay) } : {}) })));
    chain = new Chain(add, { timerMs, only });
    const quiet = new Logger(() => (level, message) => level === 'error' && console.error(message));
    adder = await makeWorkerUtils({ connectionString: url, maxPoolSize: 6, logger: quiet });
    await adder.migrate();
    runner = await run({
      preset: {
        worker: {
          connectionString: url, maxPoolSize: 12, concurrentJobs: 100, pollInterval: 100, logger: quiet,
          localQueue: { size: 200 }, completeJobBatchDelay: 0, failJobBatchDelay: 0,
        },
      },
      noHandleSignals: true,
      taskList: {
        loop: async (payload) => {
          const next = chain.following([payload]);
          if (next.length > 0) await add(next);
          chain.did([payload]);
        },
      },
    });
  },
  run: ({ loops, flight }) => chain.run(loops, flight),
  async end() {
    await runner.stop();
    await adder.release();
  },
});
