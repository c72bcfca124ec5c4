import type { Page } from 'playwright-core';

import { patrolFinding } from '../support/ledger-forms';
import { need } from '../support/need';
import { Hands, OfficeWindows, overflow, settled, weaknesses, widths } from './office-windows';

jest.setTimeout(180_000);

const phone = '138 0000 0118';
const words = '楼顶排风机夜里十一点后一直响，老人睡不着。';

need('chromium').describe('The registration desk, while somebody speaks on the telephone', () => {
  let windows: OfficeWindows;
  /** The number of a complaint that stands already. */
  let standing: string;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false });
    const clerk = await windows.system.asPerson('clerk');
    ({ number: standing } = await clerk.registers({
      nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address: '成都道 88 号', subdistrict: '劝学街道', lat: 39.1081, lon: 117.1943 } },
      reporter: { phone: '138 0000 9999' }, texts: { account: '排风机太吵。' },
    }));
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  const atTheDesk = async (): Promise<{ page: Page; hands: Hands }> => {
    const page = await windows.at('clerk', '/desk');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-phone');
    return { page, hands: new Hands(page) };
  };

  const tell = async (hands: Hands): Promise<void> => {
    await hands.paste(phone);
    await hands.press('Tab', 'Tab');
    await hands.spell('成都道 ');
    await hands.press('Enter', 'Tab');
    await hands.spell('sb');
    await hands.press('Enter', 'Tab');
    await hands.write(words);
  };

  const registrations = () => windows.system.rows<{ number: string }>(`select number from bihuan.subject where kind = 'complaint' order by number`);

  it('registers a call with no more than fourteen keys beside its words, at the known place, and asks for the unit next', async () => {
    const { page, hands } = await atTheDesk();
    await tell(hands);
    await hands.press('Control+Enter');
    await page.waitForSelector('#desk-receipt-head');
    expect(hands.keys).toBeLessThanOrEqual(14);
    expect(await page.textContent('.receipt .large')).toMatch(/^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}$/);
    expect(await page.textContent('h1')).toContain('交办给哪个单位');
    const clerk = await windows.system.asPerson('clerk');
    expect(await clerk.reads((await registrations()).at(-1)?.number ?? '')).toMatchObject({ facts: { address: '成都道 88 号', lat: 39.1081 }, standing: { nuisances: ['noise-equipment'] } });
  });

  it('holds the assignment for ten seconds, lets it be undone by a key, and waits for the next call meanwhile', async () => {
    const { page, hands } = await atTheDesk();
    await tell(hands);
    await hands.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio');
    await hands.press('1');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-phone');
    expect(await page.textContent('.held')).toContain('秒后');
    await hands.press('Alt+z');
    await page.waitForSelector('.held', { state: 'detached' });
    expect(await page.textContent('h1')).toContain('交办给哪个单位');
  });

  it('makes one complaint of a call that was sent twice because no answer came', async () => {
    const { page, hands } = await atTheDesk();
    const before = (await registrations()).length;
    await tell(hands);
    let isAway = true;
    await page.route('**/api/complaints', async (route) => {
      if (!isAway || route.request().method() !== 'POST') return route.continue();
      isAway = false;
      await route.fetch();
      return route.abort();
    });
    await hands.press('Control+s');
    await page.waitForSelector('[role=alert]');
    expect(await page.inputValue('#desk-account')).toBe(words);
    await hands.press('Control+s');
    await page.waitForSelector('#desk-receipt-head');
    expect((await registrations()).length).toBe(before + 1);
  });

  it('brings back what was written when the window was gone before it was registered, says so, and clears it by a key', async () => {
    const { page, hands } = await atTheDesk();
    await tell(hands);
    await page.waitForTimeout(3500); // a draft is kept every three seconds, by the clock of the browser
    await page.close(); // as it is when it is killed: nobody asks it for a last word
    const again = await windows.anotherOf(page, '/desk');
    await again.waitForFunction((text) => (document.querySelector('#desk-account') as HTMLTextAreaElement | null)?.value === text, words);
    expect(await again.textContent('.writing')).toContain('已恢复');
    await again.keyboard.press('Alt+c');
    await again.waitForFunction(() => (document.querySelector('#desk-account') as HTMLTextAreaElement | null)?.value === '');
  });

  it('writes the same person’s same matter down on the complaint that stands, with the words written so far', async () => {
    const { page, hands } = await atTheDesk();
    const before = (await registrations()).length;
    await hands.paste('138 0000 9999');
    await page.waitForSelector('#desk-hints li');
    await page.focus('#desk-account');
    await hands.write('今天又响了一夜。');
    await hands.press('Alt+b');
    await page.waitForSelector('#desk-supplement');
    expect(await page.inputValue('#desk-supplement')).toBe('今天又响了一夜。');
    await hands.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'desk-phone');
    expect((await registrations()).length).toBe(before);
    const clerk = await windows.system.asPerson('clerk');
    expect((await clerk.history(standing)).map(({ action }) => action)).toEqual(['register', 'supplement']);
  });

  it('shows of somebody else’s report what kind it is of, why, how it stands and who has it, once the place and the kind are said', async () => {
    const { page, hands } = await atTheDesk();
    await hands.press('Tab', 'Tab');
    await hands.spell('成都道 ');
    await hands.press('Enter', 'Tab');
    await hands.spell('sb');
    await hands.press('Enter', 'Tab');
    await hands.write(words);
    await page.waitForFunction(() => document.querySelector('#desk-hints li')?.textContent?.includes('类型相同'));
    const shown = (await page.textContent('#desk-hints li')) ?? '';
    for (const said of ['重复反映', '设备噪声', '地址相同', '类型相同', '成都道 88 号', '登记员']) expect(shown).toContain(said);
    expect(await page.textContent('#desk-hints')).toContain('不要并入');
  });

  it('says at each field what is wrong with it, in the words of the server, and goes to the first', async () => {
    const { page, hands } = await atTheDesk();
    await hands.press('Control+Enter');
    await page.waitForSelector('#desk-nuisances-fault');
    expect([await page.textContent('#desk-nuisances-fault'), await page.textContent('#desk-account-fault')]).toEqual(['此项必填。', '此项必填。']);
    await page.waitForFunction(() => document.activeElement?.id === 'desk-nuisances');
  });

  it.each(widths)('bars nobody and scrolls nowhere sideways when it is %i pixels wide', async (width) => {
    const page = await windows.at('clerk', '/desk', { width });
    await page.fill('#desk-phone', '138 0000 9999');
    await page.waitForSelector('#desk-hints li');
    await settled(page);
    expect(await weaknesses(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  describe('where the same number has a complaint that stands on the ledger', () => {
    let joined: string;
    let problem: string;
    beforeAll(async () => {
      const clerk = await windows.system.asPerson('clerk');
      ({ id: problem } = await clerk.enters(patrolFinding()));
      ({ number: joined } = await clerk.registers({
        nuisances: ['odor-cooking'], channel: 'phone', facts: { place: { address: '营口道 12 号', lat: 39.1203, lon: 117.1991 } }, reporter: { phone: '138 0000 7777' }, texts: { account: '油烟太大。' },
      }));
      await clerk.does(joined, 'join', { problem });
    });

    /** The same number calls again; what its hint is taken for is said beside it, until it is registered. */
    const callsAgain = async (key: string, said: string): Promise<Page> => {
      const { page, hands } = await atTheDesk();
      await hands.paste('138 0000 7777');
      await hands.press('Tab', 'Tab');
      await hands.spell('成都道 ');
      await hands.press('Enter', 'Tab');
      await hands.spell('sb');
      await hands.press('Enter', 'Tab');
      await hands.write(words);
      // Each of these calls is one more of this number; the hint that is meant is chosen among them.
      await page.click(`#desk-hints li:has(a:text-is("${joined}"))`);
      await page.waitForSelector(`#desk-hints li.current:has-text("${joined}") button[aria-keyshortcuts="Alt+L"]`);
      await hands.press(key);
      await page.waitForSelector(`#desk-hints .taken:has-text("${said}")`);
      return page;
    };
    const newest = async () => (await windows.system.asPerson('clerk')).reads((await registrations()).at(-1)?.number ?? '');

    it('joins the problem by one key once it is registered, stays a complaint of its own, and goes to its unit as ever', async () => {
      const page = await callsAgain('Alt+l', '登记后归入台账');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('h1:has-text("交办给哪个单位")');
      expect(await newest()).toMatchObject({ state: 'discovered', standing: { problem } });
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio');
      await page.keyboard.press('1');
      await page.waitForSelector('.held');
      await page.waitForSelector('.held', { state: 'detached' });
      expect(await newest()).toMatchObject({ state: 'assigned', standing: { problem } });
    });

    it('joins it later where nobody answered just then, and says so meanwhile', async () => {
      const page = await callsAgain('Alt+l', '登记后归入台账');
      await page.route('**/join', (route) => route.abort(), { times: 1 });
      await page.keyboard.press('Control+s');
      await page.waitForSelector('.held:has-text("归入台账")');
      expect((await newest()).standing).not.toHaveProperty('problem');
      await page.waitForSelector('.held', { state: 'detached' });
      expect((await newest()).standing).toMatchObject({ problem });
    });

    it('is merged into it after ten seconds where it is the same matter, and asks for no unit', async () => {
      const page = await callsAgain('Alt+g', '登记后并入');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('.held:has-text("并入")');
      expect(await page.textContent('.writing')).not.toContain('交办给哪个单位');
      await page.waitForSelector('.held', { state: 'detached' });
      expect((await newest()).state).toBe('merged');
    });

    it('does nothing of the kind where it was let go by the same key', async () => {
      const page = await callsAgain('Alt+l', '登记后归入台账');
      await page.keyboard.press('Alt+l');
      await page.waitForSelector('#desk-hints .taken', { state: 'detached' });
      await page.keyboard.press('Control+s');
      await page.waitForSelector('#desk-receipt-head');
      expect((await newest()).standing).not.toHaveProperty('problem');
    });
  });
});
