import {
  aProcedure, assigned, clerk, complainant, coordinator, done, handler, otherHandler, rectified, system, verifier,
  type Office,
} from './testing/index.js';

const content = { way: 'phone', satisfaction: 'satisfied' } as const;
const discontent = { way: 'phone', satisfaction: 'dissatisfied' } as const;
const unsolved = { way: 'phone', satisfaction: 'not-asked' } as const;

/** A repeated complaint, rectified on Thursday 2026-09-10, whose first revisit held on Monday. */
function inTheSeries(): Office {
  const office = rectified({ repeat: true });
  office.comesTo('2026-09-14 10:00');
  return office.does(verifier, 'hold', content);
}

describe('fail 未解决', () => {
  it('opens a new round with its own amount; the unit is bound and must sign again', () => {
    const office = rectified();
    office.comesTo('2026-09-14 10:00');
    office.does(verifier, 'fail', unsolved);
    expect(office.complaint.state).toBe('assigned');
    expect(office.clocksMoved.sort()).toEqual(['+finish environment 2026-09-17 17:00', '+signFor environment 2026-09-15 17:00', '−revisit'].sort());
    expect(office.clock('finish').dueNo).toBe(2);
    expect(office.complaint.standing).toMatchObject({ round: 2, binding: true, signed: false, revisitedBy: ['wei'] });
    expect(office.told).toEqual(['environment: failed']);
    expect(office.refuses(handler, 'return', { reason: 'not-ours' })).toBe('is-binding');
  });

  it('a send-back in the new round goes on at the new due date', () => {
    const office = rectified().does(complainant, 'fail', unsolved);
    office.does(handler, 'rectify', done()).does(clerk, 'sendBack', { missing: [] });
    expect(office.owes()['finish']).toBe('environment 2026-09-15 17:00');
  });

  it('after an interim settlement the new round has a finish again', () => {
    const office = assigned().does(handler, 'plan', { way: 'long-term', milestones: [] });
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') });
    office.does(handler, 'rectify', done()).does(complainant, 'fail', unsolved);
    expect(Object.keys(office.owes())).toEqual(['signFor', 'finish']);
    expect(office.complaint.standing.interim).toBe(false);
  });

  it('in the series or before closing, it ends both, and the explanation with them', () => {
    const office = inTheSeries();
    office.does(complainant, 'fail', unsolved);
    expect(Object.keys(office.owes())).toEqual(['signFor', 'finish']);
    expect(office.complaint.standing).toMatchObject({ step: 0, steps: 0 });
    const toClose = rectified().does(verifier, 'hold', discontent).does(complainant, 'fail', unsolved);
    expect(Object.keys(toClose.owes())).toEqual(['signFor', 'finish']);
    expect(toClose.complaint.standing).toMatchObject({ explanationOwed: false });
  });

  it('the second dissatisfaction puts it under supervision', () => {
    const office = rectified().does(verifier, 'fail', discontent);
    expect(office.complaint.standing.openOrders).toEqual([]);
    office.does(handler, 'rectify', done()).does(verifier, 'fail', discontent);
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'dissatisfied-again', level: 'leader' }]);
    expect(office.told).toEqual(['environment: failed', 'supervisor: supervised']);
    office.does(handler, 'rectify', done()).does(verifier, 'fail', discontent);
    expect(office.complaint.standing.supervisions).toBe(1); // the procedure names no level for the third
  });

  it('one who was dissatisfied once and is content now puts nothing under supervision', () => {
    const office = rectified().does(verifier, 'fail', discontent).does(handler, 'rectify', done()).does(verifier, 'hold', content);
    expect(office.complaint.standing).toMatchObject({ openOrders: [], dissatisfactions: 1 });
  });

  it('wants a reason, and is never the office’s own', () => {
    expect(rectified().refuses(verifier, 'fail', unsolved, {})).toBe('text-missing');
    expect(rectified().refuses(clerk, 'fail', unsolved)).toBe('not-your-role');
    expect(assigned().refuses(complainant, 'fail', unsolved)).toBe('not-from-this-state');
  });
});

