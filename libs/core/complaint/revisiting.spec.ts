import {
  aProcedure, as, assigned, clerk, complainant, coordinator, done, handler, leader, otherHandler, rectified, supervisor, system, verifier,
  type Office, type Person,
} from './testing/index.js';

const content = { way: 'phone', satisfaction: 'satisfied' } as const;
const discontent = { way: 'phone', satisfaction: 'dissatisfied' } as const;
const noContact = { reason: 'no-contact', way: 'phone' } as const;
const unsolved = { way: 'phone', satisfaction: 'not-asked' } as const;

/** A repeated complaint, rectified on Thursday 2026-09-10, whose first revisit held on Monday. */
function inTheSeries(): Office {
  const office = rectified({ repeat: true });
  office.comesTo('2026-09-14 10:00');
  return office.does(verifier, 'hold', content);
}

describe('sendBack 退回补正', () => {
  it('the finish goes on at its old due date, as if it had never stopped', () => {
    const office = assigned();
    office.comesTo('2026-09-14 10:00');
    office.does(handler, 'rectify', done());
    office.comesTo('2026-09-15 10:00');
    office.does(clerk, 'sendBack', { missing: ['photo-after'] });
    expect(office.complaint.state).toBe('assigned');
    expect(office.clocksMoved).toEqual(['▶finish environment 2026-09-17 17:00', '−revisit']);
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, nextRung: 0 });
    expect(office.told).toEqual(['environment: sent-back']);
  });

  it('what should have rung meanwhile rings now', () => {
    const office = assigned();
    office.does(handler, 'rectify', done());
    office.comesTo('2026-09-18 17:30');
    office.does(coordinator, 'sendBack', { missing: [] });
    expect(office.comesTo('2026-09-18 17:30')).toEqual(['finish:yellow-card', 'finish:due', 'finish:red-card']);
  });

  it('and so does a reminder that is repeated', () => {
    const office = assigned();
    office.comesTo('2026-09-22 12:00'); // asked after on Mon 21, next on Tue 29
    office.does(handler, 'rectify', done());
    office.comesTo('2026-09-30 12:00');
    office.does(clerk, 'sendBack', { missing: [] });
    expect(office.comesTo('2026-09-30 12:00')).toEqual(['finish:overdue']);
    expect(office.clock('finish').nextAt).toBe(office.instant('2026-10-12 17:00'));
  });

  it('a card that was shown before is not shown again', () => {
    const office = assigned();
    office.comesTo('2026-09-16 18:00');
    office.does(handler, 'rectify', done()).does(clerk, 'sendBack', { missing: [] });
    expect(office.comesTo('2026-09-17 17:00').filter((ring) => ring.startsWith('finish'))).toEqual(['finish:due']);
  });

  it('after a star was taken away meanwhile it does not wait for months', () => {
    const office = assigned().does(leader, 'star', { starred: true });
    office.comesTo('2026-10-20 18:00');
    office.does(handler, 'rectify', done()).does(leader, 'star', { starred: false }).does(clerk, 'sendBack', { missing: [] });
    const next = office.clock('finish').nextAt ?? '';
    expect(next > office.now && next <= office.instant('2026-10-28 17:00')).toBe(true);
  });

  it('the next date of an interim settlement goes on instead', () => {
    const office = assigned().does(handler, 'plan', { way: 'long-term', milestones: [] });
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') });
    office.does(handler, 'rectify', done()).does(clerk, 'sendBack', { missing: [] });
    expect(office.owes()).toEqual({ nextDate: 'environment 2026-12-01 10:00' });
  });

  it('is only before a revisit has counted, and says what is missing', () => {
    expect(rectified().does(verifier, 'hold', content).refuses(clerk, 'sendBack', { missing: [] })).toBe('not-from-this-state');
    expect(rectified().refuses(clerk, 'sendBack', { missing: [] }, {})).toBe('text-missing');
    expect(rectified().refuses(verifier, 'sendBack', { missing: [] })).toBe('not-your-role');
  });
});

