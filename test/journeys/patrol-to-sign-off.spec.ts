import { saying } from '../support/forms';
import { holds, holdsToTheEnd, ledgerPeople, patrolFinding, rectifies, takesSteps, type LedgerPeople } from '../support/ledger-forms';
import { china } from '../support/local-time';
import { due } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
let people: LedgerPeople;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  people = await ledgerPeople(system);
});
afterAll(() => system?.stop());

describe('What a patrol found, rectified and signed off without any complainant', () => {
  let id: string;
  const seen = () => people.clerk.readsProblem(id);

  it('comes onto the ledger with a number of its own, and is given to a unit and to a person', async () => {
    const entered = await people.handler.enters(patrolFinding());
    id = entered.id;
    expect(entered).toMatchObject({ number: '台账〔2026〕1号', state: 'discovered' });
    expect((await people.coordinator.worklist()).map(({ number, clock }) => [number, clock])).toEqual([[entered.number, 'triage']]);
    expect(await people.coordinator.mayNotMoveProblem(id, 'assign', { unit: 'quanxue', person: people.clerk.account })).toBe('422 person-not-of-unit');
    await people.coordinator.movesProblem(id, 'assign', { unit: 'quanxue', person: people.handler.account });
    expect(await seen()).toMatchObject({ state: 'assigned', person: { name: '承办人劝学' }, complaints: [], facts: { address: '营口道 12 号', respondent: '某餐馆' } });
  });

  it('is not put there twice', async () => {
    const { code, detail } = await people.clerk.problem('/api/problems', patrolFinding({ source: 'by-hand' }));
    expect([code, detail]).toEqual(['problem-there-already', expect.stringContaining('台账〔2026〕1号')]);
    expect(await people.clerk.ledger()).toHaveLength(1);
  });

  it('is rectified when cause, plan, milestone, proof and similar places stand there, and not before', async () => {
    expect(await people.handler.mayNotMoveProblem(id, 'rectify', { finding: 'true', texts: { measures: '已改', answer: '已改' } })).toBe('409 not-analysed');
    await rectifies(people.handler, id, china('2026-03-10 17:00'));
    const { state, causes, milestones } = await seen();
    expect(state).toBe('rectified');
    expect(causes.map(({ label, words }) => [label, words])).toEqual([['事', '排烟管道未接入专用烟道'], ['制', '无清洗制度']]);
    expect(milestones).toEqual([expect.objectContaining({ no: 1, what: '接入专用烟道', reachedAt: expect.any(String), evidence: [expect.objectContaining({ kind: 'photo-after' })] })]);
    expect(await people.handler.mayNotMoveProblem(id, 'hold', holds)).toBe('403 not-your-role');
  });

  it('is looked at after some days, and 30, 90 and 180 days after it was rectified', async () => {
    expect(due(await seen(), 'revisit')).toBe('Mon 2026-03-09 17:00'); // 5 working days: Tue 3 to Mon 9
    // 90 days end on Sunday 05-31, 180 days on Saturday 08-29.
    expect(await holdsToTheEnd(system, people, id)).toEqual(['Wed 2026-04-01 17:00', 'Mon 2026-06-01 17:00', 'Mon 2026-08-31 17:00']);
    expect((await people.handler.worklist()).map(({ clock }) => clock)).toEqual(['apply']);
  });

  it('shows which conditions are met, computed', async () => {
    const { conditions, calmDays, steps } = await seen();
    expect(conditions.every(({ met }) => met)).toBe(true);
    expect(calmDays).toBe(182); // 2026-03-02 to 08-31
    expect(steps.map(({ does, done, owed }) => [does, done, owed])[0]).toEqual(['apply', false, false]);
  });

  it('is signed off step by step, by people who neither rectified nor looked', async () => {
    await people.handler.movesProblem(id, 'apply', saying('application', '条件均已满足，申请销号。'));
    expect(await people.supervisor.mayNotMoveProblem(id, 'pass', { step: 'check', ...saying('opinion') })).toBe('403 not-your-step');
    await takesSteps(system, people, id, 'notice');
    expect(await people.supervisor.mayNotMoveProblem(id, 'pass', { step: 'street-signs', ...saying('opinion') })).toBe('409 notice-runs');
    await takesSteps(system, people, id);
    const signed = await seen();
    expect(signed).toMatchObject({ state: 'signedOff', label: '已销号' });
    expect(signed.steps.map(({ doneBy }) => doneBy)).toEqual(['承办人劝学', '协调员甲', null, '督办员甲', '分管领导甲', '登记员甲']);
    expect(signed.clocks.find(({ name }) => name === 'watch')).toMatchObject({ state: 'running' });
  });

  it('has one file of the place: what was found, proved and looked at, in the order of time', async () => {
    const { place } = await seen();
    expect(new Set(place.map(({ what }) => what))).toEqual(new Set(['finding', 'reading', 'rectification', 'revisit', 'sign-off']));
    expect(place.map(({ at }) => at)).toEqual([...place.map(({ at }) => at)].sort());
  });
});
