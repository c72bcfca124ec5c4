import { setTimeout as pause } from 'node:timers/promises';

import { migrateQueue } from '@bihuan/alarm';

import type { TestRedis } from '../../support/redis';
import type { Chance } from '../chance';
import type { Fault } from '../fault';
import type { Stage } from '../stage';

/** The queue is gone with all that was in it, and comes back empty after a while. */
export const dropQueue: Fault = {
  name: 'drop-queue', rows: ['F5', 'T1', 'T3'],
  strike: (stage, chance) => (stage.redis ? loseRedis(stage.redis, chance) : dropSchema(stage, chance)),
};

async function dropSchema({ pool, postgres }: Stage, chance: Chance): Promise<string> {
  await pool.query(`set lock_timeout = '2s'; drop schema if exists bullmq cascade; reset lock_timeout`);
  const away = chance.between(0, 4_000);
  await pause(away);
  // Whoever installs does it again when the database was away.
  for (const end = Date.now() + 20_000; ; await pause(200)) {
    try {
      await migrateQueue(postgres.url);
      return `schema dropped, made again after ${away} ms`;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function loseRedis(redis: TestRedis, chance: Chance): Promise<string> {
  if (chance.next() < 0.5) {
    await redis.command('FLUSHALL');
    return 'FLUSHALL';
  }
  const away = chance.between(0, 4_000);
  await redis.down();
  await pause(away);
  await redis.up();
  return `Redis killed, away for ${away} ms`;
}