describe('Other eyes look', () => {
  const strangers: [string, Person][] = [
    ['who-rectified-may-not-revisit', { by: 'verifier', actor: 'hao', actorUnit: 'petitions' }],
    ['handling-unit-may-not-revisit', as('verifier', { ...handler, actor: 'another' })],
    ['tied-to-respondent', { by: 'verifier', actor: 'w', actorUnit: 'subdistrict' }],
    ['tied-to-respondent', { by: 'verifier', actor: 'w', actorUnit: 'squad' }], // under it
  ];

  it.each(strangers)('%s: %o', (code, who) => {
    const office = () => rectified({ respondentUnit: 'subdistrict' });
    expect(office().refuses(who, 'hold', content)).toBe(code);
    expect(office().refuses(who, 'miss', noContact)).toBe(code);
    expect(office().refuses(who, 'fail', unsolved)).toBe(code);
  });

  it('a unit that returned it has handled it too', () => {
    const office = assigned().does(handler, 'return', { reason: 'not-ours' }).does(clerk, 'assign', { unit: 'housing' });
    office.does(otherHandler, 'rectify', done());
    expect(office.refuses(as('verifier', { ...handler, actor: 'another' }), 'hold', content)).toBe('handling-unit-may-not-revisit');
  });

  it('the person’s own are always others', () => {
    expect(rectified().does(complainant, 'hold', { ...content, way: 'link' }).complaint.standing.revisitedBy).toEqual([]);
  });
});

describe('hold 回访属实', () => {
  it('without a series it goes to the clerk to be closed', () => {
    const office = rectified().does(verifier, 'hold', content);
    expect(office.complaint.state).toBe('revisited');
    expect(office.clocksMoved).toEqual(['−revisit', '+signOff clerk 2026-09-14 17:00']);
    expect(office.told).toEqual(['clerk: to-close']);
    expect(office.complaint.standing.revisitedBy).toEqual(['wei']);
  });

  it('dissatisfied, the unit owes an explanation', () => {
    const office = rectified().does(verifier, 'hold', discontent);
    expect(office.clocksMoved).toEqual(['−revisit', '+signOff clerk 2026-09-14 17:00', '+explain environment 2026-09-15 17:00']);
    expect(office.told).toEqual(['clerk: to-close', 'environment: explanation-owed']);
  });

  it('ends an interim settlement', () => {
    const office = assigned().does(handler, 'plan', { way: 'long-term', milestones: [] });
    office.does(coordinator, 'settleInterim', { nextDate: office.instant('2026-12-01 10:00') }).does(handler, 'rectify', done());
    expect(office.does(verifier, 'hold', content).complaint.standing.interim).toBe(false);
  });

  it('is refused to a clerk, without an account, and when there is nothing to hold', () => {
    expect(rectified().refuses(clerk, 'hold', content)).toBe('not-your-role');
    expect(rectified().refuses(verifier, 'hold', content, {})).toBe('text-missing');
    expect(rectified().does(verifier, 'hold', content).refuses(verifier, 'hold', content)).toBe('no-step-due');
    expect(assigned().refuses(verifier, 'hold', content)).toBe('not-from-this-state');
  });
});

