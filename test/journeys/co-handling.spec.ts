import { randomUUID } from 'node:crypto';

import type { JointVisitAnswer, JointVisitRecordedAnswer, ListAnswer, StateCountsAnswer } from '@bihuan/contract';

import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
});
afterAll(() => system?.stop());

const as = (login: string) => system.asPerson(login);
const listed = async (person: PersonAtWork, query = '') => (await person.gets<ListAnswer>(`/api/complaints${query}`)).rows.map(({ number }) => number);
const openOf = async (person: PersonAtWork) => (await person.gets<StateCountsAnswer>('/api/engine/counts')).rows.find(({ state }) => state === 'assigned')?.open;

describe('A complaint with two assisting units, one of which stays silent', () => {
  let number: string;
  /** Another unit of the office finds nothing of it anywhere. */
  const isNotThereFor = async (login: string) => {
    const other = await as(login);
    for (const path of [`/api/complaints/${number}`, `/api/complaints/${number}/history`]) expect(await other.looksAt(path)).toBe('404 no-such-complaint');
    for (const move of ['sign-for', 'contribute', 'note']) expect(await other.mayNot(number, move, move === 'sign-for' ? {} : saying(move === 'note' ? 'note' : 'contribution'))).toBe('404 no-such-complaint');
    expect([await listed(other), (await other.worklist()).map((line) => line.number), await openOf(other)]).toEqual([[], [], 0]);
  };

  it('is led by a subdistrict, and the coordinator asks two others to assist: each has a clock of its own', async () => {
    const [clerk, coordinator] = [await as('clerk'), await as('coordinator')];
    ({ number } = await clerk.registers(callAboutFans()));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    for (const login of ['huanbao', 'nanshi', 'chengguan']) await isNotThereFor(login);

    expect(await coordinator.mayNot(number, 'assist', { unit: 'quanxue' })).toBe('422 is-the-lead');
    for (const unit of ['huanbao', 'nanshi']) await coordinator.does(number, 'assist', { unit });
    const complaint = await coordinator.reads(number);
    expect(due(complaint, 'assist-huanbao')).toBe('Thu 2026-03-05 17:00'); // 3 working days: Tue, Wed, Thu
    expect(complaint.clocks.find(({ name }) => name === 'assist-huanbao')).toMatchObject({ holder: 'unit:huanbao', label: '协办（生态环境局）' });
    expect(due(complaint, 'finish')).toBe('Mon 2026-03-09 17:00'); // as ever
  });

  it('is seen by those two, on every list, without a word of who complained and without the moves of the lead', async () => {
    await system.delivered();
    for (const login of ['huanbao', 'nanshi']) {
      const assistant = await as(login);
      const complaint = await assistant.reads(number);
      expect(Object.keys(complaint)).not.toEqual(expect.arrayContaining(['reporter']));
      expect(complaint.moves.filter(({ allowed }) => allowed).map(({ action }) => action).sort()).toEqual(['contribute', 'note', 'visitJointly']);
      expect((await assistant.worklist()).map((line) => [line.number, line.clock, line.label])).toEqual([[number, `assist-${login}`, expect.stringContaining('协办')]]);
      expect((await assistant.inbox()).map(({ about }) => about)).toEqual(['assist-asked']);
      expect([await listed(assistant), await listed(assistant, `?unit=${login}`), await openOf(assistant)]).toEqual([[number], [], 1]);
      for (const move of ['sign-for', 'accept']) expect(await assistant.mayNot(number, move)).toBe('403 only-the-lead');
      expect(await assistant.mayNot(number, 'rectify', rectification())).toBe('403 only-the-lead');
      expect(await assistant.mayNot(number, 'assist', { unit: 'chengguan' })).toBe('403 not-your-role');
    }
    await isNotThereFor('chengguan');
  });

  it('asks a further unit for its opinion, which holds up nothing', async () => {
    expect(await (await as('quanxue')).mayNot(number, 'consult', { unit: 'nowhere', ...saying('question') })).toBe('422 unit-unknown');
    await (await as('quanxue')).does(number, 'consult', { unit: 'huanbao-team', ...saying('question', '夜间限值按哪一类功能区执行？') });
    const consulted = await as('team');
    expect((await consulted.reads(number)).texts).toMatchObject({ question: '夜间限值按哪一类功能区执行？' });
    expect((await consulted.worklist()).map(({ clock }) => clock)).toEqual(['consult-huanbao-team']);
    await consulted.does(number, 'contribute', saying('contribution', '按 2 类区夜间限值。'));
    expect(await consulted.worklist()).toEqual([]);
  });

  it('cannot be rectified while one of them is silent, and the refusal names which', async () => {
    await (await as('huanbao')).does(number, 'contribute', saying('contribution', '夜间监测超标 6 分贝。'));
    const lead = await as('quanxue');
    await system.delivered();
    expect((await lead.inbox()).map(({ about }) => about)).toContain('contributed');
    const problem = await lead.problem(`/api/complaints/${number}/rectify`, rectification());
    expect([problem.status, problem.code, problem.params]).toEqual([409, 'is-assist-open', { units: 'nanshi' }]);
    expect(problem.detail).toContain('“南市街道”');
    expect(problem.detail).not.toContain('生态环境局');
  });

  it('rings to the silent unit and to the coordinator when its own date passes, and nobody rings at the unit that answered', async () => {
    await system.moveTo(china('2026-03-05 17:01')); // Thursday
    await system.delivered();
    const heard = async (login: string) => (await (await as(login)).inbox()).filter(({ about }) => about === 'rung').map(({ facts }) => `${facts['clock']} ${facts['rung']}`);
    expect(await heard('nanshi')).toEqual(['assist-nanshi due', 'assist-nanshi reminder']);
    expect((await heard('coordinator')).filter((rung) => rung.startsWith('assist'))).toEqual(['assist-nanshi due']);
    expect((await heard('huanbao')).filter((rung) => rung.startsWith('assist'))).toEqual([]);
  });

  it('is rectified once the coordinator has released the silent one, with a reason', async () => {
    const coordinator = await as('coordinator');
    expect(await coordinator.mayNot(number, 'release', { unit: 'nanshi' })).toBe('400 invalid-form');
    await coordinator.does(number, 'release', { unit: 'nanshi', ...saying('reason', '该点位不涉及南市街道。') });
    expect(due(await coordinator.reads(number), 'assist-nanshi')).toBe('Thu 2026-03-05 17:00 (stopped)');
    await isNotThereFor('nanshi');
    await system.delivered();
    expect((await (await as('nanshi')).inbox()).map(({ about }) => about)[0]).toBe('released');

    await (await as('quanxue')).does(number, 'rectify', rectification());
    expect((await coordinator.reads(number)).state).toBe('rectified');
    expect(await (await as('huanbao')).looksAt(`/api/complaints/${number}`)).toBe('200');
    await isNotThereFor('chengguan');
    await isNotThereFor('team'); // whose opinion was for the rectification
  });

  it('goes on as any other, and the whole of it stands in the history', async () => {
    await (await as('verifier')).does(number, 'hold', revisit());
    await (await as('clerk')).does(number, 'close');
    const lines = (await (await as('auditor')).history(number)).filter(({ by }) => by !== 'clock');
    expect(lines.map(({ action }) => action)).toEqual(['register', 'assign', 'assist', 'assist', 'consult', 'contribute', 'contribute', 'release', 'rectify', 'hold', 'close']);
  });
});

