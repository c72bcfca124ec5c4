import { fold, openedUnder, procedureAt, procedureKey } from '../loop/index.js';
import type { Procedure } from '../procedure/index.js';
import { complaintRules } from './complaint-rules.js';
import type { ComplaintEvent } from './standing.js';
import {
  aProcedure, aProcedureFromReceipt, aRung, assigned, blank, clerk, coordinator, days, done, handler, leader, rectified, registered, system, verifier, workingDays, type Office,
} from './testing/index.js';

const { clocks } = aProcedure();
const payload = { procedure: 'a-procedure@2', amendment: 'a1', signedBy: 'ling', signedAt: '2026-09-11T01:00:00.000Z' };

/** The same office, where a unit has so many working days, and whatever else is changed. */
function version2(finish: Partial<Procedure['clocks']['finish']>, changed: Parameters<typeof aProcedure>[0] = {}): Procedure {
  return aProcedure({ ...changed, version: 2, clocks: { finish: { ...clocks.finish, ...finish }, ...changed.clocks } });
}

function amends(office: Office, to: Procedure): Office {
  office.procedure = to;
  return office.does(system, 'amend', { ...payload, procedure: procedureKey(to) });
}

describe('amend 适用新规程', () => {
  it('counts the legal clock again from its start, with the amount of the new version', () => {
    const office = assigned();
    expect(office.due('finish')).toBe('2026-09-17 17:00'); // five working days after Thursday 09-10
    office.comesTo('2026-09-11 10:00');
    amends(office, version2({ amounts: [workingDays(8)] }));
    expect(office.due('finish')).toBe('2026-09-21 17:00'); // eight, from the same Thursday: Sunday 09-20 is worked
    expect(office.clock('finish')).toMatchObject({ dueNo: 2, why: { amount: 8, from: '2026-09-10T01:00:00.000Z' } });
    expect(office.complaint.procedure).toBe('a-procedure@2');
    expect(office.told).toEqual(['environment: amended']);
  });

  it('rings only what lies ahead when the new date has passed, and no rung twice for one due date', () => {
    const office = assigned();
    office.comesTo('2026-09-16 18:00'); // Wednesday; the yellow card has rung
    expect(office.rings).toContain('finish:yellow-card');
    amends(office, version2({ amounts: [workingDays(3)] })); // Tuesday 09-15: passed
    expect(office.clock('finish')).toMatchObject({ dueNo: 2, nextRung: 3 });
    expect(office.comesTo('2026-09-18 18:00').filter((rang) => rang.startsWith('finish'))).toEqual(['finish:supervision', 'finish:overdue']);
  });

  it('counts the second round by its own amount', () => {
    const office = rectified();
    office.does(verifier, 'fail', { way: 'phone', satisfaction: 'not-asked' });
    expect(office.due('finish')).toBe('2026-09-15 17:00');
    expect(amends(office, version2({ amounts: [workingDays(8)], redo: [workingDays(4)] })).due('finish')).toBe('2026-09-16 17:00');
  });

  it('leaves a date that was extended, under the numbers of the new ladder', () => {
    const office = assigned().does(handler, 'askExtension', { until: '2026-09-24T09:00:00.000Z' });
    office.does(coordinator, 'grantExtension', { until: '2026-09-24T09:00:00.000Z' });
    expect(office.clock('finish')).toMatchObject({ dueNo: 2, nextRung: 0 });
    const rungs = [aRung('early', { before: workingDays(12) }, 'remind', ['holder']), ...clocks.finish.rungs];
    amends(office, version2({ amounts: [workingDays(2)], rungs }));
    expect(office.due('finish')).toBe('2026-09-24 17:00');
    expect(office.clock('finish')).toMatchObject({ dueNo: 3, nextRung: 1 });
  });

  it('leaves what a pause has left, and a milestone that the unit named', () => {
    const office = assigned().does(handler, 'plan', { way: 'by-date', milestones: ['2026-09-15T09:00:00.000Z'] });
    office.does(coordinator, 'pause', { reason: 'respondent-absent', until: '2026-09-21T09:00:00.000Z', evidence: ['record'] });
    const { left } = office.clock('finish');
    amends(office, version2({ amounts: [workingDays(20)] }));
    expect(office.clock('finish')).toMatchObject({ state: 'paused', left });
    expect(office.due('pauseEnds')).toBe('2026-09-21 17:00');
    office.does(handler, 'resume', {});
    expect(office.due('finish')).toBe('2026-09-17 17:00'); // resumed at once: nothing was lost and nothing given
    const again = amends(office, { ...version2({}), version: 3 });
    expect(again.due('finish')).toBe('2026-09-17 17:00');
    expect(office.due('milestone-1')).toBe('2026-09-15 17:00');
  });

  it('leaves the next try of a revisit, which was another appointment', () => {
    const office = rectified();
    office.comesTo('2026-09-15 10:00');
    office.does(verifier, 'miss', { reason: 'no-contact', way: 'phone' });
    const appointed = office.due('revisit');
    expect(amends(office, version2({}, { clocks: { revisit: { ...clocks.revisit, amounts: [workingDays(1)] } } })).due('revisit')).toBe(appointed);
  });

  it('never lets silence be lost: what ends a clock is owed even when its new date has passed', () => {
    const office = assigned({ hard: true });
    office.comesTo('2026-09-11 18:00'); // Friday; the return window ends on Monday
    expect(office.due('returnWindow')).toBe('2026-09-14 17:00');
    amends(office, version2({}, { clocks: { returnWindow: { ...clocks.returnWindow, amounts: [workingDays(1)] } } }));
    expect(office.due('returnWindow')).toBe('2026-09-11 17:00');
    expect(office.comesTo('2026-09-11 18:01')).toContain('returnWindow:silence');
    expect(office.complaint.standing.accepted).toBe(true);
  });

  it('teaches a clock that stands still the new numbers, so that it goes on by them when it is sent back', () => {
    const office = assigned();
    office.comesTo('2026-09-16 18:00');
    office.does(handler, 'rectify', done());
    expect(office.clock('finish')).toMatchObject({ state: 'stopped', nextRung: 1 });
    const rungs = [aRung('early', { before: workingDays(3) }, 'remind', ['holder']), aRung('earlier', { before: workingDays(2) }, 'remind', ['holder']), ...clocks.finish.rungs];
    amends(office, version2({ amounts: [workingDays(8)], rungs }));
    expect(office.clock('finish')).toMatchObject({ state: 'stopped', nextRung: 3, dueNo: 2 });
    expect(office.due('finish')).toBe('2026-09-17 17:00'); // whether the unit was late is judged as it was
    office.does(clerk, 'sendBack', { missing: [] });
    expect(office.comesTo('2026-09-17 17:00')).toContain('finish:due');
  });

  it('goes on with a series of revisits by the line of the new version, or ends it with the step under way', () => {
    const office = rectified({ repeat: true }).does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    expect(office.complaint.standing).toMatchObject({ step: 0, steps: 3 });
    amends(office, version2({}, { series: [{ after: [days(20), days(40)] }] }));
    expect(office.complaint.standing).toMatchObject({ step: 0, steps: 2, series: 0 });
    expect(office.due('series')).toBe('2026-09-30 17:00'); // twenty days after Thursday 09-10
    amends(office, { ...version2({}, { series: [] }), version: 3 });
    expect(office.complaint.standing).toMatchObject({ step: 0, steps: 1 });
    office.comesTo('2026-09-30 10:00');
    office.does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    expect(Object.keys(office.owes())).toEqual(['signOff']);
  });

  it('starts the legal clock with the assignment, from receipt, where only the new version counts from there', () => {
    const office = registered();
    office.comesTo('2026-09-11 09:00');
    const fromReceipt = aProcedureFromReceipt();
    amends(office, { ...fromReceipt, version: 2 });
    office.does(clerk, 'assign', { unit: 'environment' });
    expect(office.clock('finish').startedAt).toBe('2026-09-10T01:00:00.000Z');
    expect(office.due('finish')).toBe('2026-09-17 17:00');
  });

  it('is done once, only to the version under whose terms it is judged, only by the system, and not after the end', () => {
    const office = assigned();
    office.procedure = version2({});
    expect(office.refuses(leader, 'amend', payload)).toBe('not-your-role');
    expect(office.refuses(system, 'amend', { ...payload, procedure: 'a-procedure@3' })).toBe('amended-under-other-terms');
    office.does(system, 'amend', payload);
    expect(office.refuses(system, 'amend', payload)).toBe('amended-already');
    const ended = registered().does(clerk, 'decline', { reason: 'court' });
    ended.procedure = version2({});
    expect(ended.refuses(system, 'amend', payload)).toBe('not-from-this-state');
  });

  it('lets the history say by which version each of its lines was judged', () => {
    const office = assigned();
    amends(office, version2({}));
    office.does(handler, 'signFor', {});
    const history = JSON.parse(JSON.stringify(office.history)) as ComplaintEvent[];
    expect(openedUnder(history, office.complaint.procedure)).toBe('a-procedure@1');
    expect([1, 2, 3, 4].map((seq) => procedureAt(office.complaint, seq))).toEqual(['a-procedure@1', 'a-procedure@1', 'a-procedure@2', 'a-procedure@2']);
    expect(fold(complaintRules, blank, history).subject).toMatchObject({ procedure: 'a-procedure@2', standing: office.complaint.standing });
    expect(history[2]).toMatchObject({ by: 'system', settled: { procedure: 'a-procedure@2', former: 'a-procedure@1' }, payload });
  });
});
