// BullMQ on Redis; how durable that Redis is says the command (appendonly with a sync each second, or with every write).
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { play } from './bullmq.mjs';

play(async ({ redis }, work) => {
  const connection = () => new Redis(redis, { maxRetriesPerRequest: null, enableAutoPipelining: true });
  const queue = new Queue('loop', { connection: connection() });
  const worker = new Worker('loop', work, { connection: connection(), concurrency: 100 });
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  return { queue, close: async () => void (await Promise.all([worker.close(true), queue.close()])) };
});