describe('Who is responsible, and who imposes a penalty', () => {
  it('the lead names somebody of its own, whose name is shown; and what was referred waits for its outcome on a clock of its own', async () => {
    const [clerk, lead] = [await as('clerk'), await as('quanxue')];
    const { number } = await clerk.registers(callAboutFans());
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    expect(await lead.mayNot(number, 'name', { person: (await as('nanshi')).account })).toBe('422 person-not-of-unit');
    const { people } = await lead.reads(number);
    expect(people).toEqual([{ account: lead.account, name: '承办人劝学' }]);
    await lead.does(number, 'name', { person: people[0]?.account });
    expect((await clerk.reads(number)).person).toEqual({ account: lead.account, name: '承办人劝学' });

    expect(await lead.mayNot(number, 'refer', { body: 'court', ...saying('reason') })).toBe('422 body-not-listed');
    await lead.does(number, 'refer', { body: 'urban-management', ...saying('reason', '夜间施工未取得证明。') });
    expect(await lead.mayNot(number, 'refer', { body: 'police', ...saying('reason') })).toBe('409 is-referred');
    await lead.does(number, 'rectify', rectification()); // nothing waits for the penalty
    await lead.does(number, 'conclude-referral', { outcome: 'fine', ...saying('outcome', '罚款五千元。') });
    expect((await clerk.reads(number)).standing.referrals).toEqual([expect.objectContaining({ body: 'urban-management', outcome: 'fine' })]);
  });
});

