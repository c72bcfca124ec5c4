import {
  anOffice, aProcedure, aProcedureFromReceipt, aReport, aRung, assigned, clerk, complainant, coordinator, handler, hours, otherHandler,
  rectified, registered, system, verifier,
} from './testing/index.js';

describe('register 登记', () => {
  it('gives the clerk a working day to pass it on, and tells the person', () => {
    const office = registered();
    expect(office.complaint.state).toBe('discovered');
    expect(office.clocksMoved).toEqual(['+triage clerk 2026-09-11 17:00']);
    expect(office.told).toEqual(['complainant: registered']);
  });

  it('starts the legal clock with the receipt where the procedure says so, and from the hour of receipt', () => {
    const office = registered({ procedure: aProcedureFromReceipt(), receivedAt: anOffice().instant('2026-09-08 10:00') });
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-11 17:00', finish: 'clerk 2026-09-15 17:00' });
  });

  it('rings at once what a late entry has missed, but no reminder whose hour has gone', () => {
    const office = registered({ procedure: aProcedureFromReceipt(), receivedAt: anOffice().instant('2026-09-01 10:00') });
    expect(office.due('finish')).toBe('2026-09-08 17:00');
    expect(office.comesTo('2026-09-10 09:00')).toEqual(['finish:due', 'finish:red-card']);
  });

  it('tells danger to the supervisor at once', () => {
    expect(registered({ urgency: 'danger' }).told).toEqual(['complainant: registered', 'supervisor: danger']);
  });

  it('may come from the person by the web, or from another subject', () => {
    const report = { ...aReport, receivedAt: anOffice().now };
    expect(anOffice().does(complainant, 'register', report).complaint.state).toBe('discovered');
    expect(anOffice().does(system, 'register', report, {}).complaint.state).toBe('discovered');
  });

  it.each([
    ['received-in-the-future', { receivedAt: '2026-09-10T01:00:00.001Z' }],
    ['nuisance-missing', { nuisances: [] }],
    ['too-many-representatives', { members: 30, representatives: 6 }],
    ['unit-unknown', { respondentUnit: 'nobody' }],
  ] as const)('is refused as %s', (code, wrong) => {
    expect(anOffice().refuses(clerk, 'register', { ...aReport, receivedAt: anOffice().now, ...wrong })).toBe(code);
  });

  it('is refused to a handler, without an account, and a second time', () => {
    const report = { ...aReport, receivedAt: anOffice().now };
    expect(anOffice().refuses(handler, 'register', report)).toBe('not-your-role');
    expect(anOffice().refuses(clerk, 'register', report, { account: ' ' })).toBe('text-missing');
    expect(registered().refuses(clerk, 'register', report)).toBe('opened-already');
  });
});

