import {
  aProcedure, as, assigned, clerk, coordinator, done, handler, leader, otherHandler, supervisor, type Office,
} from './testing/index.js';

const until = (office: Office, at: string) => ({ until: office.instant(at) });
const pausedUntil = (office: Office, at: string) => ({ reason: 'respondent-absent', evidence: ['record'] as const, until: office.instant(at) });
const dates = (office: Office, ...at: string[]) => at.map((date) => office.instant(date));

describe('plan 整改方案', () => {
  it('is acceptance, and starts a clock a milestone', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-14 12:00', '2026-09-17 17:00') });
    expect(office.clocksMoved).toEqual(['−returnWindow', '+milestone-1 environment 2026-09-14 12:00', '+milestone-2 environment 2026-09-17 17:00']);
    expect(office.refuses(handler, 'accept', {})).toBe('is-accepted');
  });

  it('its dates explain themselves in local days', () => {
    const office = assigned({ at: '2026-09-10 07:00' });
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-14 06:00') });
    expect(office.clock('milestone-1').why).toMatchObject({ zone: 'Asia/Shanghai', calendar: 'cn', startedOn: '2026-09-10', lastDay: '2026-09-14' });
  });

  it('a new plan takes the place of the old one', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-14 12:00', '2026-09-15 12:00') });
    office.comesTo('2026-09-10 10:00');
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-16 00:30') });
    expect(office.clocksMoved).toEqual(['+milestone-1 environment 2026-09-16 00:30', '−milestone-2']);
    expect(office.clock('milestone-1')).toMatchObject({ dueNo: 2, why: { lastDay: '2026-09-16' } });
  });

  it.each([
    ['milestone-missing', 'by-date', []],
    ['milestones-not-in-order', 'by-date', ['2026-09-15 12:00', '2026-09-14 12:00']],
    ['milestones-not-in-order', 'by-date', ['2026-09-10 09:00']], // now
    ['milestone-after-finish', 'by-date', ['2026-09-17 17:01']],
  ] as const)('is refused as %s', (code, way, at) => {
    const office = assigned();
    expect(office.refuses(handler, 'plan', { way, milestones: dates(office, ...at) })).toBe(code);
  });

  it('may go beyond the finish when it is for the long term', () => {
    const office = assigned();
    expect(office.does(handler, 'plan', { way: 'long-term', milestones: dates(office, '2026-12-01 12:00') }).complaint.standing.planned).toBe('long-term');
  });

  it('a milestone reached owes nothing more, an unknown one is refused', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-14 12:00', '2026-09-15 12:00') });
    expect(office.does(handler, 'reach', { milestone: 1 }).clocksMoved).toEqual(['−milestone-1']);
    expect(office.refuses(handler, 'reach', { milestone: 1 })).toBe('no-such-milestone');
    expect(office.refuses(handler, 'reach', { milestone: 3 })).toBe('no-such-milestone');
    expect(office.comesTo('2026-09-15 12:00')).toContain('milestone-2:due');
  });
});

describe('askExtension 申请延期', () => {
  it('starts the ruling and tells the coordinator', () => {
    const office = assigned();
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    expect(office.clocksMoved).toEqual(['+extensionRuling coordinator 2026-09-11 17:00']);
    expect(office.told).toEqual(['coordinator: extension-asked']);
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('is-asked');
  });

  it('is for before the due date, to the second', () => {
    const office = assigned();
    office.now = office.instant('2026-09-17 17:00');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('already-overdue');
  });

  it.each([
    ['extension-not-later', '2026-09-17 17:00'],
    ['extension-too-long', '2026-10-08 17:01'], // ten working days after Thu 17, Sun 20 worked
  ])('is refused as %s', (code, at) => {
    const office = assigned();
    expect(office.refuses(handler, 'askExtension', until(office, at))).toBe(code);
  });

  it('may be for all that the procedure allows', () => {
    const office = assigned();
    office.does(handler, 'askExtension', until(office, '2026-10-08 17:00')).does(coordinator, 'grantExtension', until(office, '2026-10-08 17:00'));
    expect(office.due('finish')).toBe('2026-10-08 17:00');
  });

  it('is refused to another unit and without a reason', () => {
    const office = assigned();
    expect(office.refuses(otherHandler, 'askExtension', until(office, '2026-09-21 17:00'))).toBe('not-your-unit');
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-21 17:00'), {})).toBe('text-missing');
  });
});

