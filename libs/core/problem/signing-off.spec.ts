import { clerk, coordinator, handler, leader, supervisor, system, verifier } from '../complaint/testing/index.js';
import { conditionsOf } from './conditions.js';
import { anAssignedProblem } from './testing/a-problem.js';

const held = () => anAssignedProblem().isRectified().hasHeld();

describe('A problem is signed off 销号', () => {
  it('step by step: applied for, checked, made public for ten days, signed, filed', () => {
    const office = held().does(handler, 'apply', {});
    expect(office.problem.clocks['step']).toMatchObject({ state: 'running', holder: 'role:coordinator' });
    office.does(coordinator, 'pass', { step: 'check' });
    expect([office.problem.clocks['step']?.state, office.problem.clocks['notice']?.state]).toEqual(['stopped', 'running']);
    expect(office.refuses(leader, 'pass', { step: 'signature' })).toBe('notice-runs');
    office.comesTo(office.due('notice'));
    expect(office.problem.clocks['step']).toMatchObject({ state: 'running', holder: 'role:leader' });
    expect(office.refuses(clerk, 'signOff', {})).toBe('steps-are-left');
    office.does(leader, 'pass', { step: 'signature' });
    expect(office.refuses(coordinator, 'pass', { step: 'filing' })).toBe('only-filing-is-left');
    office.does(clerk, 'signOff', {});
    expect(office.problem).toMatchObject({ state: 'signedOff', standing: { signers: ['hao', 'xu', 'ling', 'chen'], fresh: [] }, clocks: { watch: { state: 'running' } } });
  });

  it('only when every condition is met; which are not is said with the figures', () => {
    const office = anAssignedProblem().isRectified().hasHeld();
    office.hears('c9');
    const refusal = office.asks(handler, 'apply', {});
    expect(refusal).toEqual({ refused: 'conditions-not-met', params: { conditions: 'calm-days 0/90, no-open-order 1/0' } });
    expect(conditionsOf(office.problem, office.terms).filter(({ met }) => !met).map(({ condition }) => condition)).toEqual(['calm-days', 'no-open-order']);
  });

  it('never under an open order', () => {
    const office = held().does(supervisor, 'supervise', { level: 'district', reason: 'by-hand' });
    expect(office.asks(handler, 'apply', {})?.params).toEqual({ conditions: 'no-open-order 1/0' });
  });

  it('by nobody who rectified, looked at it, or took a step before', () => {
    const office = held().does(handler, 'apply', {});
    expect(office.refuses({ ...coordinator, actor: verifier.actor }, 'pass', { step: 'check' })).toBe('who-revisited-may-not-sign');
    expect(office.refuses({ ...coordinator, actor: handler.actor }, 'pass', { step: 'check' })).toBe('who-rectified-may-not-sign');
    expect(office.refuses({ ...coordinator, actorUnit: 'environment' }, 'pass', { step: 'check' })).toBe('handling-unit-may-not-rule');
    expect(office.refuses(supervisor, 'pass', { step: 'check' })).toBe('not-your-step');
    office.does(coordinator, 'pass', { step: 'check' });
    office.comesTo(office.due('notice'));
    expect(office.refuses({ ...leader, actor: coordinator.actor }, 'pass', { step: 'signature' })).toBe('took-a-step-already');
  });

  it('nobody passes another step than the one he saw', () => {
    const office = held().does(handler, 'apply', {});
    expect(office.refuses(coordinator, 'pass', { step: 'filing' })).toBe('another-step-is-owed');
  });

  it('an objection on day 9 of 10 stops it; dismissed, the ten days begin anew', () => {
    const office = held().does(handler, 'apply', {}).does(coordinator, 'pass', { step: 'check' });
    expect(office.due('notice')).toBe('2027-03-19 17:00');
    office.comesTo('2027-03-18 10:00');
    office.does(clerk, 'object', {});
    expect(office.problem.clocks['notice']?.state).toBe('stopped');
    expect(office.problem.clocks['objection']).toMatchObject({ state: 'running', holder: 'role:supervisor' });
    office.comesTo('2027-03-22 09:00');
    expect(office.refuses(leader, 'pass', { step: 'signature' })).toBe('is-objected');
    office.does(supervisor, 'dismissObjection', {});
    expect(office.due('notice')).toBe('2027-04-01 17:00');
  });

  it('an objection that is upheld opens the next round', () => {
    const office = held().does(handler, 'apply', {}).does(coordinator, 'pass', { step: 'check' }).does(clerk, 'object', {}).does(leader, 'upholdObjection', {});
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { round: 2, objected: false, signingOff: null } });
    expect(office.problem.clocks['objection']?.state).toBe('stopped');
  });

  it('nobody objects when no notice runs', () => {
    expect(held().does(handler, 'apply', {}).refuses(clerk, 'object', {})).toBe('no-notice-runs');
  });

  it('refused at a step goes back to the unit, which may apply again', () => {
    const office = held().does(handler, 'apply', {}).does(coordinator, 'refuseSignOff', { step: 'check' });
    expect(office.problem).toMatchObject({ state: 'revisited', standing: { signingOff: null }, clocks: { apply: { state: 'running' } } });
    expect(office.does(handler, 'apply', {}).problem.standing.signingOff).toEqual({ step: 1, by: ['hao'] });
  });
});

