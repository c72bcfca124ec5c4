import { lookAtRedis } from '@bihuan/alarm';
import { compose, warning, type Check } from '../finding.js';
import type { Machine } from '../places.js';

/** Keeps what was put in until it is taken out. */
const keeps = 'noeviction';

/** The Redis of the alarms, where one is named. Without it everything still rings, by the sweep. */
export const redisCheck: Check<Machine> = {
  name: 'redis',
  settings: ['REDIS_URL'],
  well: { zh: 'Redis 正常，或未配置。', en: 'Redis is well, or none is named.' },
  look: async ({ settings: { redisUrl }, limits }) => {
    if (redisUrl === undefined) return [];
    try {
      const { policy } = await lookAtRedis(redisUrl, limits.answer);
      if (policy === keeps) return [];
      return [warning(
        `Redis 的 maxmemory-policy 为 ${policy}：内存不足时会丢弃提醒。`,
        `Redis has maxmemory-policy ${policy} and throws alarms away when its memory is short.`,
        `redis-cli -u "$REDIS_URL" config set maxmemory-policy ${keeps}`,
      )];
    } catch (error) {
      const reason = error instanceof Error ? error.message || error.name : String(error);
      return [warning(
        `REDIS_URL 指定的 Redis 不可用（${reason}）；到期只靠轮询，可能稍迟。`,
        `The Redis of REDIS_URL cannot be used (${reason}); clocks ring by the sweep alone, a little later.`,
        { zh: `启动 Redis（redis-server；容器中：${compose('up -d redis')}），或去掉 REDIS_URL`, en: `start it (redis-server; in containers: ${compose('up -d redis')}), or remove REDIS_URL` },
      )];
    }
  },
};
