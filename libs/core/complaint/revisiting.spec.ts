import {
  as, assigned, clerk, complainant, coordinator, done, handler, leader, otherHandler, rectified, supervisor, verifier, type Office,
  type Person,
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

  it('leaves whoever tried out of the conclusion and of the closing', () => {
    const office = rectified();
    for (const at of ['2026-09-10 19:00', '2026-09-11 10:00', '2026-09-11 19:00']) {
      office.comesTo(at);
      office.does(verifier, 'miss', noContact);
    }
    expect(office.refuses(as('supervisor', verifier), 'concludeUnreachable', {})).toBe('who-tried-may-not-conclude');
    office.does(supervisor, 'concludeUnreachable', {});
    expect(office.refuses(as('clerk', verifier), 'close', {})).toBe('verifier-may-not-close');
    expect(office.refuses(as('clerk', supervisor), 'close', {})).toBe('verifier-may-not-close');
    expect(office.does(clerk, 'close', {}).complaint.state).toBe('closed');
  });

  it('counts only the tries of this round: who concluded the last one may conclude the next', () => {
    const office = rectified();
    for (const at of ['2026-09-10 19:00', '2026-09-11 10:00', '2026-09-11 19:00']) {
      office.comesTo(at);
      office.does(verifier, 'miss', noContact);
    }
    office.does(supervisor, 'concludeUnreachable', {}).does(complainant, 'fail', unsolved).does(handler, 'rectify', done());
    for (const at of ['2026-09-14 10:00', '2026-09-14 19:00', '2026-09-15 10:00']) {
      office.comesTo(at);
      office.does(verifier, 'miss', noContact);
    }
    expect(office.does(supervisor, 'concludeUnreachable', {}).complaint.state).toBe('revisited');
  });

  it('is no revisit: nobody is satisfied by it, nobody has looked', () => {
    const office = rectified().does(verifier, 'miss', noContact);
    expect(office.complaint.standing).toMatchObject({ step: 0, rectifiedAt: office.complaint.standing.rectifiedAt, dissatisfactions: 0, round: 1 });
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
