import { stuckOf, type Stuck } from '@bihuan/store';
import { bihuan, counted, fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

const kinds: Readonly<Record<Stuck['what'], { zh: string; en: readonly [string, string] }>> = {
  clock: { zh: '时限', en: ['clock', 'clocks'] },
  notice: { zh: '通知', en: ['notice', 'notices'] },
  command: { zh: '指令', en: ['command', 'commands'] },
  delivery: { zh: '推送', en: ['delivery', 'deliveries'] },
  mail: { zh: '邮件', en: ['mail', 'mails'] },
};

/** What was tried in vain so often that nobody tries it any more. */
export const stuckCheck: Check<Installation> = {
  name: 'stuck',
  well: { zh: '没有搁置的时限、通知、指令、推送和邮件。', en: 'No clock, notice, command, delivery or mail is parked.' },
  look: async ({ pool, limits }) => (await stuckOf(pool, limits.deliveryTries)).map(troubleOf),
};

function troubleOf({ what, district, reason, count, parked }: Stuck): Trouble {
  const { zh, en } = kinds[what];
  if (!parked && what === 'mail') {
    return warning(`辖区 ${district} 有 ${count} 封邮件多次未能发出：${reason}。`, `${counted(count, 'mail', 'mails')} of district ${district} ${count === 1 ? 'fails' : 'fail'} again and again: ${reason}.`, {
      zh: '查看邮件服务器和 SMTP_URL；恢复后会自动补发',
      en: 'see to the mail server and to SMTP_URL; they go out by themselves once it answers',
    });
  }
  if (!parked) {
    return warning(`辖区 ${district} 有 ${count} 个推送多次失败：${reason}。`, `${counted(count, 'delivery', 'deliveries')} of district ${district} ${count === 1 ? 'fails' : 'fail'} again and again: ${reason}.`, {
      zh: `查看接收方是否正常：${bihuan(`webhook show --district ${district}`)}；恢复后会自动补发`,
      en: `see to the receiver: ${bihuan(`webhook show --district ${district}`)}; they go out by themselves once it answers`,
    });
  }
  const how = what === 'delivery' || what === 'mail' ? warning : fault;
  return how(`辖区 ${district} 有 ${count} 个${zh}已搁置：${reason}。`, `${counted(count, ...en)} of district ${district} ${count === 1 ? 'is' : 'are'} parked: ${reason}.`, {
    zh: `先消除原因，再运行 ${bihuan('unpark')}`,
    en: `mend the reason, then ${bihuan('unpark')}`,
  });
}