describe('explain 解释', () => {
  it('is owed after dissatisfaction, once', () => {
    const office = rectified().does(verifier, 'hold', discontent);
    expect(office.refuses(clerk, 'close', {})).toBe('is-explanation-owed');
    expect(office.refuses(handler, 'explain', {}, {})).toBe('text-missing');
    expect(office.does(handler, 'explain', {}).clocksMoved).toEqual(['−explain']);
    expect(office.told).toEqual(['complainant: explained']);
    expect(office.refuses(coordinator, 'explain', {})).toBe('not-explanation-owed');
    expect(office.does(clerk, 'close', {}).complaint.state).toBe('closed');
  });

  it('may be the coordinator’s, not another unit’s', () => {
    const office = rectified().does(verifier, 'hold', discontent);
    expect(office.refuses(otherHandler, 'explain', {})).toBe('not-your-unit');
    expect(office.does(coordinator, 'explain', {}).complaint.standing.explanationOwed).toBe(false);
  });
});

describe('relapse 反弹', () => {
  const closed = () => rectified().does(verifier, 'hold', content).does(clerk, 'close', {});

  it('inside the watch it opens a new round', () => {
    const office = closed();
    expect(office.owes()).toEqual({ watch: 'clerk 2026-12-09 17:00' });
    office.comesTo('2026-12-09 16:00');
    office.does(system, 'relapse', { source: 'complaint', complaint: 'c2' }, {});
    expect(office.complaint).toMatchObject({ state: 'assigned', standing: { round: 2, relapses: 1, binding: true } });
    expect(office.clocksMoved.sort()).toEqual(['+finish environment 2026-12-14 17:00', '+signFor environment 2026-12-10 17:00', '−watch'].sort());
    expect(office.told).toEqual(['environment: relapsed', 'supervisor: relapsed']);
  });

  it('on the last second of the watch it still is', () => {
    const office = closed();
    office.now = office.clock('watch').dueAt;
    expect(office.does(clerk, 'relapse', { source: 'call' }).complaint.state).toBe('assigned');
  });

  it('after the watch it is a new complaint, whether or not the alarm has rung', () => {
    const office = closed();
    office.now = office.instant('2026-12-09 17:01');
    expect(office.refuses(clerk, 'relapse', { source: 'call' })).toBe('watch-is-over');
    office.comesTo('2026-12-09 17:01');
    expect(office.refuses(clerk, 'relapse', { source: 'call' })).toBe('is-archived');
  });

  it('after a revisit that held the series starts at its first step again', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 17:00');
    office.does(verifier, 'hold', content).does(clerk, 'relapse', { source: 'call' });
    expect(Object.keys(office.owes())).toEqual(['signFor', 'finish']);
    office.comesTo('2026-10-12 10:00');
    office.does(handler, 'rectify', done()).does(verifier, 'hold', content);
    expect(office.owes()).toEqual({ series: 'verifier 2026-11-11 17:00' });
    expect(office.complaint.standing).toMatchObject({ step: 0, steps: 3 });
  });

  it('before closing, it takes what was owed for that with it', () => {
    const office = rectified().does(verifier, 'hold', discontent).does(clerk, 'relapse', { source: 'call' });
    expect(Object.keys(office.owes())).toEqual(['signFor', 'finish']);
    expect(office.complaint.standing.explanationOwed).toBe(false);
  });

  it('closed again it is watched anew', () => {
    const office = closed();
    office.comesTo('2026-10-12 10:00');
    office.does(clerk, 'relapse', { source: 'visit' }).does(handler, 'rectify', done()).does(verifier, 'hold', content).does(clerk, 'close', {});
    expect(office.owes()).toEqual({ watch: 'clerk 2027-01-11 17:00' }); // Sunday 01-10 moves to Monday
    expect(office.clock('watch').dueNo).toBe(2);
  });

  it('names its source', () => {
    expect(closed().refuses(clerk, 'relapse', { source: 'complaint' })).toBe('source-missing');
    expect(closed().refuses(clerk, 'relapse', { source: 'call' }, {})).toBe('text-missing');
    expect(closed().refuses(complainant, 'relapse', { source: 'call' })).toBe('not-your-role');
    expect(rectified().refuses(clerk, 'relapse', { source: 'call' })).toBe('not-from-this-state');
  });
});

test('An office may supervise the first dissatisfaction already, at its own level', () => {
  const strict = aProcedure({ supervision: { ...aProcedure().supervision, dissatisfied: [{ count: 1, level: 'district' }, { count: 2, level: 'leader' }] } });
  const office = rectified({ procedure: strict }).does(verifier, 'hold', discontent);
  expect(office.complaint.standing.openOrders).toEqual([{ reason: 'dissatisfied', level: 'district' }]);
});
