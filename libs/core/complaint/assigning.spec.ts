import {
  aProcedure, aProcedureFromReceipt, as, assigned, clerk, complainant, coordinator, done, handler, otherHandler, registered, supervisor,
  type Office,
} from './testing/index.js';

const notOurs = { reason: 'not-ours' } as const;

/** A complaint that one unit after another has returned. */
function returned(...units: string[]): Office {
  const office = registered();
  units.forEach((unit, returns) => {
    office.does(returns >= 2 ? coordinator : clerk, 'assign', { unit }).does({ ...handler, actorUnit: unit }, 'return', notOurs);
  });
  return office;
}

/** Three rounds old: twice it was not solved. */
function inTheThirdRound(): Office {
  const office = assigned();
  for (let round = 1; round < 3; round += 1) {
    office.does(handler, 'rectify', done()).does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
  }
  return office;
}

describe('assign 交办', () => {
  it('stops triage; the unit owes its signature, its answer within the return window, and the finish', () => {
    const office = assigned();
    expect(office.complaint.state).toBe('assigned');
    expect(office.clocksMoved).toEqual([
      '−triage', '+signFor environment 2026-09-11 17:00', '+returnWindow environment 2026-09-11 17:00', '+finish environment 2026-09-17 17:00',
    ]);
    expect(office.told).toEqual(['environment: assigned', 'complainant: assigned']);
  });

  it('gives a hard case longer to be returned, and a consultation less time to be answered', () => {
    expect(assigned({ hard: true }).due('returnWindow')).toBe('2026-09-14 17:00');
    expect(assigned({ matter: 'consult' }).due('finish')).toBe('2026-09-11 17:00');
  });

  it('sends somebody to an urgent one', () => {
    expect(assigned({ urgency: 'danger' }).owes()).toEqual({
      signFor: 'environment 2026-09-10 09:30', returnWindow: 'environment 2026-09-11 17:00',
      finish: 'environment 2026-09-11 09:00', onSite: 'environment 2026-09-10 11:00',
    });
  });

  it('hands over a legal clock that has run since the receipt, at its due date', () => {
    const office = registered({ procedure: aProcedureFromReceipt() });
    office.comesTo('2026-09-11 10:00');
    office.does(clerk, 'assign', { unit: 'environment' });
    expect(office.clocksMoved).toContain('@finish environment 2026-09-17 17:00');
  });

  it.each([
    ['unit-unknown', 'nobody'],
    ['unit-not-valid', 'dissolved'],
    ['unit-not-valid', 'planned'],
    ['unit-without-people', 'empty'],
    ['unit-is-respondent', 'subdistrict'],
    ['unit-is-respondent', 'squad'], // under it
  ])('is refused as %s: %s', (code, unit) => {
    expect(registered({ respondentUnit: 'subdistrict' }).refuses(clerk, 'assign', { unit })).toBe(code);
  });

  it('a unit may take it on its first and on its last day', () => {
    expect(registered({ at: '2026-06-30 23:59' }).does(clerk, 'assign', { unit: 'dissolved' }).complaint.state).toBe('assigned');
    expect(registered({ at: '2026-07-01 00:00' }).refuses(clerk, 'assign', { unit: 'dissolved' })).toBe('unit-not-valid');
    expect(registered({ at: '2027-01-01 00:00' }).does(clerk, 'assign', { unit: 'planned' }).complaint.state).toBe('assigned');
  });

  it('is not the supervisor’s before the round in which it is only his', () => {
    expect(registered().refuses(supervisor, 'assign', { unit: 'environment' })).toBe('not-yet-the-supervisors');
    const office = inTheThirdRound().does(coordinator, 'transfer', { body: 'city' }).does(clerk, 'takeBack', {});
    expect(office.owes()['triage']).toMatch(/^supervisor/);
    expect(office.refuses(clerk, 'assign', { unit: 'housing' })).toBe('only-supervisor-assigns');
    expect(office.refuses(coordinator, 'assign', { unit: 'housing' })).toBe('only-supervisor-assigns');
    office.does(supervisor, 'assign', { unit: 'housing' });
    expect(office.complaint.standing.binding).toBe(true);
  });

  it('is the ruling on a return: another unit upholds it, the same refuses it and is bound', () => {
    const upheld = returned('environment').does(clerk, 'assign', { unit: 'housing' });
    expect(upheld.history.at(-1)?.settled).toEqual({ binding: false, ruling: 'upheld' });
    const refused = returned('environment');
    expect(refused.refuses(clerk, 'assign', { unit: 'environment' })).toBe('coordinator-rules-on-returns');
    refused.does(coordinator, 'assign', { unit: 'environment' });
    expect(refused.history.at(-1)?.settled).toEqual({ binding: true, ruling: 'refused' });
    expect(refused.owes()).not.toHaveProperty('returnWindow');
  });

  it('is the coordinator’s after so many returns, and what he designates cannot come back', () => {
    const office = returned('environment', 'housing');
    expect(office.owes()['triage']).toMatch(/^coordinator/);
    expect(office.refuses(clerk, 'assign', { unit: 'market' })).toBe('coordinator-designates');
    office.does(coordinator, 'assign', { unit: 'market' });
    expect(office.clocksMoved).toEqual(['−triage', '+signFor market 2026-09-11 17:00', '@finish market 2026-09-17 17:00'].sort(byTable(office)));
    expect(office.refuses({ ...handler, actorUnit: 'market' }, 'return', notOurs)).toBe('is-accepted');
  });
});

