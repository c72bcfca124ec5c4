import type { Page } from 'playwright-core';

import { callAboutFans, rectification } from '../support/forms';
import { need } from '../support/need';
import { heping } from '../support/office-people';
import { due } from '../support/person';
import { until } from '../support/until';
import { Hands, OfficeWindows } from './office-windows';

jest.setTimeout(180_000);

/** Somebody who revisits, and belongs to the unit that put it right. */
const withTwofold = { ...heping, people: { ...heping.people, twofold: { name: '承办兼回访', roles: ['handler', 'verifier'] as const, unit: 'quanxue' } } };
const barredBecause = '您所在单位 劝学街道 办理过本件，不能回访；请由其他单位的回访员回访。';

need('chromium').describe('A verifier at the telephone', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false, offices: [withTwofold] }); // Monday 2026-03-02, 09:00
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  /** A complaint that a unit says it has put right. */
  async function rectified(): Promise<string> {
    const clerk = await windows.system.asPerson('clerk');
    const { number } = await clerk.registers(callAboutFans({ reporter: { name: '投诉人', phone: '13811112210' } }));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await (await windows.system.asPerson('quanxue')).does(number, 'rectify', rectification());
    return number;
  }

  /** The revisit desk, with one complaint on the line. */
  async function calling(number: string, login = 'verifier'): Promise<{ page: Page; hands: Hands }> {
    const page = await windows.at(login, '/revisit');
    await onTheLine(page, number);
    return { page, hands: new Hands(page) };
  }

  async function onTheLine(page: Page, number: string): Promise<void> {
    await page.click(`[role=row]:has-text("${number}")`);
    await page.waitForSelector(`.call:has-text("${number}") .outcome button`);
  }

  /** What the screen says of the call that was just recorded, once it knows what followed. */
  async function said(page: Page, number: string): Promise<string> {
    await page.waitForSelector(`.last:has-text("${number}"):has-text(" 前")`);
    return (await page.textContent('.last'))?.replace(/\s+/g, ' ').trim() ?? '';
  }

  const read = async (number: string) => (await windows.system.asPerson('verifier')).reads(number);
  const lastLine = async (number: string) => (await (await windows.system.asPerson('verifier')).history(number)).at(-1);

  it('records by two keys that a complainant is satisfied, and says that the clerk closes it next and by when', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number);
    await hands.press('1', 'Enter');
    expect(await said(page, number)).toBe(`✓ 刚才 ${number} 满意：回访完成，转登记员办结，3/4 周三 17:00 前`);
    expect(hands.keys).toBeLessThanOrEqual(5);
    const complaint = await read(number);
    expect([complaint.state, due(complaint, 'signOff')]).toEqual(['revisited', 'Wed 2026-03-04 17:00']);
    expect(await lastLine(number)).toMatchObject({ action: 'hold', payload: { way: 'phone', satisfaction: 'satisfied' }, texts: { account: '反映人表示问题已解决，对办理结果满意。' } });
  });

  it('shows the number and records by five keys that a complainant is not satisfied and why; the unit has it again, and the look at the number is on record', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number);
    expect(await page.textContent('.call')).not.toContain('1111');
    await hands.press('p');
    await page.waitForSelector('.phone:has-text("138 1111 2210")');
    await hands.press('3', '1', '5', 'Enter');
    expect(await said(page, number)).toContain('不满意：已退回 劝学街道 重办：第 2 轮，3/5 周四 17:00 前；已列入督办');
    expect(hands.keys).toBeLessThanOrEqual(5);
    const complaint = await read(number);
    expect(complaint).toMatchObject({ state: 'assigned', standing: { round: 2, unit: 'quanxue', openOrders: [expect.objectContaining({ level: 'district' })] } });
    expect(due(complaint, 'finish')).toBe('Thu 2026-03-05 17:00');
    expect(await lastLine(number)).toMatchObject({ action: 'fail', payload: { satisfaction: 'dissatisfied' }, texts: { reason: '问题依旧；办理超期' } });
    const { lines } = await (await windows.system.asPerson('auditor')).gets<{ lines: object[] }>(`/api/complaints/${number}/unsealings`);
    expect(lines).toMatchObject([{ name: '回访员甲', purpose: 'revisit' }]);
  });

  it('records by two keys that nobody answered, and says by when it is to be tried again; the complaint stays where it was', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number);
    await hands.press('4', 'Enter');
    expect(await said(page, number)).toContain('未接通：3/5 周四 17:00 前再试');
    expect(hands.keys).toBeLessThanOrEqual(5);
    const complaint = await read(number);
    expect(complaint).toMatchObject({ state: 'rectified', standing: { tries: [expect.any(String)] } });
    expect(due(complaint, 'revisit')).toBe('Thu 2026-03-05 17:00');
    expect(await lastLine(number)).toMatchObject({ action: 'miss', payload: { reason: 'no-contact' } });
  });

  it('leaves no look at a number on record where no number was shown', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number);
    await hands.press('2', 'Enter');
    await said(page, number);
    expect(await (await windows.system.asPerson('auditor')).gets(`/api/complaints/${number}/unsealings`)).toEqual({ lines: [] });
  });

  it('says before the telephone is lifted, and again at the outcome, why the unit that put it right does not revisit', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number, 'twofold');
    expect(await page.textContent('.call [role=alert]')).toContain(`不能回访本件 ${barredBecause}`);
    await hands.press('1');
    await page.waitForSelector(`dialog[open]:has-text("${barredBecause}")`);
    await hands.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect((await read(number)).state).toBe('rectified');
  });

  it('brings back the words of a call when the window was gone before it was recorded, and says so', async () => {
    const number = await rectified();
    const { page, hands } = await calling(number);
    await hands.press('1', 'e', 'Control+a');
    await hands.write('反映人说夜里安静了，很满意。');
    await kept(page, '反映人说夜里安静了');
    await page.reload();
    await onTheLine(page, number);
    await page.waitForFunction(() => (document.querySelector('#words') as HTMLTextAreaElement | null)?.value === '反映人说夜里安静了，很满意。');
    expect(await page.textContent('.outcome [role=status]')).toContain('已恢复');
    await hands.press('e', 'Enter');
    await said(page, number);
    expect(await lastLine(number)).toMatchObject({ action: 'hold', texts: { account: '反映人说夜里安静了，很满意。' } });
  });
});

/** Until the browser has words in its drafts, which it keeps every three seconds. */
function kept(page: Page, words: string): Promise<void> {
  return until('words in the drafts of the browser', async () => (await draftsOf(page)).includes(words));
}

function draftsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(new Error('no drafts')) }));
    const drafts = await asked(indexedDB.open('bihuan-drafts'));
    const all = await asked(drafts.transaction('drafts').objectStore('drafts').getAll());
    drafts.close();
    return JSON.stringify(all);
  });
}
