import { Redis } from 'ioredis';

/** What a Redis says about itself. */
export interface RedisLook {
  /** `noeviction` keeps what was put in; every other policy throws alarms away when memory is short. */
  policy: string;
}

/** Asks a Redis once and goes away; throws what stands in the way. `patience`: milliseconds. */
export async function lookAtRedis(url: string, patience: number): Promise<RedisLook> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: patience, commandTimeout: patience });
  let reason: Error | undefined;
  redis.on('error', (error: Error) => (reason ??= error));
  try {
    await redis.connect();
    // Not CONFIG GET: a Redis that others run often refuses it.
    return { policy: /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1] ?? 'unknown' };
  } catch (error) {
    throw reason ?? error; // the connection's own error says more than "connection is closed"
  } finally {
    redis.disconnect();
  }
}