/** Clock lines come in the order in which the clocks were first started. */
function byTable({ complaint }: Office) {
  const order = Object.keys(complaint.clocks);
  return (a: string, b: string) => order.indexOf(a.slice(1).split(' ')[0] ?? '') - order.indexOf(b.slice(1).split(' ')[0] ?? '');
}

describe('signFor 签收', () => {
  it('means received, nothing more: only its own clock stops', () => {
    const office = assigned().does(handler, 'signFor', {});
    expect(office.clocksMoved).toEqual(['−signFor']);
    expect(office.complaint.standing).toMatchObject({ signed: true, accepted: false });
  });

  it('comes once, and from the unit that has it', () => {
    const office = assigned();
    expect(office.refuses(otherHandler, 'signFor', {})).toBe('not-your-unit');
    expect(office.refuses({ by: 'handler', actor: 'nobody' }, 'signFor', {})).toBe('not-your-unit');
    expect(office.does(handler, 'signFor', {}).refuses(handler, 'signFor', {})).toBe('is-signed');
    expect(office.refuses(clerk, 'signFor', {})).toBe('not-your-role');
  });

  it('late, it decides nothing: it was reminded, the window was not shortened and not lengthened', () => {
    const office = assigned({ hard: true });
    expect(office.comesTo('2026-09-14 12:00')).toEqual(['signFor:due']);
    office.does(handler, 'signFor', {});
    expect(office.owes()).toEqual({ returnWindow: 'environment 2026-09-14 17:00', finish: 'environment 2026-09-17 17:00' });
    expect(office.does(handler, 'return', notOurs).complaint.state).toBe('discovered');
  });
});

describe('accept 承办', () => {
  it('closes the return window', () => {
    const office = assigned().does(handler, 'accept', {});
    expect(office.clocksMoved).toEqual(['−returnWindow']);
    expect(office.refuses(handler, 'accept', {})).toBe('is-accepted');
    expect(office.refuses(handler, 'return', notOurs)).toBe('is-accepted');
  });

  it('is said by silence when the window ends, signed for or not', () => {
    const office = assigned();
    expect(office.comesTo('2026-09-11 17:00').sort()).toEqual(['returnWindow:silence', 'signFor:due']);
    expect(office.complaint.standing).toMatchObject({ accepted: true, signed: false });
    expect(office.refuses(handler, 'return', notOurs)).toBe('is-accepted');
    expect(office.does(handler, 'signFor', {}).complaint.standing.accepted).toBe(true);
  });

  it('nobody signs over National Day: the window ends on the first working day after it', () => {
    const office = assigned({ at: '2026-09-30 16:00' });
    office.comesTo('2026-10-07 23:00');
    expect(office.complaint.standing.accepted).toBe(false);
    expect(office.comesTo('2026-10-08 17:00')).toContain('returnWindow:silence');
  });
});

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

describe('arrive 到场', () => {
  it('stops the two hours, and is said once', () => {
    const office = assigned({ urgency: 'danger' });
    expect(office.comesTo('2026-09-10 11:00')).toContain('onSite:overdue');
    office.does(handler, 'arrive', { at: office.now });
    expect(office.clocksMoved).toEqual(['−onSite']);
    expect(office.refuses(handler, 'arrive', { at: office.now })).toBe('is-arrived');
  });

  it('cannot lie ahead, and wants what was seen', () => {
    const office = assigned({ urgency: 'danger' });
    expect(office.refuses(handler, 'arrive', { at: office.instant('2026-09-10 09:01') })).toBe('date-lies-ahead');
    expect(office.refuses(handler, 'arrive', { at: office.now }, {})).toBe('text-missing');
    expect(office.refuses(as('clerk', handler), 'arrive', { at: office.now })).toBe('not-your-role');
  });
});

test('An office may bind from the first return on', () => {
  const office = registered({ procedure: aProcedure({ returns: { reasons: aProcedure().returns.reasons, designateAt: 1 } }) });
  office.does(clerk, 'assign', { unit: 'environment' }).does(handler, 'return', notOurs);
  expect(office.does(coordinator, 'assign', { unit: 'housing' }).complaint.standing.binding).toBe(true);
});
