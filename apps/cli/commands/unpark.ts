import { tryAgain } from '@bihuan/store';
import { Command } from 'commander';
import { settingsNow, withDatabase } from '../command.js';
import { said, tell } from '../speech.js';

/** `bihuan unpark` */
export function unparkCommand(): Command {
  return new Command('unpark')
    .description(said({ zh: '重新尝试已搁置的时限、通知、指令、推送和邮件', en: 'let parked clocks, notices, commands, deliveries and mails be tried again' }))
    .action(() =>
      withDatabase(settingsNow(), async ({ hot }) => {
        const { clocks, outbox, deliveries, mails } = await tryAgain(hot);
        tell({ zh: `将重新尝试：时限 ${clocks}，通知和指令 ${outbox}，推送 ${deliveries}，邮件 ${mails}。`, en: `To be tried again: ${clocks} clocks, ${outbox} notices and commands, ${deliveries} deliveries, ${mails} mails.` });
      }),
    );
}
