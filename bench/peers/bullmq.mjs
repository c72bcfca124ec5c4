// BullMQ on either backend: a loop is a chain of jobs (chain.mjs) in one queue. A hundred at a time, what follows a job added with one
// call, jobs removed once done, no events kept.
import { Chain } from './chain.mjs';
import { serve } from './peer.mjs';

/** Plays the peer with a queue and a worker that `open` makes: `{ queue, close() }`. */
export function play(open) {
  let at;
  let chain;
  serve({
    async start({ timerMs, only, ...where }) {
      const add = (jobs) => at.queue.addBulk(jobs.map(({ delay, ...data }) => ({ name: data.kind, data, opts: { delay, removeOnComplete: true } })));
      chain = new Chain(add, { timerMs, only });
      at = await open(where, async ({ data }) => {
        const next = chain.following([data]);
        if (next.length > 0) await add(next);
        chain.did([data]);
      });
    },
    run: ({ loops, flight }) => chain.run(loops, flight),
    end: () => at.close(),
  });
}
