import type { Page } from 'playwright-core';

import { need } from '../support/need';
import { OfficeWindows } from './office-windows';

jest.setTimeout(180_000);

/** Most kilobytes that a page may bring over the line, compressed as it comes. */
const most = { signIn: 110, page: 200, public: 30 };

need('chromium').describe('What the pages of the console bring over a slow line', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false });
  });
  afterAll(() => windows?.close());
  afterEach(() => windows.closeWindows());

  it('is at most 110 KB for signing in', async () => {
    const page = await windows.at(null, '/sign-in');
    expect(await broughtBy(page)).toBeLessThanOrEqual(most.signIn);
  });

  it.each([
    ['clerk', '/desk'], ['clerk', '/office'], ['quanxue', '/inbox'], ['verifier', '/revisit'], ['clerk', '/ledger'], ['clerk', '/complaints'], ['clerk', '/engine'],
  ])('is at most 200 KB when the %s begins with %s', async (login, path) => {
    const page = await windows.at(login, path);
    expect(await broughtBy(page)).toBeLessThanOrEqual(most.page);
  });

  it('is asked of the system alone, under a policy that lets nothing else in', async () => {
    const page = await windows.at('clerk', '/desk');
    const answer = await page.request.get(`${windows.system.url}/desk`, { headers: { accept: 'text/html' } });
    expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'self';script-src 'self';/);
    expect(windows.strangers).toEqual([]);
    expect(windows.complaints).toEqual([]);
  });
});

/** Kilobytes that came over the line since the page was asked for. */
async function broughtBy(page: Page): Promise<number> {
  const bytes = await page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
    return all.reduce((sum, { transferSize, encodedBodySize }) => sum + (transferSize || encodedBodySize), 0);
  });
  expect(bytes).toBeGreaterThan(20_000); // a page that brought nothing was never there
  return bytes / 1024;
}
