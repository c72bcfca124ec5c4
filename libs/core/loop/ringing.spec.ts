import { complaintRules } from '../complaint/index.js';
import { aProcedure, assigned, aRung, clerk, handler, registered, supervisor } from '../complaint/testing/index.js';
import { isHeld, ringCommand, takeTurn, type Clock } from './index.js';

const ring = (office: ReturnType<typeof assigned>, clock: Clock | undefined) => ringCommand(complaintRules, clock, office.terms);

describe('A rung that rings', () => {
  it('performs what the procedure says, under a name made of clock, due date and rung', () => {
    const office = assigned();
    office.now = office.instant('2026-09-22 10:00');
    const clock: Clock = { ...office.clock('finish'), nextRung: 3, nextAt: office.now };
    expect(ring(office, clock)).toEqual({
      id: 'clock:finish:1:3', action: 'supervise', by: 'clock', actor: 'clock', payload: { level: 'district', reason: 'overdue' },
      rang: { clock: 'finish', dueNo: 1, rung: 3 },
    });
  });

  it('owes nothing when it is stopped, held, spent or gone, and is not yet due before its instant', () => {
    const office = assigned();
    const clock = office.clock('finish');
    for (const state of ['stopped', 'paused', 'spent'] as const) {
      expect(ring(office, { ...clock, state })).toEqual({ refused: 'nothing-owed' });
    }
    expect(ring(office, undefined)).toEqual({ refused: 'nothing-owed' });
    expect(ring(office, { ...clock, nextAt: null })).toEqual({ refused: 'nothing-owed' });
    expect(ring(office, clock)).toMatchObject({ refused: 'not-due-yet' });
    office.now = clock.nextAt ?? '';
    expect(ring(office, clock)).toMatchObject({ action: 'remind' });
  });

  it('is spent after its last rung, and needs no words of a machine', () => {
    const { signFor } = aProcedure().clocks;
    const once = aProcedure({ clocks: { signFor: { ...signFor, rungs: [aRung('due', 'due', 'remind', ['holder'])] } } });
    const office = assigned({ procedure: once });
    office.comesTo('2026-09-11 17:00');
    expect(office.clock('signFor')).toMatchObject({ state: 'spent', nextAt: null, nextRung: 1 });
    expect(office.does(handler, 'signFor', {}).clocksMoved).toEqual(['−signFor']);
  });

  it('tells each party once, in the order of the table and then of the rung', () => {
    const office = assigned();
    office.comesTo('2026-09-20 17:00');
    expect(office.rings.at(-1)).toBe('finish:supervision');
    expect(office.told).toEqual(['environment: supervised', 'supervisor: supervised', 'environment: rung']);
  });
});

describe('A turn', () => {
  it('numbers its events and its notices', () => {
    const office = registered().does(clerk, 'assign', { unit: 'environment' });
    expect(office.history.map(({ seq, from, to }) => [seq, from, to])).toEqual([[1, null, 'discovered'], [2, 'discovered', 'assigned']]);
    const turn = takeTurn(complaintRules, office.complaint, office.complaint, { id: 'x', by: 'supervisor', actor: 'du', action: 'supervise', payload: { level: 'district', reason: 'by-hand' }, texts: { reason: 'said' } }, office.terms);
    expect(turn).toMatchObject({ notices: [{ no: '3.1' }, { no: '3.2' }] });
  });

  it('keeps of its clocks what history keeps, and only those that changed', () => {
    const office = assigned().does(handler, 'signFor', {});
    expect(office.history.at(-1)?.clocks).toEqual([
      { name: 'signFor', holder: 'unit:environment', state: 'stopped', dueAt: office.clock('signFor').dueAt, dueNo: 1, nextRung: 0 },
    ]);
    expect(JSON.stringify(office.history)).not.toContain('said');
  });

  it('knows no action that is not in its table', () => {
    const { complaint, terms } = assigned();
    const unheardOf = { id: 'x', ...supervisor, action: 'burn', payload: {} };
    // A name that comes from outside is not yet an action.
    expect(takeTurn(complaintRules, complaint, complaint, unheardOf as never, terms)).toEqual({ refused: 'no-such-action', params: { action: 'burn' } });
  });

  it.each(['constructor', 'toString', '__proto__'])('nor one that every object has: %s', (action) => {
    const { complaint, terms } = assigned();
    expect(takeTurn(complaintRules, complaint, complaint, { id: 'x', ...supervisor, action, payload: {} } as never, terms)).toMatchObject({ refused: 'no-such-action' });
  });
});

describe('Somebody owes a complaint', () => {
  it('not when its clock has stopped, nor when nobody holds it', () => {
    const { complaint } = registered();
    const triage = complaint.clocks['triage'];
    expect(isHeld(complaintRules, complaint)).toBe(true);
    expect(isHeld(complaintRules, { ...complaint, clocks: {} })).toBe(false);
    expect(triage && isHeld(complaintRules, { ...complaint, clocks: { triage: { ...triage, state: 'spent' } } })).toBe(false);
    expect(triage && isHeld(complaintRules, { ...complaint, clocks: { triage: { ...triage, holder: '' } } })).toBe(false);
    expect(isHeld(complaintRules, { ...complaint, state: 'declined', clocks: {} })).toBe(true);
  });
});
