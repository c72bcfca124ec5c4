import type { ContactsAnswer, LettersAnswer, ParkedAnswer } from '@bihuan/contract';

import { callAboutFans, hotel, saying } from '../support/forms';
import { MailBox } from '../support/mail-box';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(120_000);

const reporter = { name: '张三丰', phone: '13900001111' };
let system: RunningSystem;
let box: MailBox;
beforeAll(async () => {
  box = await MailBox.open();
  system = await runningSystem({ settings: { SMTP_URL: box.url, BIHUAN_MAIL_FROM: '投诉办理 <noreply@bihuan.example>' } });
  // Said by the worker as it starts; nothing that is told before is kept for mail.
  await until('a worker that sends mail', async () => (await system.rows<{ mailing: boolean }>('select mailing from bihuan.installation'))[0]?.mailing === true);
});
afterAll(async () => {
  await system?.stop();
  await box?.stop();
});

describe('An office that tells its people by mail', () => {
  const put = async (login: string, path: string, form: object) => (await (await system.asPerson(login)).send('PUT', path, form, {})).status;

  it('has the administrator say where units and people are told, and nobody else', async () => {
    expect(await put('administrator', '/api/units/quanxue/contact', { email: 'quanxue@example.org', language: 'zh' })).toBe(204);
    const { account } = await system.asPerson('supervisor');
    expect(await put('administrator', `/api/accounts/${account}/contact`, { email: 'supervisor@example.org', language: 'en' })).toBe(204);
    expect(await put('clerk', '/api/units/quanxue/contact', { email: 'else@example.org', language: 'zh' })).toBe(403);
    expect(await put('administrator', '/api/units/nowhere/contact', { email: null, language: 'zh' })).toBe(422);
    expect(await put('administrator', '/api/accounts/no-id/contact', { email: null, language: 'zh' })).toBe(404);
    expect(await put('administrator', '/api/units/quanxue/contact', { email: 'no address', language: 'fr' })).toBe(400);
    const { units, accounts } = await (await system.asPerson('administrator')).gets<ContactsAnswer>('/api/contacts');
    expect(units).toContainEqual({ id: 'quanxue', email: 'quanxue@example.org', language: 'zh' });
    expect(accounts).toContainEqual({ id: account, email: 'supervisor@example.org', language: 'en' });
    expect(await (await system.asPerson('clerk')).looksAt('/api/contacts')).toBe('403 role-required');
  });

  it('may say so as soon as an account or a unit is made', async () => {
    const administrator = await system.asPerson('administrator');
    const unit = { id: 'water', zh: '水务局', en: 'Water bureau', validFrom: '2026-01-01', email: 'water@example.org', language: 'en' };
    const account = { login: 'water', password: 'a-long-password', name: '水', roles: ['handler'], unit: 'water', email: 'li@example.org' };
    expect([(await administrator.send('POST', '/api/units', unit, {})).status, (await administrator.send('POST', '/api/accounts', account, {})).status]).toEqual([201, 201]);
    const { units, accounts } = await administrator.gets<ContactsAnswer>('/api/contacts');
    expect([units.find(({ id }) => id === 'water'), accounts.filter(({ email }) => email === 'li@example.org').map(({ language }) => language)]).toEqual([{ id: 'water', email: 'water@example.org', language: 'en' }, ['zh']]);
  });

  it('tells of danger at once, gathers the rest for the digest, and says nothing of who complained', async () => {
    const clerk = await system.asPerson('clerk');
    const danger = await clerk.registers({ ...callAboutFans(), urgency: 'danger', reporter });
    await until('the mail about danger', () => box.mails.some(({ to }) => to === 'supervisor@example.org'), 30_000);
    expect(box.mails[0]?.subject).toBe(`Danger: ${danger.number}`);
    const numbers: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { number } = await clerk.registers({ ...callAboutFans(), reporter });
      await clerk.does(number, 'assign', { unit: 'quanxue' });
      numbers.push(number);
    }
    await system.delivered();
    await until('notices that wait for their hour', async () => (await system.rows(`select from bihuan.mail_notice where recipient = 'unit:quanxue'`)).length === 3);
    expect(box.mails.filter(({ to }) => to === 'quanxue@example.org')).toEqual([]);
    await system.moveTo('2026-03-02T06:00:01.000Z');
    await until('the digest', () => box.mails.some(({ to }) => to === 'quanxue@example.org'), 30_000);
    const [digest] = box.mails.filter(({ to }) => to === 'quanxue@example.org');
    for (const number of numbers) expect(digest?.text).toContain(number);
    for (const { whole } of box.mails) expect(whole).not.toMatch(/张三丰|13900001111/);
  });

  it('shows the administrator what was parked, and why', async () => {
    expect(await put('administrator', '/api/units/huanbao/contact', { email: 'refused@example.org', language: 'zh' })).toBe(204);
    box.refuses.add('refused@example.org');
    const clerk = await system.asPerson('clerk');
    const { number } = await clerk.registers({ ...callAboutFans(), urgency: 'danger' });
    await clerk.does(number, 'assign', { unit: 'huanbao' });
    const administrator = await system.asPerson('administrator');
    const parked = async () => (await administrator.gets<ParkedAnswer>('/api/engine/parked')).rows;
    await until('a parked mail', async () => (await parked()).length > 0, 30_000);
    expect(await parked()).toEqual([{ what: 'mail', reason: 'the mail server refused the recipient (550)', count: 1, parked: true }]);
    expect(await clerk.looksAt('/api/engine/parked')).toBe('403 role-required');
    expect(system.worker.said).toContain('the mail server refused the recipient (550)');
    expect(system.worker.said).not.toContain('@example.org');
  });
});

