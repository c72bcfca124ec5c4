import type { Download } from 'playwright-core';

import { recordsOf } from '../../libs/intake/table';
import type { LedgerPeople } from '../support/ledger-forms';
import { need } from '../support/need';
import { playLedger } from './ledger-scene';
import { weaknessesOf, type OfficeWindows } from './office-windows';

jest.setTimeout(240_000);

need('chromium').describe('The ledger', () => {
  let windows: OfficeWindows;
  let people: LedgerPeople;
  let kitchen: string;
  let formula: string;
  let revoked: string;
  let struck: string;
  beforeAll(async () => {
    ({ windows, people, kitchen, formula, revoked, struck } = await playLedger());
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  it('is a workbook after two clicks: open the ledger, export; every row is there and what looks like a formula is a text', async () => {
    const page = await windows.at('leader', '/engine');
    await page.click('nav a:has-text("台账")');
    await page.waitForSelector('table a.open');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
    expect(download.suggestedFilename()).toBe('台账.xlsx');
    const [head = [], ...rows] = await rowsOf(download);
    const listed = await people.leader.ledger();
    expect(rows.map(([number]) => number)).toEqual(listed.map(({ number }) => number));
    expect(rows.find(([number]) => number === formula)?.[head.indexOf('被投诉对象')]).toBe('=1+1');
  });

  it('is written in the language of the screens, whatever the browser prefers', async () => {
    const page = await windows.at('leader', '/ledger');
    await page.click('button:has-text("English")');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
    expect((await rowsOf(download))[0]?.[0]).toBe('Number');
  });

  it('says of each problem its state, when it is due and who has it, how many complaints there are, and in red what came back', async () => {
    const page = await windows.at('clerk', '/ledger');
    const line = (number: string) => page.locator(`tr:has(a.open:text-is("${number}"))`);
    expect(await line(kitchen).textContent()).toMatch(/营口道 12 号.*某餐馆.*无投诉人.*劝学街道.*承办人劝学.*制定方案.*已交办/s);
    expect(await line(revoked).locator('.badge.late').textContent()).toContain('反弹');
    const [first] = await people.clerk.ledger();
    expect(await line(first?.number ?? '').textContent()).toContain('3 件投诉');
  });

  it('shows all, the open ones, what is signed off, one firm alone, or the firms, each one click away', async () => {
    const page = await windows.at('clerk', '/ledger');
    const shown = () => page.locator('a.open').allTextContents();
    await page.click('nav a:has-text("已销号")');
    await page.waitForSelector('[role=status]:has-text("没有这样的台账问题")');
    await page.click('nav a:has-text("未销号")');
    await page.waitForSelector('table');
    expect(await shown()).toEqual((await people.clerk.ledger()).map(({ number }) => number).filter((number) => number !== struck));
    await page.click('nav[aria-label=按什么看] a:has-text("全部")');
    // What is struck off is on no ledger any more; whoever knows its number still finds it.
    await page.waitForSelector(`a.open:text-is("${revoked}")`);
    expect(await shown()).not.toContain(struck);
    await page.click('nav a:has-text("按被投诉对象")');
    await page.click('a.open:text-is("=1+1")');
    await page.waitForSelector('.badge:has-text("被投诉对象：=1+1")');
    expect(await shown()).toEqual([formula]);
  });

  it('is walked through by J and K, opened by Enter, and left by Esc', async () => {
    const page = await windows.at('clerk', '/office');
    await page.keyboard.press('g');
    await page.keyboard.press('l');
    await page.waitForSelector('a.open');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const number = (await page.evaluate(() => document.activeElement?.textContent)) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForSelector(`article h1:has-text("${number}")`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('table a.open');
  });

  it('is found by its number in the same field as a complaint', async () => {
    const page = await windows.at('clerk', '/office');
    await page.keyboard.press('/');
    await page.keyboard.insertText(kitchen);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`article h1:has-text("${kitchen}")`);
  });

  it('takes in what was found on patrol, and opens it', async () => {
    const page = await windows.at('clerk', '/ledger');
    await page.keyboard.press('i');
    await page.waitForSelector('form[aria-label=列入台账]');
    await page.click('form label:has-text("社会生活噪声")');
    await page.fill('form label:has-text("地址") input', '南市大街 7 号');
    await page.fill('#t-account', '巡查时酒吧门窗未关，音乐声传到楼上。');
    await page.press('#t-account', 'Control+Enter');
    await page.waitForSelector('article h1:has-text("南市大街 7 号")');
    expect((await people.clerk.ledger('?order=newest'))[0]).toMatchObject({ source: 'patrol', address: '南市大街 7 号', nuisances: ['noise-social'] });
  });

  it.each(['zh', 'en'] as const)('has no serious weakness, and nothing beyond the edge of the window (%s)', async (language) => {
    expect(await weaknessesOf(windows, 'supervisor', ['/ledger', '/ledger?show=respondents'], language)).toEqual([]);
  });

  /** The rows of a workbook's first sheet; of a formula this would be what it comes to. */
  async function rowsOf(download: Download): Promise<(readonly string[])[]> {
    const rows: (readonly string[])[] = [];
    for await (const { cells } of recordsOf(await download.path())) rows.push(cells);
    return rows;
  }
});