describe('A sign-off is a promise of the place 观察期', () => {
  it('three new neighbours in the watch revoke it, whoever signed is told, and an order may follow', () => {
    const office = held().isSignedOff();
    office.comesTo('2027-06-01 10:00');
    office.hears('n1').hears('n2');
    expect(office.dispatches).toEqual([]);
    office.hears('n3');
    expect(office.dispatches.map(({ subject, command }) => [subject, command.action])).toEqual([['p1', 'revoke']]);
    office.does(system, 'revoke', { source: 'complaints' });
    expect(office.problem).toMatchObject({ state: 'assigned', standing: { revocations: 1, signers: [], grade: 'serious', round: 2 }, clocks: { watch: { state: 'stopped' }, finish: { state: 'running' } } });
    expect(office.told).toEqual(['environment: sign-off-revoked', 'supervisor: sign-off-revoked', 'account:hao: sign-off-revoked', 'account:xu: sign-off-revoked', 'account:ling: sign-off-revoked', 'account:chen: sign-off-revoked']);
  });

  it('one neighbour heard twice, or one who complained before the sign-off, is not another neighbour', () => {
    const office = held().isSignedOff();
    const before = new Date(Date.parse(office.now) - 86_400_000).toISOString();
    office.hears('n1').hears('n1').does(system, 'gather', { complaint: 'old', at: before }).hears('n2');
    expect(office.dispatches).toEqual([]);
  });

  it('what was said in the watch revokes it also when it is told after its end, and what was said later does not', () => {
    const office = held().isSignedOff();
    office.comesTo('2027-06-01 10:00');
    const said = office.now;
    office.comesTo('2028-04-10 10:00');
    office.hears('late').does(system, 'gather', { complaint: 'n1', at: said }).does(system, 'gather', { complaint: 'n2', at: said });
    expect(office.dispatches.map(({ command }) => command.action)).not.toContain('revoke');
    office.does(system, 'gather', { complaint: 'n3', at: said });
    expect(office.dispatches.map(({ command }) => command.action)).toEqual(['revoke']);
    expect(office.does(system, 'revoke', { source: 'complaints' }).problem).toMatchObject({ state: 'assigned', standing: { revocations: 1, archived: false } });
  });

  it('after the watch it is archived, and comes back onto the ledger only by the repeat rule', () => {
    const office = held().isSignedOff();
    office.comesTo('2028-04-10 10:00');
    expect(office.problem.standing.archived).toBe(true);
    expect(office.refuses(supervisor, 'revoke', { source: 'visit' })).toBe('is-archived');
    office.hears('n1').hears('n2');
    expect(office.dispatches).toEqual([]);
    office.hears('n3');
    expect(office.dispatches.map(({ command }) => command.action)).toEqual(['reopen']);
    office.does(system, 'reopen', { source: 'complaints' });
    expect(office.problem).toMatchObject({ state: 'discovered', standing: { unit: null, archived: false }, clocks: { triage: { state: 'running' } } });
  });
});
