import type { UnresolvedAnswer } from '@bihuan/contract';

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

describe('A complaint about fans at night, from the call to the archive', () => {
  let number: string;
  const seen = async () => (await system.asPerson('clerk')).reads(number);

  it('is registered on a Monday morning and owes an assignment by Tuesday evening', async () => {
    const clerk = await system.asPerson('clerk');
    const registered = await clerk.registers(callAboutFans());
    number = registered.number;

    expect(registered).toMatchObject({ action: 'register', state: 'discovered', version: 1 });
    expect(number).toMatch(/^HP\d+$/);
    expect(due(await seen(), 'triage')).toBe('Tue 2026-03-03 17:00'); // 1 working day from Monday
    expect((await clerk.worklist()).map((line) => [line.number, line.clock])).toEqual([[number, 'triage']]);
  });

  it('is assigned: the legal clock of five working days starts now, beside sign-for and the return window', async () => {
    const clerk = await system.asPerson('clerk');
    const { state } = await clerk.does(number, 'assign', { unit: 'quanxue' });

    const complaint = await seen();
    expect(state).toBe('assigned');
    expect(due(complaint, 'triage')).toBe('Tue 2026-03-03 17:00 (stopped)');
    expect(due(complaint, 'signFor')).toBe('Tue 2026-03-03 17:00'); // 1 working day
    expect(due(complaint, 'returnWindow')).toBe('Tue 2026-03-03 17:00'); // 1 working day
    expect(due(complaint, 'finish')).toBe('Mon 2026-03-09 17:00'); // 5 working days: Tue, Wed, Thu, Fri, Mon
    expect(await clerk.worklist()).toEqual([]);
  });

  it('is signed for, accepted and planned with a milestone', async () => {
    const handler = await system.asPerson('quanxue');
    await handler.does(number, 'sign-for');
    expect(due(await seen(), 'signFor')).toBe('Tue 2026-03-03 17:00 (stopped)');
    expect(due(await seen(), 'returnWindow')).toBe('Tue 2026-03-03 17:00'); // received is not accepted

    await handler.does(number, 'accept');
    expect(due(await seen(), 'returnWindow')).toBe('Tue 2026-03-03 17:00 (stopped)');

    const milestone = china('2026-03-06 17:00'); // Friday
    await handler.does(number, 'plan', { way: 'by-date', milestones: [milestone], texts: { goal: '夜间噪声达标。', measures: '加装消声器。' } });
    expect(due(await seen(), 'milestone-1')).toBe('Fri 2026-03-06 17:00');
    expect((await handler.worklist()).map(({ clock }) => clock)).toEqual(['milestone-1']); // its soonest
  });

  it('is rectified on Thursday with a finding and evidence: everything of the unit stops, the revisit is owed by Tuesday', async () => {
    const handler = await system.asPerson('quanxue');
    await system.moveTo(china('2026-03-05 10:00')); // Thursday
    expect(await handler.mayNot(number, 'rectify', rectification({ findings: [] }))).toBe('400 invalid-form');
    expect(await handler.mayNot(number, 'rectify', rectification({ findings: ['true', 'untrue'] }))).toBe('422 finding-missing');
    expect(await handler.mayNot(number, 'rectify', rectification({ evidence: [] }))).toBe('422 evidence-missing');

    await handler.does(number, 'reach', { milestone: 1, ...saying('account') });
    await handler.does(number, 'rectify', rectification());

    const complaint = await seen();
    expect(complaint.state).toBe('rectified');
    expect(due(complaint, 'finish')).toBe('Mon 2026-03-09 17:00 (stopped)');
    expect(due(complaint, 'revisit')).toBe('Tue 2026-03-10 17:00'); // 3 working days: Fri, Mon, Tue
    expect(complaint.evidence.map(({ kind }) => kind)).toEqual(['record', 'reading', 'photo-after']);
  });

  it('is revisited by other eyes and then owed to the clerk for closing', async () => {
    const verifier = await system.asPerson('verifier');
    await system.moveTo(china('2026-03-09 15:00')); // Monday, the day on which the verifier is reminded
    expect((await verifier.worklist()).map(({ number: shown, clock }) => [shown, clock])).toEqual([[number, 'revisit']]);
    await verifier.does(number, 'hold', revisit());

    const complaint = await seen();
    expect(complaint.state).toBe('revisited');
    expect(due(complaint, 'revisit')).toBe('Tue 2026-03-10 17:00 (stopped)');
    expect(due(complaint, 'signOff')).toBe('Wed 2026-03-11 17:00'); // 2 working days: Tue, Wed
  });

  it('is closed and watched for ninety days', async () => {
    const clerk = await system.asPerson('clerk');
    await clerk.does(number, 'close');

    const complaint = await seen();
    expect(complaint.state).toBe('closed');
    expect(due(complaint, 'signOff')).toBe('Wed 2026-03-11 17:00 (stopped)');
    // 90 days after Mon 03-09 is Sun 06-07; a day off, so Monday.
    expect(due(complaint, 'watch')).toBe('Mon 2026-06-08 17:00');
  });

  it('is archived by itself when the watch has passed, and nothing is owed by anybody any more', async () => {
    await system.moveTo(china('2026-06-08 16:59'));
    expect((await seen()).standing.archived).toBe(false);
    await system.moveTo(china('2026-06-08 17:01'));

    const complaint = await seen();
    expect(complaint.standing.archived).toBe(true);
    expect(complaint.clocks.filter(({ state }) => state === 'running')).toEqual([]);
    const history = await (await system.asPerson('auditor')).history(number);
    expect(history.at(-1)).toMatchObject({ action: 'archive', by: 'clock', actor: 'clock' });
    for (const login of ['clerk', 'coordinator', 'quanxue', 'verifier', 'supervisor']) expect(await (await system.asPerson(login)).worklist()).toEqual([]);
  });

  it('has told in its history who did what when, in that order, with the reminders of the clocks between', async () => {
    const lines = await (await system.asPerson('auditor')).history(number);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.filter(({ by }) => by !== 'clock').map(({ action }) => action)).toEqual([
      'register', 'assign', 'signFor', 'accept', 'plan', 'reach', 'rectify', 'hold', 'close',
    ]);
    // Monday's reminder two working days before the finish fell on Thursday 17:00, after the rectification; the milestone's fell on Wednesday.
    expect(lines.filter(({ by }) => by === 'clock').map(({ payload }) => payload)).toEqual([
      { clock: 'milestone-1', rung: 'reminder' },
      {},
    ]);
  });
});

describe('A complaint of which nobody knows yet where it is', () => {
  const lost = async (clerk: PersonAtWork) => (await clerk.gets<UnresolvedAnswer>('/api/places/unresolved')).rows.map(({ number }) => number);

  it('is flagged on the worklist, and stays on the clerk’s list until somebody says where', async () => {
    const clerk = await system.asPerson('clerk');
    const { number } = await clerk.registers(callAboutFans({ facts: { place: { address: '某小区旁边' } } }));
    const flagged = (await clerk.worklist()).filter(({ placed }) => !placed).map((line) => line.number);
    expect([flagged, await lost(clerk)]).toEqual([[number], [number]]);
    await clerk.does(number, 'correct', { facts: { place: { address: '成都道 88 号', lat: 39.1081, lon: 117.1943 } }, ...saying('reason', '已电话核实地点。') });
    expect([(await clerk.worklist()).filter(({ placed }) => !placed), await lost(clerk)]).toEqual([[], []]);
  });

  it('is on no list of a handler', async () => {
    expect(await (await system.asPerson('quanxue')).looksAt('/api/places/unresolved')).toBe('403 role-required');
  });
});
