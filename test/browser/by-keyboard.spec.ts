import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { china } from '../support/local-time';
import { password } from '../support/office-people';
import { Hands, OfficeWindows, settled } from './office-windows';

jest.setTimeout(180_000);

need('chromium').describe('Whoever works by keyboard alone', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open(); // Monday 2026-03-02, 09:00
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  /** Signs in by typing, and is at the first desk of the account. */
  async function signsIn(login: string, desk: string): Promise<{ page: Page; hands: Hands }> {
    const page = await windows.at(null, '/sign-in');
    const hands = new Hands(page);
    await focusIsOn(page, '#login');
    await hands.write(login);
    await hands.press('Tab');
    await hands.write(password);
    await hands.press('Enter');
    await page.waitForURL(`**${desk}`);
    await settled(page);
    return { page, hands };
  }

  const read = async (number: string) => (await windows.system.asPerson('clerk')).reads(number);

  describe('takes a complaint from the call to its end', () => {
    let number: string;

    it('signs in, registers a call and gives it to a unit, which hears of it after ten seconds', async () => {
      const { page, hands } = await signsIn('clerk', '/desk');
      await focusIsOn(page, '#desk-phone');
      await hands.write('138 0000 2210');
      await hands.press('Tab', 'Tab');
      await hands.write('成都道 88 号');
      await hands.press('Tab');
      await hands.spell('sb');
      await hands.press('Enter', 'Tab');
      await hands.write('夜间排风机噪声扰民，请处理。');
      await hands.press('Control+Enter');
      await focusIsOn(page, 'input[name=desk-unit]');
      number = ((await page.textContent('h1')) ?? '').match(/HP\d+/)?.[0] ?? '';
      await hands.press(await digitOf(page, '劝学街道'));
      await focusIsOn(page, '#desk-phone');
      await page.waitForSelector(`.told:has-text("${number}")`);
      expect(await read(number)).toMatchObject({ state: 'assigned', standing: { unit: 'quanxue', nuisances: ['noise-equipment'] } });
    });

    it('takes it on for the unit, and reports with finding, words and papers that it was put right', async () => {
      const { page, hands } = await signsIn('quanxue', '/inbox');
      await page.waitForSelector(`article:has-text("${number}") [role=group] button`);
      await hands.press('1');
      await page.waitForSelector(`.told:has-text("${number} 签收、承办")`);
      await hands.press('r');
      await focusIsOn(page, 'input[name=finding-1]');
      await hands.press('1');
      await focusIsOn(page, 'textarea[id^=t-]');
      await tabTo(hands, '#t-measures');
      await hands.write('加装消声器，夜间停机。');
      await tabTo(hands, '#t-answer');
      await hands.write('已整改，感谢监督。');
      for (const reference of ['HP-2026-0118', 'HP-2026-0119']) {
        await tabTo(hands, '[data-field=evidence] input[data-first]');
        await hands.write(reference);
      }
      await hands.press('Control+Enter');
      await page.waitForSelector(`.told:has-text("${number} 报告整改")`);
      const complaint = await read(number);
      expect(complaint.state).toBe('rectified');
      expect(complaint.evidence.map(({ kind, reference }) => `${kind} ${reference}`)).toEqual(['record HP-2026-0118', 'reading HP-2026-0119']);
    });

    it('revisits it, three days later', async () => {
      await windows.system.moveTo(china('2026-03-05 10:00'));
      const { page, hands } = await signsIn('verifier', '/revisit');
      await page.waitForSelector(`.call:has-text("${number}") .outcome button`);
      await hands.press('1', 'Enter');
      await page.waitForSelector(`.last:has-text("${number}")`);
      expect((await read(number)).state).toBe('revisited');
    });

    it('goes from the registration desk to the list of the office and closes it by C', async () => {
      await windows.system.moveTo(china('2026-03-06 10:00'));
      const { page, hands } = await signsIn('clerk', '/desk');
      await focusIsOn(page, '#desk-phone');
      await hands.press('Shift+Tab', 'g', 'o'); // letters are words where one writes; one step back they are keys
      await page.waitForURL('**/office');
      await page.waitForSelector(`article:has-text("${number}") [role=group] button`);
      await hands.press('c');
      await page.waitForSelector('form:has-text("办结")');
      await hands.press('Control+Enter');
      await page.waitForSelector(`.told:has-text("${number} 办结")`);
      expect((await read(number)).state).toBe('closed');
    });
  });

  describe('with the keys themselves', () => {
    const numbers: string[] = [];
    beforeAll(async () => {
      const clerk = await windows.system.asPerson('clerk');
      for (const address of ['成都道 90 号', '成都道 92 号']) {
        const { number } = await clerk.registers({ nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address } }, texts: { account: '排风机夜里响。' } });
        await clerk.does(number, 'assign', { unit: 'nanshi' });
        numbers.push(number);
      }
    });

    /** The inbox of a unit with two complaints, and the hand on the first. */
    async function atTheInbox(): Promise<{ page: Page; hands: Hands; current: () => Promise<string | null> }> {
      const { page, hands } = await signsIn('nanshi', '/inbox');
      await page.waitForSelector('article [role=group] button');
      return { page, hands, current: () => page.getAttribute('[role=grid]', 'aria-activedescendant') };
    }

    it('sees on one sheet what every key does, closes it by Esc, and is where it was before', async () => {
      const { page, hands } = await atTheInbox();
      await tabTo(hands, 'button[aria-keyshortcuts="3"]');
      await hands.press('?');
      await page.waitForSelector('dialog[open]');
      const sheet = (await page.textContent('dialog[open]')) ?? '';
      expect(['签收并承办', '下一件', '撤销', '单位待办'].filter((words) => !sheet.includes(words))).toEqual([]);
      await hands.press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await focusIsOn(page, 'button[aria-keyshortcuts="3"]');
    });

    it('switches single keys off, so that no letter does anything by itself, and on again', async () => {
      const { page, hands, current } = await atTheInbox();
      const first = await current();
      await hands.press('?');
      await page.waitForSelector('dialog[open]');
      await hands.press('Enter'); // the first button of the sheet has the focus
      await page.waitForSelector('dialog button:has-text("打开单键快捷键")');
      await hands.press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await hands.press('j', '?', '1');
      await settled(page);
      expect([await current(), await page.locator('dialog').count()]).toEqual([first, 0]);
      expect((await read(numbers[0] ?? '')).standing).toMatchObject({ accepted: false });

      await tabTo(hands, 'header button[aria-keyshortcuts="?"]');
      await hands.press('Enter');
      await page.waitForSelector('dialog[open]');
      await hands.press('Enter', 'Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await hands.press('j');
      await page.waitForFunction((before) => document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant') !== before, first);
    });

    it('is in the form that a key has opened before its choices have come, so that the next digit is meant for nothing beneath', async () => {
      const { page, hands } = await atTheInbox();
      let come = (): void => undefined;
      const choices = new Promise<void>((resolve) => (come = resolve));
      await page.route('**/api/procedures', async (route) => {
        await choices;
        await route.continue();
      });
      await page.reload();
      await page.waitForSelector('article [role=group] button');
      await hands.press('3');
      await page.waitForSelector('form.form');
      await hands.press('1');
      come();
      await focusIsOn(page, 'input[name=reason]');
      await hands.press('1');
      await focusIsOn(page, '#t-account');
      expect((await read(numbers[0] ?? '')).standing).toMatchObject({ accepted: false });
    });

    it('goes on with what he has just taken on himself, however late the page hears of it, and is told of nobody who was quicker', async () => {
      const [, number = ''] = numbers;
      const { page, hands } = await atTheInbox();
      await standOn(hands, number);
      await page.route(`**/api/complaints/${number}`, () => undefined); // what it has become is never heard
      await hands.press('1');
      await page.waitForSelector(`.told:has-text("${number} 签收、承办")`);
      await hands.press('e');
      await focusIsOn(page, '#t-reason');
      await hands.write('设备采购需要时间。');
      await hands.press('Control+Enter');
      await page.waitForSelector(`.told:has-text("${number} 申请延期"), form [role=alert]`);
      expect(await page.locator('form [role=alert]').allTextContents()).toEqual([]);
      expect((await read(number)).standing).toMatchObject({ accepted: true });
    });

    it('does nothing beneath a sentence that is still open', async () => {
      const [number = ''] = numbers;
      await (await windows.system.asPerson('nanshi')).does(number, 'accept');
      const { page, hands, current } = await atTheInbox();
      await standOn(hands, number);
      const here = await current();
      await hands.press('3'); // what is accepted cannot be returned
      await page.waitForSelector('dialog[open]');
      await hands.press('j', 'k', 'r', 'e', '?');
      await settled(page);
      expect([await current(), await page.locator('form.form').count(), await page.locator('dialog').count()]).toEqual([here, 0, 1]);
      await hands.press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await hands.press('r');
      await page.waitForSelector('form.form');
    });
  });
});

/** Until the focus is on what is described. */
async function focusIsOn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** Down a list to a complaint, until it has been read. */
async function standOn(hands: Hands, number: string): Promise<void> {
  while ((await hands.page.locator(`[role=row][aria-selected=true]:has-text("${number}")`).count()) === 0) await hands.press('j');
  await hands.page.waitForSelector(`article:has-text("${number}") [role=group] button`);
}

/** By Tab to what is described, as far as it takes; fails where no Tab leads there. */
async function tabTo(hands: Hands, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    await hands.press('Tab');
    if (await hands.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

/** The digit that stands at a choice. */
async function digitOf(page: Page, title: string): Promise<string> {
  return ((await page.textContent(`label.choice:has-text("${title}") kbd`)) ?? '').trim();
}
