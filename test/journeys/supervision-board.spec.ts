import type { BoardAnswer, BoardListAnswer, ForeseenAnswer, OrdersAnswer, Problem, SupervisedAnswer } from '@bihuan/contract';

import { callAboutFans, hotel } from '../support/forms';
import { china } from '../support/local-time';
import { heping } from '../support/office-people';
import type { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

/** A supervisor who is lent by the very bureau that a complaint is about. */
const office = { ...heping, people: { ...heping.people, tied: { name: '督办员借调', roles: ['supervisor'] as const, unit: 'huanbao-team' } } };

let system: RunningSystem;
let supervisor: PersonAtWork;
let clerk: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem({ offices: [office] }); // Monday 2026-03-02, 09:00
  [supervisor, clerk] = [await system.asPerson('supervisor'), await system.asPerson('clerk')];
});
afterAll(() => system?.stop());

const board = (person = supervisor, query = '') => person.gets<BoardAnswer>(`/api/board${query}`);
const list = (name: string, query = '', person = supervisor, language: 'zh' | 'en' = 'zh') => person.gets<BoardListAnswer>(`/api/board/${name}${query}`, language);
async function posts<T>(person: PersonAtWork, path: string, form: object, key?: string): Promise<T> {
  const { status, body } = await person.send('POST', path, form, key === undefined ? {} : { key });
  if (status !== 200) throw new Error(`${status} ${body}`);
  return JSON.parse(body) as T;
}
async function given(unit = 'quanxue', more: object = {}): Promise<string> {
  const { number } = await clerk.registers(callAboutFans({ facts: hotel(), ...more }));
  await clerk.does(number, 'assign', { unit });
  await (await system.asPerson(unit)).does(number, 'sign-for');
  await (await system.asPerson(unit)).does(number, 'accept');
  return number;
}
const demand = { reason: '请立即办理并书面答复。' };

