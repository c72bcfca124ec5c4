// BullMQ on its PostgreSQL backend, with a pool of ten each for queue and worker.
import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker } from 'bullmq';
import { play } from './bullmq.mjs';

setDefaultBackendFactory(createPostgresBackend);

play(async ({ url }, work) => {
  const connection = { connectionString: url, migrate: true, max: 10 };
  const queue = new Queue('loop', { connection });
  await queue.waitUntilReady();
  const worker = new Worker('loop', work, { connection, concurrency: 100 });
  await worker.waitUntilReady();
  return { queue, close: async () => void (await Promise.all([worker.close(true), queue.close()])) };
});
