import { isPassword } from '@bihuan/desk';
import { demoOffices, demoPassword } from '@bihuan/intake';
import { openLogins } from '@bihuan/store';
import { bihuan, counted, fault, type Check } from '../finding.js';
import type { Installation } from '../places.js';

/** Demo accounts let everybody in, so none may be open where others than this machine come to the door. */
export const demoAccountsCheck: Check<Installation> = {
  name: 'demo-accounts',
  settings: ['HOST', 'BIHUAN_DEMO', 'BIHUAN_PROXIES'],
  well: { zh: '没有可用公开密码登录的账号，或只有本机能访问。', en: 'Nobody can sign in with a public password, or only from this machine.' },
  look: async ({ pool, settings: { demo, proxies } }) => {
    // With the demo on only a loopback address is allowed; a proxy before it opens the same door to everybody.
    if (demo && proxies === 0) return [];
    const accounts = demoOffices.flatMap(({ district, administrator, accounts: others }) => [administrator, ...others].map(({ login }) => ({ district, login })));
    const open: string[] = [];
    for (const { login, hash } of await openLogins(pool, accounts)) if (await isPassword(demoPassword({ login }), hash)) open.push(login);
    if (open.length === 0) return [];
    const first = bihuan(`accounts disable ${open[0]}`);
    return [fault(
      `${open.length} 个演示账号可用公开密码登录：${open.join('、')}。`,
      `${counted(open.length, 'demo account')} can be entered with public passwords: ${open.join(', ')}.`,
      { zh: `BIHUAN_DEMO=off npm start（会停用它们），或逐个停用：${first}`, en: `BIHUAN_DEMO=off npm start (shuts them out), or one by one: ${first}` },
    )];
  },
};
