import { check } from '@bihuan/check';
import type { DutiesAnswer, DutyAnswer, UnitAnswer } from '@bihuan/contract';

import { callAboutFans, saying } from '../support/forms';
import { china } from '../support/local-time';
import { heping } from '../support/office-people';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

const withColleagues = {
  ...heping,
  people: { ...heping.people, 'quanxue-2': { name: '承办人劝学乙', roles: ['handler'] as const, unit: 'quanxue' }, 'coordinator-2': { name: '协调员乙', roles: ['coordinator'] as const } },
};

let system: RunningSystem;
let [clerk, coordinator, administrator]: PersonAtWork[] = [];
beforeAll(async () => {
  system = await runningSystem({ offices: [withColleagues], at: china('2026-06-30 09:00') }); // Tuesday
  [clerk, coordinator, administrator] = [await system.asPerson('clerk'), await system.asPerson('coordinator'), await system.asPerson('administrator')];
});
afterAll(() => system?.stop());

const notOurs = (suggestedUnit: string) => ({ reason: 'not-ours', suggestedUnit, ...saying('account', '经核实不属我单位职责。') });
const dutyOf = (person: PersonAtWork, number: string, language: 'zh' | 'en' = 'zh') => person.gets<DutyAnswer>(`/api/complaints/${number}/duty`, language);

/** Writes as a person, and says what came of it. */
async function writes(person: PersonAtWork, method: string, path: string, form: unknown): Promise<{ status: number; said: string; body: Record<string, unknown> }> {
  const { status, body } = await person.send(method, path, form, {});
  const parsed = (body === '' ? {} : JSON.parse(body)) as Record<string, unknown>;
  return { status, said: status < 400 ? String(status) : `${status} ${String(parsed['code'])}`, body: parsed };
}

describe('The duty list 职责清单', () => {
  const rows = [{ unit: 'huanbao' }, { nuisances: ['noise-equipment'], subdistricts: ['劝学街道'], unit: 'quanxue' }];

  it('is made by the coordinator, a whole list at a time, and refused with the numbers of two rows that contradict each other', async () => {
    const put = (form: object) => writes(coordinator!, 'PUT', '/api/duties', { from: '2026-01-01', ...saying('reason', '三定方案'), ...form });
    const clash = await put({ rows: [...rows, { nuisances: ['noise-equipment', 'noise-other'], subdistricts: ['劝学街道', '南市街道'], unit: 'nanshi' }] });
    expect([clash.said, clash.body['detail']]).toEqual(['422 duties-clash', expect.stringMatching(/第 2 行与第 3 行/)]);
    expect((await put({ rows: [{ unit: 'nobody' }] })).said).toBe('422 duty-unit-unknown');
    expect((await put({ rows: [{ unit: 'huanbao', from: '2026-02-01', to: '2026-01-01' }] })).said).toBe('422 duty-days-reversed');
    expect((await put({ rows: [{ unit: 'huanbao', nuisances: ['thunder'] }] })).said).toBe('400 invalid-form');
    expect((await put({ rows, texts: {} })).said).toBe('400 invalid-form');
    expect((await writes(clerk!, 'PUT', '/api/duties', { from: '2026-01-01', rows, ...saying('reason') })).said).toBe('403 role-required');
    expect((await clerk!.gets<DutiesAnswer>('/api/duties')).rows).toEqual([]);
    expect((await put({ rows })).body).toMatchObject({ from: '2026-01-01', reason: '三定方案', madeBy: '协调员甲', rows: [{ no: 1, unit: 'huanbao' }, { no: 2, unit: 'quanxue', unitName: '劝学街道' }] });
    await put({ rows });
    expect(await system.rows('select no, made_by from bihuan.duty_list')).toEqual([{ no: 1, made_by: coordinator!.account }]);
  });

  it('says whose a complaint is and why, and an assignment without a unit goes by it, with the row in its history', async () => {
    const { number } = await clerk!.registers(callAboutFans());
    expect(await dutyOf(clerk!, number)).toEqual({
      unit: 'quanxue', unitName: '劝学街道', why: { row: 2, from: '2026-01-01', because: '设备噪声；劝学街道' }, firstReceiver: false, refusals: [],
    });
    expect((await dutyOf(coordinator!, number, 'en')).unitName).toBe('Quanxue subdistrict');
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/complaints/${number}/duty`)).toBe('403 role-required');
    await clerk!.does(number, 'assign', {});
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/complaints/${number}`)).toBe('200');
    expect((await clerk!.history(number)).at(-1)?.payload).toEqual({ unit: 'quanxue', duty: { from: '2026-01-01', row: 2 } });
    expect(await clerk!.mayNot(number, 'assign', {})).toBe('409 not-from-this-state');
  });

  it('gives nothing to the unit that is complained about, and says so before anybody tries', async () => {
    const { number } = await clerk!.registers(callAboutFans({ respondentUnit: 'quanxue' }));
    expect(await dutyOf(clerk!, number)).toMatchObject({ unit: 'quanxue', refusals: [{ code: 'unit-is-respondent' }] });
    expect(await clerk!.mayNot(number, 'assign', {})).toBe('422 unit-is-respondent');
  });

  it('that changes on 1 July leaves June’s complaints with the old row, whenever they are assigned', async () => {
    const june = await clerk!.registers(callAboutFans());
    const next = { from: '2026-07-01', rows: [{ nuisances: ['noise-equipment'], unit: 'chengguan' }], ...saying('reason', '职责调整') };
    expect((await writes(coordinator!, 'PUT', '/api/duties', { ...next, from: '2026-06-29' })).said).toBe('422 duties-are-past');
    expect((await writes(coordinator!, 'PUT', '/api/duties', next)).status).toBe(200);
    expect(await clerk!.gets<DutiesAnswer>('/api/duties')).toMatchObject({ on: '2026-06-30', from: '2026-01-01', next: '2026-07-01' });
    await system.moveTo(china('2026-07-01 09:30'));
    const july = await clerk!.registers(callAboutFans());
    const odor = await clerk!.registers(callAboutFans({ nuisances: ['odor-waste'] }));
    await clerk!.does(june.number, 'assign', {});
    await clerk!.does(july.number, 'assign', {});
    const took = async ({ number }: { number: string }) => ((await clerk!.history(number)).at(-1)?.payload ?? {}) as { unit: string; duty: object };
    expect(await took(june)).toEqual({ unit: 'quanxue', duty: { from: '2026-01-01', row: 2 } });
    expect(await took(july)).toEqual({ unit: 'chengguan', duty: { from: '2026-07-01', row: 1 } });
    expect(await dutyOf(clerk!, odor.number)).toMatchObject({ unit: null, why: null, firstReceiver: false });
    expect(await clerk!.mayNot(odor.number, 'assign', {})).toBe('422 no-duty-row');
    expect(await clerk!.gets<DutiesAnswer>('/api/duties?on=2026-06-30')).toMatchObject({ from: '2026-01-01', rows: [{}, { unit: 'quanxue' }] });
    await clerk!.does(odor.number, 'assign', { unit: 'huanbao' });
  });
});