describe('The series 巩固回访', () => {
  it('is 30, 90 and 180 days after the rectification, however late each step is taken', () => {
    const office = inTheSeries();
    expect(office.clocksMoved).toEqual(['−revisit', '+series verifier 2026-10-10 17:00']);
    office.comesTo('2026-10-20 10:00');
    office.does(verifier, 'hold', content);
    expect(office.clocksMoved).toEqual(['↷series verifier 2026-12-09 17:00']);
    office.comesTo('2026-12-09 17:00');
    office.does(complainant, 'hold', { ...content, way: 'link' });
    expect(office.owes()).toEqual({ series: 'verifier 2027-03-09 17:00' });
    office.comesTo('2027-03-09 10:00');
    office.does(verifier, 'hold', content);
    expect(office.clocksMoved).toEqual(['−series', '+signOff clerk 2027-03-11 17:00']);
    expect(office.does(clerk, 'close', {}).complaint.state).toBe('closed');
  });

  it.each([
    ['repeated', { repeat: true }, true],
    ['dangerous', { urgency: 'danger' }, true],
    ['urgent', { urgency: 'urgent' }, false],
    ['ordinary', {}, false],
  ] as const)('for one that is %s: %o %s', (_, report, expected) => {
    const office = rectified(report).does(verifier, 'hold', content);
    expect(Object.keys(office.owes())).toEqual([expected ? 'series' : 'signOff']);
  });

  it('for one that was starred before its revisit', () => {
    expect(rectified().does(leader, 'star', { starred: true }).does(verifier, 'hold', content).owes()).toHaveProperty('series');
  });

  it('a step cannot be taken before its reminder, and from then on it can, though the alarm is late', () => {
    const office = inTheSeries();
    office.now = office.instant('2026-09-28 16:59');
    expect(office.refuses(verifier, 'hold', content)).toBe('step-not-due-yet');
    office.now = office.instant('2026-09-28 17:00'); // five working days before made-up Sat 10-10
    expect(office.does(verifier, 'hold', content).complaint.standing.step).toBe(1);
  });

  it('closing is refused before its end', () => {
    const office = inTheSeries();
    expect(office.refuses(clerk, 'close', {})).toBe('not-series-over');
  });

  it('goes on as it was settled, though the star is taken away', () => {
    const office = rectified().does(leader, 'star', { starred: true }).does(verifier, 'hold', content);
    office.does(leader, 'star', { starred: false });
    office.comesTo('2026-10-12 10:00');
    office.does(verifier, 'hold', content);
    expect(office.owes()).toEqual({ series: 'verifier 2026-12-09 17:00' });
  });

  it('dissatisfied twice in it, the explanation that is owed is not put off', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 17:00');
    office.does(verifier, 'hold', discontent);
    const { explain } = office.owes();
    office.now = office.instant('2026-12-09 17:00');
    office.does(verifier, 'hold', discontent);
    expect(office.owes()['explain']).toBe(explain);
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'dissatisfied-again', level: 'leader' }]);
    expect(office.told).toContain('supervisor: supervised');
  });

  it('content at the next step, the explanation of the last is owed all the same', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 17:00');
    office.does(verifier, 'hold', discontent);
    office.now = office.instant('2026-12-09 17:00');
    expect(office.does(verifier, 'hold', content).complaint.standing.explanationOwed).toBe(true);
  });
});

describe('miss 未成', () => {
  it('is due again, and never earlier', () => {
    const office = rectified();
    office.comesTo('2026-09-11 10:00');
    office.does(verifier, 'miss', noContact);
    expect(office.due('revisit')).toBe('2026-09-15 17:00');
    office.comesTo('2026-09-15 10:00');
    office.does(verifier, 'miss', noContact);
    expect(office.clocksMoved).toEqual(['↷revisit verifier 2026-09-16 17:00']);
    expect(office.complaint.state).toBe('rectified');
  });

  it('in the series it is due again too', () => {
    const office = inTheSeries();
    office.comesTo('2026-10-10 10:00');
    office.does(verifier, 'miss', { reason: 'unwitnessed', way: 'on-site' });
    expect(office.clocksMoved).toEqual(['↷series verifier 2026-10-12 17:00']);
    expect(office.complaint).toMatchObject({ state: 'revisited', standing: { step: 0 } });
  });

  it('is no revisit: nobody is satisfied by it, nobody has looked', () => {
    const office = rectified().does(verifier, 'miss', noContact);
    expect(office.complaint.standing).toMatchObject({ revisitedBy: [], dissatisfactions: 0, round: 1 });
    expect(office.refuses(verifier, 'miss', noContact, {})).toBe('text-missing');
    expect(office.refuses(complainant, 'miss', noContact)).toBe('not-your-role');
  });
});

