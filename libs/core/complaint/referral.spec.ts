import { aProcedure, assigned, clerk, coordinator, done, handler, verifier } from './testing/index.js';

describe('refer 移送处罚', () => {
  const bureau = { body: 'bureau' };
  const fine = { outcome: 'fine' };

  it('runs beside the complaint with a clock of its own, until its outcome is on record', () => {
    const office = assigned().does(handler, 'refer', bureau);
    expect(office.clocksMoved).toEqual(['+penalty environment 2026-10-14 17:00']); // 20 working days: over two holidays, and two worked weekend days
    expect(office.refuses(handler, 'refer', bureau)).toBe('is-referred');
    office.does(handler, 'rectify', done());
    expect(office.clock('penalty').state).toBe('running');
    office.does(handler, 'concludeReferral', fine);
    expect(office.clocksMoved).toEqual(['−penalty']);
    expect(office.complaint.standing.referrals).toEqual([{ body: 'bureau', at: '2026-09-10T01:00:00.000Z', outcome: 'fine' }]);
    expect(office.refuses(handler, 'concludeReferral', fine)).toBe('not-referred');
  });

  it('is not known to a procedure without its clock', () => {
    expect(assigned({ procedure: aProcedure({ clocks: { penalty: undefined } }) }).refuses(handler, 'refer', bureau)).toBe('not-in-this-procedure');
  });

  it('goes to a body and has an outcome that the procedure lists', () => {
    const office = assigned();
    expect(office.asks(handler, 'refer', { body: 'nobody' })).toEqual({ refused: 'body-not-listed', params: { named: 'nobody', allowed: 'bureau' } });
    expect(office.does(handler, 'refer', bureau).refuses(handler, 'concludeReferral', { outcome: 'prison' })).toBe('outcome-not-listed');
  });

  it('is owed by whoever has the complaint: the office after a return, the next unit after that', () => {
    const office = assigned().does(handler, 'refer', bureau).does(handler, 'return', { reason: 'not-ours' });
    expect(office.owes()).toMatchObject({ penalty: 'clerk 2026-10-14 17:00' });
    expect(office.does(clerk, 'assign', { unit: 'housing' }).owes()).toMatchObject({ penalty: 'housing 2026-10-14 17:00' });
  });

  it('does not hold up closing; the outcome may be recorded afterwards, and a relapse lets it be owed again', () => {
    const office = assigned().does(handler, 'refer', bureau).does(handler, 'rectify', done()).does(verifier, 'hold', { way: 'phone', satisfaction: 'satisfied' });
    office.does(clerk, 'close', {});
    expect(office.owes()).toEqual({ watch: expect.any(String) });
    office.does(clerk, 'relapse', { source: 'call' });
    expect(office.owes()).toMatchObject({ penalty: 'environment 2026-10-14 17:00' });
    expect(office.does(coordinator, 'concludeReferral', fine).clocksMoved).toEqual(['−penalty']);
  });
});
