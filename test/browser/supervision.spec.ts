import type { Page } from 'playwright-core';

import { china } from '../support/local-time';
import { need } from '../support/need';
import { Hands, OfficeWindows, overflow, settled, weaknesses, widths } from './office-windows';

jest.setTimeout(240_000);

need('chromium').describe('A supervisor at the board', () => {
  let windows: OfficeWindows;
  let late: string[];
  let fifty: string[];
  beforeAll(async () => {
    windows = await OfficeWindows.open(); // Monday 2026-03-02, 09:00
    [late, fifty] = [[], []];
    for (let n = 0; n < 6; n += 1) late.push(await given(`成都道 ${100 + n} 号`));
    for (let n = 0; n < 50; n += 1) fifty.push(await given(`赤峰道 ${100 + n} 号`, 'chengguan'));
    await windows.system.moveTo(china('2026-03-10 09:30')); // a day after the last hour of their finish, and before the rule supervises them
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  /** A complaint that a unit has taken on. */
  async function given(address: string, unit = 'quanxue'): Promise<string> {
    const clerk = await windows.system.asPerson('clerk');
    const { number } = await clerk.registers({ nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address } }, texts: { account: '排风机夜里响。' } });
    await clerk.does(number, 'assign', { unit });
    await (await windows.system.asPerson(unit)).does(number, 'sign-for');
    await (await windows.system.asPerson(unit)).does(number, 'accept');
    return number;
  }

  async function atTheBoard(login = 'supervisor', query = ''): Promise<{ page: Page; hands: Hands }> {
    const page = await windows.at(login, `/supervision${query}`);
    await page.waitForSelector('[role=grid] [role=row][aria-rowindex]');
    return { page, hands: new Hands(page) };
  }
  const read = async (number: string) => (await windows.system.asPerson('clerk')).reads(number);

  it('comes from what is late to an issued order by two keys, and sees its number', async () => {
    const { page, hands } = await atTheBoard();
    const number = ((await page.textContent('[role=row].current .what .soft')) ?? '').match(/HP\d+/)?.[0] ?? '';
    expect(late).toContain(number);
    await hands.press('d');
    await page.waitForSelector('dialog li:has-text("答复时限")');
    expect(await page.textContent('dialog')).toContain('劝学街道');
    await hands.press('Enter');
    await page.waitForSelector('dialog a:has-text("督字〔2026〕1号")');
    expect(hands.keys).toBe(2);
    expect((await read(number)).standing).toMatchObject({ openOrders: [{ reason: 'by-hand', level: 'district' }] });
    await page.waitForSelector('.tab:has-text("督办单 1")');
  });

  it('shows on every row the ladder of the procedure: what has rung, and when what rings next', async () => {
    const { page } = await atTheBoard();
    const ladder = page.locator('[role=row].current .dots');
    expect(await ladder.getAttribute('aria-label')).toContain('下一级：红牌警告');
    expect(await ladder.locator('.dot').count()).toBe(6);
    expect(await ladder.locator('.dot.now').getAttribute('title')).toContain('到期催办');
    expect(await ladder.locator('.dot.ahead').first().getAttribute('title')).toContain('超期督办');
  });

  it('selects a range with Shift and issues an order for each, with words of his own', async () => {
    const { page, hands } = await atTheBoard();
    await hands.press('j', ' ', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await page.waitForSelector('.line:has-text("已选 3 件")');
    await hands.press('d');
    await page.waitForSelector('dialog button:has-text("签发 3 份督办单")');
    await page.fill('#issue-demand', '请于两日内完成整改。');
    await page.selectOption('#issue-level', 'leader');
    await page.waitForSelector('dialog li:has-text("答复时限")');
    await page.press('#issue-demand', 'Control+Enter');
    await page.waitForFunction(() => document.querySelectorAll('dialog .numbers a').length === 3);
    const [first] = await page.locator('dialog .numbers a').allTextContents();
    await page.click(`dialog .numbers a:has-text("${first}")`);
    await page.waitForSelector('article h1');
    expect(await page.textContent('article')).toContain('请于两日内完成整改。');
    expect(await page.textContent('article header')).toContain('分管区领导督办');
  });

  it('issues fifty at once, and says which one of them could not be', async () => {
    const { page, hands } = await atTheBoard('supervisor', '?unit=chengguan');
    await hands.press('l');
    await page.waitForSelector('.line:has-text("已选 50 件")');
    await hands.press('d');
    await page.waitForSelector('dialog button:has-text("签发 50 份督办单")');
    // Meanwhile somebody ends one of them.
    const gone = fifty[20] ?? '';
    await (await windows.system.asPerson('clerk')).does(gone, 'withdraw', { texts: { words: '不再反映。' } });
    await hands.press('Enter');
    await page.waitForSelector('dialog h2:has-text("已督办 49 件")');
    expect(await page.textContent('dialog .refusal')).toContain(gone);
    await page.waitForFunction(() => document.querySelectorAll('dialog .numbers a').length === 49, undefined, { timeout: 60_000 });
    await hands.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.waitForSelector('[role=row]:has-text("区级督办")');
  });

  it('lets a coordinator grant an extension on the row by A, and refuse one by Shift+A with a reason', async () => {
    const [one, other] = [await given('营口道 1 号', 'nanshi'), await given('营口道 2 号', 'nanshi')];
    const unit = await windows.system.asPerson('nanshi');
    for (const number of [one, other]) await unit.does(number, 'ask-extension', { until: '2026-03-24T09:00:00.000Z', texts: { reason: '设备采购需要时间。' } });
    const { page, hands } = await atTheBoard('coordinator', '?list=extensionsAsked');
    await page.waitForSelector(`[role=row].current:has-text("${one}")`);
    await hands.press('a');
    await page.waitForSelector(`.told:has-text("${one} 已同意延期")`);
    await page.waitForSelector(`[role=row].current:has-text("${other}")`);
    await hands.press('Shift+A');
    await page.waitForFunction(() => document.activeElement?.id === 'refuse-reason');
    await hands.write('理由不充分。');
    await hands.press('Enter');
    await page.waitForSelector(`.told:has-text("${other} 已告知不同意延期")`);
    expect(hands.keys).toBe(3);
    expect([(await read(one)).standing, (await read(other)).standing]).toMatchObject([{ askedBy: null, extensions: 1 }, { askedBy: null, extensions: 0 }]);
    expect((await (await windows.system.asPerson('coordinator')).history(other)).at(-1)).toMatchObject({ action: 'refuseExtension', texts: { reason: '理由不充分。' } });
  });

  it('says why a supervisor may not rule on an extension where the procedure leaves it to the coordinator', async () => {
    const number = await given('营口道 3 号', 'nanshi');
    await (await windows.system.asPerson('nanshi')).does(number, 'ask-extension', { until: '2026-03-24T09:00:00.000Z', texts: { reason: '设备采购需要时间。' } });
    const { page, hands } = await atTheBoard('supervisor', '?list=extensionsAsked');
    await hands.press('a');
    await page.waitForSelector('.told:has-text("协调员")');
    expect((await read(number)).standing).toMatchObject({ extensions: 0 });
  });

  it('has the unit find its order in its inbox, answer it there, and the supervisor judge the answer', async () => {
    const page = await windows.at('quanxue', '/inbox?tab=orders');
    await page.waitForSelector('[role=row]:has-text("督字〔2026〕1号")');
    await page.click('[role=row]:has-text("督字〔2026〕1号")');
    await page.waitForSelector('article:has-text("督字〔2026〕1号") [role=group] button');
    const hands = new Hands(page);
    await hands.press('r');
    await page.waitForFunction(() => document.activeElement?.id === 't-answer');
    await hands.write('已约谈业主，加装消声器，责任人张某。');
    await hands.press('Control+Enter');
    await page.waitForSelector('.told:has-text("督字〔2026〕1号 答复督办")');
    expect(hands.keys).toBe(2);

    const judge = await windows.at('supervisor', '/supervision?list=orders&orders=answered');
    await judge.click('a.open:has-text("督字〔2026〕1号")');
    await judge.waitForSelector('article:has-text("已约谈业主")');
    await settled(judge);
    await judge.keyboard.press('c');
    await judge.waitForFunction(() => document.activeElement?.id === 't-judgement');
    await judge.keyboard.insertText('整改到位，同意解除。');
    await judge.keyboard.press('Control+Enter');
    await judge.waitForSelector('article header:has-text("已解除")');
  });

  it('stars an order in the register by one click, and prints what is listed', async () => {
    const page = await windows.at('supervisor', '/supervision?list=orders');
    await page.waitForSelector('.list .line');
    const number = (await page.textContent('.list .line:first-child b')) ?? '';
    await page.click('.list .line:first-child button.star');
    await page.waitForSelector(`.told:has-text("${number} 已列为重点")`);
    expect(await page.textContent('.list .line:first-child button.star')).toBe('★');
    const listed = Math.min(50, await page.locator('.list .line').count());
    const href = (await page.getAttribute('a[aria-keyshortcuts=p]', 'href')) ?? '';
    await page.goto(windows.system.url + href);
    expect(await page.locator('article').count()).toBe(listed);
    expect(await page.textContent('article')).toContain('主送');
    expect(await page.textContent('body')).not.toContain('排风机夜里响');
  });

  it.each(widths)('reads without weaknesses for those who see, hear or move otherwise, and within a window of %i pixels, on lists, dialog and pages', async (width) => {
    const [order] = await windows.system.rows<{ id: string }>(`select id from bihuan.subject where kind = 'order' limit 1`);
    const found: string[] = [];
    const look = async (page: Page, name: string) => {
      await settled(page);
      found.push(...(await weaknesses(page)).map((weakness) => `${name}: ${weakness}`));
      if ((await overflow(page)) > 0) found.push(`${name}: ${await overflow(page)} pixels beyond the edge`);
    };
    for (const path of ['/supervision', '/supervision?list=dueSoon', '/supervision?list=orders', `/orders/${order?.id}`, `/api/orders/${order?.id}/print`]) {
      const page = await windows.at('supervisor', path, { width, language: width === 360 ? 'en' : 'zh' });
      await look(page, path);
      if (path === '/supervision') {
        await page.keyboard.press('d');
        await page.waitForSelector('dialog li');
        await look(page, 'the dialog');
      }
      await windows.closeWindows();
    }
    expect(found).toEqual([]);
    expect(windows.strangers).toEqual([]);
  });
});