describe('correct 更正', () => {
  it('changes only what it names', () => {
    const office = registered({ respondentUnit: 'market' });
    const before = office.complaint.standing;
    office.does(clerk, 'correct', { nuisances: ['odor-cooking'], respondentUnit: null });
    expect(office.complaint.standing).toEqual({ ...before, nuisances: ['odor-cooking'], respondentUnit: null });
    expect(office.clocksMoved).toEqual([]);
  });

  it('is refused to say that it is about the unit that has it in hand, or one above it', () => {
    const office = registered().does(clerk, 'assign', { unit: 'squad' });
    for (const respondentUnit of ['squad', 'subdistrict']) expect(office.refuses(clerk, 'correct', { respondentUnit })).toBe('respondent-has-it');
    office.does(clerk, 'correct', { respondentUnit: 'market' });
  });

  it('turned urgent, it falls due earlier and somebody must go there', () => {
    const office = assigned();
    office.comesTo('2026-09-10 11:00');
    office.does(clerk, 'correct', { urgency: 'urgent' });
    expect(office.clocksMoved).toEqual(['↷finish environment 2026-09-11 11:00', '+onSite environment 2026-09-10 13:00']);
    expect(office.told).toEqual(['environment: corrected']);
  });

  it('turned less urgent, it never falls due later', () => {
    const office = assigned({ urgency: 'danger' });
    office.does(clerk, 'correct', { urgency: 'ordinary' });
    expect(office.clocksMoved).toEqual([]);
    expect(office.due('finish')).toBe('2026-09-11 09:00');
  });

  it('asks for nobody on the spot while no unit has it, nor twice', () => {
    expect(registered().does(clerk, 'correct', { urgency: 'urgent' }).clocksMoved).toEqual([]);
    const office = assigned({ urgency: 'urgent' }).does(handler, 'arrive', { at: anOffice().now });
    expect(office.does(clerk, 'correct', { urgency: 'danger' }).clocksMoved).toEqual([]);
  });

  it('asks for somebody on the spot in a later round too, but only when it turns more urgent', () => {
    const office = rectified({ urgency: 'urgent' }).does(complainant, 'fail', { way: 'link', satisfaction: 'not-asked' });
    expect(office.does(clerk, 'correct', { points: 2 }).clocksMoved).toEqual([]);
    expect(office.does(clerk, 'correct', { urgency: 'danger' }).clocksMoved).toEqual(['+onSite environment 2026-09-10 11:00']);
  });

  it('turned more urgent still, the two hours of the one who is on his way do not start again, and danger is told once', () => {
    const office = assigned({ urgency: 'urgent' });
    office.comesTo('2026-09-10 10:00');
    expect(office.does(clerk, 'correct', { urgency: 'danger' }).clocksMoved).toEqual([]);
    expect(office.history.at(-1)?.settled).toEqual({});
    expect(office.told).toEqual(['environment: corrected', 'supervisor: danger']);
    expect(office.does(clerk, 'correct', { points: 2 }).told).toEqual(['environment: corrected']);
  });

  it('found to be a question only, it keeps the time it has', () => {
    expect(assigned().does(clerk, 'correct', { matter: 'consult' }).clocksMoved).toEqual([]);
  });

  it('turned dangerous while it is held, it is held no longer', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: [office.instant('2026-09-14 12:00')] });
    office.does(coordinator, 'pause', { reason: 'respondent-absent', until: office.instant('2026-09-21 10:00'), evidence: ['record'] });
    office.comesTo('2026-09-10 15:00');
    office.does(clerk, 'correct', { urgency: 'danger' });
    expect(office.told).toEqual(['environment: corrected', 'environment: resumed', 'supervisor: danger']);
    expect(office.owes()['milestone-1']).toBe('environment 2026-09-14 18:00');
    expect(office.complaint.standing.paused).toBe(false);
    expect(office.owes()).toMatchObject({ finish: 'environment 2026-09-11 15:00', onSite: 'environment 2026-09-10 17:00' });
    expect(office.clock('pauseEnds').state).toBe('stopped');
  });

  it('turned dangerous, it waits for no office hours any more', () => {
    const { signFor } = aProcedure().clocks;
    const waiting = { ...signFor, amounts: [hours(9)], rungs: [aRung('due', 'due', 'remind', ['holder'], { officeHours: true })] };
    const office = assigned({ procedure: aProcedure({ clocks: { signFor: waiting } }) });
    expect(office.clock('signFor').nextAt).toBe(office.instant('2026-09-11 09:00'));
    office.does(clerk, 'correct', { urgency: 'danger' });
    expect(office.clock('signFor').nextAt).toBe(office.instant('2026-09-10 18:00'));
  });

  it('names a unit that exists', () => {
    expect(registered().refuses(clerk, 'correct', { respondentUnit: 'nobody' })).toBe('unit-unknown');
  });

  it('wants a reason and a clerk, and an open complaint', () => {
    expect(registered().refuses(clerk, 'correct', {}, {})).toBe('text-missing');
    expect(registered().refuses(coordinator, 'correct', {})).toBe('not-your-role');
    expect(registered().does(complainant, 'withdraw', {}).refuses(clerk, 'correct', {})).toBe('not-from-this-state');
  });
});

describe('supplement 补充反映 and note 备注', () => {
  it('counts a further call and tells who has it', () => {
    const office = assigned().does(clerk, 'supplement', { channel: 'phone' }).does(complainant, 'supplement', { channel: 'web' });
    expect(office.complaint.standing.supplements).toBe(2);
    expect(office.told).toEqual(['environment: supplemented', 'clerk: supplemented']);
    expect(office.clocksMoved).toEqual([]);
  });

  it('lets those who have the case note something in any state, and no other unit', () => {
    const office = rectified().does(verifier, 'note', {}).does(handler, 'note', {});
    expect(office.refuses(otherHandler, 'note', {})).toBe('not-your-unit');
    expect(office.refuses(complainant, 'note', {})).toBe('not-your-role');
    expect(office.does(complainant, 'withdraw', {}).does(clerk, 'note', {}).complaint.state).toBe('withdrawn');
  });
});