describe('The supervision board', () => {
  let one: string;
  let other: string;

  it('counts what is late and lists it with the ladder of its procedure, by the hours of the calendar', async () => {
    [one, other] = [await given(), await given('nanshi')];
    await system.moveTo(china('2026-03-10 09:30'));
    expect(await board()).toMatchObject({ overdue: 2, dueSoon: 0, stalled: 2, openOrders: 0, bounds: { dueSoon: { amount: 24, unit: 'hour' }, stalled: { amount: 3, unit: 'day' }, repeat: 3 } });
    expect((await board()).levels.map(({ title }) => title)).toEqual(['区级督办', '分管区领导督办', '市级挂牌督办']);
    const { rows } = await list('overdue');
    expect(rows.map(({ number }) => number)).toEqual([one, other]);
    expect(rows[0]).toMatchObject({ unitName: '劝学街道', clock: 'finish', owed: '办理时限', overdue: true, finishDueAt: china('2026-03-09 17:00'), askedUntil: null, openOrders: [] });
    expect(rows[0]?.ladder.map(({ title, state, at }) => `${title} ${state} ${at}`)).toEqual([
      `临期提醒 rung ${china('2026-03-05 17:00')}`, `黄牌预警 rung ${china('2026-03-06 17:00')}`, `到期催办 rung ${china('2026-03-09 17:00')}`,
      `红牌警告 next ${china('2026-03-10 17:00')}`, `超期督办 ahead ${china('2026-03-11 17:00')}`, `超期催办 ahead ${china('2026-03-12 17:00')}`,
    ]);
    expect((await list('overdue', '?unit=nanshi')).rows.map(({ number }) => number)).toEqual([other]);
    expect((await list('overdue', '', supervisor, 'en')).rows[0]).toMatchObject({ unitName: 'Quanxue subdistrict', label: 'assigned' });
  });

  it('is for those who supervise, coordinate, lead and audit, and for nobody else', async () => {
    for (const login of ['leader', 'coordinator', 'auditor']) expect((await board(await system.asPerson(login))).overdue).toBe(2);
    for (const login of ['quanxue', 'verifier', 'clerk', 'administrator']) expect(await (await system.asPerson(login)).looksAt('/api/board')).toBe('403 role-required');
    expect(await supervisor.looksAt('/api/board/nothing')).toBe('404 no-such-page');
    expect(await supervisor.looksAt('/api/board/overdue?after=nonsense')).toBe('400 invalid-form');
    expect(await supervisor.looksAt('/api/board?nuisance=loud')).toBe('400 invalid-form');
  });

  it('shows whom a complaint is about nothing of it, neither counted nor listed, foreseen or supervised', async () => {
    const about = await given('nanshi', { respondentUnit: 'huanbao' });
    const tied = await system.asPerson('tied');
    expect((await list('dissatisfied', '', tied)).rows).toEqual([]);
    expect((await list('repeat', '', tied)).rows.map(({ number }) => number)).not.toContain(about);
    const form = { complaints: [about], level: 'district', texts: demand };
    const missing = { number: about, id: null, problem: { code: 'no-such-complaint' } };
    expect((await posts<ForeseenAnswer>(tied, '/api/supervise/preview', form)).rows).toMatchObject([missing]);
    expect((await posts<SupervisedAnswer>(tied, '/api/supervise', form)).rows).toMatchObject([{ ...missing, outcome: 'refused' }]);
  });

  it('foresees the orders that would be issued, with their due dates, and writes nothing', async () => {
    await system.delivered();
    const before = await system.rows('select count(*)::int as n from bihuan.history');
    const form = { complaints: [one, other, 'HP0'], level: 'city', texts: demand };
    const { rows, demand: said } = await posts<ForeseenAnswer>(supervisor, '/api/supervise/preview', form);
    expect(said).toBe(demand.reason);
    // Two working days at the level of the city, three at the others.
    expect(rows).toMatchObject([
      { number: one, unitName: '劝学街道', levelLabel: '市级挂牌督办', dueAt: china('2026-03-12 17:00') },
      { number: other, unitName: '南市街道', dueAt: china('2026-03-12 17:00') },
      { number: 'HP0', id: null, problem: { code: 'no-such-complaint' } },
    ]);
    expect((await posts<ForeseenAnswer>(supervisor, '/api/supervise/preview', { ...form, complaints: [one], level: 'district' })).rows[0]?.dueAt).toBe(china('2026-03-13 17:00'));
    expect((await posts<ForeseenAnswer>(supervisor, '/api/supervise/preview', { ...form, complaints: [one], level: 'heaven' })).rows[0]?.problem?.code).toBe('level-unknown');
    expect(await system.rows('select count(*)::int as n from bihuan.history')).toEqual(before);
  });

  it('supervises many at once, each for itself, once however often it is sent, and each order has a number', async () => {
    const [{ subject: id } = { subject: '' }] = (await list('overdue')).rows;
    const form = { complaints: [one, other, id, 'HP0'], level: 'district', texts: demand };
    const first = await posts<SupervisedAnswer>(supervisor, '/api/supervise', form, 'bulk-1');
    expect(first.rows.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([`${one} done`, `${other} done`, `${one} done`, 'HP0 refused']);
    const again = await posts<SupervisedAnswer>(supervisor, '/api/supervise', form, 'bulk-1');
    expect(again.rows.map(({ number, outcome, order }) => `${number} ${outcome} ${order}`)).toEqual(first.rows.map(({ number, outcome, order }) => `${number} ${outcome === 'done' ? 'already' : outcome} ${order}`));
    const otherWords = await posts<SupervisedAnswer>(supervisor, '/api/supervise', { ...form, texts: { reason: '另一要求。' } }, 'bulk-1');
    expect(otherWords.rows.slice(0, 2)).toMatchObject([{ outcome: 'refused', problem: { code: 'command-id-taken' } }, { outcome: 'refused', problem: { code: 'command-id-taken' } }]);
    await system.delivered();
    const ids = first.rows.flatMap(({ id }) => id ?? []);
    const { rows } = await supervisor.gets<OrdersAnswer>(`/api/orders?about=${[...new Set(ids)].join(',')}`);
    expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(first.rows.flatMap(({ order }) => order ?? []))].sort());
    expect(rows.map(({ number }) => number).sort()).toEqual(['督字〔2026〕1号', '督字〔2026〕2号']);
    expect(await board()).toMatchObject({ overdue: 2, openOrders: 2, overdueOrders: 0 });
    expect((await list('overdue', '?level=district')).rows.map(({ openOrders }) => openOrders)).toEqual([[{ reason: 'by-hand', reasonLabel: '人工督办', level: 'district', levelLabel: '区级督办' }], expect.anything()]);
    // By hand it has one order at a time.
    expect((await posts<ForeseenAnswer>(supervisor, '/api/supervise/preview', { complaints: [one], level: 'city', texts: demand })).rows).toMatchObject([{ number: one, problem: { code: 'order-open-already' } }]);
  });

  it('refuses a form without words, without complaints, or with more than fifty, and whoever may not supervise', async () => {
    const form = { complaints: [one], level: 'district', texts: demand };
    const refused = async (person: PersonAtWork, change: object) => (JSON.parse((await person.send('POST', '/api/supervise', { ...form, ...change }, {})).body) as Problem).code;
    expect(await refused(supervisor, { complaints: [] })).toBe('invalid-form');
    expect(await refused(supervisor, { complaints: Array.from({ length: 51 }, (_, n) => `HP${n}`) })).toBe('invalid-form');
    expect(await refused(supervisor, { texts: {} })).toBe('invalid-form');
    expect(await refused(await system.asPerson('coordinator'), {})).toBe('role-required');
    expect(await refused(await system.asPerson('quanxue'), {})).toBe('role-required');
  });

  it('puts orders on paper with what they demand and by when, never who complained, for those who may see them', async () => {
    const { rows } = await supervisor.gets<OrdersAnswer>('/api/orders');
    const [mine, theirs] = [rows.find(({ aboutNumber }) => aboutNumber === one), rows.find(({ aboutNumber }) => aboutNumber === other)];
    const page = await supervisor.send('GET', `/api/orders/${mine?.id}/print`, undefined, {});
    expect([page.status, page.headers.get('content-type'), page.headers.get('content-security-policy')]).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining("default-src 'none'")]);
    for (const words of ['督字〔2026〕1号', '劝学街道', one, '成都道 88 号', '区级督办', demand.reason, '2026-03-13 17:00', '签发时已逾期', '2026-03-09 17:00', '（盖章）']) expect(page.body).toContain(words);
    expect(page.body).not.toMatch(/13800|<script/);
    const many = await supervisor.send('GET', `/api/orders/print?ids=${mine?.id},${theirs?.id}&lang=en`, undefined, {});
    expect(many.body.match(/<article>/g)).toHaveLength(2);
    expect(many.body).toContain('To be answered by');
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/orders/${mine?.id}/print`)).toBe('200');
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/orders/${theirs?.id}/print`)).toBe('404 no-such-order-number');
    expect(await supervisor.looksAt('/api/orders/print?ids=1')).toBe('400 invalid-form');
    expect(await supervisor.looksAt('/api/orders/print')).toBe('400 invalid-form');
  });

  it('lists an extension that is asked for, and what was repeated, with why', async () => {
    const asked = await given();
    await (await system.asPerson('quanxue')).does(asked, 'ask-extension', { until: china('2026-03-24 17:00'), texts: { reason: '设备采购需要时间。' } });
    expect((await list('extensions-asked')).rows).toMatchObject([{ number: asked, askedUntil: china('2026-03-24 17:00'), clock: 'finish' }]);
    // Every call here is about one address.
    expect((await board()).repeat).toBe(4);
  });

  it('tells of a starred order every working day once it is late, and of another every five', async () => {
    // At the highest level, where nothing can be raised any more.
    const { rows } = await posts<SupervisedAnswer>(supervisor, '/api/supervise', { complaints: [await given('chengguan'), await given('chengguan')], level: 'city', texts: demand });
    const [starred, plain] = rows.map(({ order }) => order ?? undefined);
    await system.delivered();
    await posts(supervisor, `/api/orders/${starred}/star`, { starred: true, texts: { reason: '区领导关注。' } });
    await system.moveTo(china('2026-04-03 18:00'));
    const reminders = async (id?: string) => (await system.rows<{ n: number }>(`select count(*)::int as n from bihuan.history where subject = $1 and event ->> 'action' = 'remind' and event -> 'payload' ->> 'rung' = 'overdue'`, id))[0]?.n ?? 0;
    const [often, seldom] = [await reminders(starred), await reminders(plain)];
    expect(often).toBeGreaterThan(2 * seldom);
    expect(seldom).toBeGreaterThan(0);
  });
});
