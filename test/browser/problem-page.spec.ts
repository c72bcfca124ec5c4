import type { Page } from 'playwright-core';

import { patrolFinding, rectifies, type LedgerPeople } from '../support/ledger-forms';
import { need } from '../support/need';
import { appliesAfterTheSeries, givenToQuanxue, playLedger } from './ledger-scene';
import { weaknessesOf, type OfficeWindows } from './office-windows';

jest.setTimeout(240_000);

need('chromium').describe('The page of one place', () => {
  let windows: OfficeWindows;
  let people: LedgerPeople;
  let kitchen: string;
  let formula: string;
  let revoked: string;
  let joined: readonly string[];
  beforeAll(async () => {
    ({ windows, people, kitchen, formula, revoked, joined } = await playLedger());
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  const at = async (login: string, number: string) => {
    const page = await windows.at(login, `/problems/${encodeURIComponent(number)}`);
    await page.waitForSelector('article h1');
    return page;
  };
  const read = (number: string) => people.clerk.readsProblem(number);
  const inFiveDays = async (number: string) => new Date(Date.parse((await read(number)).now) + 5 * 86_400_000).toISOString();
  const opened = async (page: Page, action: string) => {
    await page.click(`[role=group] button:has-text("${action}")`);
    await page.waitForSelector(`form[aria-label=${action}]`);
  };
  const submitted = async (page: Page, action: string) => {
    await page.click(`form[aria-label=${action}] button[type=submit]`);
    await page.waitForSelector(`form[aria-label=${action}]`, { state: 'detached' });
  };

  it('gives a problem to a unit and to a person who works there, and the slip can be undone for ten seconds', async () => {
    const page = await at('coordinator', formula);
    await page.keyboard.press('t');
    await page.waitForSelector('form[aria-label=交办]');
    await page.click('form label:has-text("城市管理委员会")');
    expect(await page.locator('form[aria-label=交办] [data-field=person]').textContent()).toContain('承办人城管');
    expect(await page.locator('form[aria-label=交办] [data-field=person]').textContent()).not.toContain('承办人劝学');
    await page.click('form[aria-label=交办] button[type=submit]');
    await page.click('button:has-text("立即提交")');
    await page.waitForSelector('article header:has-text("城市管理委员会（承办人城管）")');
    expect(await read(formula)).toMatchObject({ state: 'assigned', person: { name: '承办人城管' } });
  });

  it('goes by clicks from the cause to the report: four boxes, dated milestones, each ticked with its proof, similar places looked at', async () => {
    const page = await at('quanxue', kitchen);
    await page.click('button:has-text("分析成因")');
    await page.fill('#t-matter', '排烟管道未接入专用烟道');
    await page.click('form button[type=submit]');
    await page.waitForSelector('form .refusal:has-text("至少写 2 项")');
    await page.fill('#t-institution', '无清洗制度');
    await submitted(page, '分析成因');
    await page.waitForSelector('section[aria-labelledby=causes] .said:has-text("无清洗制度")');

    await opened(page, '整改方案');
    await page.fill('#t-goal', '油烟不再扰民');
    await page.fill('#t-measures', '接入专用烟道，每月清洗');
    await page.fill('form input[type=datetime-local]', `${(await inFiveDays(kitchen)).slice(0, 10)}T17:00`);
    await page.fill('#t-milestone-1', '接入专用烟道');
    await submitted(page, '整改方案');

    await page.click('button[aria-label="完成节点 1"]');
    await page.waitForSelector('form[aria-label=完成节点]');
    await page.fill('form [data-field=evidence] input[data-first]', 'TZ-0001');
    await page.fill('#t-account', '已接入，附照片。');
    await submitted(page, '完成节点');
    await page.waitForSelector('section[aria-labelledby=plan] li.done');

    await opened(page, '举一反三');
    await page.fill('#f-places', '6');
    await page.fill('#f-found', '1');
    await page.fill('#t-account', '沿街六家餐馆，一家同类，已另行整改。');
    await submitted(page, '举一反三');
    await page.waitForSelector('[data-condition=similar] .tick:has-text("☑")');

    await opened(page, '报告整改');
    await page.click('form label:has-text("属实") >> nth=0');
    await page.fill('#t-measures', '已接入专用烟道');
    await page.fill('#t-answer', '已整改，感谢监督。');
    for (const [n, entry] of (await page.locator('form [data-field=evidence] input[data-first]').all()).entries()) await entry.fill(`TZ-001${n}`);
    await submitted(page, '报告整改');
    await page.waitForSelector('li[aria-current=step]:has-text("已整改")');
    expect(await read(kitchen)).toMatchObject({ state: 'rectified', milestones: [{ what: '接入专用烟道', evidence: [{ reference: 'TZ-0001' }] }] });
  });

  it('shows the conditions of the sign-off as they are computed, and how much is wanting', async () => {
    const page = await at('leader', kitchen);
    const { conditions } = await read(kitchen);
    for (const { condition, met } of conditions) expect([condition, await page.locator(`[data-condition=${condition}] .tick`).textContent()]).toEqual([condition, met ? '☑' : '☐']);
    expect(await page.textContent('[data-condition=calm-days]')).toContain('0 / 90 日，还差 90 日');
    expect(await page.textContent('[data-condition=held]')).toContain('0 / 2，还差 2');
    expect(await page.textContent('section[aria-labelledby=series]')).toContain('第 3 次（180 天）');
  });

  it('opens a barred move and says why, and what may be done instead', async () => {
    const page = await at('quanxue', revoked);
    await page.click('button:has-text("报告整改")');
    await page.waitForSelector('dialog:has-text("尚未分析成因")');
  });

  it('takes the step that is owed, which nobody types', async () => {
    const number = (await people.clerk.enters(patrolFinding({ nuisances: ['odor-sewage'], facts: { place: { address: '河沿路 3 号', lat: 39.16, lon: 117.25 } } }))).number;
    await givenToQuanxue(people, number);
    await rectifies(people.handler, number, await inFiveDays(number));
    await appliesAfterTheSeries(windows, people, number);
    const owed = (await read(number)).steps.find((step) => step.owed);
    const page = await at('coordinator', number);
    expect(await page.textContent('header .good')).toMatch(/连续 18\d 天无投诉/);
    await page.keyboard.press('u');
    await page.waitForSelector('form[aria-label=通过本步]');
    expect(await page.locator('form [data-field=step]').textContent()).toContain(owed?.title);
    expect(await page.locator('form [data-field=step] input').count()).toBe(0);
    await page.fill('#t-opinion', '同意。');
    await submitted(page, '通过本步');
    expect((await read(number)).steps.find(({ code }) => code === owed?.code)).toMatchObject({ done: true, doneBy: '协调员甲' });
  });

  it('is reached from a complaint that is joined to it, and from the list of what is owed', async () => {
    const page = await windows.at('clerk', `/complaints/${joined[0]}`);
    const [first] = await people.clerk.ledger();
    await page.click(`header a:has-text("台账 ${first?.number}")`);
    await page.waitForSelector(`article h1:has-text("${first?.number}")`);
    expect(await page.locator('section[aria-labelledby=joined] li').count()).toBe(3);
    await page.click(`section[aria-labelledby=joined] a:has-text("${joined[1]}")`);
    await page.waitForSelector('section[aria-labelledby=reporter]');

    const office = await windows.at('coordinator', '/office');
    await office.click(`[role=row]:has-text("${first?.number}")`);
    await office.waitForSelector(`aside article h2:has-text("${first?.number}")`);
    await office.waitForSelector('aside [role=group] button:has-text("交办")');
  });

  it('has one sheet of paper for each problem, which fits on one page of A4 and tells nobody who complained', async () => {
    const page = await at('leader', revoked);
    const href = await page.getAttribute('a[href*="/print"]', 'href');
    await page.goto(windows.system.url + href);
    const sheet = (await page.textContent('article')) ?? '';
    for (const part of [revoked, '营口道 90 号', '反弹', '销号签字', '一点一档']) expect(sheet).toContain(part);
    expect(await page.locator('script').count()).toBe(0);
    const pages = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    const [first] = await people.clerk.ledger();
    expect(await (await page.request.get(`${windows.system.url}/api/problems/${first?.id}/print?lang=en`)).text()).not.toMatch(/1380000300/);
  });

  it.each(['zh', 'en'] as const)('has no serious weakness, and nothing beyond the edge of the window (%s)', async (language) => {
    const sheet = `/api/problems/${(await read(revoked)).id}/print?lang=${language}`;
    expect(await weaknessesOf(windows, 'supervisor', [`/problems/${encodeURIComponent(kitchen)}`, `/problems/${encodeURIComponent(revoked)}`, sheet], language)).toEqual([]);
  });
});
