import { callAboutFans } from '../support/forms';
import { need } from '../support/need';
import { OfficeWindows, settled } from './office-windows';

jest.setTimeout(180_000);

const reporter = { name: '张反映', phone: '13811112210' };

need('chromium').describe('The page of a complaint', () => {
  let windows: OfficeWindows;
  let number: string;
  beforeAll(async () => {
    windows = await OfficeWindows.open();
    const clerk = await windows.system.asPerson('clerk');
    ({ number } = await clerk.registers(callAboutFans({ reporter })));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await windows.system.delivered();
  });
  afterAll(() => windows?.close());
  afterEach(async () => {
    await windows.closeWindows();
    expect(windows.complaints.splice(0)).toEqual([]);
  });

  const at = (login: string) => windows.at(login, `/complaints/${number}`);

  it('shows who complained masked, and whole for a purpose only; the look is on record and the supervisor sees who looked and what for', async () => {
    const page = await at('clerk');
    const masked = (await page.textContent('section[aria-labelledby=reporter]')) ?? '';
    expect([masked.includes(reporter.name), masked.includes(reporter.phone)]).toEqual([false, false]);
    expect((await (await at('supervisor')).textContent('section[aria-labelledby=reporter]'))).toContain('还没有人查看过。');

    await page.click('section[aria-labelledby=reporter] button:has-text("联系了解情况")');
    await page.waitForSelector(`section[aria-labelledby=reporter] .phone:has-text("${reporter.phone}")`);
    expect(await page.textContent('section[aria-labelledby=reporter]')).toContain('已记录：登记员甲 为“联系了解情况”查看');

    expect(await (await windows.system.asPerson('auditor')).gets(`/api/complaints/${number}/unsealings`)).toMatchObject({ lines: [{ name: '登记员甲', purpose: 'contact' }] });
    expect(await (await at('supervisor')).textContent('section[aria-labelledby=reporter] ul')).toContain('登记员甲 · 联系了解情况');
  });

  it('puts what was unmasked away when the page is left', async () => {
    const page = await at('clerk');
    await page.click('section[aria-labelledby=reporter] button:has-text("核实身份")');
    await page.waitForSelector(`.phone:has-text("${reporter.phone}")`);
    await page.reload();
    await page.waitForSelector('section[aria-labelledby=reporter] button:has-text("核实身份")');
    expect(await page.content()).not.toContain(reporter.phone);
  });

  it('tells the unit that handles it nothing of who complained, neither on the page nor in what is sent to it', async () => {
    const page = await at('quanxue');
    const sent: Promise<string>[] = [];
    page.on('response', (answer) => {
      if (/\/api\/(complaints|worklist|inbox)/.test(answer.url())) sent.push(answer.text());
    });
    await page.reload();
    await page.waitForSelector('section[aria-labelledby=reporter]:has-text("反映人信息密封，承办单位不能查看。")');
    await settled(page);
    expect(sent.length).toBeGreaterThan(0);
    const all = [await page.content(), ...(await Promise.all(sent))].join('\n');
    expect([reporter.name, reporter.phone, reporter.phone.slice(-4), '张'].filter((part) => all.includes(part))).toEqual([]);
  });

  it.each([
    ['zh', '文书（打印盖章）', [['受理告知书', '投诉人'], ['交办通知书', '劝学街道'], ['交办通知书', '投诉人']]],
    ['en', 'Letters, to be printed', [['Notice of receipt', 'complainant'], ['Notice of assignment', 'Quanxue'], ['Notice of assignment', 'complainant']]],
  ] as const)('lists the letters that go with it and to whom, each opened as a sheet of its own in the language of the screens (%s)', async (language, head, letters) => {
    const page = await windows.at('clerk', `/complaints/${number}`, { language });
    const lines = page.locator('section[aria-labelledby=letters] li');
    await lines.first().waitFor();
    expect(await page.textContent('#letters')).toBe(head);
    const said = await lines.allTextContents();
    expect(said).toHaveLength(letters.length);
    for (const [index, [title, to]] of letters.entries()) expect(said[index]).toMatch(new RegExp(`^\\s*${title} ↗.*${to}`, 'is'));
    const [sheet] = await Promise.all([page.context().waitForEvent('page'), lines.first().locator('a').click()]);
    await sheet.waitForLoadState();
    expect(sheet.url()).toBe(`${windows.system.url}/api/complaints/${number}/letters/1.1?lang=${language}`);
    expect(await sheet.textContent('body')).toContain(letters[0][0]);
    expect(page.url()).toContain(`/complaints/${number}`);
  });

  it('says why something is owed by just this day, in the sentence of the rules, and puts it away again', async () => {
    const page = await at('quanxue');
    const { clocks } = await (await windows.system.asPerson('quanxue')).reads(number);
    const finish = clocks.find(({ name }) => name === 'finish');
    const owed = page.locator(`li:has(b:text-is("${finish?.label}"))`);
    await owed.locator('button:has-text("为什么")').click();
    expect(await owed.locator('.because').textContent()).toBe(finish?.because);
    expect(finish?.because).toContain('5');
    await page.keyboard.press('Escape');
    await owed.locator('.because').waitFor({ state: 'detached' });
  });
});
