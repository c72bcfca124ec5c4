// Who is compared: the program, what it stands on, and what our cost a loop may be beside its own.
import { versionOf } from './install.mjs';

/** Ours first; the goals are of the one in one process, as a peer is one process too. */
export const systems = {
  bihuan: { title: 'Bihuan, in one process', program: 'bihuan', on: 'postgres', ours: true },
  'bihuan-http': { title: 'Bihuan, built API and worker over HTTP', program: 'bihuan-http', on: 'postgres', ours: true },
  dbos: { title: `DBOS ${versionOf('@dbos-inc/dbos-sdk')}`, program: 'dbos', on: 'postgres', goal: { cost: 1 / 20, speed: 10 } },
  'pg-boss': { title: `pg-boss ${versionOf('pg-boss')}`, program: 'pg-boss', on: 'postgres', goal: { cost: 1 / 10 }, also: 'promises' },
  'graphile-worker': { title: `graphile-worker ${versionOf('graphile-worker')}`, program: 'graphile-worker', on: 'postgres', goal: { cost: 1 / 10 }, also: 'promises' },
  'bullmq-postgres': { title: `BullMQ ${versionOf('bullmq')} on PostgreSQL`, program: 'bullmq-postgres', on: 'postgres', also: 'promises' },
  'bullmq-redis': { title: `BullMQ ${versionOf('bullmq')} on Redis, synced each second`, program: 'bullmq-redis', on: 'redis', sync: 'everysec', goal: { cost: 1 }, also: 'promises' },
  'bullmq-redis-always': { title: `BullMQ ${versionOf('bullmq')} on Redis, synced with every write`, program: 'bullmq-redis', on: 'redis', sync: 'always', also: 'promises' },
  restate: { title: `Restate ${versionOf('@restatedev/restate-server')}`, program: 'restate', on: 'itself', goal: { cost: 1 / 10 } },
};
