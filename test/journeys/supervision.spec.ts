import { callAboutFans, rectification, revisit, saying } from '../support/forms';
import { china } from '../support/local-time';
import { due, type PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(60_000);

let system: RunningSystem;
let clerk: PersonAtWork;
let handler: PersonAtWork;
let supervisor: PersonAtWork;
let leader: PersonAtWork;
beforeAll(async () => {
  system = await runningSystem(); // Monday 2026-03-02, 09:00
  [clerk, handler, supervisor, leader] = [await system.asPerson('clerk'), await system.asPerson('huanbao'), await system.asPerson('supervisor'), await system.asPerson('leader')];
});
afterAll(() => system?.stop());

/** A complaint that the environment bureau has. */
async function atTheBureau(): Promise<{ id: string; number: string }> {
  const { id, number } = await clerk.registers(callAboutFans());
  await clerk.does(number, 'assign', { unit: 'huanbao' });
  return { id, number };
}

/** What this person was told of an order, oldest first: the matter, the measure or the rung. */
async function toldOf(person: PersonAtWork, number: string): Promise<string[]> {
  await system.delivered();
  const lines = (await person.inbox()).filter((line) => line.number === number).reverse();
  return lines.map(({ about, facts }) => (about === 'rung' ? `${facts['rung']}` : about === 'measure-taken' ? `${facts['measure']}` : about));
}

describe('A supervision order issued by hand', () => {
  let complaint: { id: string; number: string };
  let number: string;

  it('comes of a demand with a reason, has a number, a due date of its own, and stands on the complaint first', async () => {
    complaint = await atTheBureau();
    await supervisor.does(complaint.number, 'supervise', { level: 'district', reason: 'by-hand', ...saying('reason', '三日内书面报告整改进展。') });
    expect((await clerk.reads(complaint.number)).standing.openOrders).toEqual([{ reason: 'by-hand', level: 'district', order: 3 }]);
    await system.delivered();
    const [line] = await supervisor.orders(`?about=${complaint.id}`);
    expect(line).toMatchObject({ number: '督字〔2026〕1号', state: 'issued', level: 'district', levelLabel: '区级督办', unit: 'huanbao', aboutNumber: complaint.number, address: '成都道 88 号' });
    number = line?.number ?? '';
    const order = await supervisor.readsOrder(number);
    expect(order).toMatchObject({ demand: '三日内书面报告整改进展。', about: { number: complaint.number } });
    expect(due(order, 'answer')).toBe('Thu 2026-03-05 17:00');
  });

  it('is on the worklist of the unit that must answer, and nobody else answers', async () => {
    expect((await handler.worklist()).map(({ number: shown, kind, clock }) => [shown, kind, clock])).toContainEqual([number, 'order', 'answer']);
    expect(await (await system.asPerson('quanxue')).looksAt(`/api/orders/${encodeURIComponent(number)}`)).toBe('404 no-such-order-number');
    expect(await clerk.mayNotMoveOrder(number, 'answer', saying('answer'))).toBe('403 not-your-role');
    expect(await handler.movesOrder(number, 'answer', saying('answer', '已约谈业主，本周内加装消声器。'))).toMatchObject({ state: 'answered' });
  });

  it('is found wanting, answered again, raised by the leader, and answered once more', async () => {
    expect(await handler.mayNotMoveOrder(number, 'lift', saying('judgement'))).toBe('403 not-your-role');
    expect(await supervisor.movesOrder(number, 'find-wanting', saying('reason', '没有写明完成时间。'))).toMatchObject({ state: 'issued' });
    expect(due(await supervisor.readsOrder(number), 'answer')).toBe('Wed 2026-03-04 17:00');
    await handler.movesOrder(number, 'answer', saying('answer', '三月六日前完成。'));
    expect(await leader.mayNotMoveOrder(number, 'raise', { level: 'district', ...saying('reason') })).toBe('422 level-not-above');
    expect(await leader.movesOrder(number, 'raise', saying('reason', '反映集中，由分管区领导督办。'))).toMatchObject({ state: 'issued' });
    expect(await supervisor.readsOrder(number)).toMatchObject({ levelLabel: '分管区领导督办', standing: { raised: 1, answers: 2 } });
    await handler.movesOrder(number, 'answer', saying('answer', '已完成。'));
  });

  it('blocks every end of its complaint until it is lifted, and the complaint follows of itself', async () => {
    await handler.does(complaint.number, 'rectify', rectification());
    await (await system.asPerson('verifier')).does(complaint.number, 'hold', revisit());
    expect(await clerk.mayNot(complaint.number, 'close')).toBe('409 is-open-order');
    expect(await supervisor.mayNot(complaint.number, 'lift', { reason: 'by-hand', ...saying('judgement') })).toBe('409 lift-the-order');
    expect(await supervisor.movesOrder(number, 'lift', saying('judgement', '整改到位，予以解除。'))).toMatchObject({ state: 'lifted', clocks: expect.arrayContaining([expect.objectContaining({ name: 'judge', state: 'stopped' })]) });
    await system.delivered();
    expect((await clerk.reads(complaint.number)).standing.openOrders).toEqual([]);
    expect(await clerk.does(complaint.number, 'close')).toMatchObject({ state: 'closed' });
    expect(await supervisor.mayNotMoveOrder(number, 'raise', saying('reason'))).toBe('409 not-from-this-state');
  });

  it('has told the unit of each step once', async () => {
    expect(await toldOf(handler, number)).toEqual(['order-issued', 'order-found-wanting', 'order-raised', 'order-lifted']);
    expect(await toldOf(supervisor, number)).toEqual(['order-issued', 'order-answered', 'order-answered', 'order-raised', 'order-answered', 'order-lifted']);
  });
});

describe('An order that nobody answers', () => {
  let complaint: { id: string; number: string };
  let number: string;

  it('is issued by the legal clock itself, two working days after the due date', async () => {
    complaint = await atTheBureau();
    await system.moveTo(china('2026-03-11 18:00')); // due Mon 03-09
    await system.delivered();
    const [line] = await supervisor.orders(`?about=${complaint.id}`);
    expect(line).toMatchObject({ number: '督字〔2026〕2号', reason: 'overdue', level: 'district' });
    number = line?.number ?? '';
    expect(due(await supervisor.readsOrder(number), 'answer')).toBe('Tue 2026-03-17 17:00'); // issued on Wed 03-11 as the office closed, so it counts from Thursday
  });

  it('climbs within a month: interview, two levels up, circular, listed publicly; each letter once', async () => {
    await system.moveTo(china('2026-04-12 18:00'));
    const rung = (await supervisor.readsOrder(number)).history.filter(({ by }) => by === 'clock');
    expect(rung.map(({ at, action, payload, settled }) => [at.slice(0, 10), action, (payload as { rung?: string; measure?: string }).rung ?? (payload as { measure?: string }).measure ?? (settled as { level?: string }).level])).toEqual([
      ['2026-03-16', 'remind', 'reminder'], ['2026-03-17', 'remind', 'due'], ['2026-03-18', 'measure', 'interview'], ['2026-03-20', 'raise', 'leader'],
      ['2026-03-24', 'remind', 'reminder'], ['2026-03-25', 'remind', 'due'], ['2026-03-26', 'measure', 'interview'], ['2026-03-30', 'raise', 'city'],
      ['2026-03-31', 'remind', 'reminder'], ['2026-04-01', 'remind', 'due'], ['2026-04-02', 'measure', 'interview'], ['2026-04-07', 'raise', 'city'], // Qingming until Mon 04-06
      ['2026-04-08', 'measure', 'circular'], ['2026-04-09', 'measure', 'listing'], ['2026-04-10', 'remind', 'overdue'],
    ]);
    expect(await toldOf(handler, number)).toEqual([
      'order-issued', 'reminder', 'due', 'interview', 'order-raised', 'reminder', 'due', 'order-raised', 'reminder', 'due', 'circular', 'listing', 'overdue',
    ]);
    expect(await toldOf(leader, number)).toEqual(['order-raised', 'order-raised', 'circular', 'listing']);
    expect((await supervisor.readsOrder(number)).measures.map(({ code, taken }) => [code, taken])).toEqual([['interview', true], ['circular', true], ['listing', true]]);
  });

  it('starred is asked after every working day, and stands so in the register', async () => {
    await leader.movesOrder(number, 'star', { starred: true, ...saying('reason', '列为重点件。') });
    await system.moveTo(china('2026-04-16 18:00'));
    const daily = (await supervisor.readsOrder(number)).history.filter(({ by, at }) => by === 'clock' && at >= '2026-04-12');
    expect(daily.map(({ at }) => at.slice(0, 10))).toEqual(['2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16']);
    expect((await supervisor.orders('?starred=true&overdue=true')).map((line) => line.number)).toEqual([number]);
  });

  it('goes along when its complaint is given to another unit, and the old one sees it no more', async () => {
    await (await system.asPerson('coordinator')).does(complaint.number, 'reassign', { unit: 'quanxue', ...saying('reason', '改由属地办理。') });
    await system.delivered();
    expect(await handler.looksAt(`/api/orders/${encodeURIComponent(number)}`)).toBe('404 no-such-order-number');
    const other = await system.asPerson('quanxue');
    expect((await other.orders()).map((line) => line.number)).toEqual([number]);
    await other.movesOrder(number, 'answer', saying('answer', '已接手，明日到场。'));
    await supervisor.movesOrder(number, 'lift', saying('judgement', '督办目的已达到。'));
  });

  it('leaves numbers without a gap, though what could not be supervised asked for one too', async () => {
    const closed = await supervisor.orders();
    expect(closed.map((line) => line.number)).toEqual(['督字〔2026〕2号', '督字〔2026〕1号']);
    const another = await atTheBureau();
    await supervisor.does(another.number, 'supervise', { level: 'district', reason: 'by-hand', ...saying('reason') });
    expect(await supervisor.mayNot(another.number, 'supervise', { level: 'leader', reason: 'by-hand', ...saying('reason') })).toBe('409 order-open-already');
    await system.delivered();
    expect((await supervisor.orders()).map((line) => line.number)[0]).toBe('督字〔2026〕3号');
  });
});
