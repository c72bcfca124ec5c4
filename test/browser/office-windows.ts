import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { migrateQueue } from '@bihuan/alarm';
import { makeDemo, setBack } from '@bihuan/intake';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { demoOffice } from '../support/demo-office';
import { password } from '../support/office-people';
import { runningSystem, type RunningSystem, type SystemOptions } from '../support/running-system';
import { until } from '../support/until';

/** How a window looks: its language, its size, and at how many per cent it is read. */
export interface Look {
  language?: 'zh' | 'en';
  width?: number;
  height?: number;
}

/** The widths that every screen must bear: the office's and a telephone's. */
export const widths = [1280, 360] as const;

/** A running system, and real browsers in which people of the office work. */
export class OfficeWindows {
  /** Whatever a page complained of; a spec ends with none. */
  readonly complaints: string[] = [];
  /** Addresses that were asked for outside of the system. */
  readonly strangers: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(readonly system: RunningSystem, private readonly browser: Browser, private readonly passwordOf: (login: string) => string) {}

  static async open(options: SystemOptions = {}): Promise<OfficeWindows> {
    return new OfficeWindows(await runningSystem(options), await openBrowser(), () => password);
  }

  /** The demo as `npm start` makes it: seven months of past, and its own accounts. */
  static async openDemo(): Promise<OfficeWindows> {
    const { office, store, database } = await demoOffice();
    await migrateQueue(database.url);
    await setBack(office.time);
    await makeDemo(office);
    await office.close();
    await store.close();
    const system = await runningSystem({ database: { ...database, furnished: true } });
    return new OfficeWindows(system, await openBrowser(), (login) => `demo-${login}`);
  }

  /** A window in which somebody is signed in, at a page; nobody stands for whoever comes along. */
  async at(login: string | null, path: string, { language = 'zh', width = 1280, height = 800 }: Look = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: language === 'zh' ? 'zh-CN' : 'en-GB', reducedMotion: 'reduce' });
    this.contexts.push(context);
    if (login !== null) {
      const { status } = await context.request.post(`${this.system.url}/api/session`, { data: { login, password: this.passwordOf(login) } }).then((answer) => ({ status: answer.status() }));
      if (status >= 300) throw new Error(`${login} cannot sign in: ${status}`);
    }
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`));
    page.on('console', (line) => {
      // A refusal is an answer, and the browser writes each of them down.
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) this.complaints.push(`${path}: ${line.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.system.url) && !/^(data|blob|about):/.test(request.url())) this.strangers.push(request.url());
    });
    await page.goto(this.system.url + path);
    await settled(page);
    return page;
  }

  /** A second window with what the first one's browser has kept. */
  async anotherOf(page: Page, path: string): Promise<Page> {
    const other = await page.context().newPage();
    await other.goto(this.system.url + path);
    await settled(other);
    return other;
  }

  /** Closes the windows that were opened so far. */
  async closeWindows(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }
}

/** The page has drawn what it was told: nothing is asked any more but what is told by and by (server-sent events), which never ends. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => document.querySelector('main, form, dialog, h1') !== null);
  await until('a page that has drawn what it was told', async () => {
    const before = await askedOf(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 150)));
    return (await askedOf(page)) === before && (await page.evaluate(() => document.querySelector('[aria-busy="true"]') === null));
  });
}

/** How many requests the page has had answered. */
function askedOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByType('resource').length);
}

/** Two hands on a keyboard that count what they press; words that are written are not counted. */
export class Hands {
  keys = 0;

  constructor(readonly page: Page) {}

  /** One key, or several held together. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Short letters that choose something: each is a key. */
  async spell(letters: string): Promise<void> {
    for (const letter of letters) {
      this.keys += 1;
      await this.page.keyboard.insertText(letter);
    }
  }

  /** What comes from a telephone or a clipboard: one key. */
  async paste(text: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.insertText(text);
  }

  /** Words that somebody has to write anyway. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }
}

/** A weakness of a page for those who see, hear or move otherwise. */
interface Weakness {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or worse on a page, in lines that can be read. */
export async function weaknesses(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<{ violations: Weakness[] }> } }).axe.run());
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary.replace(/\s+/g, ' ').slice(0, 300)}`));
}

/** How many pixels a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Serious weaknesses of pages, and what reaches beyond the edge of the window, at every width. */
export async function weaknessesOf(windows: OfficeWindows, login: string, paths: readonly string[], language: 'zh' | 'en'): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    for (const width of widths) {
      const page = await windows.at(login, path, { language, width });
      found.push(...(await weaknesses(page)).map((weakness) => `${path} ${width}: ${weakness}`));
      if ((await overflow(page)) > 0) found.push(`${path} ${width}: ${await overflow(page)} pixels beyond the edge`);
    }
  }
  return found;
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: programOf('chromium'), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

function programOf(name: string): string {
  return execFileSync('which', [name], { encoding: 'utf8' }).trim();
}
