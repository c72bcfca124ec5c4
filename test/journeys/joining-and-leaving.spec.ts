import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { ledgerPeople, patrolFinding, type LedgerPeople } from '../support/ledger-forms';
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

describe('A complaint that is joined to a problem, worked on, and leaves it', () => {
  let problem: string;
  let number: string;
  let complaint: string;
  const clocks = async () => (await people.clerk.reads(number)).clocks.map(({ name, state, dueAt, dueNo }) => ({ name, state, dueAt, dueNo }));

  it('keeps every clock as it was when it joins', async () => {
    ({ id: problem } = await people.clerk.enters(patrolFinding()));
    ({ id: complaint, number } = await people.clerk.registers(callAboutFans({ nuisances: ['odor-cooking'], facts: { place: { address: '营口道 14 号' } } })));
    await people.clerk.does(number, 'assign', { unit: 'quanxue' });
    const before = await clocks();
    await people.clerk.does(number, 'join', { problem });
    await system.delivered();
    expect(await clocks()).toEqual(before);
    expect((await people.clerk.readsProblem(problem)).complaints).toEqual([expect.objectContaining({ number, founding: false })]);
    expect(await people.clerk.mayNot(number, 'join', { problem })).toBe('409 is-joined');
  });

  it('is not joined to a problem that does not exist', async () => {
    const { number: other } = await people.clerk.registers(callAboutFans());
    expect(await people.clerk.mayNot(other, 'join', { problem: complaint })).toBe('404 no-such-problem');
  });

  it('is rectified and answered by its own unit, and revisited for itself', async () => {
    await people.handler.does(number, 'rectify', rectification());
    expect(due(await people.clerk.reads(number), 'revisit')).toBe('Thu 2026-03-05 17:00');
    await people.verifier.does(number, 'hold', revisit());
    expect(await people.clerk.reads(number)).toMatchObject({ state: 'revisited', texts: { answer: '已整改，感谢监督。' } });
  });

  it('leaves it with its answer and its clocks, and the problem counts it no more', async () => {
    const before = await clocks();
    await people.clerk.does(number, 'leave', saying('reason', '与该店无关。'));
    await system.delivered();
    expect(await clocks()).toEqual(before);
    expect(await people.clerk.reads(number)).toMatchObject({ state: 'revisited', standing: { problem: null }, texts: { answer: '已整改，感谢监督。' } });
    expect((await people.clerk.readsProblem(problem)).complaints).toEqual([]);
    expect((await people.clerk.history(number)).map(({ action }) => action)).toEqual(['register', 'assign', 'join', 'rectify', 'hold', 'leave']);
  });

  it('is closed on its own, and does not come back to the problem by itself', async () => {
    await people.clerk.does(number, 'close');
    expect((await people.clerk.reads(number)).state).toBe('closed');
    expect((await people.clerk.readsProblem(problem)).complaints).toEqual([]);
  });
});
