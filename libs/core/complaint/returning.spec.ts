import {
  aProcedure, assigned, clerk, complainant, coordinator, done, handler, otherHandler, inTheThirdRound, notOurs, registered, returned, supervisor,
} from './testing/index.js';


describe('return 退单', () => {
  it('goes back to the office; the unit owes nothing more, and the legal clock runs on', () => {
    const office = assigned({ urgency: 'urgent' }).does(handler, 'signFor', {});
    office.comesTo('2026-09-10 10:00');
    office.does(handler, 'return', { reason: 'not-ours', suggestedUnit: 'housing' });
    expect(office.complaint.state).toBe('discovered');
    expect(office.clocksMoved.sort()).toEqual(
      ['+triage clerk 2026-09-11 17:00', '−returnWindow', '−onSite', '@finish clerk 2026-09-11 09:00'].sort(),
    );
    expect(office.told).toEqual(['clerk: returned', 'coordinator: returned']);
    expect(office.complaint.standing).toMatchObject({ returns: 1, returnedBy: 'environment', unit: null });
  });

  it('and reassignment never start the legal clock anew: same date, same number', () => {
    const office = assigned();
    const { dueAt, dueNo } = office.clock('finish');
    office.comesTo('2026-09-11 15:00');
    office.does(handler, 'return', notOurs).does(clerk, 'assign', { unit: 'housing' });
    expect(office.clock('finish')).toMatchObject({ dueAt, dueNo, holder: 'unit:housing', state: 'running' });
    office.does(coordinator, 'reassign', { unit: 'market' });
    expect(office.clock('finish')).toMatchObject({ dueAt, dueNo, holder: 'unit:market', state: 'running' });
    expect(office.comesTo('2026-09-18 17:00')).toEqual(expect.arrayContaining(['finish:yellow-card', 'finish:due', 'finish:red-card']));
  });

  it('takes a request for more time with it', () => {
    const office = assigned();
    office.does(handler, 'askExtension', { until: office.instant('2026-09-21 17:00') }).does(handler, 'return', notOurs);
    expect(Object.keys(office.owes())).toEqual(['triage', 'finish']);
    expect(office.complaint.standing.askedBy).toBeNull();
  });

  it('is refused once the window is over, though the alarm is late', () => {
    const office = assigned();
    office.now = office.instant('2026-09-11 17:00');
    expect(office.refuses(handler, 'return', { reason: 'bored' })).toBe('reason-not-listed');
    office.now = office.instant('2026-09-11 17:01');
    expect(office.refuses(handler, 'return', notOurs)).toBe('return-window-passed');
  });

  it.each([
    ['reason-not-listed', { reason: 'bored' }, { account: 'said' }],
    ['unit-unknown', { reason: 'not-ours', suggestedUnit: 'nobody' }, { account: 'said' }],
    ['text-missing', { reason: 'not-ours' }, {}],
  ])('is refused as %s', (code, payload, texts) => {
    expect(assigned().refuses(handler, 'return', payload, texts)).toBe(code);
  });

  it('is refused to another unit, and while the matter is held', () => {
    const office = assigned();
    expect(office.refuses(otherHandler, 'return', notOurs)).toBe('not-your-unit');
    office.does(coordinator, 'pause', { reason: 'respondent-absent', until: office.instant('2026-09-21 10:00'), evidence: ['record'] });
    expect(office.refuses(handler, 'return', notOurs)).toBe('is-paused');
  });

  it('puts it under supervision at the n-th', () => {
    const office = returned('environment', 'housing');
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'returned-again', level: 'district' }]);
    expect(office.told).toContain('supervisor: supervised');
  });
});