describe('concludeUnreachable 未联系上', () => {
  const tried = (...at: string[]) => {
    const office = rectified();
    for (const time of at) {
      office.now = office.instant(time);
      office.does(verifier, 'miss', noContact);
    }
    return office;
  };

  it('wants three tries in two bands on two days', () => {
    const office = tried('2026-09-11 10:00', '2026-09-11 19:00', '2026-09-14 10:00').does(supervisor, 'concludeUnreachable', {});
    expect(office.complaint).toMatchObject({ state: 'revisited', standing: { unreached: true } });
    expect(office.clocksMoved).toEqual(['−revisit', '+signOff clerk 2026-09-16 17:00']);
    expect(office.told).toEqual(['clerk: to-close']);
  });

  it.each([
    ['two tries', ['2026-09-11 10:00', '2026-09-14 19:00']],
    ['one day', ['2026-09-11 10:00', '2026-09-11 19:00', '2026-09-11 22:30']],
    ['one band', ['2026-09-11 10:00', '2026-09-14 10:00', '2026-09-15 10:00']],
    ['three calls in one morning', ['2026-09-11 10:00', '2026-09-11 10:05', '2026-09-14 19:00']],
  ])('%s are not enough', (_, at) => {
    expect(tried(...at).refuses(supervisor, 'concludeUnreachable', {})).toBe('not-tried-enough');
  });

  it('a visit at the wrong hour, too late or without a witness tried to reach nobody', () => {
    const office = rectified();
    (['wrong-hour', 'too-late', 'unwitnessed'] as const).forEach((reason, day) => {
      office.now = office.instant(`2026-09-1${day + 1} ${day === 0 ? 10 : 19}:00`);
      office.does(verifier, 'miss', { reason, way: 'on-site' });
    });
    expect(office.refuses(supervisor, 'concludeUnreachable', {})).toBe('not-tried-enough');
  });

  it('an anonymous complaint wants a look on the spot only', () => {
    const office = rectified({ anonymous: true });
    office.does(verifier, 'miss', noContact);
    expect(office.refuses(supervisor, 'concludeUnreachable', {})).toBe('not-tried-enough');
    office.does(verifier, 'miss', { reason: 'no-contact', way: 'on-site' }).does(supervisor, 'concludeUnreachable', {});
    expect(office.complaint.state).toBe('revisited');
    expect(rectified().does(verifier, 'miss', { reason: 'no-contact', way: 'on-site' }).refuses(supervisor, 'concludeUnreachable', {})).toBe('not-tried-enough');
  });

  it('tries of an earlier revisit do not count for the next', () => {
    const office = tried('2026-09-11 10:00', '2026-09-11 19:00', '2026-09-14 10:00').does(complainant, 'fail', unsolved);
    office.does(handler, 'rectify', done());
    expect(office.refuses(supervisor, 'concludeUnreachable', {})).toBe('not-tried-enough');
  });

  it('keeps the series, and is the supervisor’s', () => {
    const office = rectified({ repeat: true, anonymous: true }).does(verifier, 'miss', { reason: 'no-contact', way: 'on-site' });
    expect(office.refuses(verifier, 'concludeUnreachable', {})).toBe('not-your-role');
    expect(office.refuses(supervisor, 'concludeUnreachable', {}, {})).toBe('text-missing');
    expect(office.does(supervisor, 'concludeUnreachable', {}).owes()).toEqual({ series: 'verifier 2026-10-10 17:00' });
    expect(office.refuses(supervisor, 'concludeUnreachable', {})).toBe('not-from-this-state');
  });
});

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
    expect(office.refuses(handler, 'return', { reason: 'not-ours' })).toBe('is-accepted');
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