describe('One joint visit for three complaints of two units', () => {
  let numbers: string[];
  let visit: string;
  const recorded = async (person: PersonAtWork, form: object, key: string) => JSON.parse((await person.send('POST', '/api/joint-visits', form, { key })).body) as JointVisitRecordedAnswer;

  it('is recorded on each, counts as arrival and as the answer of whoever assisted; one that refuses costs the others nothing', async () => {
    const [clerk, coordinator] = [await as('clerk'), await as('coordinator')];
    const registered = async (unit: string | null, more: object = {}) => {
      const { number } = await clerk.registers(callAboutFans(more));
      if (unit) await clerk.does(number, 'assign', { unit });
      return number;
    };
    numbers = [await registered('quanxue', { urgency: 'urgent' }), await registered('quanxue'), await registered('nanshi')];
    const untouched = await registered(null);
    await coordinator.does(numbers[1] ?? '', 'assist', { unit: 'huanbao' });

    const { now } = await coordinator.reads(numbers[0] ?? '');
    const form = { complaints: [...numbers, untouched, 'HP2026999999'], at: now, units: ['quanxue', 'nanshi', 'huanbao'], ...saying('seen', '三单位联合检查，风机已停。') };
    const key = randomUUID();
    const [first, second] = [await recorded(coordinator, form, key), await recorded(coordinator, form, key)];
    expect(first.lines.map(({ number, outcome, problem }) => [number, outcome, problem?.code])).toEqual([
      ...numbers.map((number) => [number, 'done', undefined]), [untouched, 'refused', 'not-from-this-state'], ['HP2026999999', 'refused', 'no-such-complaint'],
    ]);
    expect(second).toEqual(first);
    ({ visit } = first);

    const [urgent, assistedOne, third] = await Promise.all(numbers.map((number) => coordinator.reads(number)));
    for (const complaint of [urgent, assistedOne, third]) expect([complaint?.standing.arrived, complaint?.texts['seen']]).toEqual([true, '三单位联合检查，风机已停。']);
    expect(urgent?.clocks.find(({ name }) => name === 'onSite')?.state).toBe('stopped');
    expect(assistedOne?.standing.beside).toEqual([{ unit: 'huanbao', as: 'assist', answered: true }]);
    for (const number of numbers) expect((await coordinator.history(number)).filter(({ action }) => action === 'visitJointly')).toHaveLength(1);
  });

  it('is looked up by whoever may see a complaint that it served, with just those', async () => {
    const served = async (login: string) => (await (await as(login)).gets<JointVisitAnswer>(`/api/joint-visits/${visit}`)).complaints.map(({ number }) => number);
    expect(await (await as('coordinator')).gets<JointVisitAnswer>(`/api/joint-visits/${visit}`)).toMatchObject({ id: visit, units: ['quanxue', 'nanshi', 'huanbao'], seen: '三单位联合检查，风机已停。' });
    expect(await served('clerk')).toEqual(numbers);
    expect(await served('quanxue')).toEqual(numbers.slice(0, 2));
    expect(await served('nanshi')).toEqual(numbers.slice(2));
    expect(await served('huanbao')).toEqual([numbers[1]]);
    const stranger = await as('chengguan');
    for (const id of [visit, randomUUID(), 'none']) expect(await stranger.looksAt(`/api/joint-visits/${id}`)).toBe('404 no-such-visit');
  });

  it('is recorded by a handler only where his own unit was there and handles the complaint', async () => {
    const lead = await as('quanxue');
    const { now } = await lead.reads(numbers[0] ?? '');
    const form = { complaints: numbers, at: now, units: ['quanxue', 'huanbao'], ...saying('seen') };
    expect((await recorded(lead, form, randomUUID())).lines.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual(['done', 'done', 'no-such-complaint']);
    expect((await recorded(lead, { ...form, units: ['nanshi', 'huanbao'] }, randomUUID())).lines[0]?.problem?.code).toBe('visit-without-you');
    expect((await (await as('clerk')).problem('/api/joint-visits', form)).code).toBe('role-required');
    expect((await lead.problem('/api/joint-visits', { ...form, units: ['quanxue'] })).code).toBe('invalid-form');
  });
});
