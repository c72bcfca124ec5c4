import { paragraph } from '../speech.js';
import { INVITATION_HOURS } from './invitation-hours.js';

/** How the first administrator of a district is made with a one-time link. */
export function howToUse(address: string, token: string, hours = INVITATION_HOURS): string {
  const until = new Date(Date.now() + hours * 3_600_000);
  const shown = `${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(until)} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
  const body = JSON.stringify({ login: 'admin', password: '…', name: '…', district: 'heping', districtZh: '…', districtEn: '…' });
  return [
    paragraph({
      zh: `用一次性链接建立辖区和它的第一位管理员，${shown} 前有效；把 … 换成自己的内容，密码至少 10 个字符：`,
      en: `Found a district and its first administrator with this one-time link, good until ${shown}; fill in each …, the password with 10 characters or more:`,
    }),
    `  curl -i -X POST ${address}/api/invitation/${token} \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '${body}'`,
  ].join('\n');
}
