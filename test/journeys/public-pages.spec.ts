import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { heping } from '../support/office-people';
import { Visitor, type Seen } from '../support/public-pages';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

let system: RunningSystem;
let visitor: Visitor;
/** Everything that must stand in no log. */
const secrets: string[] = [];

beforeAll(async () => {
  system = await runningSystem();
  visitor = new Visitor(system.url);
});
afterAll(() => system?.stop());

const registered = async (more: object = {}) => {
  const { number, queryCode } = await (await system.asPerson('clerk')).registers(callAboutFans(more));
  secrets.push(queryCode);
  return { number, queryCode };
};
const rectified = async (more: object = {}) => {
  const complaint = await registered(more);
  await (await system.asPerson('clerk')).does(complaint.number, 'assign', { unit: 'quanxue' });
  await (await system.asPerson('quanxue')).does(complaint.number, 'rectify', rectification());
  return complaint;
};
const linkTo = async (number: string) => {
  const { path } = await (await system.asPerson('verifier')).gets<{ path: string }>(`/api/complaints/${number}/answer-link`);
  secrets.push(path.slice(3));
  return path;
};
const lastLine = async (number: string) => (await (await system.asPerson('clerk')).history(number)).at(-1);
const lines = async (number: string) => (await (await system.asPerson('clerk')).history(number)).length;

describe('Whoever looks a complaint up', () => {
  it('is told by the code alone where it stands, which unit has it, and what comes next by when; and no text', async () => {
    const { number, queryCode } = await registered();
    expect((await visitor.looksUp(queryCode)).text).toContain('受理部门在 3月3日（周二）17:00 前确定由哪个单位办理');
    await (await system.asPerson('clerk')).does(number, 'assign', { unit: 'quanxue' });
    const assigned = await visitor.looksUp(` ${queryCode.slice(0, 4)}-${queryCode.slice(4).toLowerCase()} `);
    expect(assigned.status).toBe(200);
    expect(assigned.text).toContain('劝学街道正在办理');
    expect(assigned.text).toContain('劝学街道在 3月9日（周一）17:00 前报告整改情况');
    expect(assigned.text).toMatch(/已发现 已完成 3月2日（周一）.*已交办 · 劝学街道 已完成.*已整改 尚未.*已办结 尚未/);
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification());
    const done = await visitor.looksUp(queryCode);
    expect(done.text).toContain('已整改，等待回访');
    expect(done.text).not.toMatch(/排风机|消声器|感谢监督|成都道/);
    expect(done.html).not.toContain('/a/');
    expect((await visitor.looksUp(queryCode, '', 'en')).text).toContain('Somebody who did not handle it checks by');
  });

  it('reads with the last four digits what was said and answered, and nothing that the office keeps to itself', async () => {
    const { number, queryCode } = await registered();
    const [clerk, handler] = [await system.asPerson('clerk'), await system.asPerson('nanshi')];
    await clerk.does(number, 'assign', { unit: 'nanshi' });
    await handler.does(number, 'return', { reason: 'not-ours', texts: { account: '不归我们管的内部说明' } });
    await clerk.does(number, 'note', saying('note', '内部备注一句'));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await clerk.does(number, 'supplement', { channel: 'phone', texts: { account: '周末也响。' } });
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification());
    const { text } = await visitor.looksUp(queryCode, '2210');
    for (const meant of ['夜间排风机噪声扰民', '周末也响。', '加装消声器，夜间停机。', '已整改，感谢监督。']) expect(text).toContain(meant);
    expect(text).not.toMatch(/内部|HP-2026-0118|13800002210/);
  });

  it('finds the texts closed after five wrong digits, the right ones then too, while the status stays open', async () => {
    const [one, other] = [await registered(), await registered()];
    for (const digits of ['0000', '0001', '0002', '0003', '0004']) expect((await visitor.looksUp(one.queryCode, digits)).text).toContain('后四位与登记的电话不符');
    const closed = await visitor.looksUp(one.queryCode, '2210');
    expect(closed.text).toContain('本件内容暂不显示');
    expect(closed.text).toContain('正在确定办理单位');
    expect(closed.text).not.toContain('排风机');
    expect((await visitor.looksUp(other.queryCode, '2210')).text).toContain('排风机');
  });

  it('may err four times before and in between: right digits give no new tries to a searcher', async () => {
    const { queryCode } = await registered();
    for (const digits of ['0000', '0001', '0002', '0003']) await visitor.looksUp(queryCode, digits);
    expect((await visitor.looksUp(queryCode, '2210')).text).toContain('排风机');
    await visitor.looksUp(queryCode, '0004');
    expect((await visitor.looksUp(queryCode, '2210')).text).toContain('本件内容暂不显示');
  });

  it('hears of a complaint without a telephone number that the code shows how it stands and no more', async () => {
    const { queryCode } = await registered({ reporter: undefined, anonymous: true });
    for (const digits of ['', '2210']) {
      const { text } = await visitor.looksUp(queryCode, digits);
      expect(text).toContain('凭查询码只显示进度，不显示内容');
      expect(text).not.toContain('排风机');
    }
  });

  it('learns where to go instead, and into which complaint another one went', async () => {
    const clerk = await system.asPerson('clerk');
    const [declined, first, second] = [await registered(), await registered(), await registered()];
    await clerk.does(declined.number, 'decline', { reason: 'court', texts: { basis: '已进入诉讼。' } });
    const { text } = await visitor.looksUp(declined.queryCode);
    expect(text).toContain('向有管辖权的人民法院或仲裁机构反映');
    expect(text).not.toContain('已进入诉讼');
    const { id } = await clerk.reads(first.number);
    await clerk.does(second.number, 'merge', { into: id, sameReporter: true, texts: { reason: '同一人同一事项。' } });
    expect((await visitor.looksUp(second.queryCode)).text).toContain(`已并入同一事项的投诉 ${first.number}`);
  });
});

