import { schemaState } from '@bihuan/store';
import { bihuan, counted, fault, warning, type Check } from '../finding.js';
import type { Store } from '../places.js';

/** Whether the database has the schema of this program. */
export const schemaCheck: Check<Store> = {
  name: 'schema',
  well: { zh: '数据库结构是本程序的版本。', en: 'The database has the schema of this program.' },
  look: async ({ pool, settings }) => {
    const { run, missing, newer, queues } = await schemaState(pool);
    if (newer.length > 0) {
      return [fault(
        `数据库属于更新版本的程序（${newer.join('、')}）。`,
        `The database belongs to a newer program (${newer.join(', ')}).`,
        { zh: '换用更新版本的程序：git pull && npm start；或用 DATABASE_URL 指定本版本的数据库', en: 'run the newer program: git pull && npm start; or name this version’s database with DATABASE_URL' },
      )];
    }
    if (run === 0) return [fault('数据库是空的，还没有建立结构。', 'The database is empty; it has no schema yet.', bihuan('migrate'))];
    if (missing.length > 0) return [fault(`数据库结构还差 ${missing.length} 项迁移。`, `${counted(missing.length, 'migration has', 'migrations have')} not been run yet.`, bihuan('migrate'))];
    if (settings.redisUrl !== undefined || queues) return [];
    return [warning('数据库中没有提醒队列的结构；到期只靠轮询。', 'The schema of the queues is missing; clocks ring by the sweep alone.', bihuan('migrate'))];
  },
};
