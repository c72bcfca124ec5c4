import { Command } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { misused } from '../failed.js';
import { said, tell } from '../speech.js';
import { INVITATION_HOURS } from '../start/invitation-hours.js';
import { howToUse } from '../start/invitation-text.js';
import { whoRuns } from '../start/one-run.js';
import { addressOf } from '../start/programs.js';

/** `bihuan invite` */
export function inviteCommand(): Command {
  return new Command('invite')
    .description(said({ zh: '生成一次性链接，建立辖区和它的第一位管理员', en: 'make a one-time link that founds a district with its first administrator' }))
    .option('--hours <n>', said({ zh: '有效小时数', en: 'how long it lasts' }), String(INVITATION_HOURS))
    .action((asked: { hours: string }) => {
      const hours = Number(asked.hours);
      if (!Number.isInteger(hours) || hours < 1 || hours > 720) throw misused('--hours 应为 1 到 720 之间的整数。', '--hours must be a whole number from 1 to 720.');
      const settings = settingsNow();
      return withOffice(settings, async ({ accounts }) => {
        const running = settings.databaseUrl === undefined ? await whoRuns(settings.dataFolder) : undefined;
        tell(howToUse(running?.address ?? addressOf(settings), await accounts.invite(hours), hours));
      });
    });
}
