import { callAboutFans, saying } from '../support/forms';
import { holds, holdsToTheEnd, ledgerPeople, patrolFinding, rectifies, takesSteps, type LedgerPeople } from '../support/ledger-forms';
import { china } from '../support/local-time';
import { due } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(90_000);

let system: RunningSystem;
let people: LedgerPeople;
beforeEach(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  people = await ledgerPeople(system);
});
afterEach(() => system?.stop());

async function rectified(more: object = {}): Promise<string> {
  const { id } = await people.clerk.enters(patrolFinding(more));
  await people.coordinator.movesProblem(id, 'assign', { unit: 'quanxue', person: people.handler.account });
  await rectifies(people.handler, id, china('2026-03-10 17:00'));
  return id;
}

describe('A public notice of ten days, and a relapse on the hundredth day', () => {
  it('an objection on day 9 of 10 stops the sign-off until it is ruled on; dismissed, the ten days begin anew', async () => {
    const id = await rectified({ source: 'inspection', procedure: 'cn-inspection-transfer' });
    const seen = () => people.clerk.readsProblem(id);
    await holdsToTheEnd(system, people, id);
    await people.handler.movesProblem(id, 'apply', saying('application'));
    await takesSteps(system, people, id, 'notice');
    const notice = (await seen()).clocks.find(({ name }) => name === 'notice');
    const began = Date.parse(notice?.startedAt ?? '');
    await system.moveTo(new Date(began + 9 * 86_400_000).toISOString());
    await people.clerk.movesProblem(id, 'object', saying('objection', '昨夜仍有油烟。'));
    expect((await seen()).clocks.find(({ name }) => name === 'notice')?.state).toBe('stopped');
    await system.moveTo(new Date(began + 12 * 86_400_000).toISOString());
    expect((await seen()).state).toBe('revisited');
    // Without the objection the ten days would be over, and the leader's signature owed.
    const signature = { step: 'leader-signs', ...saying('opinion') };
    expect(await people.leader.mayNotMoveProblem(id, 'pass', signature)).toMatch(/^409 is-objected/);
    await people.supervisor.movesProblem(id, 'dismiss-objection', saying('reason', '经查为隔壁餐馆。'));
    const anew = (await seen()).clocks.find(({ name }) => name === 'notice');
    expect(anew).toMatchObject({ state: 'running', why: { amount: 10, unit: 'day' } });
    await takesSteps(system, people, id, 'leader-signs');
    await people.leader.movesProblem(id, 'pass', signature);
    await takesSteps(system, people, id);
    expect((await seen()).state).toBe('signedOff');
  });

  it('a neighbour who calls on the hundredth day: the problem relapses, and the next gap is 30 days again', async () => {
    const id = await rectified();
    const seen = () => people.clerk.readsProblem(id);
    await people.verifier.movesProblem(id, 'hold', holds);
    for (const day of ['Wed 2026-04-01 17:00', 'Mon 2026-06-01 17:00']) {
      expect(due(await seen(), 'series')).toBe(day);
      await system.moveTo((await seen()).clocks.find(({ name }) => name === 'series')?.dueAt ?? '');
      await people.verifier.movesProblem(id, 'hold', holds);
    }
    await system.moveTo(china('2026-06-10 10:00')); // the hundredth day
    await people.clerk.registers(callAboutFans({ nuisances: ['odor-cooking'], facts: { place: { address: '营口道 12 号', lat: 39.1203, lon: 117.1991 } } }));
    await system.delivered();
    expect(await seen()).toMatchObject({ state: 'assigned', standing: { relapses: 1, round: 2, step: 0 } });
    await rectifies(people.handler, id, china('2026-06-12 17:00'));
    await people.verifier.movesProblem(id, 'hold', holds);
    expect(due(await seen(), 'series')).toBe('Fri 2026-07-10 17:00'); // 30 days after Wednesday 06-10
  });
});