describe('reassign 改派', () => {
  it('sends the new unit to the spot of an urgent complaint, also when the old one had been there', () => {
    const office = assigned({ urgency: 'urgent' });
    office.does(handler, 'arrive', { at: office.now }).does(coordinator, 'reassign', { unit: 'market' });
    expect(office.owes()).toMatchObject({ onSite: 'market 2026-09-10 11:00' });
  });

  it('gives another unit its own days to sign and to return, and leaves the legal clock alone', () => {
    const office = assigned({ urgency: 'urgent' }).does(handler, 'accept', {});
    office.comesTo('2026-09-10 10:00');
    office.does(coordinator, 'reassign', { unit: 'housing' });
    expect(office.owes()).toEqual({
      signFor: 'housing 2026-09-11 17:00', returnWindow: 'housing 2026-09-11 17:00',
      finish: 'housing 2026-09-11 09:00', onSite: 'housing 2026-09-10 11:00',
    });
    expect(office.told).toEqual(['housing: assigned', 'environment: reassigned', 'complainant: assigned']);
    expect(office.complaint.standing).toMatchObject({ signed: false, accepted: false, handlers: ['environment', 'housing'] });
  });

  it('whoever has it now has not been there yet', () => {
    const office = assigned({ urgency: 'urgent' });
    office.does(handler, 'arrive', { at: office.now }).does(coordinator, 'reassign', { unit: 'housing' });
    expect(office.does(otherHandler, 'arrive', { at: office.now }).complaint.standing.arrived).toBe(true);
  });

  it('stops what only the old unit owed: its milestones and its request for more time', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: [office.instant('2026-09-15 12:00')] });
    office.does(handler, 'askExtension', { until: office.instant('2026-09-21 17:00') });
    office.does(coordinator, 'reassign', { unit: 'housing' });
    expect(Object.keys(office.owes())).toEqual(['signFor', 'returnWindow', 'finish']);
    expect(office.complaint.standing).toMatchObject({ askedBy: null, planned: null, milestones: 0 });
  });

  it('back to the unit that had returned it, is a ruling too: it is bound, and has no window', () => {
    const office = returned('environment').does(clerk, 'assign', { unit: 'housing' }).does(coordinator, 'reassign', { unit: 'environment' });
    expect(office.complaint.standing.binding).toBe(true);
    expect(Object.keys(office.owes())).toEqual(['signFor', 'finish']);
  });

  it('binds a unit in a further round, and is then the supervisor’s after so many', () => {
    const second = assigned().does(handler, 'rectify', done()).does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
    second.does(coordinator, 'reassign', { unit: 'housing' });
    expect(second.complaint.standing.binding).toBe(true);
    expect(Object.keys(second.owes())).toEqual(['signFor', 'finish']);
    const third = inTheThirdRound();
    expect(third.refuses(coordinator, 'reassign', { unit: 'housing' })).toBe('only-supervisor-assigns');
    expect(third.does(supervisor, 'reassign', { unit: 'housing' }).complaint.standing.unit).toBe('housing');
  });

  it.each([
    ['same-unit', 'environment'],
    ['unit-not-valid', 'dissolved'],
    ['unit-is-respondent', 'market'],
  ])('is refused as %s', (code, unit) => {
    expect(assigned({ respondentUnit: 'market' }).refuses(coordinator, 'reassign', { unit })).toBe(code);
  });

  it('is refused to the clerk, to the supervisor in the first rounds, and without a reason', () => {
    expect(assigned().refuses(clerk, 'reassign', { unit: 'housing' })).toBe('not-your-role');
    expect(assigned().refuses(supervisor, 'reassign', { unit: 'housing' })).toBe('not-yet-the-supervisors');
    expect(assigned().refuses(coordinator, 'reassign', { unit: 'housing' }, {})).toBe('text-missing');
  });
});

test('An office may bind from the first return on', () => {
  const office = registered({ procedure: aProcedure({ returns: { reasons: aProcedure().returns.reasons, designateAt: 1 } }) });
  office.does(clerk, 'assign', { unit: 'environment' }).does(handler, 'return', notOurs);
  expect(office.does(coordinator, 'assign', { unit: 'housing' }).complaint.standing.binding).toBe(true);
});
