import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
let verifier: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  [clerk, handler, verifier] = [await system.asPerson('clerk'), await system.asPerson('quanxue'), await system.asPerson('verifier')];
});
afterAll(() => system?.stop());

describe('A repeat complaint, redone once and then watched for half a year', () => {
  let number: string;
  let id: string;
  const seen = async () => clerk.reads(number);
  const owed = async (person: PersonAtWork) => (await person.worklist()).map(({ number: shown, clock }) => [shown, clock]);
  const rung = async () => (await clerk.history(number)).filter(({ by }) => by === 'clock').map(({ payload }) => payload);

  it('fails its first revisit: a new round of three working days for the same unit, which cannot return it', async () => {
    ({ number, id } = await clerk.registers(callAboutFans({ repeat: true })));
    await clerk.does(number, 'assign', { unit: 'quanxue' });
    await handler.does(number, 'sign-for');
    await system.moveTo(china('2026-03-03 09:30')); // Tuesday
    await handler.does(number, 'rectify', rectification());
    expect(due(await seen(), 'revisit')).toBe('Fri 2026-03-06 17:00'); // 3 working days: Wed, Thu, Fri

    await system.moveTo(china('2026-03-05 11:00')); // Thursday
    await verifier.does(number, 'fail', { way: 'phone', satisfaction: 'dissatisfied', ...saying('reason', '夜间仍有噪声。') });
    await system.delivered(); // its order
    const complaint = await seen();
    expect(complaint).toMatchObject({ state: 'assigned', standing: { round: 2, binding: true, openOrders: [{ reason: 'dissatisfied', level: 'district', order: expect.any(Number) }] } });
    expect(due(complaint, 'finish')).toBe('Tue 2026-03-10 17:00'); // redo, 3 working days: Fri, Mon, Tue
    expect(due(complaint, 'signFor')).toBe('Fri 2026-03-06 17:00'); // 1 working day
    expect(due(complaint, 'revisit')).toBe('Fri 2026-03-06 17:00 (stopped)');
    expect(await handler.mayNot(number, 'return', { reason: 'not-ours', ...saying('account') })).toBe('409 is-binding');
  });

  it('is redone and holds: the series of 30, 90 and 180 days counts from this rectification', async () => {
    await system.moveTo(china('2026-03-06 10:00')); // Friday
    const [order] = await handler.ordersAbout(id);
    expect(due(await handler.readsOrder(order?.id ?? ''), 'answer')).toBe('Tue 2026-03-10 17:00'); // 3 working days: Fri, Mon, Tue
    await handler.movesOrder(order?.id ?? '', 'answer', saying('answer', '已更换风机，夜间停机。'));
    await handler.does(number, 'rectify', rectification());
    expect(due(await seen(), 'revisit')).toBe('Wed 2026-03-11 17:00'); // 3 working days: Mon, Tue, Wed
    await system.moveTo(china('2026-03-09 10:00')); // Monday
    await verifier.does(number, 'hold', revisit());

    const complaint = await seen();
    expect(complaint).toMatchObject({ state: 'revisited', standing: { step: 0, steps: 3 } });
    // 30 days after Fri 03-06 is Sun 04-05, in the Qingming holiday of 4 to 6 April: Tuesday.
    expect(due(complaint, 'series')).toBe('Tue 2026-04-07 17:00');
    expect(due(complaint, 'signOff')).toBe('no such clock');
    expect(await clerk.mayNot(number, 'close')).toBe('409 not-series-over');
  });

  it('cannot be revisited before its step is near', async () => {
    expect(await verifier.mayNot(number, 'hold', revisit())).toBe('409 step-not-due-yet');
  });

  it.each([
    { step: 1, reminded: '2026-03-30 17:00', dueOn: '2026-04-07 17:00', shown: 'Tue 2026-04-07 17:00', next: 'Thu 2026-06-04 17:00' }, // 90 days after Fri 03-06
    { step: 2, reminded: '2026-05-28 17:00', dueOn: '2026-06-04 17:00', shown: 'Thu 2026-06-04 17:00', next: 'Wed 2026-09-02 17:00' }, // 180 days after Fri 03-06
    { step: 3, reminded: '2026-08-26 17:00', dueOn: '2026-09-02 17:00', shown: 'Wed 2026-09-02 17:00', next: 'Mon 2026-09-07 17:00' }, // then sign-off: revisited after hours, so it counts from Thursday, 2 working days: Fri, Mon
  ])('shows step $step to the verifier when it is due, with a reminder five working days before and one on the day', async ({ step, reminded, dueOn, shown, next }) => {
    const before = (await rung()).length;
    await system.moveTo(minutesAfter(china(reminded), -1));
    expect(await rung()).toHaveLength(before);
    await system.moveTo(minutesAfter(china(reminded), 1));
    expect((await rung()).slice(before)).toEqual([{ clock: 'series', rung: 'reminder' }]);
    await system.moveTo(minutesAfter(china(dueOn), 1));
    expect((await rung()).slice(before)).toEqual([{ clock: 'series', rung: 'reminder' }, { clock: 'series', rung: 'due' }]);

    expect(due(await seen(), 'series')).toBe(shown);
    expect(await owed(verifier)).toEqual([[number, 'series']]);
    await verifier.does(number, 'hold', revisit({ way: 'on-site' }));
    const complaint = await seen();
    expect(complaint.standing.step).toBe(step);
    expect(due(complaint, step < 3 ? 'series' : 'signOff')).toBe(next);
  });

  it('is closed by the clerk once the order is lifted and the series is over', async () => {
    expect(await owed(verifier)).toEqual([]);
    expect(await owed(clerk)).toEqual([[number, 'signOff']]);
    const supervisor = await system.asPerson('supervisor');
    const [order] = await supervisor.ordersAbout(id);
    expect(order).toMatchObject({ number: '督字〔2026〕1号', reason: 'dissatisfied', state: 'answered', unit: 'quanxue' });
    await supervisor.movesOrder(order?.number ?? '', 'lift', saying('judgement'));
    await system.delivered();
    await clerk.does(number, 'close');
    // Closed on Wed 2026-09-02 after hours, so it counts from Thu 09-03: 90 days are Wed 12-02.
    expect(due(await seen(), 'watch')).toBe('Wed 2026-12-02 17:00');
  });

  it('relapses inside the watch: redone by the same unit, and the series begins at its first step', async () => {
    await system.moveTo(china('2026-10-08 10:00')); // Thursday, the first working day after National Day
    await clerk.does(number, 'relapse', { source: 'call', ...saying('account', '排风机又响了。') });

    const relapsed = await seen();
    expect(relapsed).toMatchObject({ state: 'assigned', standing: { round: 3, relapses: 1, step: 0, steps: 0, unit: 'quanxue', binding: true } });
    expect(due(relapsed, 'watch')).toBe('Wed 2026-12-02 17:00 (stopped)');
    // Redo, 3 working days: Fri 10-09, Sat 10-10 made up for the holiday, Mon 10-12.
    expect(due(relapsed, 'finish')).toBe('Mon 2026-10-12 17:00');

    await handler.does(number, 'rectify', rectification());
    await verifier.does(number, 'hold', revisit());
    const again = await seen();
    expect(again.standing).toMatchObject({ step: 0, steps: 3 });
    // 30 days after Thu 10-08 is Sat 11-07: Monday.
    expect(due(again, 'series')).toBe('Mon 2026-11-09 17:00');
  });

  it('rang each rung of each due date once over all these months', async () => {
    const twice = await system.rows('select id from bihuan.history group by district, subject, id having count(*) > 1');
    expect(twice).toEqual([]);
  });
});

function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
