import {
  aCalendar, aProcedure, assigned, clerk, complainant, handler, leader, done, minutes, rectified, registered, supervisor, system, year2027,
} from './testing/index.js';

describe('star 列为重点', () => {
  const overdue = () => {
    const office = assigned();
    office.comesTo('2026-09-29 18:00'); // due Thu 17; asked after on Mon 21 and Tue 29, next on Mon 10-12
    return office;
  };

  it('asks every working day after an overdue complaint', () => {
    const office = overdue().does(leader, 'star', { starred: true });
    expect(office.told).toEqual(['environment: starred']);
    expect(office.comesTo('2026-10-09 12:00').filter((ring) => ring === 'finish:overdue')).toHaveLength(2); // Wed 30, Thu 8
    expect(office.told).toEqual(['environment: rung']);
  });

  it('and when it is no star any more, every fifth working day again, not after months of silence', () => {
    const office = overdue().does(leader, 'star', { starred: true });
    office.comesTo('2026-10-21 10:00');
    office.does(supervisor, 'star', { starred: false });
    const next = office.clock('finish').nextAt ?? '';
    expect(next > office.now && next <= office.instant('2026-10-28 17:00')).toBe(true);
  });

  it('never swallows a rung that is due and has not yet been rung', () => {
    const office = overdue();
    office.now = office.instant('2026-10-12 18:00');
    office.does(leader, 'star', { starred: true });
    expect(office.comesTo('2026-10-12 18:00')).toContain('finish:overdue');
  });

  it('is refused twice, and to a clerk', () => {
    const office = registered().does(leader, 'star', { starred: true });
    expect(office.refuses(supervisor, 'star', { starred: true })).toBe('is-so-already');
    expect(office.refuses(clerk, 'star', { starred: false })).toBe('not-your-role');
  });
});

describe('supervise 督办 and lift 解除', () => {
  it('writes the order on the complaint first, one a reason; the same reason again raises its level', () => {
    const office = assigned();
    for (const level of ['district', 'leader']) office.does(supervisor, 'supervise', { level, reason: 'by-hand' });
    office.does(system, 'supervise', { level: 'district', reason: 'repeat' }, {});
    expect(office.complaint.standing.openOrders).toEqual([
      { reason: 'by-hand', level: 'leader' },
      { reason: 'repeat', level: 'district' },
    ]);
    expect(office.told).toEqual(['environment: supervised', 'supervisor: supervised']);
    expect(office.does(supervisor, 'lift', { reason: 'by-hand' }).complaint.standing.openOrders).toEqual([{ reason: 'repeat', level: 'district' }]);
    expect(office.told).toEqual(['environment: lifted']);
  });

  it('comes by itself when the legal clock is two working days over', () => {
    const office = assigned();
    office.comesTo('2026-09-21 12:00'); // due Thu 17; Fri 18, made-up Sun 20
    expect(office.complaint.standing.openOrders).toEqual([{ reason: 'overdue', level: 'district' }]);
  });

  it('is refused with an unknown level, and lifting what is not there', () => {
    const office = assigned();
    expect(office.refuses(supervisor, 'supervise', { level: 'province', reason: 'by-hand' })).toBe('level-unknown');
    expect(office.refuses(supervisor, 'lift', { reason: 'by-hand' })).toBe('not-open-order');
    office.does(leader, 'supervise', { level: 'leader', reason: 'by-hand' });
    expect(office.refuses(supervisor, 'lift', { reason: 'overdue' })).toBe('no-such-order');
    expect(office.refuses(supervisor, 'lift', { reason: 'by-hand' }, {})).toBe('text-missing');
    expect(office.refuses(clerk, 'lift', { reason: 'by-hand' })).toBe('not-your-role');
  });
});

describe('recount 重算期限', () => {
  it('counts a provisional due date again once the year is known, and says so', () => {
    const office = assigned({ at: '2026-12-30 10:00' });
    expect(office.clock('finish').provisional).toBe(true);
    expect(office.due('finish')).toBe('2027-01-06 17:00');
    office.calendar = aCalendar(year2027);
    office.does(system, 'recount', { calendar: 'cn' });
    expect(office.due('finish')).toBe('2027-01-11 17:00');
    expect(office.clock('finish')).toMatchObject({ provisional: false, dueNo: 2 });
    expect(office.told).toEqual(['environment: recounted']);
    expect(office.does(system, 'recount', { calendar: 'cn' }).clocksMoved).toEqual([]);
  });

  it('leaves the rungs of a date that stays', () => {
    const office = assigned({ at: '2026-12-30 10:00' });
    office.calendar = aCalendar({ ...year2027, holidays: [] });
    office.comesTo('2027-01-05 18:00');
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, provisional: true, nextRung: 1 });
    office.does(system, 'recount', { calendar: 'cn' });
    expect(office.clock('finish')).toMatchObject({ dueNo: 1, provisional: false, nextRung: 1 });
  });

  it('reaches the watch of a closed complaint too', () => {
    const office = rectified({ at: '2026-12-21 10:00' }).does(complainant, 'hold', { way: 'link', satisfaction: 'satisfied' }).does(clerk, 'close', {});
    expect(office.clock('watch').provisional).toBe(true);
    office.calendar = aCalendar(year2027);
    expect(office.does(system, 'recount', { calendar: 'cn' }).clock('watch').provisional).toBe(false);
  });

  it('counts by the procedure’s own way of counting', () => {
    const office = assigned({ at: '2026-12-30 10:00', procedure: aProcedure({ counting: { dueHour: '12:00' } }) });
    expect(office.due('finish')).toBe('2027-01-06 12:00');
    office.calendar = aCalendar(year2027);
    expect(office.does(system, 'recount', { calendar: 'cn' }).due('finish')).toBe('2027-01-11 12:00');
  });
});

describe('remind 催办', () => {
  it('is the clock’s own: it tells the holder, and whom the rung names', () => {
    const office = registered();
    expect(office.comesTo('2026-09-14 17:00')).toEqual(['triage:due', 'triage:overdue']);
    expect(office.told).toEqual(['clerk: rung', 'supervisor: rung']);
    expect(office.refuses(clerk, 'remind', { clock: 'triage', rung: 'due' })).toBe('not-your-role');
  });

  it('rings each rung of a due date once, and the repeated one again and again', () => {
    const office = assigned({ procedure: aProcedure({ clocks: { signFor: { ...aProcedure().clocks.signFor, amounts: [minutes(30)] } } }) });
    office.comesTo('2026-09-16 12:00');
    const ids = office.history.filter(({ rang }) => rang?.clock === 'signFor').map(({ id }) => id);
    expect(ids).toEqual(['clock:signFor:1:0', 'clock:signFor:1:1', 'clock:signFor:1:2', 'clock:signFor:1:3', 'clock:signFor:1:4']);
  });

  it('is silent for a clock that has been stopped', () => {
    const office = assigned().does(handler, 'rectify', done());
    expect(office.comesTo('2026-09-15 12:00')).toEqual([]);
  });
});