describe('The letters of a complaint', () => {
  let number: string;
  const page = async (login: string, path: string) => (await system.asPerson(login)).send('GET', path, undefined, {});

  it('are listed one by one, as what they go with was told', async () => {
    const clerk = await system.asPerson('clerk');
    ({ number } = await clerk.registers({ ...callAboutFans(), reporter }));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await system.delivered();
    const { letters } = await clerk.gets<LettersAnswer>(`/api/complaints/${number}/letters`);
    expect(letters.map(({ no, title, to }) => [no, title, to])).toEqual([['1.1', '受理告知书', '投诉人'], ['2.1', '交办通知书', '劝学街道'], ['2.2', '交办通知书', '投诉人']]);
    const { letters: english } = await clerk.gets<LettersAnswer>(`/api/complaints/${number}/letters`, 'en');
    expect(english[0]).toMatchObject({ title: 'Notice of receipt', path: `/api/complaints/${number}/letters/1.1` });
  });

  it('can be printed as a sheet that loads nothing, with number, addressee, date and room for the seal', async () => {
    const { status, body, headers } = await page('clerk', `/api/complaints/${number}/letters/2.1`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    for (const part of ['<h1>交办通知书</h1>', `编号 ${number}-2.1`, '致 劝学街道', '2026年3月2日', '（印章）', '和平区', '时限：2026-03-']) expect(body).toContain(part);
    expect(body).not.toMatch(/<script|张三丰|13900001111/);
    expect((await page('clerk', `/api/complaints/${number}/letters/2.1?lang=en`)).body).toContain('Notice of assignment');
    const style = await fetch(`${system.url}/api/letters/page.css`);
    expect([style.status, await style.text()]).toEqual([200, expect.stringContaining('@page{size:A4')]);
  });

  it('are written in the language of the unit to which they go, whoever prints them, unless another is asked for', async () => {
    const contact = (language: string) => system.asPerson('administrator').then((administrator) => administrator.send('PUT', '/api/units/quanxue/contact', { email: null, language }, {}));
    const title = async (path: string) => /<h1>(.*)<\/h1>/.exec((await page('clerk', `/api/complaints/${number}/letters/${path}`)).body)?.[1];
    expect((await contact('en')).status).toBe(204);
    expect([await title('2.1'), await title('2.1?lang=zh'), await title('2.2')]).toEqual(['Notice of assignment', '交办通知书', '交办通知书']);
    expect((await page('clerk', `/api/complaints/${number}/letters/2.1`)).headers.get('content-language')).toBe('en');
    expect((await contact('zh')).status).toBe(204);
    expect(await title('2.1')).toBe('交办通知书');
  });

  it('are for whoever may see the complaint, and there are no others', async () => {
    expect((await page('quanxue', `/api/complaints/${number}/letters/2.1`)).status).toBe(200);
    expect(await (await system.asPerson('nanshi')).looksAt(`/api/complaints/${number}/letters`)).toBe('404 no-such-complaint');
    expect(await (await system.asPerson('nanshi')).looksAt(`/api/complaints/${number}/letters/2.1`)).toBe('404 no-such-complaint');
    expect(await (await system.asPerson('administrator')).looksAt(`/api/complaints/${number}/letters`)).toBe('404 no-such-complaint');
    expect(await (await system.asPerson('clerk')).looksAt(`/api/complaints/${number}/letters/9.1`)).toBe('404 no-such-letter');
    expect((await fetch(`${system.url}/api/complaints/${number}/letters/2.1`)).status).toBe(401);
  });

  it('say what was so when they were told, also after the complaint was given to another unit, came back or was corrected', async () => {
    const [clerk, coordinator] = [await system.asPerson('clerk'), await system.asPerson('coordinator')];
    const given = await clerk.registers({ ...callAboutFans(), reporter });
    await clerk.does(given.number, 'assign', { unit: 'quanxue' });
    await system.delivered();
    const path = `/api/complaints/${given.number}/letters/2.1`;
    const { body: before } = await page('clerk', path);
    expect(before).toContain('交由劝学街道办理');
    await clerk.does(given.number, 'correct', { nuisances: ['odor-cooking'], facts: hotel(3000), ...saying('reason', '地址听错。') });
    expect((await page('clerk', path)).body).toBe(before);
    await coordinator.does(given.number, 'reassign', { unit: 'nanshi', ...saying('reason') });
    expect((await page('clerk', path)).body).toBe(before);
    await (await system.asPerson('nanshi')).does(given.number, 'return', { reason: 'not-ours', ...saying('account') });
    expect((await page('clerk', path)).body).toBe(before);
  });

  it('are formal where a red card was shown', async () => {
    const { dueAt } = (await (await system.asPerson('clerk')).reads(number)).clocks.find(({ name }) => name === 'finish') ?? { dueAt: '' };
    await system.moveTo(new Date(Date.parse(dueAt) + 3 * 86_400_000).toISOString());
    await system.delivered();
    const { letters } = await (await system.asPerson('supervisor')).gets<LettersAnswer>(`/api/complaints/${number}/letters`);
    const red = letters.find(({ title, to }) => title === '红牌警告通知书' && to === '劝学街道');
    expect(red).toBeDefined();
    expect((await page('supervisor', `/api/complaints/${number}/letters/${red?.no}`)).body).toMatch(/劝学街道：<\/p>[^]*现予红牌警告/);
  });
});
