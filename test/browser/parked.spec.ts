import { need } from '../support/need';
import { OfficeWindows } from './office-windows';

jest.setTimeout(240_000);

need('chromium').describe('Whoever keeps the system', () => {
  let windows: OfficeWindows;
  beforeAll(async () => {
    windows = await OfficeWindows.open({ worker: false });
  });
  afterAll(() => windows?.close());

  it('sees on the first page how much is parked and why, once something is; nobody else is told', async () => {
    const calm = await windows.at('administrator', '/');
    await calm.waitForSelector('h1');
    expect(await calm.textContent('main')).not.toContain('已搁置');
    await (await windows.system.asPerson('clerk')).registers({ nuisances: ['noise-equipment'], channel: 'phone', facts: { place: { address: '成都道 88 号' } }, reporter: { phone: '13877778811' }, texts: { account: '排风机夜里响。' } });
    await windows.system.rows(`update bihuan.clock set parked_at = clock_timestamp(), last_error = 'out of order' where name = 'triage'`);
    const page = await windows.at('administrator', '/');
    await page.waitForSelector('#parked-head');
    expect(await page.textContent('#parked-head')).toBe('有 1 项已搁置，系统不再重试');
    expect(await page.textContent('main [role=alert] li')).toBe('时限 1 项：out of order');
    const leader = await windows.at('leader', '/engine');
    await leader.waitForSelector('h1');
    expect(await leader.textContent('main')).not.toContain('已搁置');
    expect(windows.complaints).toEqual([]);
  });
});
