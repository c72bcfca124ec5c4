import { labelOf } from '@bihuan/core';
import { said } from '../speech.js';
import { tableOf } from '../table.js';
import { howToUse } from './invitation-text.js';
import type { OpenAccount } from './demo-accounts.js';
import type { Welcome } from './make-ready.js';

/** What whoever started the system reads once it is ready: where it is, who may sign in, how to stop it. */
export function greetingOf(address: string, { accounts, invitation }: Welcome): string {
  return [
    '',
    said({ zh: `闭环已启动：${address}`, en: `Bihuan is running: ${address}` }),
    said({ zh: `接口说明：${address}/docs`, en: `the API is described at ${address}/docs` }),
    ...(accounts.length > 0 ? [said({ zh: '演示账号，密码公开', en: 'demo accounts, with public passwords' }) + said({ zh: '：', en: ':' }).slice(-1), tableOf(rowsOf(accounts), '  ')] : []),
    ...(invitation === undefined ? [] : [howToUse(address, invitation)]),
    said({ zh: '按 Ctrl+C 停止', en: 'stop with Ctrl+C' }),
    '',
  ].join('\n');
}

function rowsOf(accounts: readonly OpenAccount[]): string[][] {
  const head = [said({ zh: '账号', en: 'login' }), said({ zh: '密码', en: 'password' }), said({ zh: '角色', en: 'role' }), said({ zh: '单位', en: 'unit' }), said({ zh: '辖区', en: 'district' })];
  const rows = accounts.map(({ login, password, roles, unit, office }) => {
    const of = office.units.find(({ id }) => id === unit);
    return [login, password, roles.map((role) => said(labelOf('role', role))).join('、'), of ? said(of) : '', `${office.district}  ${said(office)}`];
  });
  return [head, ...rows];
}
