import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { china } from '../support/local-time';
import { due } from '../support/person';
import { OfficeWindows, settled } from './office-windows';

jest.setTimeout(300_000);

/** Five calls of one Monday: what is said, and to whom it is given. */
const calls = [
  { place: '成都道 1 号', kind: '设备', words: '楼顶排风机夜里一直响。', unit: '劝学街道' },
  { place: '成都道 2 号', kind: '设备', words: '地下室水泵嗡嗡响，睡不着。', unit: '劝学街道' },
  { place: '成都道 3 号', kind: '设备', words: '空调外机正对卧室窗户。', unit: '劝学街道' },
  { place: '营口道 4 号', kind: '油烟', words: '饭店油烟直排到楼道里。', unit: '南市街道' },
  { place: '营口道 5 号', kind: '油烟', words: '烧烤摊油烟呛人。', unit: '劝学街道' },
];

need('chromium').describe('A month in the office, in windows of a browser alone', () => {
  let windows: OfficeWindows;
  let numbers: string[] = [];
  beforeAll(async () => {
    windows = await OfficeWindows.open(); // Monday 2026-03-02, 09:00
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  const seen = async (number: string) => (await windows.system.asPerson('supervisor')).reads(number);
  const states = async () => Promise.all(numbers.map(async (number) => (await seen(number)).state));

  it('takes down five calls in the morning and gives each to a unit', async () => {
    const desk = await windows.at('clerk', '/desk');
    for (const { place, kind, words, unit } of calls) {
      await desk.fill('#desk-phone', '138 0000 0000');
      await desk.fill('#desk-address', place);
      await desk.focus('#desk-nuisances');
      await desk.keyboard.insertText(kind);
      await desk.keyboard.press('Enter');
      await desk.fill('#desk-account', words);
      await desk.keyboard.press('Control+Enter');
      await desk.click(`label.choice:has-text("${unit}")`);
      await desk.waitForSelector(`label.choice.on:has-text("${unit}")`);
      await desk.keyboard.press('Control+Enter');
      await sendHeld(desk);
    }
    const rows = await windows.system.rows<{ number: string }>(`select number from bihuan.subject order by number`);
    numbers = rows.map(({ number }) => number);
    expect(await states()).toEqual(Array(5).fill('assigned'));
    expect((await seen(numbers[3] ?? '')).standing.unit).toBe('nanshi');
  });

  it('sees the unit accept three by one key each and return the one that is not its own, which the office gives to another', async () => {
    const inbox = await windows.at('quanxue', '/inbox');
    for (const number of [numbers[0], numbers[1], numbers[2]]) {
      await at(inbox, number);
      await inbox.keyboard.press('1');
      await inbox.waitForSelector(`.told:has-text("${number}")`);
    }
    await at(inbox, numbers[4]);
    await inbox.keyboard.press('3');
    await inbox.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await inbox.keyboard.press('1');
    await inbox.fill('#t-account', '餐饮油烟由城市管理部门负责。');
    await inbox.keyboard.press('Control+Enter');
    await sendHeld(inbox);
    expect((await seen(numbers[4] ?? '')).state).toBe('discovered');

    const office = await windows.at('clerk', '/office');
    await at(office, numbers[4]);
    await office.keyboard.press('t');
    await office.click('form label:has-text("城市管理委员会")');
    await office.keyboard.press('Control+Enter');
    await sendHeld(office);
    expect(await seen(numbers[4] ?? '')).toMatchObject({ state: 'assigned', standing: { unit: 'chengguan', returns: 1 } });
  });

  it('sees three put right on Thursday, with a finding, an answer and the evidence that the procedure names', async () => {
    await windows.system.moveTo(china('2026-03-05 10:00')); // Thursday
    const inbox = await windows.at('quanxue', '/inbox');
    for (const number of numbers.slice(0, 3)) await rectify(inbox, number);
    expect((await states()).slice(0, 3)).toEqual(Array(3).fill('rectified'));
  });

  it('hears on Friday from two that it is quiet, and from the third that it is not: his goes back, with a new due date', async () => {
    await windows.system.moveTo(china('2026-03-06 10:00')); // Friday
    const revisits = await windows.at('verifier', '/revisit');
    for (const number of numbers.slice(0, 2)) {
      await at(revisits, number);
      await records(revisits, '1');
      expect((await seen(number)).state).toBe('revisited');
    }
    await at(revisits, numbers[2]);
    await records(revisits, '3', '1');
    const failed = await seen(numbers[2] ?? '');
    expect(failed).toMatchObject({ state: 'assigned', standing: { round: 2 } });
    expect(due(failed, 'finish')).toMatch(/^(Mon|Tue|Wed|Thu|Fri) 2026-03-/);
  });

  it('sees it done again and asked again a fortnight later, and closes the two that held by the end of the month', async () => {
    await windows.system.moveTo(china('2026-03-10 10:00')); // Tuesday
    await rectify(await windows.at('quanxue', '/inbox'), numbers[2]);
    await windows.system.moveTo(china('2026-03-11 10:00')); // Wednesday
    const revisits = await windows.at('verifier', '/revisit');
    await at(revisits, numbers[2]);
    await records(revisits, '2');
    expect((await seen(numbers[2] ?? '')).state).toBe('revisited');

    const office = await windows.at('clerk', '/office');
    for (const number of numbers.slice(0, 2)) {
      await at(office, number);
      await office.keyboard.press('c');
      await office.waitForSelector('form');
      await office.keyboard.press('Control+Enter');
      await office.waitForSelector(`.told:has-text("${number}")`);
    }
    await windows.system.moveTo(china('2026-04-01 10:00')); // Wednesday
    expect(await states()).toEqual(['closed', 'closed', 'revisited', 'assigned', 'assigned']);
    // Nobody of Nanshi ever came to his desk: the ladder has climbed by itself.
    expect((await seen(numbers[3] ?? '')).standing.openOrders.length).toBeGreaterThan(0);
  });

  it('has told everything of it in one history, whose last line anybody who may see it can read', async () => {
    const page = await windows.at('supervisor', `/complaints/${numbers[2]}`);
    const told = await page.textContent('main');
    for (const word of ['登记', '交办', '报告整改', '未解决', '回访属实']) expect(told).toContain(word);
  });

  /** The row of a complaint becomes the current one, and what may be done with it is shown. */
  async function at(page: Page, number: string | undefined): Promise<void> {
    await page.click(`[role=row]:has-text("${number}")`);
    await page.waitForSelector(`article:has-text("${number}"), section:has-text("${number}") h2`);
    await settled(page);
  }

  /** How a call ended: a digit, why if it was no, and Enter. */
  async function records(revisits: Page, outcome: string, ...reasons: string[]): Promise<void> {
    await revisits.keyboard.press(outcome);
    await revisits.waitForSelector(outcome === '3' ? '[name=reasons]' : '#words');
    for (const reason of reasons) await revisits.keyboard.press(reason);
    const answer = revisits.waitForResponse((response) => response.request().method() === 'POST' && /\/(hold|fail)$/.test(response.url()));
    await revisits.keyboard.press('Enter');
    expect((await answer).status()).toBe(200);
    await settled(revisits);
  }

  async function rectify(inbox: Page, number: string | undefined): Promise<void> {
    await at(inbox, number);
    await inbox.keyboard.press('r');
    await inbox.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio');
    await inbox.keyboard.press('1');
    await inbox.fill('#t-measures', '加装消声器，夜间停机。');
    await inbox.fill('#t-answer', '已整改，感谢监督。');
    for (const reference of await inbox.locator('[data-field=evidence] input[data-first]').all()) await reference.fill('2026-0118');
    await inbox.keyboard.press('Control+Enter');
    await inbox.waitForSelector(`.told:has-text("${number}")`);
  }

  /** What is held back for ten seconds is sent at once; where the machine took longer than that, it went by itself. */
  async function sendHeld(page: Page): Promise<void> {
    await page.click('.held button:has-text("立即")', { timeout: 12_000 }).catch(() => undefined);
    await page.waitForSelector('.held', { state: 'detached' });
    await settled(page);
  }
});
