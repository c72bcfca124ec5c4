import { labelOf, staffRoles, type StaffRole } from '@bihuan/core';
import { enableAccount } from '@bihuan/store';
import { Command, Option } from 'commander';
import { accountNamed, addAccount, changePassword, type PasswordAsked } from '../accounts.js';
import { settingsNow, withOffice } from '../command.js';
import { districtOf } from '../district.js';
import { orFailed } from '../failed.js';
import { said, tell, tellJson } from '../speech.js';
import { tableOf } from '../table.js';

interface AddAsked extends PasswordAsked {
  name: string;
  role: StaffRole[];
  unit?: string;
  district?: string;
}

/** `bihuan accounts list | add | disable | enable | password` */
export function accountsCommand(): Command {
  const accounts = new Command('accounts').description(said({ zh: '账号', en: 'accounts' }));
  const district = () => new Option('--district <code>', said({ zh: '辖区（只有一个时可不写）', en: 'district, where there is more than one' }));
  const stdin = () => new Option('--password-stdin', said({ zh: '从标准输入读取密码；不写则随机生成', en: 'read the password from standard input; else one is made up' }));

  accounts.command('list').description(said({ zh: '列出账号', en: 'list them' })).addOption(district()).option('--json').action(list);
  accounts
    .command('add <login>')
    .description(said({ zh: '新建账号', en: 'make one' }))
    .requiredOption('--name <name>', said({ zh: '姓名', en: 'name' }))
    .addOption(new Option('--role <role...>', said({ zh: '角色', en: 'roles' })).choices(staffRoles).makeOptionMandatory())
    .option('--unit <code>', said({ zh: '单位（承办人必填）', en: 'unit, of a handler' }))
    .addOption(district())
    .addOption(stdin())
    .action(add);
  accounts.command('disable <login>').description(said({ zh: '停用账号', en: 'let somebody in no longer' })).action(disable);
  accounts.command('enable <login>').description(said({ zh: '恢复账号', en: 'let somebody in again' })).action(enable);
  accounts.command('password <login>').description(said({ zh: '重设密码，并退出其全部登录', en: 'set another password; its sessions end' })).addOption(stdin()).action(password);
  return accounts;
}

function list({ district, json }: { district?: string; json?: boolean }): Promise<void> {
  return withOffice(settingsNow(), async (office, database) => {
    const listed = await office.accounts.list(await districtOf(database, district));
    if (json) return tellJson(listed);
    tell(tableOf(listed.map(({ login, name, roles, unit, disabled }) => [
      login, name, roles.map((role) => said(labelOf('role', role))).join('、'), unit ?? '', disabled ? said({ zh: '已停用', en: 'disabled' }) : '',
    ])));
  });
}

function add(login: string, { role, district, ...asked }: AddAsked): Promise<void> {
  return withOffice(settingsNow(), async (office, database) => addAccount(office, await districtOf(database, district), { ...asked, login, roles: role }));
}

function disable(login: string): Promise<void> {
  return withOffice(settingsNow(), async (office, database) => {
    const { district, id } = await accountNamed(office, database, login);
    orFailed(await office.accounts.disable(district, id, ''));
    tell({ zh: `账号 ${login} 已停用。`, en: `${login} is disabled.` });
  });
}

function enable(login: string): Promise<void> {
  return withOffice(settingsNow(), async (office, database) => {
    const { district, id } = await accountNamed(office, database, login);
    await enableAccount(database.hot, district, id);
    tell({ zh: `账号 ${login} 已恢复。`, en: `${login} is enabled.` });
  });
}

function password(login: string, asked: PasswordAsked): Promise<void> {
  return withOffice(settingsNow(), (office, database) => changePassword(office, database, login, asked));
}
