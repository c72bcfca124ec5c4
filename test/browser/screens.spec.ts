import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { OfficeWindows, overflow, settled, weaknesses, widths } from './office-windows';

jest.setTimeout(600_000);

/** With BIHUAN_WRITE=1 the pictures of the documentation are taken anew. */
const pictures = process.env.BIHUAN_WRITE === '1' ? join('docs', 'pictures') : undefined;

interface Sight {
  name: string;
  /** Who looks; null is anybody. */
  login: string | null;
  path: string;
  /** What he does before the picture is taken. */
  after?: (page: Page) => Promise<void>;
}

need('chromium').describe('Every screen of the console and every page for complainants, in the demo', () => {
  let windows: OfficeWindows;
  let healed: { number: string; code: string };
  let owing: { number: string };
  beforeAll(async () => {
    windows = await OfficeWindows.openDemo();
    [healed, owing] = [await story('heals'), await story('revisit-due')];
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => windows?.close());
  afterEach(() => windows.closeWindows());

  const sights = (): Sight[] => [
    { name: 'sign-in', login: null, path: '/sign-in' },
    { name: 'desk', login: 'clerk', path: '/desk' },
    { name: 'office', login: 'clerk', path: '/office' },
    { name: 'inbox', login: 'environment', path: '/inbox' },
    { name: 'revisit', login: 'verifier', path: '/revisit' },
    { name: 'complaint', login: 'supervisor', path: `/complaints/${healed.number}` },
    { name: 'complaints', login: 'leader', path: '/complaints' },
    { name: 'complaints-none', login: 'leader', path: '/complaints?state=annulled' },
    { name: 'engine', login: 'leader', path: '/engine' },
    { name: 'keys', login: 'clerk', path: '/office', after: (page) => page.keyboard.press('?') },
    { name: 'not-there', login: 'clerk', path: '/nowhere' },
    { name: 'look-up', login: null, path: '/q' },
    { name: 'look-up-answer', login: null, path: '/q', after: (page) => lookUp(page, healed.code) },
    { name: 'answer', login: null, path: '/q', after: async (page) => void (await page.goto(windows.system.url + (await answerPath()))) },
  ];

  it.each(['zh', 'en'] as const)('has no serious weakness for those who see, hear or move otherwise, and nothing beyond the edge of the window (%s)', async (language) => {
    const found: string[] = [];
    for (const { name, login, path, after } of sights()) {
      for (const width of widths) {
        const page = await windows.at(login, path, { language, width });
        await after?.(page);
        await settled(page);
        found.push(...(await weaknesses(page)).map((weakness) => `${name} ${width}: ${weakness}`));
        if ((await overflow(page)) > 0) found.push(`${name} ${width}: ${await overflow(page)} pixels beyond the edge`);
        if (pictures) await taken(page, join(pictures, `${name}-${language}-${width}.png`));
        await windows.closeWindows();
      }
    }
    expect(found).toEqual([]);
    expect(windows.complaints).toEqual([]);
    expect(windows.strangers).toEqual([]);
  });

  it('can be read at 200 per cent without moving sideways', async () => {
    const beyond: string[] = [];
    for (const { name, login, path } of sights()) {
      const page = await windows.at(login, path, { width: 640, height: 400 }); // as wide as 1280 pixels are at 200 per cent
      if ((await overflow(page)) > 0) beyond.push(`${name}: ${await overflow(page)}`);
      await windows.closeWindows();
    }
    expect(beyond).toEqual([]);
  });

  /** Of a narrow page as much as one scrolls through twice. */
  async function taken(page: Page, path: string): Promise<void> {
    const width = page.viewportSize()?.width ?? 0;
    if (width < 640) await page.setViewportSize({ width, height: Math.min(1400, await page.evaluate(() => document.documentElement.scrollHeight)) });
    await page.screenshot({ path });
  }

  async function lookUp(page: Page, code: string): Promise<void> {
    await page.fill('input[name=code]', code);
    await page.click('form button');
    await page.waitForLoadState('load');
  }

  async function answerPath(): Promise<string> {
    const page = await windows.at('verifier', '/revisit');
    const answer = await page.request.get(`${windows.system.url}/api/complaints/${owing.number}/answer-link`);
    return ((await answer.json()) as { path: string }).path;
  }

  /** One of the memorable complaints of the demo. */
  async function story(key: string): Promise<{ number: string; code: string }> {
    const [found] = await windows.system.rows<{ number: string; code: string }>(
      `select s.number, f.query_code as code from bihuan.subject s join bihuan.complaint_fact f on f.district = s.district and f.subject = s.id
       where f.opening_key = $1`, `past-${key}`);
    if (!found) throw new Error(`the demo has no ${key}`);
    return found;
  }
});
