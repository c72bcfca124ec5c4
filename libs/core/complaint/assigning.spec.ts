import {
  aProcedureFromReceipt, as, assigned, clerk, coordinator, handler, otherHandler, inTheThirdRound, notOurs, registered, returned, supervisor, type Office,
} from './testing/index.js';


/** Clock lines come in the order in which the clocks were first started. */
function byTable({ complaint }: Office) {
  const order = Object.keys(complaint.clocks);
  return (a: string, b: string) => order.indexOf(a.slice(1).split(' ')[0] ?? '') - order.indexOf(b.slice(1).split(' ')[0] ?? '');
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
    expect(office.refuses({ ...handler, actorUnit: 'market' }, 'return', notOurs)).toBe('is-binding');
  });
});

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

describe('arrive 到场', () => {
  it('cannot lie before the complaint came in', () => {
    expect(assigned({ urgency: 'danger' }).refuses(handler, 'arrive', { at: '2020-01-01T00:00:00.000Z' })).toBe('before-it-came-in');
  });

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
