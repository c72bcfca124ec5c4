import type { InboxLine } from '@bihuan/contract';

import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let coordinator: PersonAtWork;
let supervisor: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  [clerk, coordinator, supervisor] = [await system.asPerson('clerk'), await system.asPerson('coordinator'), await system.asPerson('supervisor')];
});
afterAll(() => system?.stop());

describe('A complaint that nobody wants', () => {
  let number: string;
  let id: string;
  const [first, second] = ['督字〔2026〕1号', '督字〔2026〕2号'];
  const seen = async () => clerk.reads(number);
  const notOurs = { reason: 'not-ours', ...saying('account', '不属于本单位职责。') };

  it('is returned by three units in turn, and its legal clock runs on through it all', async () => {
    ({ number, id } = await clerk.registers(callAboutFans()));
    for (const unit of ['quanxue', 'nanshi', 'chengguan']) {
      await clerk.does(number, 'assign', { unit });
      expect(due(await seen(), 'finish')).toBe('Mon 2026-03-09 17:00'); // 5 working days from the first assignment
      const handler = await system.asPerson(unit);
      expect(await handler.mayNot(number, 'return', { reason: 'no-time', ...saying('account') })).toBe('422 reason-not-listed');
      await handler.does(number, 'return', notOurs);
      expect(await handler.looksAt(`/api/complaints/${number}`)).toBe('404 no-such-complaint'); // it is not theirs any more
    }
    const { standing, clocks } = await seen();
    expect(standing).toMatchObject({ returns: 3, unit: null, openOrders: [{ reason: 'returned-again', level: 'district', order: expect.any(Number) }] });
    expect(clocks.find(({ name }) => name === 'finish')).toMatchObject({ state: 'running', holder: 'role:coordinator' });
  });

  it('is designated by the coordinator, not by the clerk, and cannot come back', async () => {
    expect(await clerk.mayNot(number, 'assign', { unit: 'huanbao' })).toBe('403 coordinator-designates');
    await system.delivered();
    expect((await coordinator.worklist()).map(({ number: shown, clock }) => [shown, clock])).toEqual([[number, 'triage'], [first, 'answer']]);
    await coordinator.does(number, 'assign', { unit: 'huanbao' });

    const complaint = await seen();
    expect(complaint.standing).toMatchObject({ unit: 'huanbao', binding: true, accepted: true });
    expect(due(complaint, 'returnWindow')).toBe('Tue 2026-03-03 17:00 (stopped)'); // none was opened for this unit
    expect(due(complaint, 'finish')).toBe('Mon 2026-03-09 17:00');
    const handler = await system.asPerson('huanbao');
    expect(await handler.mayNot(number, 'return', notOurs)).toBe('409 is-binding');
    await handler.does(number, 'sign-for');
  });

  it('runs late: reminder, yellow card, due, red card and supervision ring once each, at their own hours', async () => {
    await system.moveTo(china('2026-03-11 18:00')); // Wednesday, two working days after the due date
    const rung = (await clerk.history(number)).filter(({ by }) => by === 'clock');
    expect(rung.map(({ at, action, payload }) => [at.slice(0, 16), action, payload])).toEqual([
      ['2026-03-05T09:00', 'remind', { clock: 'finish', rung: 'reminder' }], // Thu 17:00, two working days before
      ['2026-03-06T09:00', 'remind', { clock: 'finish', rung: 'yellow-card' }], // Fri 17:00, one before
      ['2026-03-09T09:00', 'remind', { clock: 'finish', rung: 'due' }], // Mon 17:00
      ['2026-03-10T09:00', 'remind', { clock: 'finish', rung: 'red-card' }], // Tue 17:00, one after
      ['2026-03-11T09:00', 'supervise', { level: 'district', reason: 'overdue' }], // Wed 17:00, two after
    ]);
    expect((await seen()).standing.openOrders).toEqual([
      { reason: 'returned-again', level: 'district', order: expect.any(Number) },
      { reason: 'overdue', level: 'district', order: expect.any(Number) },
    ]);
    const lines = await (await system.asPerson('huanbao')).worklist();
    expect(lines.map(({ number: shown, clock, overdue }) => [shown, clock, overdue])).toEqual([[number, 'finish', true], [first, 'answer', false], [second, 'answer', false]]);
  });

  it('has told unit, coordinator and supervisor of each of these exactly once', async () => {
    await system.delivered();
    const told = async (login: string) => inOrder(await (await system.asPerson(login)).inbox(), number);
    expect(await told('huanbao')).toEqual([
      'assigned', 'finish:reminder', 'finish:yellow-card', 'finish:due', 'finish:red-card', 'supervised', 'finish:supervision',
    ]);
    expect(await told('supervisor')).toEqual(['supervised', 'finish:red-card', 'supervised', 'finish:supervision']); // the first for three returns
    expect(await told('coordinator')).toEqual(['returned', 'returned', 'returned', 'finish:yellow-card', 'finish:due']);
    expect(await told('nanshi')).toEqual(['assigned']);
  });

  it('has had an order of its own for each reason, of which the first has climbed a level while nobody answered it', async () => {
    expect((await supervisor.ordersAbout(id)).map(({ number: shown, reason, level, unit, raised, measures }) => [shown, reason, level, unit, raised, measures])).toEqual([
      [first, 'returned-again', 'leader', 'huanbao', 1, ['interview']],
      [second, 'overdue', 'district', 'huanbao', 0, []],
    ]);
    const inbox = await (await system.asPerson('huanbao')).inbox();
    expect(inOrder(inbox, first)).toEqual(['order-issued', 'answer:reminder', 'answer:due', 'measure-taken', 'order-raised']);
    expect(inOrder(inbox, second)).toEqual(['order-issued']);
  });

  it('marks a message as read for the one who read it', async () => {
    const [newest] = await supervisor.inbox();
    expect(newest?.read).toBe(false);
    expect((await supervisor.send('POST', `/api/inbox/${newest?.id}/read`, undefined, {})).status).toBe(204);
    expect((await supervisor.inbox())[0]).toEqual({ ...newest, read: true });
  });

  it('cannot be closed before its orders are lifted, and is closed after', async () => {
    await (await system.asPerson('huanbao')).does(number, 'rectify', rectification());
    await (await system.asPerson('verifier')).does(number, 'hold', revisit());
    expect(await clerk.mayNot(number, 'close')).toBe('409 is-open-order');

    expect(await supervisor.mayNot(number, 'lift', { reason: 'overdue', ...saying('judgement') })).toBe('409 lift-the-order');
    expect(await clerk.mayNotMoveOrder(second, 'lift', saying('judgement'))).toBe('403 not-your-role');
    const handler = await system.asPerson('huanbao');
    await handler.movesOrder(first, 'answer', saying('answer', '已按要求整改。'));
    expect(await handler.mayNotMoveOrder(first, 'lift', saying('judgement'))).toBe('403 not-your-role');
    await supervisor.movesOrder(first, 'find-wanting', saying('reason', '没有说明三次退单的原因。'));
    await handler.movesOrder(first, 'answer', saying('answer', '职责已厘清，今后由本单位承办。'));
    await supervisor.movesOrder(first, 'lift', saying('judgement'));
    await system.delivered();
    expect(await clerk.mayNot(number, 'close')).toBe('409 is-open-order');
    await supervisor.movesOrder(second, 'lift', saying('judgement'));
    await system.delivered();
    expect((await seen()).standing.openOrders).toEqual([]);
    expect(await clerk.does(number, 'close')).toMatchObject({ state: 'closed' });
  });

  it('rings nothing more once it is closed but the archive', async () => {
    const before = await clerk.history(number);
    await system.moveTo(china('2026-07-01 09:00'));
    expect((await clerk.history(number)).slice(before.length).map(({ action }) => action)).toEqual(['archive']);
  });
});

/** What an inbox tells of a complaint or an order, oldest first: the matter, or the clock and its rung. */
function inOrder(lines: readonly InboxLine[], number: string): string[] {
  return [...lines].reverse().filter((line) => line.number === number).map(({ about, facts }) => (about === 'rung' ? `${facts['clock']}:${facts['rung']}` : about));
}