describe('A complaint that bounces', () => {
  it('through three units with their reasons is supervised at the third, designated by the coordinator, and its legal clock ran on all the while', async () => {
    const { number } = await clerk!.registers(callAboutFans());
    await clerk!.does(number, 'assign', {});
    const finish = due(await clerk!.reads(number), 'finish');
    const way = [['chengguan', 'quanxue'], ['quanxue', 'nanshi'], ['nanshi', 'huanbao']] as const;
    for (const [unit, suggested] of way) {
      await (await system.asPerson(unit)).does(number, 'return', notOurs(suggested));
      const { standing, state } = await clerk!.reads(number);
      expect([unit, state, (standing as { returnedBy: string }).returnedBy]).toEqual([unit, 'discovered', unit]);
      expect(due(await clerk!.reads(number), 'finish')).toBe(finish);
      if (unit !== 'nanshi') await clerk!.does(number, 'assign', { unit: suggested });
    }
    const supervised = (await clerk!.reads(number)).standing as unknown as { openOrders: object[]; returns: number; returners: string[] };
    expect(supervised).toMatchObject({ returns: 3, openOrders: [{ reason: 'returned-again', level: 'district' }], returners: ['chengguan', 'quanxue', 'nanshi'] });
    expect(await clerk!.mayNot(number, 'assign', { unit: 'huanbao' })).toBe('403 coordinator-designates');
    await coordinator!.does(number, 'assign', { unit: 'huanbao' });
    const history = await coordinator!.history(number);
    const rulings = history.filter(({ action }) => action === 'assign').map(({ payload, settled }) => [(payload as { unit: string }).unit, (settled as { ruling: string }).ruling]);
    expect(rulings).toEqual([['chengguan', null], ['quanxue', 'upheld'], ['nanshi', 'upheld'], ['huanbao', 'upheld']]);
    expect(history.filter(({ action }) => action === 'return').map(({ payload, texts }) => [(payload as { suggestedUnit: string }).suggestedUnit, texts['account']])).toEqual(
      way.map(([, suggested]) => [suggested, '经核实不属我单位职责。']),
    );
    const designated = await system.asPerson('huanbao');
    expect(await designated.mayNot(number, 'return', notOurs('quanxue'))).toBe('409 is-binding');
    expect(due(await designated.reads(number), 'finish')).toBe(finish);
  });

  it('from the only unit that the list names is led by whoever received it first, who cannot return it, and the ruling is on record', async () => {
    const { number } = await clerk!.registers(callAboutFans());
    await clerk!.does(number, 'assign', {});
    await (await system.asPerson('chengguan')).does(number, 'return', notOurs('quanxue'));
    expect(await dutyOf(coordinator!, number)).toMatchObject({ unit: 'chengguan', firstReceiver: true, why: { row: 1, from: '2026-07-01' } });
    expect(await clerk!.mayNot(number, 'assign', {})).toBe('403 coordinator-rules-on-returns');
    await coordinator!.does(number, 'assign', {});
    expect((await coordinator!.history(number)).at(-1)).toMatchObject({ payload: { unit: 'chengguan', firstReceiver: true }, settled: { binding: true, firstReceiver: true } });
    expect(await (await system.asPerson('chengguan')).mayNot(number, 'return', notOurs('quanxue'))).toBe('409 is-binding');
    // Nobody else says of himself that the rule applies.
    expect(await coordinator!.mayNot(number, 'assign', { unit: 'quanxue', firstReceiver: true })).toBe('400 invalid-form');
  });
});

