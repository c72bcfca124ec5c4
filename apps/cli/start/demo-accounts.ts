import { orFailed } from '../failed.js';
import { remark } from '../speech.js';
import type { Office } from '@bihuan/desk';
import { demoOffices, demoPassword, type DemoAccount, type DemoOffice } from '@bihuan/intake';

/** A demo account that may sign in now. */
export interface OpenAccount extends DemoAccount {
  office: DemoOffice;
  password: string;
}

/** Every demo account that may sign in, in the order of the demo. */
export async function openDemoAccounts({ accounts }: Office): Promise<OpenAccount[]> {
  const open: OpenAccount[] = [];
  for (const office of demoOffices) {
    const active = new Set((await accounts.list(office.district)).flatMap(({ login, disabled }) => (disabled ? [] : [login])));
    for (const account of [...office.accounts, office.administrator]) {
      if (active.has(account.login)) open.push({ ...account, office, password: demoPassword(account) });
    }
  }
  return open;
}

/** Shuts the demo accounts out: their passwords are public, and without the demo the system may listen to anybody. */
export async function closeDemo(office: Office): Promise<void> {
  const open = new Set((await openDemoAccounts(office)).map(({ login }) => login));
  for (const { district } of demoOffices) {
    for (const { id, login } of await office.accounts.list(district)) if (open.has(login)) orFailed(await office.accounts.shut(district, id));
  }
  if (open.size > 0) {
    remark({
      zh: `已停用 ${open.size} 个演示账号（密码是公开的）；正式使用请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-office BIHUAN_DEMO=off npm start`,
      en: `${open.size} demo accounts disabled, as their passwords are public; for real use begin with an empty folder, e.g. BIHUAN_DATA=./.bihuan-office BIHUAN_DEMO=off npm start`,
    });
  }
}
