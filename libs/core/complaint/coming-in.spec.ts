import {
  aCalendar, anOffice, aProcedure, aProcedureFromReceipt, aReport, aRung, assigned, clerk, complainant, coordinator, handler, leader,
  done, hours, minutes, otherHandler, rectified, registered, supervisor, system, verifier, year2027,
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

  it('turned urgent, it falls due earlier and somebody must go there', () => {
    const office = assigned();
    office.comesTo('2026-09-10 11:00');
    office.does(clerk, 'correct', { urgency: 'urgent' });
    expect(office.clocksMoved).toEqual(['↷finish environment 2026-09-11 09:00', '+onSite environment 2026-09-10 13:00']);
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
    expect(office.owes()).toMatchObject({ finish: 'environment 2026-09-11 09:00', onSite: 'environment 2026-09-10 17:00' });
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

describe('star 列为重点', () => {
  const overdue = () => {
    const office = assigned();
    office.comesTo('2026-09-29 18:00'); // due Thu 17; asked after on Mon 21 and Tue 29, next on Mon 10-12
    return office;
  };

  it('asks every working day after an overdue complaint', () => {
    const office = overdue().does(leader, 'star', { starred: true });
    expect(office.told).toEqual(['environment: starred']);
    expect(office.comesTo('2026-10-09 12:00').filter((ring) => ring === 'finish:overdue')).toHaveLength(2); // Wed 30, Thu 8
    expect(office.told).toEqual(['environment: rung']);
  });

  it('and when it is no star any more, every fifth working day again, not after months of silence', () => {
    const office = overdue().does(leader, 'star', { starred: true });
    office.comesTo('2026-10-21 10:00');
    office.does(supervisor, 'star', { starred: false });
    const next = office.clock('finish').nextAt ?? '';
    expect(next > office.now && next <= office.instant('2026-10-28 17:00')).toBe(true);
  });

  it('never swallows a rung that is due and has not yet been rung', () => {
    const office = overdue();
    office.now = office.instant('2026-10-12 18:00');
    office.does(leader, 'star', { starred: true });
    expect(office.comesTo('2026-10-12 18:00')).toContain('finish:overdue');
  });

  it('is refused twice, and to a clerk', () => {
    const office = registered().does(leader, 'star', { starred: true });
    expect(office.refuses(supervisor, 'star', { starred: true })).toBe('is-so-already');
    expect(office.refuses(clerk, 'star', { starred: false })).toBe('not-your-role');
  });
});

describe('supervise 督办 and lift 解除', () => {
  it('writes the order on the complaint first, one a reason; the same reason again raises its level', () => {
    const office = assigned();
    for (const level of ['district', 'leader']) office.does(supervisor, 'supervise', { level, reason: 'by-hand' });
    office.does(system, 'supervise', { level: 'district', reason: 'repeat' }, {});
    expect(office.complaint.standing.openOrders).toEqual([
      { reason: 'by-hand', level: 'leader' },
      { reason: 'repeat', level: 'district' },
    ]);
    expect(office.told).toEqual(['environment: supervised', 'supervisor: supervised']);
    expect(office.does(supervisor, 'lift', { reason: 'by-hand' }).complaint.standing.openOrders).toEqual([{ reason: 'repeat', level: 'district' }]);
    expect(office.told).toEqual(['environment: lifted']);
  });

  it('comes by itself when the legal clock is two working days over', () => {
    const office = assigned();
    office.comesTo('2026-09-21 12:00'); // due Thu 17; Fri 18, made-up Sun 20
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'overdue', level: 'district' }]);
  });

  it('is refused with an unknown level, and lifting what is not there', () => {
    const office = assigned();
    expect(office.refuses(supervisor, 'supervise', { level: 'province', reason: 'by-hand' })).toBe('level-unknown');
    expect(office.refuses(supervisor, 'lift', { reason: 'by-hand' })).toBe('not-open-order');
    office.does(leader, 'supervise', { level: 'leader', reason: 'by-hand' });
    expect(office.refuses(supervisor, 'lift', { reason: 'overdue' })).toBe('no-such-order');
    expect(office.refuses(supervisor, 'lift', { reason: 'by-hand' }, {})).toBe('text-missing');
    expect(office.refuses(clerk, 'lift', { reason: 'by-hand' })).toBe('not-your-role');
  });
});

describe('recount 重算期限', () => {
  it('counts a provisional due date again once the year is known, and says so', () => {
    const office = assigned({ at: '2026-12-30 10:00' });
    expect(office.clock('finish').provisional).toBe(true);
    expect(office.due('finish')).toBe('2027-01-06 17:00');
    office.calendar = aCalendar(year2027);
    office.does(system, 'recount', { calendar: 'cn' });
    expect(office.due('finish')).toBe('2027-01-11 17:00');
    expect(office.clock('finish')).toMatchObject({ provisional: false, dueNo: 2 });
    expect(office.told).toEqual(['environment: recounted']);
    expect(office.does(system, 'recount', { calendar: 'cn' }).clocksMoved).toEqual([]);
  });

  it('leaves the rungs of a date that stays', () => {
    const office = assigned({ at: '2026-12-30 10:00' });
    office.calendar = aCalendar({ ...year2027, holidays: [] });
    office.comesTo('2027-01-05 18:00');
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, provisional: true, nextRung: 1 });
    office.does(system, 'recount', { calendar: 'cn' });
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, provisional: false, nextRung: 1 });
  });

  it('reaches the watch of a closed complaint too', () => {
    const office = rectified({ at: '2026-12-21 10:00' }).does(complainant, 'hold', { way: 'link', satisfaction: 'satisfied' }).does(clerk, 'close', {});
    expect(office.clock('watch').provisional).toBe(true);
    office.calendar = aCalendar(year2027);
    expect(office.does(system, 'recount', { calendar: 'cn' }).clock('watch').provisional).toBe(false);
  });

  it('counts by the procedure’s own way of counting', () => {
    const office = assigned({ at: '2026-12-30 10:00', procedure: aProcedure({ counting: { dueHour: '12:00' } }) });
    expect(office.due('finish')).toBe('2027-01-06 12:00');
    office.calendar = aCalendar(year2027);
    expect(office.does(system, 'recount', { calendar: 'cn' }).due('finish')).toBe('2027-01-11 12:00');
  });
});

describe('remind 催办', () => {
  it('is the clock’s own: it tells the holder, and whom the rung names', () => {
    const office = registered();
    expect(office.comesTo('2026-09-14 17:00')).toEqual(['triage:due', 'triage:overdue']);
    expect(office.told).toEqual(['clerk: rung', 'supervisor: rung']);
    expect(office.refuses(clerk, 'remind', { clock: 'triage', rung: 'due' })).toBe('not-your-role');
  });

  it('rings each rung of a due date once, and the repeated one again and again', () => {
    const office = assigned({ procedure: aProcedure({ clocks: { signFor: { ...aProcedure().clocks.signFor, amounts: [minutes(30)] } } }) });
    office.comesTo('2026-09-16 12:00');
    const ids = office.history.filter(({ rang }) => rang?.clock === 'signFor').map(({ id }) => id);
    expect(ids).toEqual(['clock:signFor:1:0', 'clock:signFor:1:1', 'clock:signFor:1:2', 'clock:signFor:1:3', 'clock:signFor:1:4']);
  });

  it('is silent for a clock that has been stopped', () => {
    const office = assigned().does(handler, 'rectify', done());
    expect(office.comesTo('2026-09-15 12:00')).toEqual([]);
  });
});
