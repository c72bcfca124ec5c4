import { aProcedure, assigned, coordinator, done, handler, otherHandler, supervisor, type Office } from './testing/index.js';

const until = (office: Office, at: string) => ({ until: office.instant(at) });
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
