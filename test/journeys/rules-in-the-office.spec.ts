import { readFileSync } from 'node:fs';

import type { AmendmentAnswer, DraftAnswer, ProceduresAnswer, Problem } from '@bihuan/contract';
import { randomUUID } from 'node:crypto';

import { run } from '../support/command-line';
import { callAboutFans } from '../support/forms';
import { china } from '../support/local-time';
import { heping } from '../support/office-people';
import { due, type Answer, type Manner, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { until } from '../support/until';

jest.setTimeout(90_000);

const shipped = readFileSync('procedures/cn-hotline.yaml', 'utf8');
/** Eight working days for the unit instead of five, from Tuesday on. */
const mended = shipped
  .replace('version: 1', 'version: 2')
  .replace("from: '2020-01-01'", "from: '2026-03-03'")
  .replace('{ amount: 5, unit: workingDay, unverified: true }', '{ amount: 8, unit: workingDay }');
const slipped = mended.replace('{ amount: 8, unit: workingDay }', '{ amount: 8, unit: workday }');

describe('A deadline that is changed in the office', () => {
  let system: RunningSystem;
  let [clerk, coordinator, deputy, leader, auditor, administrator, handler]: PersonAtWork[] = [];
  let draft: DraftAnswer;
  let before: string;
  let after: string;

  beforeAll(async () => {
    // Monday; the deputy supervises and stands in for the leader.
    system = await runningSystem({ offices: [{ ...heping, people: { ...heping.people, deputy: { name: '副职丁', roles: ['supervisor', 'leader'] } } }] });
    [clerk, coordinator, deputy, leader, auditor, administrator, handler] = await Promise.all(
      ['clerk', 'coordinator', 'deputy', 'leader', 'auditor', 'administrator', 'quanxue'].map((login) => system.asPerson(login)),
    );
  });
  afterAll(() => system?.stop());

  /** Every request goes out twice under one key, and is done once. */
  const twice = async (who: PersonAtWork | undefined, method: string, path: string, form: object | undefined, manner: Manner = {}): Promise<Answer> => {
    const key = randomUUID();
    const [first, second] = [await who?.send(method, path, form, { ...manner, key }), await who?.send(method, path, form, { ...manner, key })];
    if (!first || !second) throw new Error('nobody asks');
    const { status, body } = JSON.parse(JSON.stringify({ status: second.status, body: second.body })) as { status: number; body: string };
    expect({ path, status }).toEqual({ path, status: first.status });
    if (status < 400) expect(JSON.parse(body)).toMatchObject({ id: (JSON.parse(first.body) as { id: string }).id });
    return second;
  };
  const done = async <T>(who: PersonAtWork | undefined, method: string, path: string, form?: object, manner?: Manner): Promise<T> => {
    const answer = await twice(who, method, path, form, manner);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body) as T;
  };
  const refused = async (who: PersonAtWork | undefined, method: string, path: string, form?: object, manner?: Manner): Promise<Problem> => {
    const answer = await twice(who, method, path, form, manner);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    return JSON.parse(answer.body) as Problem;
  };
  const assigned = async () => {
    const { number } = (await clerk?.registers(callAboutFans())) ?? { number: '' };
    await clerk?.does(number, 'assign', { unit: 'quanxue' });
    return number;
  };
  const dueOf = async (number: string) => due(await clerk!.reads(number), 'finish');

  it('is drafted with a slip, which is told with its line and its remedy in both languages, and kept', async () => {
    before = await assigned();
    expect(await dueOf(before)).toBe('Mon 2026-03-09 17:00'); // five working days after Monday 03-02
    draft = await done<DraftAnswer>(deputy, 'POST', '/api/rules/drafts', { yaml: slipped });
    const line = slipped.split('\n').findIndex((text) => text.includes('workday')) + 1;
    expect(draft).toMatchObject({ status: 'draft', version: 1, yaml: slipped, faults: [{ line, path: 'clocks.finish.amounts[2].unit', value: 'workday' }] });
    expect(draft.faults[0]?.detail).toContain(`第 ${line} 行`);
    expect(draft.faults[0]?.detail).toContain('workingDay');
    const english = JSON.parse((await deputy!.send('GET', `/api/rules/drafts/${draft.id}`, undefined, { language: 'en' })).body) as DraftAnswer;
    expect(english.faults[0]?.detail).toContain(`line ${line}`);
    const problem = await refused(deputy, 'POST', `/api/rules/drafts/${draft.id}/submit`);
    expect(problem).toMatchObject({ status: 422, code: 'draft-has-faults' });
    expect(problem.detail).toContain(`第 ${line} 行`);
  });

  it('is mended on the version that was seen, and says what it changes', async () => {
    const path = `/api/rules/drafts/${draft.id}`;
    expect(await refused(deputy, 'PUT', path, { yaml: mended })).toMatchObject({ status: 400, code: 'bad-if-match' });
    expect(await refused(coordinator, 'PUT', path, { yaml: mended }, { seen: 7 })).toMatchObject({ status: 409, code: 'stale-version' });
    draft = await done<DraftAnswer>(deputy, 'PUT', path, { yaml: mended }, { seen: 1 });
    expect(draft).toMatchObject({ version: 2, faults: [], against: 'cn-hotline@1', procedureVersion: 2, validFrom: '2026-03-03' });
    expect(draft.changes).toContainEqual({ path: 'clocks.finish.amounts[2].amount', old: 5, new: 8 });
    await done(deputy, 'POST', `${path}/submit`);
  });

  it('is approved by nobody who wrote it, nobody without the role, and seen by no administrator', async () => {
    const path = `/api/rules/drafts/${draft.id}`;
    expect(await refused(deputy, 'POST', `${path}/approve`)).toMatchObject({ status: 403, code: 'own-draft' });
    expect(await refused(coordinator, 'POST', `${path}/approve`)).toMatchObject({ status: 403, code: 'role-required' });
    expect(await refused(administrator, 'POST', '/api/rules/drafts', { yaml: mended })).toMatchObject({ status: 403, code: 'role-required' });
    expect(await administrator?.looksAt(path)).toBe('403 role-required');
    expect(await handler?.looksAt(path)).toBe('403 role-required');
    expect(await auditor?.looksAt(path)).toBe('200');
    expect(await leader?.looksAt('/api/rules/drafts/nothing')).toBe('404 no-such-draft');
  });

  it('holds, once a second person has approved it, for what comes in from its day on, and for nothing before', async () => {
    draft = await done<DraftAnswer>(leader, 'POST', `/api/rules/drafts/${draft.id}/approve`);
    expect(draft).toMatchObject({ status: 'approved', approved: 'cn-hotline@2' });
    expect(draft.steps.map(({ did, accountName }) => `${did} ${accountName}`)).toEqual(['drafted 副职丁', 'changed 副职丁', 'submitted 副职丁', 'approved 分管领导甲']);
    expect((await clerk!.gets<ProceduresAnswer>('/api/procedures')).inForce).toBe('cn-hotline@1');
    await system.moveTo(china('2026-03-03 09:30'));
    expect((await clerk!.gets<ProceduresAnswer>('/api/procedures')).inForce).toBe('cn-hotline@2');
    after = await assigned();
    expect(await dueOf(after)).toBe('Fri 2026-03-13 17:00'); // eight working days after Tuesday 03-03
    expect(await dueOf(before)).toBe('Mon 2026-03-09 17:00');
    expect((await clerk!.reads(before)).procedure).toBe('cn-hotline@1');
  });

  it('reaches what is under way by an amendment that one asks for and another signs', async () => {
    const form = { from: 'cn-hotline@1', to: 'cn-hotline@2', texts: { reason: '市局批复延长' } };
    const { id } = await done<AmendmentAnswer>(coordinator, 'POST', '/api/rules/amendments', form);
    const path = `/api/rules/amendments/${id}`;
    expect(await refused(coordinator, 'POST', `${path}/sign`)).toMatchObject({ status: 403, code: 'role-required' });
    const read = async () => JSON.parse((await leader!.send('GET', path, undefined, {})).body) as AmendmentAnswer;
    expect(await read()).toMatchObject({ status: 'asked', moved: 0, left: 1, askedByName: '协调员甲' });
    expect((await leader!.send('POST', `${path}/sign`, undefined, {})).status).toBe(200);
    await until('the complaint under the mended version', async () => (await read()).left === 0);
    expect(await read()).toMatchObject({ moved: 1, signedByName: '分管领导甲', failed: 0 });

    const complaint = await clerk!.reads(before);
    expect(complaint.procedure).toBe('cn-hotline@2');
    expect(due(complaint, 'finish')).toBe('Thu 2026-03-12 17:00'); // eight working days after Monday 03-02
    expect(complaint.clocks.find(({ name }) => name === 'finish')).toMatchObject({ dueNo: 2, why: { amount: 8, unit: 'workingDay', startedOn: '2026-03-02' } });
    expect((await clerk!.history(before)).at(-1)).toMatchObject({
      action: 'amend', label: '适用新规程', by: 'system', payload: { amendment: id, procedure: 'cn-hotline@2', signedBy: leader!.account }, settled: { former: 'cn-hotline@1' },
    });
    await system.delivered();
    expect((await handler!.inbox()).map(({ about }) => about)).toContain('amended');
  });

  it('leaves a store in which everything is as it must be, and says who put which version in force', async () => {
    await system.moveTo(china('2026-03-20 10:00'));
    await system.delivered();
    const place = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = system.database.url;
    try {
      expect(JSON.parse((await run('check', '--json'))[0])).toMatchObject({ violations: [], counts: { subjects: 4 } }); // two complaints, and an order on each, as both are late
      const [listed] = await run('rules', 'list', '--lang', 'zh');
      expect(listed).toMatch(/cn-hotline@1 +2020-01-01 – 2026-03-02 +来自文件/);
      expect(listed).toMatch(/cn-hotline@2 +2026-03-03 – +分管领导甲 批准于 2026-03-02/);
    } finally {
      if (place === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = place;
      process.exitCode = 0;
    }
  });
});
