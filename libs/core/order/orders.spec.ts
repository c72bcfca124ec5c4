import { fold } from '../loop/index.js';
import { as, assigned, clerk, coordinator, handler, leader, otherHandler, supervisor, system } from '../complaint/testing/index.js';
import { isHeld } from '../loop/index.js';
import { orderId } from './order-id.js';
import { orderRules } from './order-rules.js';
import { anOrder, aProcedureInOfficeHours, aProcedureWithOrders } from './testing/an-order.js';

const answered = () => anOrder().does(handler, 'answer', {});

describe('A supervision order 督办单', () => {
  it('is issued by the complaint, and gives the unit a due date of its own', () => {
    const office = anOrder();
    expect(office.due('answer')).toBe('2026-09-15 17:00'); // Fri 11, Mon 14, Tue 15
    expect(office.told).toEqual(['environment: order-issued', 'supervisor: order-issued']);
    expect(office.order.clocks['answer']?.holder).toBe('unit:environment');
  });

  it('is answered by the unit that it was issued to, and by no other', () => {
    expect(anOrder().refuses(otherHandler, 'answer', {})).toBe('not-your-unit');
    const office = answered();
    expect(office.order.state).toBe('answered');
    expect(office.due('judge')).toBe('2026-09-14 17:00');
    expect(office.told).toEqual(['supervisor: order-answered']);
  });

  it('found wanting goes back to the unit with less time, and is answered again', () => {
    const office = answered().does(supervisor, 'findWanting', {});
    expect([office.order.state, office.due('answer')]).toEqual(['issued', '2026-09-14 17:00']);
    expect(office.told).toEqual(['environment: order-found-wanting']);
    expect(office.does(handler, 'answer', {}).order.standing.answers).toBe(2);
  });

  it('lifted releases its complaint, and nothing of it runs any more', () => {
    const office = answered().does(supervisor, 'lift', {});
    expect(office.dispatches).toEqual([expect.objectContaining({ kind: 'complaint', subject: 'c1', command: expect.objectContaining({ action: 'lift', by: 'system', payload: { reason: 'overdue', order: 4 } }) })]);
    expect(Object.values(office.order.clocks).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
    expect(office.refuses(supervisor, 'raise', {})).toBe('not-from-this-state');
  });

  it('is never judged by whoever answered it, nor by anybody of his unit', () => {
    const office = answered();
    for (const action of ['findWanting', 'raise', 'lift'] as const) {
      expect(office.refuses({ ...supervisor, actor: handler.actor }, action, {})).toBe('who-answered-may-not-judge');
      expect(office.refuses({ ...supervisor, actorUnit: 'environment' }, action, {})).toBe('handling-unit-may-not-rule');
      expect(office.refuses(clerk, action, {})).toBe('not-your-role');
    }
  });

  it('is raised to a level above, never below, and the unit must answer anew', () => {
    const office = answered();
    expect(office.refuses(supervisor, 'raise', { level: 'district' })).toBe('level-not-above');
    office.does(leader, 'raise', { level: 'city' });
    expect(office.order).toMatchObject({ state: 'issued', standing: { level: 'city', raised: 1 } });
    expect(office.due('answer')).toBe('2026-09-11 17:00');
    expect(office.told).toEqual(['environment: order-raised', 'leader: order-raised', 'supervisor: order-raised']);
    expect(office.refuses(leader, 'raise', {})).toBe('level-is-highest');
  });

  it('climbs by itself while nobody answers: each measure once, each level once, and then a reminder again and again', () => {
    const office = anOrder();
    expect(office.comesTo('2026-10-20 18:00')).toEqual([
      'due 2026-09-15 17:00', 'interview 2026-09-16 17:00', 'raise 2026-09-18 17:00',
      'due 2026-09-22 17:00', 'interview 2026-09-23 17:00', 'raise 2026-09-28 17:00',
      'due 2026-09-29 17:00', 'interview 2026-09-30 17:00', 'raise 2026-10-09 17:00', 'listing 2026-10-10 17:00', 'overdue 2026-10-12 17:00', 'overdue 2026-10-19 17:00',
    ]);
    expect(office.order.standing).toMatchObject({ level: 'city', raised: 2, measures: ['interview', 'listing'] });
    const told = office.history.map(({ action }) => action).filter((action) => action === 'measure').length;
    expect(told).toBe(4); // rung at each level, taken at the first
    expect(office.history.filter(({ action }) => action === 'measure').map(({ settled }) => settled['taken'])).toEqual([true, false, false, true]);
  });

  it('tells of a measure only when it is taken', () => {
    const office = anOrder();
    office.comesTo('2026-09-16 17:00');
    expect(office.told).toEqual(['environment: measure-taken', 'supervisor: measure-taken']);
    office.comesTo('2026-09-24 17:00');
    expect(office.told).toEqual([]);
    expect(office.refuses(supervisor, 'measure', { measure: 'interview' })).toBe('measure-taken');
    expect(office.refuses(supervisor, 'measure', { measure: 'prison' })).toBe('measure-unknown');
    expect(office.does(supervisor, 'measure', { measure: 'listing' }).told).toEqual(['environment: measure-taken', 'leader: measure-taken']);
  });

  it('starred asks every working day once it is long overdue', () => {
    const office = anOrder({ level: 'city' });
    office.comesTo('2026-09-18 18:00');
    office.does(supervisor, 'star', { starred: true });
    expect(office.comesTo('2026-09-24 18:00').filter((ring) => ring.startsWith('overdue'))).toEqual(['overdue 2026-09-20 17:00', 'overdue 2026-09-21 17:00', 'overdue 2026-09-22 17:00', 'overdue 2026-09-23 17:00', 'overdue 2026-09-24 17:00']);
  });

  it('follows its complaint to another unit, whose the due date then is, and back to the office', () => {
    const office = anOrder().does(system, 'follow', { line: 6, unit: 'housing' });
    expect(office.order.clocks['answer']).toMatchObject({ holder: 'unit:housing', dueNo: 1 });
    expect(office.told).toEqual(['housing: order-issued']);
    office.does(system, 'follow', { line: 7, unit: null });
    expect([office.order.clocks['answer']?.holder, office.told]).toEqual(['role:coordinator', ['coordinator: order-issued']]);
    office.does(system, 'follow', { line: 8, unit: 'market' });
    expect(office.order.clocks['answer']).toMatchObject({ holder: 'unit:market', dueNo: 2 });
    expect(office.order.standing.units).toEqual(['environment', 'housing', 'market']);
  });

  it('about a complaint that no unit has is owed, told to and answered by the coordinator, and found wanting comes back to him', () => {
    const office = anOrder({ unit: null, reason: 'returned-again' });
    expect(office.told).toEqual(['coordinator: order-issued', 'supervisor: order-issued']);
    expect(office.order.clocks['answer']).toMatchObject({ holder: 'role:coordinator', state: 'running' });
    expect(office.refuses(handler, 'answer', {})).toBe('not-your-unit');
    office.does(coordinator, 'answer', {}).does(supervisor, 'findWanting', {});
    expect([office.order.clocks['answer']?.holder, office.told]).toEqual(['role:coordinator', ['coordinator: order-found-wanting']]);
    office.does(coordinator, 'answer', {}).does(supervisor, 'lift', {});
    expect([office.order.state, office.told]).toEqual(['lifted', ['coordinator: order-lifted', 'supervisor: order-lifted']]);
  });

  it('is the coordinator’s to answer only while no unit has the complaint, and he does not judge what he answered', () => {
    const office = anOrder();
    expect(office.refuses(coordinator, 'answer', {})).toBe('not-your-unit');
    office.does(system, 'follow', { line: 6, unit: null });
    expect([office.refuses(handler, 'answer', {}), office.told]).toEqual(['not-your-unit', ['coordinator: order-issued']]);
    office.does(coordinator, 'answer', {});
    expect(office.refuses(as('supervisor', coordinator), 'lift', {})).toBe('who-answered-may-not-judge');
    office.does(system, 'follow', { line: 7, unit: 'housing' }).does(supervisor, 'findWanting', {});
    expect(office.order.clocks['answer']?.holder).toBe('unit:housing');
    expect(office.refuses(coordinator, 'answer', {})).toBe('not-your-unit');
    expect(office.does(otherHandler, 'answer', {}).order.state).toBe('answered');
  });

  it('tells the coordinator of a measure that is taken while no unit has the complaint', () => {
    const office = anOrder({ unit: null });
    office.comesTo('2026-09-16 17:00');
    expect(office.told).toEqual(['coordinator: measure-taken', 'supervisor: measure-taken']);
  });

  it('waits for no office hours once its complaint has become danger, and does again when it is that no more', () => {
    const office = anOrder({}, aProcedureInOfficeHours());
    office.does(system, 'follow', { line: 6, urgency: 'danger' });
    expect(office.comesTo('2026-09-15 20:00')).toEqual(['evening 2026-09-15 19:00']); // Tuesday, and not Wednesday at nine
    office.does(system, 'follow', { line: 7, urgency: 'urgent' });
    expect(office.comesTo('2026-09-17 10:00')).toEqual(['evening 2026-09-17 09:00']); // Thursday, for Wednesday evening
    expect([office.order.standing.danger, anOrder().does(system, 'follow', { line: 6, unit: 'housing' }).order.standing.danger]).toEqual([false, false]);
  });

  it('starred with its complaint asks every working day too, and no more once the star is taken away', () => {
    const office = anOrder({ level: 'city' });
    office.comesTo('2026-09-18 18:00');
    const overdue = (until: string) => office.comesTo(until).filter((ring) => ring.startsWith('overdue'));
    office.does(system, 'follow', { line: 6, starred: true });
    expect(overdue('2026-09-21 18:00')).toEqual(['overdue 2026-09-20 17:00', 'overdue 2026-09-21 17:00']);
    office.does(system, 'follow', { line: 7, starred: false });
    expect(overdue('2026-09-23 18:00')).toEqual([]);
    expect(office.told).toEqual([]);
  });

  it('hears of its complaint late or twice, and keeps to what was said last', () => {
    const office = anOrder().does(system, 'follow', { line: 8, unit: 'market' }).does(system, 'follow', { line: 6, unit: 'housing' });
    expect(office.order.standing.unit).toBe('market');
    office.does(supervisor, 'raise', { level: 'city' }).does(system, 'follow', { line: 9, level: 'leader' });
    expect(office.order.standing.level).toBe('city');
    office.does(supervisor, 'lift', {}).does(system, 'follow', { line: 10, unit: 'housing' });
    expect(office.order.state).toBe('lifted');
    expect(office.told).toEqual([]);
  });

  it('is owed by somebody until it is lifted, and its history gives it again', () => {
    const office = anOrder();
    const moves = [() => office.does(handler, 'answer', {}), () => office.does(supervisor, 'findWanting', {}), () => office.does(supervisor, 'raise', {}), () => office.does(handler, 'answer', {}), () => office.does(coordinator, 'note', {}), () => office.does(leader, 'lift', {})];
    for (const move of moves) {
      expect(isHeld(orderRules, office.order)).toBe(true);
      move();
    }
    const blank = { ...office.order, version: 0, state: 'issued' as const, standing: {} as typeof office.order.standing, clocks: {} };
    const { subject } = fold(orderRules, blank, JSON.parse(JSON.stringify(office.history)));
    expect({ ...subject, clocks: {} }).toEqual({ ...office.order, clocks: {} });
  });
});

describe('A complaint under supervision', () => {
  const supervised = () => assigned({ procedure: aProcedureWithOrders() }).does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' });

  it('has its order issued under an id that both sides work out', () => {
    const office = supervised();
    const line = office.complaint.version;
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'by-hand', level: 'district', order: line }]);
    expect(office.dispatches).toEqual([
      expect.objectContaining({ kind: 'order', subject: orderId('c1', line), command: expect.objectContaining({ action: 'issue', by: 'system', payload: expect.objectContaining({ about: 'c1', supervisedAt: line, unit: 'environment', level: 'district', issuedBy: supervisor.actor }) }) }),
    ]);
  });

  it('is put under an order for one reason once; more is a matter of the order', () => {
    const office = supervised();
    expect(office.refuses(supervisor, 'supervise', { level: 'leader', reason: 'by-hand' })).toBe('order-open-already');
    expect(office.refuses(supervisor, 'lift', { reason: 'by-hand' })).toBe('lift-the-order');
    expect(office.does(system, 'lift', { reason: 'by-hand', order: office.complaint.version }).complaint.standing.openOrders).toEqual([]);
  });

  it('takes its orders along to another unit, and to the office when it is returned', () => {
    const office = supervised().does(handler, 'return', { reason: 'not-ours' });
    expect(office.dispatches.map(({ command }) => [command.action, command.payload])).toEqual([['follow', { line: office.complaint.version, unit: null }]]);
    office.does(clerk, 'assign', { unit: 'housing' });
    expect(office.dispatches.map(({ command }) => [command.action, command.payload])).toEqual([['follow', { line: office.complaint.version, unit: 'housing' }]]);
  });

  it('takes its orders along into danger and under a star, and out of them', () => {
    const office = supervised().does(clerk, 'correct', { urgency: 'danger' });
    const sent = () => office.dispatches.filter(({ kind }) => kind === 'order').map(({ command }) => [command.action, command.payload]);
    expect(sent()).toEqual([['follow', { line: office.complaint.version, urgency: 'danger' }]]);
    for (const starred of [true, false]) {
      office.does(supervisor, 'star', { starred });
      expect(sent()).toEqual([['follow', { line: office.complaint.version, starred }]]);
    }
    expect(office.does(clerk, 'correct', { points: 2 }).dispatches.filter(({ kind }) => kind === 'order')).toEqual([]);
  });

  it('falls under an order with its first assignment when it was complained of before, where the procedure says so', () => {
    const plain = aProcedureWithOrders();
    const procedure = { ...plain, supervision: { ...plain.supervision, repeat: { level: 'district' } } };
    const office = assigned({ procedure, repeat: true });
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'repeat', level: 'district', order: 2 }]);
    expect(office.dispatches.map(({ command }) => [command.action, (command.payload as { unit: string }).unit])).toEqual([['issue', 'environment']]);
    expect(office.told).toContain('supervisor: supervised');
    office.does(handler, 'return', { reason: 'not-ours' }).does(clerk, 'assign', { unit: 'housing' });
    expect(office.complaint.standing.supervisions).toBe(1);
    expect(assigned({ procedure }).complaint.standing.openOrders).toEqual([]);
    expect(assigned({ procedure: plain, repeat: true }).complaint.standing.openOrders).toEqual([]);
  });

  it('falls under an order by itself when it is overdue, and once though it stays so', () => {
    const office = assigned({ procedure: aProcedureWithOrders() });
    office.comesTo('2026-09-21 12:00');
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'overdue', level: 'district', order: office.history.find(({ action }) => action === 'supervise')?.seq }]);
  });
});

it('gives each line of each complaint another order, whatever the digits', () => {
  const complaint = '0190a5c3-7e2f-7abc-9def-00000000ffff';
  const ids = Array.from({ length: 300 }, (_, line) => orderId(complaint, line + 1));
  expect(new Set(ids).size).toBe(300);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id))).toBe(true);
});
