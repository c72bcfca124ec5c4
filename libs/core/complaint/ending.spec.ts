import {
  aProcedure, aProcedureFromReceipt, aRung, as, assigned, clerk, complainant, coordinator, handler, leader, rectified, registered, supervisor,
  system, verifier, workingDays,
} from './testing/index.js';

const content = { way: 'phone', satisfaction: 'satisfied' } as const;
const toBeClosed = () => rectified().does(verifier, 'hold', content);

describe('close 办结 and archive 归档', () => {
  it('starts the watch, and tells the person and the unit', () => {
    const office = toBeClosed().does(clerk, 'close', {});
    expect(office.complaint.state).toBe('closed');
    expect(office.clocksMoved).toEqual(['−signOff', '+watch clerk 2026-12-09 17:00']);
    expect(office.told).toEqual(['complainant: closed', 'environment: closed']);
  });

  it('is archived when the watch is over; then nothing is owed', () => {
    const office = toBeClosed().does(clerk, 'close', {});
    expect(office.comesTo('2026-12-09 17:00')).toEqual(['watch:archive']);
    expect(office.complaint).toMatchObject({ state: 'closed', standing: { archived: true } });
    expect(office.clock('watch').state).toBe('stopped');
    expect(office.refuses(as('clock', system), 'archive', {})).toBe('is-archived');
  });

  it('is neither who looked nor who rectified', () => {
    expect(toBeClosed().refuses(as('clerk', verifier), 'close', {})).toBe('verifier-may-not-close');
    expect(toBeClosed().refuses(as('clerk', handler), 'close', {})).toBe('handling-unit-may-not-rule');
    expect(toBeClosed().refuses({ ...as('clerk', handler), actorUnit: undefined }, 'close', {})).toBe('who-rectified-may-not-close');
    expect(toBeClosed().refuses(coordinator, 'close', {})).toBe('not-your-role');
  });

  it('is barred by an open order, until it is lifted', () => {
    const office = toBeClosed().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' });
    expect(office.refuses(clerk, 'close', {})).toBe('is-open-order');
    expect(office.does(supervisor, 'lift', { reason: 'by-hand' }).does(clerk, 'close', {}).complaint.state).toBe('closed');
  });

  it('cannot be before a revisit', () => {
    expect(rectified().refuses(clerk, 'close', {})).toBe('not-from-this-state');
  });
});

describe('decline 不予受理', () => {
  it('ends everything, and says where to go instead', () => {
    const office = registered({ procedure: aProcedureFromReceipt() }).does(clerk, 'decline', { reason: 'court' });
    expect(office.complaint.state).toBe('declined');
    expect(office.owes()).toEqual({});
    expect(office.told).toEqual(['complainant: declined']);
  });

  it('wants a listed reason and its basis, and is refused once a unit has it or an order is open', () => {
    expect(registered().refuses(clerk, 'decline', { reason: 'bored' })).toBe('reason-not-listed');
    expect(registered().refuses(clerk, 'decline', { reason: 'court' }, {})).toBe('text-missing');
    expect(assigned().refuses(clerk, 'decline', { reason: 'court' })).toBe('not-from-this-state');
    expect(registered().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' }).refuses(clerk, 'decline', { reason: 'court' })).toBe('is-open-order');
  });

  it('comes by itself where the procedure lets a complaint lapse', () => {
    const { triage } = aProcedure().clocks;
    const lapsing = aProcedure({
      clocks: { triage: { ...triage, rungs: [aRung('lapsed', { after: workingDays(1) }, 'decline', ['holder'])] } },
      decline: { reasons: [{ code: 'lapsed', title: { zh: '', en: '' } }] },
    });
    const office = registered({ procedure: lapsing });
    expect(office.comesTo('2026-09-14 17:00')).toEqual(['triage:lapsed']);
    expect(office.complaint.state).toBe('declined');
    expect(office.told).toEqual(['complainant: declined', 'clerk: rung']);
  });
});

describe('transfer 移送, acknowledge 确认接收 and takeBack 退回本办', () => {
  it('ends everything but the wait for a receipt', () => {
    const office = assigned().does(coordinator, 'transfer', { body: 'city' });
    expect(office.complaint).toMatchObject({ state: 'transferred', standing: { transferredTo: 'city', unit: null, handlers: ['environment'] } });
    expect(office.owes()).toEqual({ receipt: 'clerk 2026-09-17 17:00' });
    expect(office.told).toEqual(['complainant: transferred', 'environment: transferred']);
    expect(office.dispatches).toEqual([]);
  });

  it('to a district of the same house it opens a linked complaint there, with the day it was received here', () => {
    const office = registered({ hard: true, activity: 'construction', receivedAt: registered().instant('2026-09-09 10:00') });
    office.does(clerk, 'transfer', { body: 'district', district: 'nankai' });
    expect(office.dispatches).toMatchObject([
      {
        district: 'nankai', kind: 'complaint', subject: null,
        command: { id: 'transfer:c1:2', action: 'register', by: 'system', payload: { channel: 'transfer', activity: 'construction', hard: true, transferredFrom: { district: office.complaint.district, complaint: 'c1' }, receivedAt: office.instant('2026-09-09 10:00') } },
      },
    ]);
  });

  it('what came from another district tells it by itself that it has arrived', () => {
    const office = registered({ channel: 'transfer', transferredFrom: { district: 'heping', complaint: 'c9' } });
    expect(office.dispatches).toMatchObject([
      { district: 'heping', kind: 'complaint', subject: 'c9', command: { id: 'receipt:c1', action: 'acknowledge', by: 'system' } },
    ]);
    expect(registered().dispatches).toEqual([]);
  });

  it('a group that comes from another district speaks through as many as it was heard through there', () => {
    const transferredFrom = { district: 'heping', complaint: 'c9' };
    expect(registered({ channel: 'transfer', members: 30, representatives: 6, transferredFrom }).complaint.state).toBe('discovered');
  });

  it('once received, nothing is owed here', () => {
    const office = assigned().does(clerk, 'transfer', { body: 'city' }).does(system, 'acknowledge', {});
    expect(office.clocksMoved).toEqual(['−receipt']);
    expect(office.refuses(clerk, 'acknowledge', {})).toBe('is-acknowledged');
    expect(office.owes()).toEqual({});
  });

  it('without a receipt it comes back by itself, and the finish goes on at its old due date', () => {
    const office = assigned().does(clerk, 'transfer', { body: 'city' });
    expect(office.comesTo('2026-09-17 17:00')).toEqual(['receipt:take-back', 'finish:yellow-card', 'finish:due']);
    expect(office.complaint).toMatchObject({ state: 'discovered', standing: { transferredTo: null, accepted: false, signed: false } });
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-18 17:00', finish: 'clerk 2026-09-17 17:00' });
    office.does(clerk, 'assign', { unit: 'housing' });
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, holder: 'unit:housing' });
  });

  it('taken back by the clerk before it was ever assigned, its finish starts when it is', () => {
    const office = registered().does(clerk, 'transfer', { body: 'city' }).does(clerk, 'takeBack', {});
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-11 17:00' });
    expect(office.told).toEqual(['clerk: taken-back', 'complainant: taken-back']);
    expect(office.does(clerk, 'assign', { unit: 'housing' }).owes()).toHaveProperty('finish');
  });

  it('wants a reason, and no open order', () => {
    expect(assigned().refuses(clerk, 'transfer', { body: 'city' }, {})).toBe('text-missing');
    expect(assigned().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' }).refuses(clerk, 'transfer', { body: 'city' })).toBe('is-open-order');
    expect(rectified().refuses(clerk, 'transfer', { body: 'city' })).toBe('not-from-this-state');
    expect(assigned().refuses(handler, 'transfer', { body: 'city' })).toBe('not-your-role');
  });
});

