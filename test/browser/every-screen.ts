import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { OfficeWindows, overflow, settled, weaknesses, widths } from './office-windows';
import { workedProblem } from './worked-problem';

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

/** The demo with every screen of the console and every page for complainants. */
export class EveryScreen {
  private constructor(readonly windows: OfficeWindows, private readonly sights: readonly Sight[]) {}

  static async open(): Promise<EveryScreen> {
    const windows = await OfficeWindows.openDemo();
    const [healed, owing] = [await story(windows, 'heals'), await story(windows, 'revisit-due')];
    const problem = encodeURIComponent(await workedProblem(windows));
    if (pictures) mkdirSync(pictures, { recursive: true });
    return new EveryScreen(windows, [
      { name: 'sign-in', login: null, path: '/sign-in' },
      { name: 'desk', login: 'clerk', path: '/desk' },
      { name: 'office', login: 'clerk', path: '/office' },
      { name: 'inbox', login: 'environment', path: '/inbox' },
      { name: 'revisit', login: 'verifier', path: '/revisit' },
      { name: 'supervision', login: 'supervisor', path: '/supervision' },
      { name: 'supervision-orders', login: 'supervisor', path: '/supervision?list=orders' },
      { name: 'ledger', login: 'leader', path: '/ledger' },
      { name: 'ledger-respondents', login: 'leader', path: '/ledger?show=respondents' },
      { name: 'problem', login: 'environment', path: `/problems/${problem}` },
      { name: 'problem-paper', login: 'leader', path: `/api/problems/${problem}/print` },
      { name: 'complaint', login: 'supervisor', path: `/complaints/${healed.number}` },
      { name: 'complaints', login: 'leader', path: '/complaints' },
      { name: 'complaints-none', login: 'leader', path: '/complaints?state=annulled' },
      { name: 'engine', login: 'leader', path: '/engine' },
      { name: 'keys', login: 'clerk', path: '/office', after: (page) => page.keyboard.press('?') },
      { name: 'not-there', login: 'clerk', path: '/nowhere' },
      { name: 'look-up', login: null, path: '/q' },
      { name: 'look-up-answer', login: null, path: '/q', after: (page) => lookUp(page, healed.code) },
      { name: 'answer', login: null, path: '/q', after: async (page) => void (await page.goto(windows.system.url + (await answerPath(windows, owing.number)))) },
    ]);
  }

  /** What is serious on any of them, and how far one is wider than its window, in every width. */
  async weaknesses(language: 'zh' | 'en'): Promise<string[]> {
    const found: string[] = [];
    for (const { name, login, path, after } of this.sights) {
      for (const width of widths) {
        const page = await this.windows.at(login, path, { language, width });
        await after?.(page);
        await settled(page);
        found.push(...(await weaknesses(page)).map((weakness) => `${name} ${width}: ${weakness}`));
        if ((await overflow(page)) > 0) found.push(`${name} ${width}: ${await overflow(page)} pixels beyond the edge`);
        if (pictures) await taken(page, join(pictures, `${name}-${language}-${width}.png`));
        await this.windows.closeWindows();
      }
    }
    return found;
  }

  /** Which are wider than a window of this size. */
  async widerThan(size: { width: number; height: number }): Promise<string[]> {
    const beyond: string[] = [];
    for (const { name, login, path } of this.sights) {
      const page = await this.windows.at(login, path, size);
      if ((await overflow(page)) > 0) beyond.push(`${name}: ${await overflow(page)}`);
      await this.windows.closeWindows();
    }
    return beyond;
  }
}

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

async function answerPath(windows: OfficeWindows, number: string): Promise<string> {
  const page = await windows.at('verifier', '/revisit');
  const answer = await page.request.get(`${windows.system.url}/api/complaints/${number}/answer-link`);
  return ((await answer.json()) as { path: string }).path;
}

/** One of the memorable complaints of the demo. */
async function story(windows: OfficeWindows, key: string): Promise<{ number: string; code: string }> {
  const [found] = await windows.system.rows<{ number: string; code: string }>(
    `select s.number, f.query_code as code from bihuan.subject s join bihuan.complaint_fact f on f.district = s.district and f.subject = s.id
     where f.opening_key = $1`, `past-${key}`);
  if (!found) throw new Error(`the demo has no ${key}`);
  return found;
}
