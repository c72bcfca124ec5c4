import { callAboutFans, hotel, saying } from '../support/forms';
import { holdsToTheEnd, ledgerPeople, rectifies, takesSteps, type LedgerPeople } from '../support/ledger-forms';
import { china } from '../support/local-time';
import { due } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(90_000);

let system: RunningSystem;
let people: LedgerPeople;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  people = await ledgerPeople(system);
});
afterAll(() => system?.stop());

/** Another neighbour calls about the fans. */
const neighbour = (phone: string) => callAboutFans({ reporter: { name: '邻居', phone }, facts: hotel() });

describe('A place that three people complain of, and what becomes of the promise that it is quiet', () => {
  let id: string;
  const seen = () => people.clerk.readsProblem(id);

  it('comes onto the ledger with the third complaint, by anybody, and holds all three', async () => {
    for (const phone of ['13800000001', '13800000002']) await people.clerk.registers(neighbour(phone));
    await system.delivered();
    expect(await people.clerk.ledger()).toEqual([]);
    await people.clerk.registers(neighbour('13800000003'));
    await system.delivered();
    const [line] = await people.clerk.ledger();
    expect(line).toMatchObject({ number: '台账〔2026〕1号', complaints: 3, source: 'repeat', gradeLabel: '一般', address: '成都道 88 号', respondent: '某酒店排风机' });
    id = line?.id ?? '';
    const problem = await seen();
    expect(problem.complaints.map(({ founding }) => founding)).toEqual([true, true, true]);
    expect(problem.rule).toContain('90');
  });

  it('is raised a grade by the next one, and an order is issued', async () => {
    const { id: fourth } = await people.clerk.registers(neighbour('13800000004'));
    await system.delivered();
    expect(await people.clerk.reads(fourth)).toMatchObject({ standing: { problem: id }, state: 'discovered' });
    const problem = await seen();
    expect(problem).toMatchObject({ gradeLabel: '重点', standing: { grade: 'serious' } });
    const [order] = await people.supervisor.orders();
    expect(order).toMatchObject({ number: '督字〔2026〕1号', reason: 'grade', about: id, aboutNumber: '台账〔2026〕1号' });
    await people.supervisor.movesOrder(order?.number ?? '', 'lift', saying('judgement', '已列入台账整改。'));
    await system.delivered();
  });

  it('is put right by one unit, and that reaches the complaints which this unit has, each with its own answer and revisit', async () => {
    const complaints = (await seen()).complaints.map(({ id: one }) => one);
    for (const one of complaints.slice(0, 3)) await people.clerk.does(one, 'assign', { unit: 'quanxue' });
    await people.clerk.does(complaints[3] ?? '', 'assign', { unit: 'nanshi' });
    await people.coordinator.movesProblem(id, 'assign', { unit: 'quanxue', person: people.handler.account });
    // Of what another unit has, this one hears how many there are, and nothing else.
    const theirs = await people.handler.readsProblem(id);
    expect([theirs.joined, theirs.complaints.length, theirs.standing.complaints.length, theirs.history.filter(({ action }) => action === 'gather').length]).toEqual([4, 3, 3, 3]);
    expect(JSON.stringify(theirs)).not.toContain(complaints[3]);
    await rectifies(people.handler, id, china('2026-03-10 17:00'));
    await system.delivered();
    const states = await Promise.all(complaints.map(async (one) => (await people.clerk.reads(one)).state));
    expect(states).toEqual(['rectified', 'rectified', 'rectified', 'assigned']);
    const first = await people.clerk.reads(complaints[0] ?? '');
    expect(first.texts['answer']).toBe('已整改，感谢监督。');
    expect(due(first, 'revisit')).toBe('Thu 2026-03-05 17:00'); // 3 working days
  });

  it('holds through its series and is signed off', async () => {
    await holdsToTheEnd(system, people, id);
    await people.handler.movesProblem(id, 'apply', saying('application'));
    await takesSteps(system, people, id);
    expect((await seen()).state).toBe('signedOff');
  });

  it('three new neighbours in the watch revoke the sign-off: whoever signed is told, and the share of what holds falls', async () => {
    for (const phone of ['13800000005', '13800000006']) await people.clerk.registers(neighbour(phone));
    await system.delivered();
    expect((await seen()).state).toBe('signedOff');
    await people.clerk.registers(neighbour('13800000007'));
    await system.delivered();
    const revoked = await seen();
    expect(revoked).toMatchObject({ state: 'assigned', standing: { revocations: 1, round: 2, unit: 'quanxue' } });
    expect((await people.leader.inbox()).filter(({ about }) => about === 'sign-off-revoked')).toHaveLength(1); // as the one who signed
    const [line] = await people.clerk.ledger();
    expect(line).toMatchObject({ complaints: 7, revocations: 1 });
  });
});
