import { migrateQueue } from '@bihuan/alarm';
import type { Settings } from '@bihuan/platform';
import { migrate } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withServer } from '../command.js';
import { said, tell } from '../speech.js';

/** `bihuan migrate` */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description(said({ zh: '建立或升级数据库结构', en: 'make the schema of the database, or bring it up to date' }))
    .action(async () => {
      const settings = settingsNow();
      const run = await withServer(settings, (url) => migrateAll(url, settings));
      for (const name of run) tell(name);
      tell(run.length > 0 ? { zh: `已执行 ${run.length} 项迁移。`, en: `${run.length} migrations run.` } : { zh: '数据库结构已是最新。', en: 'The schema is up to date.' });
    });
}

/** Brings store and queues to the schema of this program; answers the migrations that were run. */
export async function migrateAll(url: string, { redisUrl }: Pick<Settings, 'redisUrl'>): Promise<string[]> {
  const run = await migrate(url);
  if (redisUrl === undefined) await migrateQueue(url);
  return run;
}
