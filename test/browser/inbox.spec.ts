import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { Hands, OfficeWindows, settled } from './office-windows';

jest.setTimeout(180_000);

need('chromium').describe('A unit at its inbox', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false });
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  /** A complaint that the unit has just been given. */
  async function given(): Promise<string> {
    const clerk = await windows.system.asPerson('clerk');
    const { number } = await clerk.registers({ nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address: '成都道 88 号' } }, texts: { account: '排风机夜里响。' } });
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    return number;
  }

  /** The inbox, with the hand on one complaint. */
  async function at(number: string): Promise<{ page: Page; hands: Hands }> {
    const page = await windows.at('quanxue', '/inbox');
    await page.click(`[role=row]:has-text("${number}")`);
    await page.waitForSelector(`article:has-text("${number}") [role=group] button`);
    return { page, hands: new Hands(page) };
  }

  const read = async (number: string) => (await windows.system.asPerson('clerk')).reads(number);

  it('signs for a complaint and accepts it by one key', async () => {
    const number = await given();
    const { page, hands } = await at(number);
    await hands.press('1');
    await page.waitForSelector(`.told:has-text("${number} 签收、承办")`);
    expect(hands.keys).toBe(1);
    expect((await read(number)).standing).toMatchObject({ signed: true, accepted: true });
  });

  it('takes the key that follows at once for the complaint one has come to, and not for the one before', async () => {
    const [first, second] = [await given(), await given()];
    const { page, hands } = await at(first);
    await hands.press('j', '1');
    await page.waitForSelector(`.told:has-text("${second}")`);
    expect([(await read(first)).standing, (await read(second)).standing]).toMatchObject([{ accepted: false }, { accepted: true }]);
  });

  it('returns a complaint by three keys beside the words, and keeps the words when the return is taken back', async () => {
    const number = await given();
    const { page, hands } = await at(number);
    await hands.press('3');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await hands.press('1');
    await page.waitForFunction(() => document.activeElement?.id === 't-account');
    await hands.write('不在本街道职责范围。');
    await hands.press('Control+Enter');
    expect(hands.keys).toBeLessThanOrEqual(3);
    await page.waitForSelector('.held');
    await hands.press('z');
    await page.waitForSelector('.held', { state: 'detached' });
    await page.click(`[role=row]:has-text("${number}")`);
    await hands.press('3');
    await page.waitForSelector('form [role=status]');
    expect(await page.inputValue('#t-account')).toBe('不在本街道职责范围。');
    expect((await read(number)).state).toBe('assigned');
  });

  it('opens what is barred and says why, and gives the focus back to the button that opened it', async () => {
    const number = await given();
    await (await windows.system.asPerson('quanxue')).does(number, 'accept');
    const { page, hands } = await at(number);
    await page.click('button.barred:has-text("退单")');
    expect(await page.textContent('dialog')).toContain('此件已承办，不能再承办或退单');
    await hands.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('退单');
  });

  it('names the evidence that the procedure wants for a finding before anything is sent', async () => {
    const { page, hands } = await at(await given());
    await hands.press('r');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await hands.press('1');
    expect(await page.textContent('[data-field=evidence]')).toContain('按规程须有：核查记录、监测读数');
    await hands.press('Control+Enter');
    expect(await page.locator('form .refusal').allTextContents()).toContain('此项必填。');
  });

  it('tells the second of two people what the first one did, and keeps what he wrote', async () => {
    const number = await given();
    const [one, other] = [await at(number), await at(number)];
    await one.hands.press('e');
    await one.page.waitForFunction(() => document.activeElement?.id === 't-reason');
    await one.hands.write('设备采购需要时间。');
    await other.hands.press('1');
    await other.page.waitForSelector(`.told:has-text("${number}")`);
    await one.hands.press('Control+Enter');
    await one.page.waitForSelector('form [role=alert]:has-text("别人已经办理了此件")');
    expect(await one.page.textContent('form [role=alert]')).toContain('承办');
    expect(await one.page.inputValue('#t-reason')).toBe('设备采购需要时间。');
    await one.hands.press('Control+Enter');
    await one.page.waitForSelector(`.told:has-text("${number} 申请延期")`);
  });

  it('takes several on at once, each by a command of its own, and says which did not go through and why', async () => {
    const [first, second] = [await given(), await given()];
    const { page, hands } = await at(first);
    await hands.press('x', 'j', 'x');
    await page.waitForSelector(`article:has-text("${second}") [role=group] button`);
    await (await windows.system.asPerson('quanxue')).does(second, 'sign-for');
    await hands.press('1');
    await page.waitForSelector('.told:has-text("1 件已办")');
    expect(await page.textContent('.told')).toContain(second);
    expect((await read(first)).standing).toMatchObject({ accepted: true });
  });

  it('counts what came in meanwhile and moves no row until it is asked to', async () => {
    const page = await windows.at('quanxue', '/inbox');
    const before = await page.getAttribute('[role=grid]', 'aria-rowcount');
    await given();
    await page.waitForSelector('button:has-text("有 1 条新件，点此刷新")');
    expect(await page.getAttribute('[role=grid]', 'aria-rowcount')).toBe(before);
    await page.keyboard.press('f');
    await settled(page);
    expect(Number(await page.getAttribute('[role=grid]', 'aria-rowcount'))).toBe(Number(before) + 1);
  });
});
