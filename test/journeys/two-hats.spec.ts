import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { heping } from '../support/office-people';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

/** One person of a small street office who handles complaints and helps out at the petition office. */
const withTwoHats = {
  ...heping,
  people: { ...heping.people, 'two-hats': { name: '兼岗丙', roles: ['handler', 'clerk', 'coordinator', 'supervisor'] as const, unit: 'quanxue' } },
};

let system: RunningSystem;
beforeAll(async () => {
  system = await runningSystem({ offices: [withTwoHats] });
});
afterAll(() => system?.stop());

describe('A person with two roles', () => {
  it('does not rule for the office on what his own unit has, nor learns who complained', async () => {
    const [clerk, verifier, twoHats] = [await system.asPerson('clerk'), await system.asPerson('verifier'), await system.asPerson('two-hats')];
    const { number } = await clerk.registers(callAboutFans());
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await twoHats.does(number, 'rectify', rectification());
    expect(await twoHats.mayNot(number, 'send-back', { missing: [], ...saying('missing') })).toBe('403 handling-unit-may-not-rule');
    await verifier.does(number, 'fail', { way: 'phone', satisfaction: 'not-asked', ...saying('reason') });
    expect(await twoHats.mayNot(number, 'withdraw', saying('words'))).toBe('403 handling-unit-may-not-rule');
    expect(await twoHats.mayNot(number, 'transfer', { body: 'city', ...saying('reason') })).toBe('403 handling-unit-may-not-rule');
    await twoHats.does(number, 'plan', { way: 'long-term', milestones: [], texts: { goal: '长期整改', measures: '逐步更换' } });
    expect(await twoHats.mayNot(number, 'settle-interim', { nextDate: '2026-04-01T01:00:00.000Z', ...saying('answer') })).toBe('403 handling-unit-may-not-rule');
    const seal = await twoHats.send('POST', `/api/complaints/${number}/reporter`, { purpose: 'revisit' }, {});
    expect([seal.status, JSON.stringify(seal).includes('13800002210')]).toEqual([403, false]);
    expect(JSON.stringify(await twoHats.reads(number))).not.toMatch(/138\*|投\*/);
  });

  it('leaves a record, which the auditor reads, when the clerk opens the seal', async () => {
    const [clerk, auditor] = [await system.asPerson('clerk'), await system.asPerson('auditor')];
    const { number } = await clerk.registers(callAboutFans());
    expect((await clerk.send('POST', `/api/complaints/${number}/reporter`, { purpose: 'contact' }, {})).status).toBe(200);
    const { status, body } = await auditor.send('GET', `/api/complaints/${number}/unsealings`, undefined, {});
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ lines: [{ name: '登记员甲', purpose: 'contact' }] });
    expect((await clerk.send('GET', `/api/complaints/${number}/unsealings`, undefined, {})).status).toBe(403);
  });
});

describe('A merge', () => {
  const merge = (into: string) => ({ into, sameReporter: true, ...saying('reason') });

  it('is only of the same person’s matter into one that is open, and never of danger', async () => {
    const clerk = await system.asPerson('clerk');
    const first = await clerk.registers(callAboutFans());
    const again = await clerk.registers(callAboutFans());
    const neighbour = await clerk.registers(callAboutFans({ reporter: { name: '邻居', phone: '13900001111' } }));
    const danger = await clerk.registers(callAboutFans({ urgency: 'danger' }));
    expect(await clerk.mayNot(neighbour.number, 'merge', merge(first.id))).toBe('422 another-persons-complaint');
    expect(await clerk.mayNot(danger.number, 'merge', merge(first.id))).toBe('409 is-danger');
    await clerk.does(neighbour.number, 'withdraw', saying('words'));
    expect(await clerk.mayNot(again.number, 'merge', merge(neighbour.id))).toBe('422 merged-into-what-ended');
    await clerk.does(again.number, 'merge', merge(first.id));
    expect((await clerk.reads(again.number)).state).toBe('merged');
  });
});

describe('What a person said when the complaint came in', () => {
  it('is not covered by what was said about it later', async () => {
    const [clerk, handler, verifier] = [await system.asPerson('clerk'), await system.asPerson('nanshi'), await system.asPerson('verifier')];
    const { number } = await clerk.registers(callAboutFans());
    await clerk.does(number, 'assign', { unit: 'nanshi' });
    await clerk.does(number, 'supplement', { channel: 'phone', ...saying('account', '又响了') });
    await handler.does(number, 'rectify', rectification());
    await verifier.does(number, 'hold', revisit());
    expect((await clerk.reads(number)).texts).toMatchObject({ account: '夜间排风机噪声扰民，请处理。', measures: '加装消声器，夜间停机。' });
  });
});
