import { clerk, coordinator, handler, supervisor, system } from '../complaint/testing/index.js';
import { isHeld } from '../loop/index.js';
import { problemRules } from './problem-rules.js';
import { aPatrolFinding, aProblem, anAssignedProblem } from './testing/a-problem.js';

describe('A problem comes onto the ledger 列入台账', () => {
  it('by its complaints: they are joined, and somebody owes the assignment', () => {
    const office = aProblem();
    expect(office.dispatches.map(({ kind, subject, command }) => `${kind} ${subject} ${command.action}`)).toEqual(['complaint c1 join', 'complaint c2 join', 'complaint c3 join']);
    expect(office.problem).toMatchObject({ state: 'discovered', standing: { grade: 'general', source: 'repeat', complaints: [] } });
    expect(office.due('triage')).toBe('2026-09-14 17:00');
    expect(isHeld(problemRules, office.problem)).toBe(true);
  });

  it('by a patrol without any complaint', () => {
    const office = aPatrolFinding(handler);
    expect(office.problem.standing).toMatchObject({ source: 'patrol', founding: [], complaints: [] });
    expect(office.dispatches).toEqual([]);
  });

  it('the complaints that put it there raise no grade; each further one does, and from the serious grade on an order is issued', () => {
    const office = aProblem().hears('c1').hears('c2').hears('c3');
    expect(office.problem.standing).toMatchObject({ grade: 'general', complaints: ['c1', 'c2', 'c3'] });
    office.hears('c4');
    expect(office.problem.standing).toMatchObject({ grade: 'serious', openOrders: [{ reason: 'grade', level: 'district' }] });
    expect(office.dispatches).toEqual([expect.objectContaining({ kind: 'order', command: expect.objectContaining({ action: 'issue', payload: expect.objectContaining({ about: 'p1', aboutKind: 'problem', reason: 'grade' }) }) })]);
    expect(office.told).toEqual(['supervisor: grade-raised']);
    office.hears('c5').hears('c6');
    expect(office.problem.standing).toMatchObject({ grade: 'grave', supervisions: 1 });
  });

  it('the same complaint counts once, and one that leaves no more', () => {
    const office = aProblem().hears('c4').hears('c4');
    expect(office.problem.standing).toMatchObject({ grade: 'serious', complaints: ['c4'] });
    office.does(system, 'lose', { complaint: 'c4' });
    expect(office.problem.standing.complaints).toEqual([]);
  });

  it('is given to a unit and to a person who works there', () => {
    const office = aProblem();
    expect(office.refuses(coordinator, 'assign', { unit: 'environment', person: 'he' })).toBe('person-not-of-unit');
    expect(office.refuses(coordinator, 'assign', { unit: 'dissolved', person: 'hao' })).toBe('unit-not-valid');
    office.does(coordinator, 'assign', { unit: 'environment', person: 'hao' });
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { unit: 'environment', person: 'hao' } });
    expect([office.due('plan'), office.due('finish')]).toEqual(['2026-09-17 17:00', '2026-11-09 17:00']);
  });

  it('is never given to the unit that it is about', () => {
    const office = aProblem({ respondentUnit: 'subdistrict' });
    expect(office.refuses(coordinator, 'assign', { unit: 'squad', person: 'si' })).toBe('unit-is-respondent');
    const known = anAssignedProblem();
    expect(known.refuses(clerk, 'correct', { respondentUnit: 'environment' })).toBe('respondent-has-it');
  });

  it('entered by mistake is struck off, and its complaints leave it', () => {
    const office = aProblem().hears('c1').does(supervisor, 'strike', {});
    expect(office.problem).toMatchObject({ state: 'struck', standing: { complaints: [] } });
    expect(office.dispatches.map(({ subject, command }) => `${subject} ${command.action}`)).toEqual(['c1 leave']);
    expect(Object.values(office.problem.clocks).every(({ state }) => state === 'stopped')).toBe(true);
  });
});