describe('A person who is away', () => {
  it('has a deputy of the same unit and roles, who sees on these days what is told to the account and owed by it', async () => {
    const [away, deputy] = [await system.asPerson('quanxue'), await system.asPerson('quanxue-2')];
    const absence = (to: PersonAtWork, days: object) => writes(administrator!, 'PUT', `/api/accounts/${away.account}/absence`, { deputy: to.account, ...days });
    expect((await absence(await system.asPerson('nanshi'), { from: '2026-07-02', to: '2026-07-03' })).said).toBe('422 deputy-unlike');
    expect((await absence(deputy, { from: '2026-07-03', to: '2026-07-02' })).said).toBe('422 days-reversed');
    expect((await absence(deputy, { from: '2026-07-02', to: '2026-07-03' })).said).toBe('204');
    expect((await writes(administrator!, 'PUT', `/api/accounts/${deputy.account}/absence`, { deputy: away.account, from: '2026-07-03', to: '2026-07-04' })).said).toBe('422 deputy-away');
    expect((await writes(administrator!, 'POST', `/api/accounts/${deputy.account}/disable`, {})).said).toBe('409 stands-in');
    // No move of the table tells one person yet: this notice is laid in by hand, and taken away again.
    await system.rows(
      `insert into bihuan.inbox (district, subject, no, addressee, about, facts, at) select 'heping', id, '0.1', $1, 'assigned', '{}', bihuan.now() from bihuan.subject where standing ->> 'unit' = 'quanxue' limit 1`,
      `account:${away.account}`,
    );
    const told = async () => (await deputy.inbox()).filter(({ addressee }) => addressee === `account:${away.account}`).length;
    expect(await told()).toBe(0);
    await system.moveTo(china('2026-07-02 00:00'));
    expect(await told()).toBe(1);
    await system.moveTo(china('2026-07-04 00:00'));
    expect(await told()).toBe(0);
    await system.rows('delete from bihuan.inbox where addressee = $1', `account:${away.account}`);
  });
});

describe('A unit that ends, and people who leave', () => {
  it('is refused with numbers while something would be left, and done when somebody takes it', async () => {
    const end = (unit: string, form: object) => writes(administrator!, 'PUT', `/api/units/${unit}/valid-to`, form);
    const open = await end('quanxue', { validTo: '2026-07-31' });
    expect([open.said, open.body['detail']]).toEqual(['409 unit-has-open-work', expect.stringMatching(/劝学街道 仍有 [1-9]\d* 件在办/)]);
    const below = await end('huanbao', { validTo: '2026-07-31', successor: 'chengguan' });
    expect([below.said, below.body['detail']]).toEqual(['409 units-below', expect.stringContaining('生态环境执法支队')]);
    expect((await end('quanxue', { validTo: '2026-07-31', successor: 'nanshi' })).said).toBe('204');
    expect((await end('nanshi', { validTo: '2026-08-31', successor: 'quanxue' })).said).toBe('422 unit-not-valid');
    expect(((await writes(clerk!, 'GET', '/api/units', undefined)).body as unknown as UnitAnswer[]).find(({ id }) => id === 'quanxue')).toMatchObject({ validTo: '2026-07-31', successor: 'nanshi' });
    const mine = (await (await system.asPerson('quanxue')).worklist()).length;
    expect(mine).toBeGreaterThan(0);
    const hand = (to: string) => writes(coordinator!, 'POST', '/api/units/quanxue/hand-over', { to, ...saying('reason', '街道合并') });
    expect((await hand('quanxue')).said).toBe('422 same-unit');
    const handed = await hand('nanshi');
    expect([handed.said, handed.body['refused']]).toEqual(['200', []]);
    expect(handed.body['moved']).toBeGreaterThan(0);
    expect((await hand('nanshi')).body).toEqual({ moved: 0, refused: [] });
    expect(await (await system.asPerson('quanxue')).worklist()).toEqual([]);
    await system.delivered();
    expect((await (await system.asPerson('nanshi')).inbox()).some(({ about }) => about === 'handed-over')).toBe(true);
  });

  it('keeps the last handler of a unit that has work, and the last clerk while something waits for one', async () => {
    const disable = async (login: string) => (await writes(administrator!, 'POST', `/api/accounts/${(await system.asPerson(login)).account}/disable`, {})).said;
    expect(await disable('nanshi')).toBe('409 last-of-the-unit');
    expect(await disable('quanxue-2')).toBe('204');
    expect(await disable('all-in-one')).toBe('204');
    expect(await disable('clerk')).toBe('409 last-of-the-role');
  });

  it('leaves a store in which whoever had to be told was told, also by a unit that no longer exists', async () => {
    await system.delivered();
    expect((await check(system.database.pool)).violations).toEqual([]);
  });
});