describe('grantExtension 同意延期 and refuseExtension 不同意延期', () => {
  const asked = () => {
    const office = assigned();
    return office.does(handler, 'askExtension', until(office, '2026-09-22 17:00'));
  };

  it('moves the due date, and arms only the rungs that still lie ahead', () => {
    const office = asked();
    office.comesTo('2026-09-11 16:00');
    office.does(coordinator, 'grantExtension', until(office, '2026-09-22 17:00'));
    expect(office.clocksMoved).toEqual(['↷finish environment 2026-09-22 17:00', '−extensionRuling']);
    expect(office.told).toEqual(['environment: extension-granted', 'complainant: extension-granted']);
    expect(office.comesTo('2026-09-22 17:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:yellow-card', 'finish:due']);
  });

  it('each rung rings once a due date: the old date’s card does not spare the new one’s', () => {
    const office = assigned();
    expect(office.comesTo('2026-09-16 17:00')).toContain('finish:yellow-card');
    office.does(handler, 'askExtension', until(office, '2026-09-18 12:00'));
    office.does(coordinator, 'grantExtension', until(office, '2026-09-18 12:00'));
    expect(office.comesTo('2026-09-18 12:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:yellow-card', 'finish:due']);
    const ids = office.history.filter(({ rang }) => rang?.clock === 'finish').map(({ id }) => id);
    expect(ids).toEqual(['clock:finish:1:0', 'clock:finish:2:0', 'clock:finish:2:1']);
  });

  it('a card that the new due date has already behind it is not shown', () => {
    const office = asked();
    office.comesTo('2026-09-11 10:00');
    office.does(coordinator, 'grantExtension', until(office, '2026-09-17 18:00'));
    expect(office.clock('finish').nextRung).toBe(0);
    const late = assigned({ matter: 'consult' });
    late.comesTo('2026-09-11 16:00');
    late.does(handler, 'askExtension', until(late, '2026-09-12 12:00')).does(coordinator, 'grantExtension', until(late, '2026-09-12 12:00'));
    expect(late.clock('finish').nextRung).toBe(1); // one working day before Saturday noon is Friday noon
  });

  it('silence is refusal, and the old date stands', () => {
    const office = asked();
    expect(office.comesTo('2026-09-11 17:00')).toContain('extensionRuling:silence');
    expect(office.complaint.standing).toMatchObject({ askedBy: null, extensions: 0 });
    expect(office.due('finish')).toBe('2026-09-17 17:00');
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-asked');
  });

  it('a refusal is told with its reason; it may be asked again', () => {
    const office = asked();
    expect(office.refuses(coordinator, 'refuseExtension', {}, {})).toBe('text-missing');
    office.does(coordinator, 'refuseExtension', {});
    expect(office.clocksMoved).toEqual(['−extensionRuling']);
    expect(office.told).toEqual(['environment: extension-refused']);
    expect(office.refuses(coordinator, 'refuseExtension', {})).toBe('not-asked');
    expect(office.asks(handler, 'askExtension', until(office, '2026-09-21 17:00'))).toBeUndefined();
  });

  it('is granted so many times only', () => {
    const office = asked().does(coordinator, 'grantExtension', until(assigned(), '2026-09-21 17:00'));
    expect(office.refuses(handler, 'askExtension', until(office, '2026-09-22 17:00'))).toBe('extended-too-often');
  });

  it('is the approver’s, who is not the asker', () => {
    const office = asked();
    expect(office.refuses(leader, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-the-approver');
    expect(office.refuses(as('coordinator', handler), 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('asked-it-himself');
    expect(office.refuses(as('coordinator', handler), 'refuseExtension', {})).toBe('asked-it-himself');
    expect(office.refuses(handler, 'grantExtension', until(office, '2026-09-22 17:00'))).toBe('not-your-role');
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-10-08 17:01'))).toBe('extension-too-long');
  });

  it('may be the leader’s where the procedure says so', () => {
    const { finish } = aProcedure().clocks;
    const byLeader = aProcedure({ clocks: { finish: { ...finish, extend: { ...finish.extend, approvedBy: ['leader'] } } } });
    const office = assigned({ procedure: byLeader });
    office.does(handler, 'askExtension', until(office, '2026-09-21 17:00'));
    expect(office.refuses(coordinator, 'grantExtension', until(office, '2026-09-21 17:00'))).toBe('not-the-approver');
    expect(office.asks(leader, 'grantExtension', until(office, '2026-09-21 17:00'))).toBeUndefined();
  });
});

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
    office.comesTo('2026-09-29 11:00'); // three whole days and six hours are left
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

describe('rectify 报告整改', () => {
  it('stops everything the unit owes, and the revisit is due', () => {
    const office = assigned({ urgency: 'danger', points: 2 });
    office.does(handler, 'plan', { way: 'by-date', milestones: dates(office, '2026-09-10 20:00') });
    office.does(handler, 'askExtension', until(office, '2026-09-12 09:00'));
    office.does(handler, 'rectify', { ...done(), findings: ['true', 'untrue'], evidence: ['photo-after', 'record'] });
    expect(office.complaint.state).toBe('rectified');
    expect(office.owes()).toEqual({ revisit: 'verifier 2026-09-15 17:00' });
    expect(office.told).toEqual(['verifier: to-revisit', 'complainant: rectified']);
    expect(office.complaint.standing).toMatchObject({ findings: ['true', 'untrue'], rectifiedBy: ['hao'], askedBy: null });
  });

  it('wants the evidence of every finding, not only of the first', () => {
    const office = assigned({ points: 2 });
    expect(office.refuses(handler, 'rectify', { ...done(), findings: ['true', 'untrue'], evidence: ['photo-after'] })).toBe('evidence-missing');
    expect(office.refuses(handler, 'rectify', { ...done(), findings: ['true', 'untrue'], evidence: ['record'] })).toBe('evidence-missing');
  });

  it('stops the next date of a long-term one', () => {
    const office = assigned();
    office.does(handler, 'plan', { way: 'long-term', milestones: [] });
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') }).does(handler, 'rectify', done());
    expect(office.owes()).toEqual({ revisit: 'verifier 2026-09-15 17:00' });
  });

  it('wants a finding for every point and the evidence for it', () => {
    expect(assigned({ points: 2 }).refuses(handler, 'rectify', done())).toBe('finding-missing');
    expect(assigned().refuses(handler, 'rectify', { ...done(), evidence: ['letter'] })).toBe('evidence-missing');
    expect(assigned().refuses(handler, 'rectify', { ...done(), findings: ['source-gone'] })).toBe('evidence-missing');
    const lawful = { findings: ['lawful-still-disturbing'], evidence: ['record'], answered: true } as const;
    expect(assigned().does(handler, 'rectify', lawful).complaint.state).toBe('rectified');
  });

  it('wants what the procedure lists for this nuisance, all lines that fit together', () => {
    const evidence = [{ when: { nuisance: ['odor-cooking'] }, needs: ['reading'] }, { needs: ['letter'] }] as const;
    const cooking = assigned({ nuisances: ['odor-cooking'], procedure: aProcedure({ evidence }) });
    expect(cooking.refuses(handler, 'rectify', { ...done(), evidence: ['letter'] })).toBe('evidence-missing');
    expect(cooking.refuses(handler, 'rectify', { ...done(), evidence: ['reading'] })).toBe('evidence-missing');
    expect(cooking.does(handler, 'rectify', { ...done(), evidence: ['reading', 'letter'] }).complaint.state).toBe('rectified');
    expect(assigned({ procedure: aProcedure({ evidence }) }).does(handler, 'rectify', { ...done(), evidence: ['letter'] }).complaint.state).toBe('rectified');
  });

  it('is its own acceptance, wants an answer, and is the unit’s', () => {
    expect(assigned().does(handler, 'rectify', done()).complaint.standing).toMatchObject({ accepted: true, signed: true });
    expect(assigned().refuses(handler, 'rectify', done(), { measures: 'said' })).toBe('text-missing');
    expect(assigned().refuses(otherHandler, 'rectify', done())).toBe('not-your-unit');
    expect(assigned().refuses(supervisor, 'rectify', done())).toBe('not-your-role');
  });
});
