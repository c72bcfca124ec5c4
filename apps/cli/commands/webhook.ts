import { isIP } from 'node:net';
import { checkedUrl, newWebhookSecret, OutOfReach } from '@bihuan/post';
import { webhookOf, webhookOffOf } from '@bihuan/store';
import { Command, Option } from 'commander';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { misused } from '../failed.js';
import { said, tell, tellJson } from '../speech.js';

/** `bihuan webhook set | show | off` */
export function webhookCommand(): Command {
  const webhook = new Command('webhook').description(said({ zh: '回调地址：向另一系统发送通知', en: 'where notices of a district are sent to another system' }));
  const district = () => new Option('--district <code>', said({ zh: '辖区（只有一个时可不写）', en: 'district, where there is more than one' }));
  webhook.command('set <url>').description(said({ zh: '设置地址；签名密钥只显示一次', en: 'set it; the secret that signs is shown once' })).addOption(district()).action(set);
  webhook.command('show').description(said({ zh: '查看地址', en: 'show it' })).addOption(district()).option('--json').action(show);
  webhook.command('off').description(said({ zh: '停止发送', en: 'send no longer' })).addOption(district()).action(off);
  return webhook;
}

interface Asked {
  district?: string;
  json?: boolean;
}

function set(url: string, { district }: Asked): Promise<void> {
  const checked = urlOrMisused(url);
  return withOffice(settingsNow(), async ({ room }, database) => {
    const { secret } = await room.setWebhook(await districtOf(database, district), checked, newWebhookSecret(), true);
    tell({ zh: `通知将发往 ${checked}。`, en: `Notices go to ${checked}.` });
    tell({ zh: `签名密钥（只显示这一次）：${secret}`, en: `signing secret, shown this once: ${secret}` });
  });
}

function show({ district, json }: Asked): Promise<void> {
  return withOffice(settingsNow(), async (_, database) => {
    const webhook = await webhookOf(database.hot, await districtOf(database, district));
    if (json) return tellJson(webhook);
    tell(webhook?.url ?? said({ zh: '没有设置回调地址。', en: 'There is none.' }));
  });
}

function off({ district }: Asked): Promise<void> {
  return withOffice(settingsNow(), async (_, database) => {
    const stopped = await webhookOffOf(database.hot, await districtOf(database, district));
    tell(stopped > 0 ? { zh: '不再发送通知。', en: 'Notices are sent no longer.' } : { zh: '没有设置回调地址。', en: 'There was none.' });
  });
}

/** Said when it is set, and not only when the first call is parked. */
function urlOrMisused(url: string): string {
  try {
    const { protocol, hostname, href } = checkedUrl(url);
    // A name is looked up only when it is called; this one would be parked then.
    if (protocol === 'https:' || hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) > 0) return href;
  } catch (error) {
    if (!(error instanceof OutOfReach)) throw error;
  }
  throw misused(`地址 ${url} 不能用；应为 https 地址，发往本机时可用 http，例如 https://example.org/hook。`, `${url} will not do; it must be https, or http to this machine, e.g. https://example.org/hook.`);
}