describe('merge 并入 and unmerge 拆分', () => {
  const sameAs = (into: string) => ({ into, sameReporter: true });

  it('ends a second entry of the same matter', () => {
    const office = registered({ procedure: aProcedureFromReceipt() }).does(clerk, 'merge', sameAs('c0'));
    expect(office.complaint).toMatchObject({ state: 'merged', standing: { mergedInto: 'c0' } });
    expect(office.owes()).toEqual({});
    expect(office.told).toEqual(['complainant: merged']);
  });

  it('taken apart again, its finish goes on at its old due date', () => {
    const office = registered({ procedure: aProcedureFromReceipt() }).does(clerk, 'merge', sameAs('c0'));
    office.comesTo('2026-09-16 18:00');
    office.does(clerk, 'unmerge', {});
    expect(office.complaint.standing.mergedInto).toBeNull();
    expect(office.told).toEqual(['complainant: unmerged']);
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-18 17:00', finish: 'clerk 2026-09-17 17:00' });
    expect(office.comesTo('2026-09-16 18:00')).toEqual(['finish:yellow-card']);
  });

  it('is for the same person only, not into itself, not once assigned, not with an open order', () => {
    expect(registered().refuses(clerk, 'merge', { into: 'c0', sameReporter: false })).toBe('another-persons-complaint');
    expect(registered().refuses(clerk, 'merge', sameAs('c1'))).toBe('merged-into-itself');
    expect(assigned().refuses(clerk, 'merge', sameAs('c0'))).toBe('not-from-this-state');
    expect(registered().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' }).refuses(clerk, 'merge', sameAs('c0'))).toBe('is-open-order');
    expect(registered().refuses(clerk, 'unmerge', {})).toBe('not-from-this-state');
  });
});

describe('withdraw 撤回', () => {
  it.each([
    ['just registered', registered],
    ['assigned', assigned],
    ['rectified', rectified],
    ['revisited', toBeClosed],
  ])('ends everything: %s', (_, open) => {
    const office = open().does(complainant, 'withdraw', {});
    expect(office.complaint.state).toBe('withdrawn');
    expect(office.told).toContain('verifier: withdrawn');
    expect(office.owes()).toEqual({});
  });

  it('ends what is held too', () => {
    const office = assigned();
    office.does(coordinator, 'pause', { reason: 'respondent-absent', evidence: ['record'], until: office.instant('2026-09-21 10:00') });
    office.does(complainant, 'withdraw', {});
    expect(office.told).toEqual(['environment: withdrawn', 'verifier: withdrawn']);
    expect(Object.values(office.complaint.clocks).map(({ state }) => state)).not.toContain('paused');
    expect(office.comesTo('2026-12-01 10:00')).toEqual([]);
  });

  it('is barred by danger, by a star and by an open order', () => {
    expect(assigned({ urgency: 'danger' }).refuses(complainant, 'withdraw', {})).toBe('is-danger');
    expect(assigned().does(leader, 'star', { starred: true }).refuses(complainant, 'withdraw', {})).toBe('is-starred');
    expect(assigned().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' }).refuses(complainant, 'withdraw', {})).toBe('is-open-order');
  });

  it('wants the person’s own words, also when the clerk has them on file', () => {
    expect(assigned().refuses(clerk, 'withdraw', {}, {})).toBe('text-missing');
    expect(assigned().does(clerk, 'withdraw', {}).complaint.state).toBe('withdrawn');
    expect(assigned().refuses(handler, 'withdraw', {})).toBe('not-your-role');
    expect(toBeClosed().does(clerk, 'close', {}).refuses(complainant, 'withdraw', {})).toBe('not-from-this-state');
  });
});
