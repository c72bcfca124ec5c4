import { aProcedure, assigned, clerk, coordinator, done, handler, otherHandler, type Office } from './testing/index.js';

const until = (office: Office, at: string) => ({ until: office.instant(at) });
const pausedUntil = (office: Office, at: string) => ({ reason: 'respondent-absent', evidence: ['record'] as const, until: office.instant(at) });
const dates = (office: Office, ...at: string[]) => at.map((date) => office.instant(date));

describe('pause 中止 and resume 恢复', () => {
  it('holds the finish and the milestones, and has an end', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-14 12:00') });
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'));
    expect(office.clocksMoved).toEqual(['‖finish', '‖milestone-1', '+pauseEnds coordinator 2026-09-21 10:00']);
    expect(office.told).toEqual(['environment: paused', 'complainant: paused']);
    expect(office.comesTo('2026-09-20 09:00').filter((ring) => /finish|milestone/.test(ring))).toEqual([]);
    office.does(handler, 'resume', {});
    expect(office.clocksMoved).toEqual(['▶finish environment 2026-09-28 17:00', '▶milestone-1 environment 2026-09-24 12:00', '−pauseEnds']);
  });

  it('gives back the exact remainder, across a holiday', () => {
    const office = assigned({ at: '2026-09-28 09:00' }); // Mon; due Sat 10-10, made up
    expect(office.due('finish')).toBe('2026-10-10 17:00');
    office.comesTo('2026-09-29 11:00'); // four whole days and six hours are left
    office.does(coordinator, 'pause', pausedUntil(office, '2026-10-13 11:00'));
    expect(office.comesTo('2026-10-13 11:00')).toContain('pauseEnds:resume');
    expect(office.clocksMoved).toEqual(['▶finish environment 2026-10-19 17:00', '−pauseEnds']);
    expect(office.told).toEqual(['environment: resumed', 'environment: rung']);
  });

  it('resumed in the holiday it counts on from the first working day', () => {
    const office = assigned({ at: '2026-09-28 09:00' });
    office.comesTo('2026-09-29 11:00');
    office.does(coordinator, 'pause', pausedUntil(office, '2026-10-13 11:00'));
    office.comesTo('2026-10-03 20:00');
    office.does(handler, 'resume', {});
    expect(office.due('finish')).toBe('2026-10-13 06:00'); // Thu 8, Fri 9, made-up Sat 10, Mon 12 and six hours
  });

  it('overdue when it was held, it is as late as it was, and no card is shown twice', () => {
    const office = assigned();
    office.comesTo('2026-09-18 12:00'); // due Thu 17
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 12:00'));
    expect(office.comesTo('2026-09-21 12:00').filter((ring) => ring.startsWith('finish'))).toEqual([]);
    expect(office.due('finish')).toBe('2026-09-20 17:00');
    expect(office.comesTo('2026-09-22 12:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:red-card']);
  });

  it('a milestone may end on a day off where the procedure leaves it there', () => {
    const left = assigned({ procedure: aProcedure({ counting: { endsOnHoliday: 'stays' } }) });
    for (const office of [left, assigned()]) {
      office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-11 12:00') });
      office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 09:00'));
      office.comesTo('2026-09-11 09:00');
      office.does(handler, 'resume', {});
      expect(office.due('milestone-1')).toBe(office === left ? '2026-09-12 12:00' : '2026-09-14 12:00');
    }
  });

  it('nothing passed, nothing changed', () => {
    const office = assigned();
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00')).does(handler, 'resume', {});
    expect(office.due('finish')).toBe('2026-09-17 17:00');
    expect(office.complaint.standing.paused).toBe(false);
  });

  it('is never for danger', () => {
    const office = assigned({ urgency: 'danger' });
    expect(office.refuses(coordinator, 'pause', pausedUntil(office, '2026-09-11 10:00'))).toBe('is-danger');
    const { finish } = aProcedure().clocks;
    const strict = aProcedure({ clocks: { finish: { ...finish, pause: { ...finish.pause, never: ['danger', 'urgent'] } } } });
    const urgent = assigned({ urgency: 'urgent', procedure: strict });
    expect(urgent.refuses(coordinator, 'pause', pausedUntil(urgent, '2026-09-11 10:00'))).toBe('never-paused');
  });

  it('turned urgent meanwhile it stays held, and goes on with the urgent amount, which is less than what was left', () => {
    const office = assigned();
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'));
    office.comesTo('2026-09-16 15:00');
    office.does(clerk, 'correct', { urgency: 'urgent' });
    expect([office.clock('finish').state, office.complaint.standing.paused]).toEqual(['paused', true]);
    office.comesTo('2026-09-18 09:00');
    office.does(clerk, 'correct', { urgency: 'ordinary' }); // which gives nothing back
    expect(office.comesTo('2026-09-21 10:00')).toContain('pauseEnds:resume');
    expect(office.due('finish')).toBe('2026-09-22 10:00');
  });

  it('turned urgent meanwhile it never has more than was left', () => {
    const office = assigned();
    office.comesTo('2026-09-17 15:00'); // due at 17:00 that Thursday
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'));
    office.comesTo('2026-09-18 10:00');
    office.does(clerk, 'correct', { urgency: 'urgent' }).does(handler, 'resume', {});
    expect(office.due('finish')).toBe('2026-09-18 12:00');
  });

  it('turned into danger it goes on at once, with the amount of danger also where its old due date has passed', () => {
    const office = assigned();
    office.does(coordinator, 'pause', pausedUntil(office, '2026-10-09 10:00'));
    office.comesTo('2026-09-24 09:00'); // the old date was Thu 17
    office.does(clerk, 'correct', { urgency: 'danger' });
    expect([office.clock('finish').state, office.due('finish')]).toEqual(['running', '2026-09-25 09:00']);
  });

  it.each([
    ['reason-not-listed', { reason: 'too-hot' }],
    ['evidence-missing', { evidence: [] }],
    ['date-has-passed', { until: '2026-09-10T01:00:00.000Z' }],
    ['pause-too-long', { until: '2026-10-23T09:00:00.000Z' }],
  ] as const)('is refused as %s', (code, wrong) => {
    const office = assigned();
    expect(office.refuses(coordinator, 'pause', { ...pausedUntil(office, '2026-09-21 10:00'), ...wrong })).toBe(code);
  });

  it('bars what makes no sense meanwhile', () => {
    const office = assigned();
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    expect(office.refuses(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'))).toBe('is-asked');
    office.does(coordinator, 'refuseExtension', {}).does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'));
    expect(office.refuses(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'))).toBe('is-paused');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('is-paused');
    expect(office.refuses(handler, 'plan', { way: 'immediate', milestones: [] })).toBe('is-paused');
    expect(office.refuses(handler, 'rectify', done())).toBe('is-paused');
    expect(office.refuses(clerk, 'transfer', { body: 'city' })).toBe('is-paused');
    expect(office.refuses(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') })).toBe('is-paused');
    expect(office.does(coordinator, 'resume', {}).refuses(coordinator, 'resume', {})).toBe('not-paused');
  });

  it('stays held when another unit gets it', () => {
    const office = assigned();
    office.does(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00')).does(coordinator, 'reassign', { unit: 'housing' });
    expect(office.clock('finish')).toMatchObject({ state: 'paused', holder: 'unit:housing' });
    office.comesTo('2026-09-21 10:00');
    expect(office.owes()['finish']).toMatch(/^housing/);
  });
});

describe('settleInterim 阶段性办结', () => {
  const planned = (way: 'by-date' | 'long-term' = 'long-term') => {
    const office = assigned();
    return office.does(handler, 'plan', { way, milestones: dates(office, '2026-09-14 12:00') });
  };

  it('cannot be put off further than the procedure allows', () => {
    const office = planned();
    expect(office.refuses(coordinator, 'settleInterim', { nextDate: '2999-12-31T09:00:00.000Z' })).toBe('next-date-too-far');
  });

  it('stops the legal clock and owes a next date; it is not closed', () => {
    const office = planned();
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') });
    expect(office.complaint).toMatchObject({ state: 'assigned', standing: { interim: true } });
    expect(office.clocksMoved).toEqual(['−finish', '+nextDate environment 2026-12-01 10:00']);
    expect(office.told).toEqual(['environment: settled-interim', 'complainant: settled-interim']);
    expect(office.comesTo('2026-12-02 10:00').filter((ring) => ring.startsWith('nextDate'))).toEqual(['nextDate:due', 'nextDate:overdue']);
  });

  it('takes a request for more time with it', () => {
    const office = planned();
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') });
    expect(office.clocksMoved).toContain('−extensionRuling');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-12-21 17:00'))).toBe('finish-not-running');
    expect(office.refuses(coordinator, 'pause', pausedUntil(office, '2026-09-21 10:00'))).toBe('finish-not-running');
  });

  it('wants a long-term plan, an answer and a date ahead', () => {
    const nextDate = assigned().instant('2026-12-01 10:00');
    expect(assigned().refuses(coordinator, 'settleInterim', { nextDate })).toBe('long-term-plan-missing');
    expect(planned('by-date').refuses(coordinator, 'settleInterim', { nextDate })).toBe('long-term-plan-missing');
    expect(planned().refuses(coordinator, 'settleInterim', { nextDate }, {})).toBe('text-missing');
    expect(planned().refuses(coordinator, 'settleInterim', { nextDate: assigned().now })).toBe('date-has-passed');
    expect(planned().refuses(handler, 'settleInterim', { nextDate })).toBe('not-your-role');
  });

  it('its next date goes with it to another unit, back to the office, and through a transfer that is taken back', () => {
    const office = planned().does(coordinator, 'settleInterim', { nextDate: assigned().instant('2026-12-01 10:00') });
    office.does(coordinator, 'reassign', { unit: 'housing' });
    expect(office.owes()['nextDate']).toBe('housing 2026-12-01 10:00');
    office.does(otherHandler, 'return', { reason: 'not-ours' });
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-11 17:00', nextDate: 'clerk 2026-12-01 10:00' });
    office.does(coordinator, 'transfer', { body: 'city' }).does(clerk, 'takeBack', {});
    expect(office.owes()).toEqual({ triage: 'clerk 2026-09-11 17:00', nextDate: 'clerk 2026-12-01 10:00' });
    office.does(clerk, 'assign', { unit: 'market' });
    expect(office.owes()).toMatchObject({ nextDate: 'market 2026-12-01 10:00' });
    expect(office.owes()).not.toHaveProperty('finish');
  });
});