describe('Whoever is asked whether it is solved', () => {
  it('reads before the tap what follows from each answer, and what the unit reports to have done', async () => {
    const { number, queryCode } = await rectified();
    const asked = await visitor.opens(await linkTo(number));
    expect(asked.text).toContain('加装消声器');
    expect(asked.text).not.toContain('排风机噪声扰民');
    expect(asked.text).toMatch(/解决了 记为“满意”。受理部门在 .* 前审核办结。 好一些 记为“基本满意”，不再退回整改。受理部门在/);
    expect(asked.text).toMatch(/没解决 将退回劝学街道重新整改，重新计时：3月\d+日（周.）17:00 前再次报告（第 2 轮）。同时列入督办。/);
    // The same question stands where the code and the digits lead to.
    expect((await visitor.looksUp(queryCode, '2210')).html).toContain(`action="${await linkTo(number)}?lang=zh"`);
  });

  it('answers once although the button is tapped twice, one after the other or both at once', async () => {
    for (const tap of [async (tapped: () => Promise<Seen>) => [await tapped(), await tapped()], (tapped: () => Promise<Seen>) => Promise.all([tapped(), tapped()])]) {
      const { number } = await rectified();
      const path = await linkTo(number);
      const before = await lines(number);
      const [first, second] = await tap(() => visitor.answers(path, 'better'));
      expect([first?.status, second?.status]).toEqual([200, 200]);
      expect(first?.text).toContain('已收到您的答复');
      expect(second?.text).toBe(first?.text);
      expect(await lines(number)).toBe(before + 1);
      expect(await lastLine(number)).toMatchObject({ action: 'hold', by: 'complainant', actor: 'complainant', payload: { way: 'link', satisfaction: 'mostly-satisfied' } });
    }
  });

  it('who taps two answers at once has given one of them and is told so', async () => {
    const { number } = await rectified();
    const path = await linkTo(number);
    const before = await lines(number);
    const both = await Promise.all([visitor.answers(path, 'solved'), visitor.answers(path, 'unsolved')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.text).toContain('您已经答复过了');
    expect(await lines(number)).toBe(before + 1);
  });

  it('sends it back by “not solved”: a new round with a new deadline, in their own words', async () => {
    const { number, queryCode } = await rectified();
    const answered = await visitor.answers(await linkTo(number), 'unsolved', '夜里十二点还响。\r\n\u0000第二行');
    expect(answered.text).toContain('已退回劝学街道重新整改（第 2 轮）');
    expect(await lastLine(number)).toMatchObject({
      action: 'fail', to: 'assigned', by: 'complainant', payload: { way: 'link', satisfaction: 'dissatisfied' }, texts: { reason: '夜里十二点还响。\n第二行' },
    });
    const { state, standing, clocks } = await (await system.asPerson('clerk')).reads(number);
    expect([state, standing.round, clocks.find(({ name }) => name === 'finish')?.state]).toEqual(['assigned', 2, 'running']);
    expect((await visitor.looksUp(queryCode, '2210')).text).toContain('夜里十二点还响。');
  });

  it('is told that a link is of an earlier round, and answers by the new one', async () => {
    const { number } = await rectified();
    const old = await linkTo(number);
    await visitor.answers(old, 'unsolved');
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification());
    const late = await visitor.opens(old);
    expect(late.text).toContain('您已经答复过了');
    const fresh = await linkTo(number);
    expect(fresh).not.toBe(old);
    await (await system.asPerson('verifier')).does(number, 'fail', revisit({ satisfaction: 'dissatisfied', texts: { reason: '仍响。' } }));
    // After two rounds the supervisor assigns; here the unit simply reports again.
    await (await system.asPerson('quanxue')).does(number, 'rectify', rectification());
    const before = await lines(number);
    const answered = await visitor.answers(fresh, 'solved');
    expect([answered.status, answered.text.includes('这是上一轮的链接')]).toEqual([409, true]);
    expect(await lines(number)).toBe(before);
    expect((await visitor.answers(await linkTo(number), 'solved')).status).toBe(200);
  });

  it('after a revisit by the office is told that it is answered, and changes nothing', async () => {
    const { number } = await rectified();
    const path = await linkTo(number);
    await (await system.asPerson('verifier')).does(number, 'hold', revisit());
    const before = await lines(number);
    const answered = await visitor.answers(path, 'unsolved');
    expect([answered.status, answered.text.includes('这次回访已经完成')]).toEqual([409, true]);
    expect(await lines(number)).toBe(before);
    await (await system.asPerson('clerk')).does(number, 'close');
    expect((await visitor.opens(path)).text).toContain('答复晚了：这一件已经办结');
  });

  it('hears in a sentence of its own that it is too early, that it was withdrawn, or that it went elsewhere', async () => {
    const clerk = await system.asPerson('clerk');
    const [sentBack, withdrawn, moved] = [await rectified(), await rectified(), await rectified()];
    const paths = [await linkTo(sentBack.number), await linkTo(withdrawn.number), await linkTo(moved.number)];
    for (const { number } of [sentBack, moved]) await clerk.does(number, 'send-back', { missing: [], texts: { missing: '补充照片。' } });
    await clerk.does(withdrawn.number, 'withdraw', saying('words', '不投诉了。'));
    await clerk.does(moved.number, 'transfer', { body: 'railway', texts: { reason: '属铁路管理。' } });
    const said = await Promise.all(paths.map((path) => visitor.opens(path)));
    expect(said.map(({ text }) => /还没有到答复的时候|这一件已经撤回|这一件已经移送其他部门/.exec(text)?.[0])).toEqual(['还没有到答复的时候', '这一件已经撤回', '这一件已经移送其他部门']);
  });

  it('may answer each revisit of the series when it falls due, and not before', async () => {
    const { number } = await rectified({ repeat: true });
    const first = await linkTo(number);
    expect((await visitor.answers(first, 'solved')).text).toContain('巩固回访第 1 次，共 3 次');
    expect(await (await system.asPerson('verifier')).looksAt(`/api/complaints/${number}/answer-link`)).toBe('409 step-not-due-yet');
    await system.moveTo(china('2026-04-01 18:00'));
    const step = await linkTo(number);
    expect(step).not.toBe(first);
    expect((await visitor.answers(step, 'solved', '', 'en')).text).toContain('check 2 of 3');
    expect((await visitor.opens(first)).text).toContain('您已经答复过了');
  });

  it('needs a link that we made, and gets it only from who deals with complainants, on record', async () => {
    const { number } = await rectified();
    const path = await linkTo(number);
    expect((await visitor.opens(path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404);
    expect((await visitor.opens('/a/nothing')).text).toContain('这个链接无效');
    for (const login of ['quanxue', 'auditor', 'leader']) expect(await (await system.asPerson(login)).looksAt(`/api/complaints/${number}/answer-link`)).toBe('403 role-required');
    const { lines: given } = await (await system.asPerson('auditor')).gets<{ lines: { purpose: string; name: string }[] }>(`/api/complaints/${number}/unsealings`);
    expect(given.map(({ purpose, name }) => `${name} ${purpose}`)).toContain('回访员甲 answer-link');
  });
});

describe('Every public page', () => {
  beforeAll(async () => {
    for (const language of ['zh', 'en'] as const) {
      for (const path of ['/q', '/q/nothing', '/a/nothing', '/a']) await visitor.opens(path, language);
      const { number, queryCode } = await rectified();
      await visitor.looksUp(queryCode, '2210', language);
      const path = await linkTo(number);
      await visitor.opens(path, language);
      await visitor.answers(path, '', '', language);
      await visitor.answers(path, 'solved', '', language);
      await visitor.opens(path, language);
    }
  });

  it('is whole under 30 KB with its styles, without a script, and asks nothing of any other place', async () => {
    const css = await (await fetch(`${system.url}/q/page.css`)).text();
    expect(css).not.toMatch(/@import|url\(/);
    for (const { asked, html } of visitor.pages) {
      expect([asked, Buffer.byteLength(html + css) < 30_000]).toEqual([asked, true]);
      expect(html).not.toMatch(/<script|javascript:|\son\w+=|style=|https?:|src=/i);
    }
  });

  it('is Chinese or English as it was asked, says so, and leads to the other', () => {
    for (const { html, text, language, headers, asked } of visitor.pages) {
      expect([asked, headers.get('content-language')]).toEqual([asked, language]);
      expect(html).toContain(`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`);
      expect(text).toContain(language === 'zh' ? 'English' : '中文');
    }
    // What stands in English holds no Chinese but the texts, and the way to Chinese.
    for (const { text } of visitor.pages.filter(({ language, html }) => language === 'en' && !html.includes('<dl>'))) expect(text.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('has one heading of the first rank, a label for each field, and words on each button', () => {
    for (const { html, asked } of visitor.pages) {
      expect([asked, html.match(/<h1>/g)?.length]).toEqual([asked, 1]);
      for (const [, id] of html.matchAll(/<(?:input|textarea) id="(\w+)"/g)) expect(html).toContain(`<label for="${id}">`);
      expect(html).not.toMatch(/<button[^>]*>\s*<\/button>/);
    }
  });

  it('is kept by nobody and found by no search engine, and tells no other site where one came from', () => {
    for (const { headers } of visitor.pages) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect(visitor.pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex')).map(({ asked }) => asked)).toEqual([]);
  });

  it('names units and nobody who works there', () => {
    const people = Object.values(heping.people).map(({ name }) => name);
    expect(visitor.pages.some(({ text }) => text.includes('劝学街道'))).toBe(true);
    for (const { asked, text } of visitor.pages) expect([asked, people.filter((name) => text.includes(name))]).toEqual([asked, []]);
  });

  it('leaves neither code nor link in the log of the server', () => {
    expect(system.api.said).toContain('"/a/:token"');
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => system.api.said.includes(secret))).toEqual([]);
  });

  it('takes forms of a browser, which no address of the office does', async () => {
    const body = new URLSearchParams({ login: 'clerk', password: 'not-a-secret-at-all' });
    expect((await fetch(`${system.url}/api/session`, { method: 'POST', body })).status).toBe(415);
    expect((await fetch(`${system.url}/q`, { method: 'POST', body: new URLSearchParams({ code: 'x'.repeat(20_000) }) })).status).toBe(413);
  });

  it('makes an address wait after five wrong codes, as the interface for programs does', async () => {
    const { queryCode } = await registered();
    const status = async () => (await fetch(`${system.url}/api/public/complaints/${queryCode}`)).status;
    expect(await status()).toBe(200);
    for (let tries = 0; tries < 5; tries += 1) expect((await visitor.looksUp('7K3M-92Q')).text).toContain('没有找到这个查询码');
    const waiting = await visitor.looksUp(queryCode);
    expect([waiting.status, Number(waiting.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(waiting.text).toContain('输错次数过多');
    expect(await status()).toBe(429);
  });
});
