import { refuse, type StaffRole } from '@bihuan/core';
import { hashOf, type ListedAccount, type Office } from '@bihuan/desk';
import { districtCodes, setPasswordHash, type Database } from '@bihuan/store';
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { misused, orFailed } from './failed.js';
import { tell } from './speech.js';

/** The fewest and most characters of a password, as at the HTTP door. */
const length = { least: 10, most: 128 };

/** Where a password comes from. */
export interface PasswordAsked {
  passwordStdin?: boolean;
}

/** An account by its login, which is one for the whole installation. */
export async function accountNamed({ accounts }: Office, { hot }: Database, login: string): Promise<ListedAccount & { district: string }> {
  for (const district of await districtCodes(hot)) {
    const account = (await accounts.list(district)).find((each) => each.login.toLowerCase() === login.toLowerCase());
    if (account) return { ...account, district };
  }
  return orFailed(refuse('no-such-account')) as never;
}

/** Makes an account and shows its password where it was made up. */
export async function addAccount(office: Office, district: string, asked: PasswordAsked & { login: string; name: string; roles: readonly StaffRole[]; unit?: string }): Promise<void> {
  const { login, name, roles, unit } = asked;
  const { password, madeUp } = await passwordOf(asked);
  orFailed(await office.accounts.add(district, { login, name, roles, unit, password }));
  tell({ zh: `账号 ${login} 已建立。`, en: `${login} is made.` });
  showOnce(password, madeUp);
}

/** Gives an account another password. */
export async function changePassword(office: Office, database: Database, login: string, asked: PasswordAsked): Promise<void> {
  const { district, id } = await accountNamed(office, database, login);
  const { password, madeUp } = await passwordOf(asked);
  await setPasswordHash(database.hot, district, id, await hashOf(password));
  tell({ zh: `账号 ${login} 的密码已重设，原有登录已退出。`, en: `${login} has another password; its sessions have ended.` });
  showOnce(password, madeUp);
}

/** Never on the command line, where every user of the machine can read it. */
async function passwordOf({ passwordStdin }: PasswordAsked): Promise<{ password: string; madeUp: boolean }> {
  if (!passwordStdin) return { password: randomBytes(15).toString('base64url'), madeUp: true };
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password.length < length.least || password.length > length.most) {
    throw misused(`密码须为 ${length.least} 到 ${length.most} 个字符。`, `A password has ${length.least} to ${length.most} characters.`);
  }
  return { password, madeUp: false };
}

function showOnce(password: string, madeUp: boolean): void {
  if (madeUp) tell({ zh: `密码（只显示这一次）：${password}`, en: `password, shown this once: ${password}` });
}
