// npm run bench:console [-- --rows 2000 --rounds 7]
// What the console costs a slow PC: milliseconds of script on the main thread until a unit's work-table of so many rows can be
// used, and until all of them are there; at full speed, and with the processor four times as slow. In Debian's chromium,
// a fresh window each time, alternating.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { signIn } from './support/door.mjs';
import { goal, median, options, report, round } from './support/figures.mjs';
import { house } from './support/house.mjs';
import { deskOver, furnish } from './support/moves.mjs';
import { api } from './support/programs.mjs';

const given = options({ rows: 2000, rounds: 7 });
const speeds = { 'full speed': 1, 'four times as slow': 4 };
const at = await house();
let door;
let browser;
try {
  const { journal } = deskOver(at.database.hot, at.rulebook);
  await furnish(journal, at.rulebook, given.rows);
  await at.admin.query('vacuum analyze');
  door = await api(at.url);
  const value = await signIn(at, 'east');
  browser = await chromium.launch({ executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const runs = Object.fromEntries(Object.keys(speeds).map((name) => [name, []]));
  for (let no = 0; no <= given.rounds; no += 1) {
    for (const [name, rate] of Object.entries(speeds)) {
      const seen = await opened(value, rate);
      if (no > 0) runs[name].push(seen); // the first warms server and disk
    }
  }
  const table = Object.fromEntries(Object.entries(runs).map(([name, seen]) => [name, Object.fromEntries(Object.keys(seen[0]).map((what) => [what, round(median(seen.map((one) => one[what])))]))]));
  const script = table['full speed']['script ms until usable'];
  report({
    title: `The console: a unit's work-table of ${given.rows} rows`,
    postgres: at.postgres, tables: { [`median of ${given.rounds} windows`]: table },
    goals: [goal('screens', 'main-thread script ≤ 100 ms until the table can be used', script, script <= 100)],
  }, given);
} finally {
  await browser?.close();
  await door?.stop();
  await at.end();
}

/** A new window at the inbox, and what its main thread has done by then. */
async function opened(value, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const url = `http://127.0.0.1:${door.port}`;
  await context.addCookies([{ name: 'bihuan_session', value, url, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const began = performance.now();
  const spent = async () => {
    const of = Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value: seconds }) => [name, seconds * 1000]));
    return { wall: performance.now() - began, script: of.ScriptDuration, layout: of.LayoutDuration + of.RecalcStyleDuration };
  };
  await page.goto(`${url}/inbox`);
  await page.waitForSelector('[role=row] [role=gridcell] b', { timeout: 60_000 });
  const usable = await spent();
  await page.waitForFunction((rows) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) >= rows, given.rows, { timeout: 120_000 });
  const whole = await spent();
  await context.close();
  return {
    'script ms until usable': usable.script, 'layout and style ms': usable.layout, 'ms on the clock': usable.wall,
    'script ms until all rows are there': whole.script, 'ms on the clock until then': whole.wall,
  };
}
