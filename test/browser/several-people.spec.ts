import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { password } from '../support/office-people';
import { until } from '../support/until';
import { OfficeWindows, settled } from './office-windows';

jest.setTimeout(240_000);

need('chromium').describe('One machine at which several people work, and one person with several windows', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false });
  });
  afterAll(() => windows?.close());
  afterEach(() => windows.closeWindows());

  async function registered(more: object = {}): Promise<string> {
    const clerk = await windows.system.asPerson('clerk');
    const form = { nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address: '成都道 88 号' } }, reporter: { name: '赵秘密', phone: '13877778811' }, texts: { account: '排风机夜里响。' }, ...more };
    return (await clerk.registers(form)).number;
  }
  /** Asked of the rows: whoever reads over HTTP reads twice, and it may move in between. */
  const stateOf = async (number: string) => (await windows.system.rows<{ state: string }>('select state from bihuan.subject where number = $1', number))[0]?.state;
  const actorsOf = async (number: string) => (await (await windows.system.asPerson('supervisor')).history(number)).map(({ action, actorName }) => `${action} ${actorName}`);

  async function signsOut(page: Page): Promise<void> {
    await page.click('header button:has-text("退出")');
    await page.waitForSelector('#login');
  }
  async function signsIn(page: Page, login: string): Promise<void> {
    await page.fill('#login', login);
    await page.fill('#password', password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header');
    await settled(page);
  }
  /** The clerk gives it to a unit; the console holds it for ten seconds. */
  async function assigns(page: Page, number: string): Promise<void> {
    await page.click(`[role=row]:has-text("${number}")`);
    await page.waitForSelector(`article:has-text("${number}") [role=group] button`);
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.held');
  }

  it('shows nobody what the one before him could see', async () => {
    const number = await registered();
    const page = await windows.at('clerk', `/complaints/${number}`);
    expect(await page.textContent('main')).toContain('138****8811');
    await signsOut(page);
    await signsIn(page, 'nanshi');
    await page.fill('#number', number);
    await page.keyboard.press('Enter');
    await page.waitForSelector('main [role=alert]');
    const shown = (await page.textContent('body')) ?? '';
    expect(shown).toContain('没有找到这件投诉');
    expect(shown).not.toContain('8811');
  });

  it('sends what somebody held as he signs out, in his own name', async () => {
    const number = await registered();
    const page = await windows.at('clerk', '/office');
    await assigns(page, number);
    await signsOut(page);
    await signsIn(page, 'coordinator');
    await until('the assignment', async () => (await stateOf(number)) === 'assigned');
    expect(await actorsOf(number)).toEqual(['register 登记员甲', 'assign 登记员甲']);
  });

  it('keeps what somebody held when his session ends until he is back, and lets nobody else send it', async () => {
    const number = await registered();
    const page = await windows.at('clerk', '/office');
    await assigns(page, number);
    await page.context().clearCookies();
    await page.evaluate(() => location.assign('/complaints'));
    await page.waitForSelector('#login');
    await signsIn(page, 'coordinator');
    expect((await stateOf(number))).toBe('discovered');
    await signsOut(page);
    await signsIn(page, 'clerk');
    await until('the assignment', async () => (await stateOf(number)) === 'assigned', 40_000);
    expect(await actorsOf(number)).toEqual(['register 登记员甲', 'assign 登记员甲']);
  });

  it('leaves what one window holds to that window, so that it can be taken back there', async () => {
    const number = await registered();
    const page = await windows.at('clerk', '/office');
    await assigns(page, number);
    await windows.anotherOf(page, '/complaints');
    await page.bringToFront();
    await page.keyboard.press('Alt+z');
    await page.waitForSelector('.told:has-text("已撤销")');
    expect((await stateOf(number))).toBe('discovered');
  });

  it('tells whoever held a move what another did meanwhile, and says again what he wrote', async () => {
    const number = await registered();
    await (await windows.system.asPerson('clerk')).does(number, 'assign', { unit: 'quanxue' });
    const page = await windows.at('quanxue', '/inbox');
    await page.click(`[role=row]:has-text("${number}")`);
    await page.waitForSelector(`article:has-text("${number}") [role=group] button`);
    await page.keyboard.press('3');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await page.keyboard.press('1');
    await page.fill('#t-account', '不在本街道辖区内。');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.held');
    await (await windows.system.asPerson('quanxue')).does(number, 'accept');
    await page.click('.held button:has-text("立即")');
    await page.waitForSelector('.told .refused');
    const told = await page.textContent('.told .refused');
    expect(told).toContain('承办人劝学 · 承办');
    expect(told).toContain('您写的是：不在本街道辖区内。');
  });

  it('gives two windows of the desk a draft each, and keeps the last word of a page that is left', async () => {
    const first = await windows.at('clerk', '/desk');
    await first.fill('#desk-account', '第一个电话的内容。');
    const second = await windows.anotherOf(first, '/desk');
    expect(await second.inputValue('#desk-account')).toBe('');
    await second.fill('#desk-account', '第二个电话的内容。');
    await second.reload();
    await settled(second);
    await until('the draft of the second', async () => (await second.inputValue('#desk-account')) === '第二个电话的内容。');
    await first.reload();
    await settled(first);
    await until('the draft of the first', async () => (await first.inputValue('#desk-account')) === '第一个电话的内容。');
  });
});
